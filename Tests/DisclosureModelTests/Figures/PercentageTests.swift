import DisclosureModel
import Testing

@Suite("Percentages")
struct PercentageTests {
  private func money(_ fen: Int64, _ quantum: Int64 = 10_000) -> Interval { .rounded(fen, quantum: quantum) }
  private func percent(_ tenThousandths: Int64, _ quantum: Int64 = 100) -> Interval {
    .rounded(tenThousandths, quantum: quantum)
  }

  @Test(
    "A printed rate holds when some part and some whole within their steps give it",
    arguments: [
      // 62.07 %, part and whole in 分
      (620_700, 831_720_000, 1_339_980_000, true), (620_700, 831_720_000, 1_340_980_000, false),
      (1_000_000, 1_305_630_000, 1_344_010_000, false), (1_000_000, 1_344_010_000, 1_344_010_000, true),
      (1_558_600, 155_860_000, 100_000_000, true), (0, 0, 100_000_000, true), (100, 0, 100_000_000, true),
      (200, 0, 100_000_000, false),
    ] as [(Int64, Int64, Int64, Bool)])
  func holds(_ rate: Int64, _ part: Int64, _ whole: Int64, _ expected: Bool) {
    #expect(Percentage.holds(percent(rate), part: money(part), whole: money(whole)) == expected)
  }

  @Test("A rate printed with fewer digits leaves more room")
  func coarse() {
    #expect(Percentage.holds(percent(620_000, 10_000), part: money(621_000_000), whole: money(1_000_000_000)))
    #expect(!Percentage.holds(percent(620_000, 100), part: money(621_000_000), whole: money(1_000_000_000)))
  }

  @Test("A negative rate holds for a fall")
  func negative() {
    #expect(Percentage.holds(percent(-500_000), part: money(-50_000_000), whole: money(100_000_000)))
    #expect(!Percentage.holds(percent(500_000), part: money(-50_000_000), whole: money(100_000_000)))
  }

  @Test(
    "A computed rate is rounded half away from zero to hundredths",
    arguments: [
      (1, 3, "33.33"), (2, 3, "66.67"), (1, 8, "12.5"), (1, 800, "0.13"), (-1, 800, "-0.13"), (1, -3, "-33.33"),
      (-1, -3, "33.33"), (0, 7, "0"), (7, 7, "100"), (1, 20_001, "0"), (1, 20_000, "0.01"),
    ] as [(Int64, Int64, String)])
  func of(_ part: Int64, _ whole: Int64, _ expected: String) {
    #expect(Percentage.of(part, whole)?.text == expected)
  }

  @Test("There is no rate of nothing, and none too large to write down")
  func none() {
    #expect(Percentage.of(5, 0) == nil)
    #expect(Percentage.of(.max, 1) == nil)
    #expect(Percentage.of(.min, 1) == nil)
    #expect(Percentage.of(1, .min)?.text == "0")
  }
}
