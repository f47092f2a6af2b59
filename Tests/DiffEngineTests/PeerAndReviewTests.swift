import DisclosureModel
import Testing

@testable import DiffEngine

@Suite("Peers, history, reviews and the basis guard")
struct PeerAndReviewTests {
  private func reception(_ figures: [(Int, String)]) -> SeriesBuilder {
    var builder = SeriesBuilder(years: figures.map(\.0))
    for (year, figure) in figures {
      var report = ReportBuilder(year)
      report.state(.threePublicReception, figure)
      builder.add(report)
    }
    return builder
  }

  @Test("what every peer did as well is said", arguments: [("2.00", true), ("9.00", false)])
  func peers(last: String, isCommon: Bool) throws {
    let others = ["3.00", "4.00", last].map { reception([(2019, "8.00"), (2020, $0)]).compared() }
    let own = reception([(2019, "8.00"), (2020, "2.00")])
    let swing = try #require(
      ComparisonEngine().compare(own.series, peers: PeerChanges(others)).swing(.threePublicReception))
    #expect(swing.notes.contains { $0.zh.contains("普遍") } == isCommon)
    #expect(swing.notes.contains { $0.zh.contains("同类 3 个部门") })
    #expect(own.compared().swing(.threePublicReception)?.notes.isEmpty == true)
  }

  @Test("a change beyond twice the department's own history is unusual")
  func history() throws {
    let builder = reception([(2016, "8.00"), (2017, "8.20"), (2018, "8.10"), (2019, "16.00")])
    let swing = try #require(builder.compared().swing(.threePublicReception))
    #expect(swing.notes.contains { $0.zh.contains("异常") })
  }

  @Test("budget and outcome of different scopes are said not to be comparable")
  func basisGuard() {
    var builder = SeriesBuilder(years: [2021])
    var report = ReportBuilder(2021)
    report.state(.expenditureBasic, "585.99", .budget, .general)
    report.state(.expenditureBasic, "1344.01", .actual, .all)
    report.state(.incomeOther, "16.12")
    builder.add(report)
    #expect(builder.compared().findings.map(\.rule) == ["basis.scope"])
    #expect(builder.compared().swings.isEmpty)
  }

  @Test("a rate far from what its indicator asks for stands beside the score as a note")
  func scores() {
    var builder = SeriesBuilder(years: [2019])
    var report = ReportBuilder(2019)
    report.state(.expenditureTotal, "1048.50", .budget)
    report.state(.budgetSupplement, "247.37")
    report.state(.performanceWeight, "2", item: "预算调整率")
    report.state(.performanceScore, "1.5", item: "预算调整率")
    builder.add(report)
    let note = builder.compared().findings.first { $0.rule == "score.rate" }
    #expect(note?.severity == .note && note?.expected == "23.59%" && note?.found == "1.5/2")
  }

  @Test("a score that never moves in three years is noted")
  func unmoved() {
    func run(_ scores: [String]) -> [String] {
      var builder = SeriesBuilder(years: [2019, 2020, 2021])
      for (year, score) in zip(2019...2021, scores) {
        var report = ReportBuilder(year)
        report.state(.performanceSelfScore, score)
        builder.add(report)
      }
      return builder.compared().findings.map(\.rule)
    }
    #expect(run(["98", "98", "98"]) == ["score.unmoved"])
    #expect(run(["98", "97", "98"]).isEmpty)
  }
}
