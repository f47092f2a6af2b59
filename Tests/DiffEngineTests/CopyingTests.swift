import DisclosureModel
import Testing

@testable import DiffEngine

@Suite("Copied text and performance that never moves")
struct CopyingTests {
  private func report(
    _ year: Int, _ kind: ReportKind = .performance, passages: [(hash: UInt64, length: Int)] = [],
    evaluation: [EvaluationLine] = []
  ) -> SeriesReport {
    var report = ReportBuilder(year, kind).report
    report.disclosure.passages = passages.enumerated().map { index, passage in
      PassageFingerprint(
        hash: passage.hash, length: passage.length,
        opening: SourceQuote(position: SourcePosition(line: index + 1, column: 1), text: "\(year)年的第\(index + 1)段"))
    }
    report.disclosure.evaluation = evaluation
    return report
  }

  private func compared(_ reports: [SeriesReport], years: [Int] = [2019, 2020, 2021]) -> Comparison {
    ComparisonEngine().compare(
      DisclosureSeries(
        department: DepartmentName(fullName: "云溪县水务局"), years: years.compactMap(FiscalYear.init), reports: reports))
  }

  private func line(_ name: String, target: String, score: Int64 = 10, project: String = "") -> EvaluationLine {
    EvaluationLine(
      indicator: name, project: project, weight: Score(tenThousandths: 100_000, quantum: 10_000),
      score: Score(tenThousandths: score * 10_000, quantum: 10_000), target: target,
      source: SourceQuote(position: SourcePosition(line: 3, column: 1), text: name))
  }

  @Test("the share counts characters, and the longest repeated passage comes first with both places")
  func measured() throws {
    let comparison = compared([
      report(2020, passages: [(1, 40), (2, 100), (3, 60)]), report(2021, passages: [(4, 100), (1, 40), (3, 60)]),
    ])
    let text = try #require(comparison.copied.first)
    #expect(comparison.copied.count == 1)
    #expect(text.share?.text == "50" && text.newShare?.text == "50")
    #expect(text.passages.map(\.length) == [60, 40])
    #expect(text.passages.first?.later.quote.text == "2021年的第3段")
    #expect(text.passages.first?.earlier.quote.text == "2020年的第3段")
    let finding = try #require(comparison.findings.first { $0.rule == "text.copied" })
    #expect(finding.severity == .note && finding.found == "50%" && finding.source == text.passages.first?.later.quote)
  }

  @Test("a report that repeats nothing is measured and gives no finding")
  func fresh() {
    let comparison = compared([report(2020, passages: [(1, 40)]), report(2021, passages: [(2, 40)])])
    #expect(comparison.copied.map(\.share?.text) == ["0"])
    #expect(!comparison.findings.contains { $0.rule == "text.copied" })
  }

  @Test(
    "only the nearest earlier year with a report of the kind counts",
    arguments: [
      (ReportKind.performance, ReportKind.performance, true), (.combined, .performance, true),
      (.finalAccounts, .combined, true), (.budget, .performance, false), (.finalAccounts, .performance, false),
    ])
  func kinds(earlier: ReportKind, later: ReportKind, isCompared: Bool) {
    let comparison = compared([report(2019, earlier, passages: [(1, 40)]), report(2021, later, passages: [(1, 40)])])
    #expect(comparison.copied.map(\.fromYear.number) == (isCompared ? [2019] : []))
  }

  @Test("text of a year that was not asked for does not count")
  func outside() {
    let reports = [report(2020, passages: [(1, 40)]), report(2021, passages: [(1, 40)])]
    #expect(compared(reports, years: [2021]).copied.isEmpty)
  }

  @Test("the order of the reports makes no difference")
  func order() {
    let reports = [2019, 2020, 2021].map { report($0, passages: [(1, 40), (UInt64($0), 50)]) }
    #expect(compared(reports) == compared(reports.reversed()))
  }

  @Test("targets and scores that are the same for three years are noted, those that moved are not")
  func unchanged() throws {
    let scores: [Int64] = [8, 9, 10]
    let comparison = compared(
      [2019, 2020, 2021].enumerated().map { index, year in
        report(
          year,
          evaluation: [
            line("办结率", target: "≥ 95%", score: scores[index]), line("培训场次", target: "\(year)场"),
          ])
      })
    let findings = comparison.findings.filter { $0.rule == "performance.unchanged" }
    #expect(findings.map(\.severity) == [.note, .note])
    let target = try #require(findings.first { $0.found.contains("目标值") })
    let score = try #require(findings.first { $0.found.contains("得分") })
    #expect(target.message.zh.contains("办结率") && !target.message.zh.contains("培训场次"))
    #expect(score.message.zh.contains("培训场次") && !score.message.zh.contains("办结率"))
  }

  @Test("two years show no habit, nor does a name that stands for two lines, nor an empty target")
  func notUnchanged() {
    let two = [2020, 2021].map { report($0, evaluation: [line("办结率", target: "95%")]) }
    let twins = [2019, 2020, 2021].map {
      report($0, evaluation: [line("办结率", target: "95%"), line("办结率", target: "95%")])
    }
    let projects = (0..<3).map { report(2019 + $0, evaluation: [line("办结率", target: "95%", project: "项目\($0)")]) }
    for reports in [two, twins, projects] {
      #expect(!compared(reports).findings.contains { $0.rule == "performance.unchanged" })
    }
    let empty = [2019, 2020, 2021].map { report($0, evaluation: [line("办结率", target: "", score: Int64($0))]) }
    #expect(!compared(empty).findings.contains { $0.rule == "performance.unchanged" })
  }
}
