import ArgumentParser
import CorpusIndex
import DisclosureModel
import ReportWriter

/// Facts with their sources.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "facts", abstract: "列出数据及其出处")

  @OptionGroup(title: "报告所在") var corpus: CorpusOptions
  @OptionGroup(title: "范围") var selection: SelectionOptions
  @OptionGroup(title: "输出") var table: TableOptions
  @OptionGroup(title: "提示") var console: ConsoleOptions

  @Option(help: ArgumentHelp("指标代码，如 expenditure.total；以 . 结尾取一组，如 three_public.", valueName: "指标"))
  var indicator: [String] = []

  @Option(help: "报告类型：budget、final_accounts、performance、combined、unknown")
  var kind: [ReportKind] = []

  @Flag(help: "改为列出没有归到任何指标的数字")
  var unassigned = false

  func run() throws {
    try Session.run(corpus, console, output: table.output, arguments: order) {
      session, order throws(CommandFailure) in
      var filter = order.filter
      filter.departments = try DepartmentChoice(session: session, selection: order.selection).named()
      try MissingYears.check(session, departments: filter.departments, years: order.selection.years)
      let output = TableOutput(options: table, console: session.console)
      if unassigned {
        let figures = try UnassignedTable(session: session, filter: filter)
        try output.write(records: figures.records, people: TextTable(table: figures.records))
      } else {
        let facts = FactTable(facts: try session.ask { () throws(IndexFailure) in try session.catalogue.facts(filter) })
        try output.write(records: facts.records, people: facts.people(session.language))
      }
      return nil
    }
  }

  private struct Order {
    var selection: Selection
    var filter = FactFilter()
  }

  private func order() throws(CommandFailure) -> Order {
    var order = Order(selection: try selection.selection())
    order.filter.years = order.selection.years?.years ?? []
    order.filter.indicators = try indicators()
    order.filter.kinds = kind
    return order
  }

  private func indicators() throws(CommandFailure) -> [Indicator] {
    var found: [Indicator] = []
    for name in indicator.flatMap({ $0.split(separator: ",").map(String.init) }) {
      let matches = Indicator.allCases.filter {
        $0.rawValue == name || name.hasSuffix(".") && $0.rawValue.hasPrefix(name) || $0.label(.zh) == name
      }
      guard !matches.isEmpty else {
        throw .usage(
          zh: "没有指标“\(name)”；可写代码（expenditure.total）、一组代码（three_public.）或中文名（项目支出）",
          en:
            "There is no indicator “\(name)”; write a name (expenditure.total), a group (three_public.) or a Chinese label"
        )
      }
      found += matches
    }
    return found
  }
}

extension ReportKind: ExpressibleByArgument {}
