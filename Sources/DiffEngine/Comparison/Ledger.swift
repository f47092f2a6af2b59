import DisclosureModel

/// Every figure of a series by line, basis and year, with all its prints reconciled.
struct Ledger: Sendable {
  private(set) var accounts: PlaceTable<Account>
  private(set) var blanks: [LineYear: Citation] = [:]
  /// Lines in order of first print, latest report first: the order in which a reader last saw them.
  private(set) var lines: [Line] = []
  /// The item of each line as the latest report prints it.
  private var displayItems: [Line: String] = [:]
  /// The place of each fact of a report, by the report's path.
  private(set) var placesOfFacts: [String: [LineYear]] = [:]
  let columns: Columns
  let items: ItemJoin
  let scopes: ScopeJoin

  init(_ series: DisclosureSeries) {
    let columns = Columns(series)
    let reports = series.reports.filter { $0.status != .missing && $0.status != .unreadable }
    let items = ItemJoin(reports)
    let scopes = ScopeJoin(reports)
    self.columns = columns
    self.items = items
    self.scopes = scopes
    let latestFirst = reports.sorted { ($1.year, $0.document) < ($0.year, $1.document) }
    accounts = PlaceTable(reports.lazy.flatMap { $0.disclosure.facts.lazy.map(\.key.year) })
    for report in latestFirst { collect(report) }
    accounts.updateAll { place, account in account.reconcile(in: place) }
  }

  func line(of key: FactKey) -> Line {
    Line(
      indicator: key.indicator, item: items.joined(key.item, of: key.indicator),
      scope: scopes.joined(key.scope, of: key.indicator))
  }

  func place(of key: FactKey) -> LineYear { LineYear(line: line(of: key), basis: key.basis, year: key.year) }

  func account(_ line: Line, _ basis: Basis, _ year: FiscalYear) -> Account? {
    accounts.number(line, basis, year).map { accounts.values[$0] }
  }

  /// The quantity of an account alone: most looks at a figure need no more.
  func quantity(_ line: Line, _ basis: Basis, _ year: FiscalYear) -> Quantity? {
    accounts.number(line, basis, year).map { accounts.values[$0].quantity }
  }

  func hasFigure(_ line: Line, _ basis: Basis, _ year: FiscalYear) -> Bool {
    accounts.number(line, basis, year) != nil
  }

  /// A figure, or a cell left blank.
  func isPrinted(_ line: Line, _ basis: Basis, _ year: FiscalYear) -> Bool {
    hasFigure(line, basis, year)
      || !blanks.isEmpty && blanks[LineYear(line: line, basis: basis, year: year)] != nil
  }

  /// Ascending years that have a figure.
  func years(of line: Line, _ basis: Basis) -> [FiscalYear] { accounts.years(of: line, basis) }

  func displayItem(of line: Line) -> String { displayItems[line] ?? line.item }

  private mutating func collect(_ report: SeriesReport) {
    let places = report.disclosure.facts.map { place(of: $0.key) }
    placesOfFacts[report.document] = places
    for (index, fact) in report.disclosure.facts.enumerated() where columns.accepts(report, for: fact.key.year) {
      let place = places[index]
      if displayItems[place.line] == nil {
        displayItems[place.line] = fact.key.item
        lines.append(place.line)
      }
      let print = Ledger.print(of: fact, at: index, in: report)
      accounts.update(place, adding: Account(print)) { $0.add(print) }
    }
    for blank in report.disclosure.blanks where columns.accepts(report, for: blank.key.year) {
      let place = place(of: blank.key)
      if displayItems[place.line] == nil {
        displayItems[place.line] = blank.key.item
        lines.append(place.line)
      }
      if blanks[place] == nil { blanks[place] = Citation(document: report.document, quote: blank.source) }
    }
  }

  private static func print(of fact: Fact, at index: Int, in report: SeriesReport) -> Print {
    let origin: Origin = fact.origin == .stated && fact.key.year != report.year ? .restated : fact.origin
    return Print(
      key: fact.key, quantity: fact.quantity, printed: fact.printed, origin: origin,
      factID: index < report.factIDs.count ? report.factIDs[index] : "", document: report.document,
      reportYear: report.year, reportKind: report.status == .duplicate ? .unknown : report.kind, source: fact.source,
      witnesses: fact.witnesses)
  }
}
