import ArgumentParser
import CorpusIndex
import DiffEngine
import DisclosureModel
import ReportWriter

/// Large changes, worst first, with how they are explained.
struct SwingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "swings", abstract: "列出大幅变化及其说明，最需要追问的在前")

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
      let swings = SwingTable(
        set.comparisons, language: session.language, reviews: session.catalogue.reviews.reviews)
      try TableOutput(options: table, console: session.console).write(
        records: swings.records, people: swings.people, json: { swings.json })
      if departments == nil && selected.years == nil && thresholds.threshold.isEmpty { try set.reportStaleReviews() }
      let isFlagged = failing.isMet(
        swings: set.comparisons.flatMap(\.swings), findings: set.comparisons.flatMap(\.findings),
        reviews: session.catalogue.reviews.reviews)
      return isFlagged ? .flagged : nil
    }
  }
}
