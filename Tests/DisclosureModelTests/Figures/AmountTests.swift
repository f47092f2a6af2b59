import DisclosureModel
import Testing

@Suite("Amounts")
struct AmountTests {
  /// 2732.85 万元
  private let printed = Amount(fen: 2_732_850_000, quantum: 10_000)

  @Test("2732.85 万元 is 27,328,500 元 give or take 50 元")
  func interval() {
    #expect(printed.interval == Interval(2 * 2_732_845_000, 2 * 2_732_855_000))
  }

  @Test("741.2 万元 is less exact than 741.20 万元")
  func trailingZero() {
    let coarse = Amount(fen: 741_200_000, quantum: 100_000)
    let fine = Amount(fen: 741_200_000, quantum: 10_000)
    #expect(coarse != fine)
    #expect(coarse.interval.meets(Amount(fen: 741_240_000, quantum: 0).interval))
    #expect(!fine.interval.meets(Amount(fen: 741_240_000, quantum: 0).interval))
  }

  @Test("Sum and difference are as vague as both figures together")
  func arithmetic() {
    let other = Amount(fen: 100, quantum: 1)
    #expect(printed + other == Amount(fen: 2_732_850_100, quantum: 10_001))
    #expect(printed - other == Amount(fen: 2_732_849_900, quantum: 10_001))
    #expect(-printed == Amount(fen: -2_732_850_000, quantum: 10_000))
    #expect(Amount.zero + other == other)
  }

  @Test(
    "元 and 万元 are written exactly",
    arguments: [
      (2_732_850_000, "27328500", "2,732.85"), (9_101_677_535, "91016775.35", "9,101.677535"), (0, "0", "0.00"),
      (5, "0.05", "0.000005"), (-1_190_000, "-11900", "-1.19"), (-5, "-0.05", "-0.000005"),
      (123_456_789_000_000, "1234567890000", "123,456,789.00"),
    ] as [(Int64, String, String)])
  func text(_ fen: Int64, _ yuan: String, _ wan: String) {
    let amount = Amount(fen: fen, quantum: 1)
    #expect(amount.yuanText == yuan)
    #expect(amount.wanText == wan)
  }
}
