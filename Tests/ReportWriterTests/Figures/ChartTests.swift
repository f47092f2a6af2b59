import DiffEngine
import DisclosureModel
import ReportWriter
import Testing

@Suite("Charts")
struct ChartTests {
  private func page(_ bars: [TrendChart.Point], marks: [TrendChart.Point] = []) -> String {
    let chart = TrendChart(
      title: "t", unit: "万元", years: bars.indices.map { "\(2019 + $0)" }, bars: bars, barLabel: "决算", marks: marks,
      markLabel: "预算")
    return HTMLWriter().write(
      ReportDocument(
        language: .zh, title: "t", summary: [],
        sections: [ReportSection(anchor: Anchor("s"), title: "s", blocks: [.charts([chart])])],
        records: EverythingDocument.value(.zh).records))
  }

  @Test("draw no bar for a gap and say what is missing")
  func gap() throws {
    let page = page([
      .value(100, text: "1", origin: .stated), .gap(.missingReport, label: "缺报告"),
      .value(200, text: "2", origin: .stated),
    ])
    #expect(try PageReading.matches("(<rect)", in: page).count == 2)
    #expect(try PageReading.matches("class=\"gap\">([^<]*)<", in: page) == ["缺报告"])
    #expect(page.contains("2019 1、2020 缺报告、2021 2"))
  }

  @Test("scale bars by whole numbers, also the largest and a difference of the whole range")
  func scale() throws {
    let extremes = page([.value(.max, text: "a", origin: .stated), .value(.min + 1, text: "b", origin: .stated)])
    #expect(try PageReading.matches("<rect[^>]*height=\"([0-9]+)\"", in: extremes).compactMap(Int.init) == [44, 44])
    let halves = page([
      .value(100, text: "a", origin: .stated), .value(50, text: "b", origin: .stated),
      .value(1, text: "c", origin: .stated), .value(0, text: "0", origin: .stated),
    ])
    #expect(
      try PageReading.matches("<rect[^>]*height=\"([0-9]+)\"", in: halves).compactMap(Int.init) == [88, 44, 1, 0])
  }

  @Test("tell restated and derived bars from stated ones by shape and in words")
  func hollow() {
    let page = page([.value(1, text: "1", origin: .derived), .value(2, text: "2", origin: .stated)])
    #expect(page.contains("class=\"bar hollow\""))
    #expect(page.contains("<title>推算</title>"))
  }

  @Test("show a budget as a mark on the bar")
  func marks() throws {
    let page = page([.value(100, text: "1", origin: .stated)], marks: [.value(50, text: "0.5", origin: .stated)])
    #expect(try PageReading.matches("<line[^>]*class=\"(mark)\"", in: page).count == 1)
    #expect(page.contains("━ 预算"))
  }

  @Test("are drawn where two years or a budget can be compared, and never for zeros alone")
  func selection() {
    let rows = [
      Sample.row(.threePublicTotal, [Sample.cell(Sample.wan(5), "0.05 万元", line: 1), .missingReport], [.steady]),
      Sample.row(
        .threePublicAbroad, [Sample.cell(Sample.wan(0), "0", line: 2), Sample.cell(Sample.wan(0), "0", line: 3)],
        [.steady]),
    ]
    func charts(_ rows: [ComparisonRow]) -> Bool {
      ReportWriting.html(
        Sample.comparison(
          years: Sample.years(2019...2020), topics: [TopicComparison(topic: .threePublic, rows: rows)])
      ).contains("<svg")
    }
    #expect(!charts(rows))
    let budget = Sample.row(
      .threePublicTotal, basis: .budget, [Sample.cell(Sample.wan(9), "0.09 万元", line: 4), .missingReport], [.steady])
    #expect(charts(rows + [budget]))
  }
}
