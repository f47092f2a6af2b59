import ArgumentParser
import CorpusIndex
import DiffEngine
import DisclosureModel
import ReportWriter

/// Writes the comparison of a department's years, and a summary to the terminal.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "生成一个部门的跨年度比较报告（默认命令）")

  @OptionGroup(title: "报告所在") var corpus: CorpusOptions
  @OptionGroup(title: "范围") var selection: SelectionOptions
  @OptionGroup(title: "门槛") var thresholds: ThresholdOptions
  @OptionGroup(title: "提示") var console: ConsoleOptions
  @OptionGroup(title: "检查") var failing: FailOption

  @Option(help: "格式：md、html、json、csv，可重复或用逗号分开（默认 md,html）")
  var format: [String] = []

  @Option(name: [.short, .long], help: ArgumentHelp("文件夹、文件，或 -（标准输出）", valueName: "位置"))
  var output: String = "Reports"

  @Flag(help: "CSV 供电子表格打开：加 BOM，并防止文字被当作公式")
  var bom = false

  func run() throws {
    try Session.run(corpus, console, thresholds: thresholds, output: output, arguments: order) {
      session, order throws(CommandFailure) in
      let departments = try DepartmentChoice(session: session, selection: order.selection).required()
      if selection.all { try MissingYears.check(session, departments: departments, years: order.selection.years) }
      return try write(departments, years: order.selection.years, to: order.target, session)
    }
  }

  private struct Order {
    var selection: Selection
    var target: ReportTarget
  }

  private func order() throws(CommandFailure) -> Order {
    Order(
      selection: try selection.selection(), target: try ReportTarget(output: output, formats: format, bom: bom))
  }

  private func write(
    _ departments: [Int], years: YearSpec?, to target: ReportTarget, _ session: Session
  ) throws(CommandFailure) -> ExitStatus? {
    var taken: Set<String> = []
    var isFlagged = false
    for department in departments {
      guard let comparison = try comparison(of: department, years: years, session) else { continue }
      let written = try target.write(comparison, corpus: session.catalogue.folder, language: session.language, &taken)
      let summary = ReportSummary(comparison, files: written, language: session.language)
      if !session.console.isQuiet { try target.show(summary.text) }
      if failing.isMet(
        swings: comparison.swings, findings: comparison.findings, reviews: comparison.reviews)
      {
        isFlagged = true
      }
    }
    return isFlagged ? .flagged : nil
  }

  /// - Throws: status 65 when the one department asked for has nothing to say about the years.
  private func comparison(of department: Int, years: YearSpec?, _ session: Session) throws(CommandFailure)
    -> Comparison?
  {
    guard let wanted = years ?? session.catalogue.allYears(of: department) else { throw noYears(department, session) }
    let comparison = try session.comparison(of: department, years: wanted)
    let isEmpty = comparison.coverage.allSatisfy(\.reports.isEmpty) && comparison.topics.allSatisfy(\.rows.isEmpty)
    if !isEmpty { return comparison }
    let note = MissingYears(session: session, departments: [department], years: wanted).note
    if selection.all {
      session.console.warn(note)
      return nil
    }
    throw CommandFailure(status: .noMatch, note: note)
  }

  private func noYears(_ department: Int, _ session: Session) -> CommandFailure {
    let name = session.departments[department].name.fullName
    return CommandFailure(
      status: .noMatch,
      note: Note(
        zh: "\(name) 的报告都没有确定年度；请用 compare list 查看原因。",
        en: "No report of \(name) says its year; compare list tells why."))
  }
}
