import ArgumentParser
import CorpusIndex
import DisclosureModel

/// Which reports there are, what is missing, and what could not be read and why.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "列出部门、年度和报告，缺哪些、哪些读不出及原因")

  @OptionGroup(title: "报告所在") var corpus: CorpusOptions
  @OptionGroup(title: "范围") var selection: SelectionOptions
  @OptionGroup(title: "输出") var table: TableOptions
  @OptionGroup(title: "提示") var console: ConsoleOptions

  func run() throws {
    try Session.run(corpus, console, output: table.output, arguments: wanted) {
      session, selected throws(CommandFailure) in
      let departments = try DepartmentChoice(session: session, selection: selected).named()
      try MissingYears.check(session, departments: departments, years: selected.years)
      let listing = ListingTable(
        rows: session.catalogue.listing(departments: departments, years: selected.years), session: session)
      let details = table.format == .json || table.output.hasSuffix(".json") ? try listing.details() : nil
      try TableOutput(options: table, console: session.console).write(
        records: listing.records, people: listing.people, json: details.map { value in { value } })
      return nil
    }
  }

  private func wanted() throws(CommandFailure) -> Selection {
    var selected = try selection.selection()
    // a list is the place to see several departments side by side
    selected.all = true
    return selected
  }
}
