import DisclosureModel
import Testing

@Suite("Intervals")
struct IntervalTests {
  @Test("Touching ends count only when both are closed")
  func touching() {
    #expect(Interval(0, 10).meets(Interval(10, 20)))
    #expect(!Interval(0, 10, isUpperClosed: false).meets(Interval(10, 20)))
    #expect(!Interval(0, 10).meets(Interval(10, 20, isLowerClosed: false)))
    #expect(Interval(0, 10, isUpperClosed: false).meets(Interval(5, 10, isUpperClosed: false)))
  }

  @Test("An intersection's end is closed where the interval that supplies it is, on a tie where both are")
  func ends() {
    let open = Interval(0, 10, isUpperClosed: false)
    #expect(open.intersection(Interval(0, 10)) == open)
    #expect(open.intersection(Interval(0, 8)) == Interval(0, 8))
    #expect(Interval(0, 20).intersection(open) == open)
  }

  @Test("Minus swaps the ends with their closedness")
  func negation() {
    let half = Interval(2, 6, isUpperClosed: false)
    #expect(-half == Interval(-6, -2, isLowerClosed: false))
    #expect(-(-half) == half)
    #expect(half - Interval(1, 1) == Interval(1, 5, isUpperClosed: false))
    #expect(Interval(1, 1) - half == Interval(-5, -1, isLowerClosed: false))
  }

  @Test("A sum is closed only where every part is")
  func sum() {
    let sum = Interval(0, 1, isUpperClosed: false) + Interval(2, 3)
    #expect(sum == Interval(2, 4, isUpperClosed: false))
  }

  @Test("A change is 持平 when zero lies in it, and its near end is the distance from zero")
  func nearEnd() {
    let change = Interval.rounded(100, quantum: 10) - Interval.rounded(104, quantum: 10)
    #expect(change.containsZero && change.nearEnd == 0)
    let real = Interval.rounded(100, quantum: 10) - Interval.rounded(160, quantum: 10)
    #expect(!real.containsZero && real.nearEnd == 2 * 50)
    #expect((-real).nearEnd == real.nearEnd)
    #expect(!Interval(0, 4, isLowerClosed: false).containsZero)
  }

  @Test(
    "A product spans all corners, whatever the signs",
    arguments: [
      (Interval(2, 3), Interval(4, 5), Interval(8, 15)), (Interval(-2, 3), Interval(4, 5), Interval(-10, 15)),
      (Interval(-3, -2), Interval(-5, -4), Interval(8, 15)), (Interval(-1, 1), Interval(-2, 2), Interval(-2, 2)),
    ])
  func product(_ left: Interval, _ right: Interval, _ expected: Interval) {
    #expect(left * right == expected)
    #expect(right * left == expected)
  }

  @Test("Largest amounts do not overflow")
  func largest() {
    let huge = Interval.rounded(Amount.largest, quantum: 1_000_000_000_000)
    #expect((huge + huge).upper > 0)
    #expect(huge.scaled(by: 2_000_000).lower > 0)
  }
}
