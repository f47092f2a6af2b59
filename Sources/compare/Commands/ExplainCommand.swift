import ArgumentParser
import CorpusIndex
import DisclosureModel

/// The sources and the arithmetic of one fact, swing or finding.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "解释一个编号：数据、变化或矛盾的来源和算式")

  @Argument(help: ArgumentHelp("facts、swings、check 或报告里给出的编号", valueName: "编号"))
  var id: String

  @OptionGroup(title: "报告所在") var corpus: CorpusOptions
  @OptionGroup(title: "范围") var selection: SelectionOptions
  @OptionGroup(title: "门槛") var thresholds: ThresholdOptions
  @OptionGroup(title: "提示") var console: ConsoleOptions

  func run() throws {
    try Session.run(corpus, console, thresholds: thresholds, arguments: selection.selection) {
      session, selected throws(CommandFailure) in
      let departments = try DepartmentChoice(session: session, selection: selected).named()
      let parts = try known.hasPrefix("f") ? facts(session) : compared(session, departments, selected.years)
      guard !parts.isEmpty else { throw unknown() }
      try ResultOutput.write(parts.map(TerminalText.clean).joined(separator: "\n"), to: "-")
      return nil
    }
  }

  /// Ids have small letters; a mail program may have made the first one large.
  private var known: String { id.filter { !$0.isWhitespace }.lowercased() }

  private func facts(_ session: Session) throws(CommandFailure) -> [String] {
    var filter = FactFilter()
    filter.id = known
    let records = try session.ask { () throws(IndexFailure) in try session.catalogue.facts(filter) }
    return records.map { FactExplanation(record: $0, language: session.language).text }
  }

  private func compared(_ session: Session, _ departments: [Int]?, _ years: YearSpec?) throws(CommandFailure)
    -> [String]
  {
    for department in departments ?? Array(session.departments.indices) {
      guard let years = years ?? session.catalogue.allYears(of: department) else { continue }
      let comparison = try session.comparison(of: department, years: years)
      if let swing = comparison.swings.first(where: { $0.id == known }) {
        let facts = try session.ask { () throws(IndexFailure) in
          try session.catalogue.facts(FactFilter(departments: [department]))
        }
        let inputs = facts.filter { swing.factIDs.contains($0.id) }
        return [SwingExplanation(swing: swing, inputs: inputs, language: session.language).text] + review(session)
      }
      if let finding = comparison.findings.first(where: { $0.id == known }) {
        return [FindingExplanation(finding: finding, language: session.language).text] + review(session)
      }
    }
    return try ownFindings(session)
  }

  /// Findings of documents that stand in no series.
  private func ownFindings(_ session: Session) throws(CommandFailure) -> [String] {
    for entry in session.catalogue.entries where entry.status == .unidentified || entry.status == .duplicate {
      let disclosure = try session.ask { () throws(IndexFailure) in try session.catalogue.disclosure(of: entry) }
      if let finding = disclosure?.findings.first(where: { $0.id == known }) {
        return [FindingExplanation(finding: finding, language: session.language).text] + review(session)
      }
    }
    return []
  }

  private func review(_ session: Session) -> [String] {
    session.catalogue.reviews.reviews[known].map { [$0.text(session.language) + "\n"] } ?? []
  }

  private func unknown() -> CommandFailure {
    CommandFailure(
      status: .noMatch,
      note: Note(
        zh: "没有编号“\(id)”。编号见 compare facts、swings 或 check 的最后一列；若来自某几年或别的门槛，请加上相同的 --years、--threshold。",
        en: "There is no id “\(id)”. Ids stand in the last column of compare facts, swings or check; "
          + "for one of certain years or other thresholds add the same --years or --threshold."))
  }
}
