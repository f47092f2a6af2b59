import DiffEngine
import DisclosureModel
import ReportWriter
import Testing

@Suite("Figures as a page shows them")
struct FigureTextTests {
  @Test(
    "money in 万元 to two places; what would vanish keeps its digits",
    arguments: [
      (2_732_850_000, "2,732.85"), (9_101_677_535, "9,101.68"), (0, "0"), (4_650, "0.00465"), (-45_740_000, "−45.74"),
      (50_000, "0.05"), (4_999, "0.004999"), (5_000, "0.01"), (Int64.max, "9,223,372,036,854.78"),
    ])
  func money(_ fen: Int64, _ expected: String) {
    #expect(FigureText.text(.money(Amount(fen: fen, quantum: 1))) == expected)
  }

  @Test(
    "percentages with the places that were printed, two at most",
    arguments: [
      (950_000, 10_000, "95"), (956_500, 100, "95.65"), (1_462_134, 1, "146.21"), (30, 1, "0.003"),
      (900_000, 100, "90.00"),
    ])
  func percentages(_ value: Int64, _ quantum: Int64, _ expected: String) {
    #expect(FigureText.text(.percentage(Percentage(tenThousandths: value, quantum: quantum))) == expected)
  }

  @Test("units follow in the language of the page")
  func units() {
    #expect(FigureText.withUnit(.count(1_200, .person), .zh) == "1,200 人")
    #expect(FigureText.withUnit(Sample.wan(100), .zh) == "1.00 万元")
    #expect(FigureText.withUnit(.percentage(Sample.percent(6_207)), .en) == "62.07%")
    #expect(FigureText.exact(.money(Amount(fen: 9_101_677_535, quantum: 1)), .zh) == "91,016,775.35 元")
  }

  @Test(
    "changes carry their sign; a small percentage keeps its digits",
    arguments: [(27_183, "+271.8%"), (-9_011, "−90.1%"), (4, "+0.04%"), (0, "0%")])
  func changes(_ hundredths: Int64, _ expected: String) {
    #expect(FigureText.signed(Sample.percent(hundredths)) == expected)
  }

  @Test("each kind of change has a sign and words of its own")
  func kinds() {
    let text = ReportText(.zh)
    let changes: [Change] = [
      .steady, .appeared(Sample.wan(1)), .vanished(Sample.wan(1)), .moved(by: Sample.wan(1), percent: nil),
      .moved(by: Sample.wan(-1), percent: nil), .notComparable(Sample.message("口径不同", "basis")),
    ]
    let cells = changes.map { ChangeText.cell($0, text: text) }
    #expect(Set(cells.map(\.direction)).count == ChangeCell.Direction.allCases.count)
    #expect(Set(cells.map(\.direction.sign)).count == cells.count)
    #expect(cells[2].amount == "−0.01")
  }
}
