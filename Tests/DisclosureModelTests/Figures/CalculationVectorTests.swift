import DisclosureModel
import Testing

/// The worked vectors of XBRL Calculations 1.1: when parts printed with rounding can make up a printed total.
@Suite("Totals and their parts, as XBRL Calculations 1.1 judges them")
struct CalculationVectorTests {
  struct Vector: Sendable, CustomTestStringConvertible {
    var parts: [Int64]
    var total: Int64
    var quantum: Int64
    var holds: Bool
    var testDescription: String { parts.map(String.init).joined(separator: "+") + " = \(total)" }
  }

  @Test(
    "Rounded parts make up a rounded total when the intervals meet",
    arguments: [
      Vector(parts: [12, 45], total: 58, quantum: 1, holds: true),
      Vector(parts: [12, 45], total: 55, quantum: 1, holds: false),
      Vector(parts: [33_33, 33_33, 33_32], total: 100_00, quantum: 1, holds: true),
      Vector(parts: [33_33, 33_33, 33_31], total: 100_00, quantum: 1, holds: false),
      Vector(parts: [33_33, 33_33, 33_32], total: 100_00, quantum: 0, holds: false),
      Vector(parts: [-12, 45], total: 32, quantum: 1, holds: true),
      Vector(parts: [-12, 45], total: 35, quantum: 1, holds: false),
    ])
  func sums(_ vector: Vector) {
    let sum = vector.parts.reduce(Interval.zero) { $0 + .rounded($1, quantum: vector.quantum) }
    #expect(sum.meets(.rounded(vector.total, quantum: vector.quantum)) == vector.holds)
  }

  @Test("The slack of n parts is n + 1 half steps: three parts at 0.01 万元 leave 200 元", arguments: 1...12)
  func slack(_ parts: Int) {
    let step: Int64 = 100_00  // 0.01 万元, in 分
    let sum = (0..<parts).reduce(Interval.zero) { sum, _ in sum + .rounded(1_000_000, quantum: step) }
    let total = Int64(parts) * 1_000_000
    let slack = (Int64(parts) + 1) * step / 2
    #expect(sum.meets(.rounded(total + slack, quantum: step)))
    #expect(sum.meets(.rounded(total - slack, quantum: step)))
    #expect(!sum.meets(.rounded(total + slack + 1, quantum: step)))
    #expect(!sum.meets(.rounded(total - slack - 1, quantum: step)))
    if parts == 3 { #expect(slack == 200_00) }
  }

  @Test("Text in 万元 and table in 元 are one figure: the finer one narrows the coarser")
  func duplicates() throws {
    let text = Amount(fen: 1_202_950_000, quantum: 10_000)  // 1202.95 万元
    let table = Amount(fen: 1_202_950_184, quantum: 1)  // 12,029,501.84 元
    #expect(text.interval.intersection(table.interval) == table.interval)
    #expect(text.interval.intersection(Amount(fen: 1_202_960_000, quantum: 1).interval) == nil)
  }

  @Test("Two prints of the same coarseness that overlap leave what both allow")
  func overlap() {
    let left = Interval.rounded(100, quantum: 10)  // 95…105
    let right = Interval.rounded(108, quantum: 10)  // 103…113
    #expect(left.intersection(right) == Interval(206, 210))
    #expect(right.intersection(left) == Interval(206, 210))
  }

  @Test(
    "A truncated figure reaches up to its next step, without it",
    arguments: [(99_00, 100_00, false), (99_00, 99_99, true), (99_00, 99_00, true), (99_00, 98_99, false)]
      as [(
        Int64, Int64, Bool
      )])
  func truncation(_ total: Int64, _ exact: Int64, _ holds: Bool) {
    let truncated = Interval.truncated(total, quantum: 100)
    #expect(truncated.meets(.rounded(exact, quantum: 0)) == holds)
    #expect(Interval.rounded(exact, quantum: 0).meets(truncated) == holds)
    #expect((truncated.intersection(.rounded(exact, quantum: 0)) != nil) == holds)
  }

  @Test("Truncation cuts towards zero on both sides of it")
  func truncationBelowZero() {
    let below = Interval.truncated(-99, quantum: 1)
    #expect(!below.meets(.rounded(-100, quantum: 0)))
    #expect(below.meets(.rounded(-99, quantum: 0)))
    let zero = Interval.truncated(0, quantum: 1)
    #expect(!zero.meets(.rounded(1, quantum: 0)) && !zero.meets(.rounded(-1, quantum: 0)))
    #expect(zero.meets(.zero))
    #expect(Interval.truncated(5, quantum: 0) == Interval(10, 10))
  }
}
