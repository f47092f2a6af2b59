import ArgumentParser
import CorpusIndex
import DiffEngine
import DisclosureModel
import ReportWriter

/// Contradictions inside a report and between reports.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check", abstract: "列出报告内部和报告之间的矛盾")

  @OptionGroup(title: "报告所在") var corpus: CorpusOptions
  @OptionGroup(title: "范围") var selection: SelectionOptions
  @OptionGroup(title: "门槛") var thresholds: ThresholdOptions
  @OptionGroup(title: "输出") var table: TableOptions
  @OptionGroup(title: "提示") var console: ConsoleOptions
  @OptionGroup(title: "检查") var failing: FailOption

  func run() throws {
    try Session.run(corpus, console, thresholds: thresholds, output: table.output, arguments: selection.selection) {
      session, selected throws(CommandFailure) in
      let departments = try DepartmentChoice(session: session, selection: selected).named()
      try MissingYears.check(session, departments: departments, years: selected.years)
      let set = try ComparisonSet(session, departments: departments, years: selected.years)
      var findings = FindingTable(
        set.comparisons, language: session.language, reviews: session.catalogue.reviews.reviews)
      if departments == nil { try findings.addUnidentified(session) }
      try TableOutput(options: table, console: session.console).write(
        records: findings.records, people: findings.people, json: { findings.json })
      if departments == nil && selected.years == nil && thresholds.threshold.isEmpty { try set.reportStaleReviews() }
      let isFlagged = failing.isMet(
        swings: set.comparisons.flatMap(\.swings), findings: findings.all,
        reviews: session.catalogue.reviews.reviews)
      return isFlagged ? .flagged : nil
    }
  }
}
