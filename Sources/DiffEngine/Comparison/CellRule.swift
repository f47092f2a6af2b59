import DisclosureModel

extension Ledger {
  /// What a table shows for one line, basis and year.
  func cell(_ line: Line, _ basis: Basis, _ year: FiscalYear) -> ComparisonCell {
    let place = LineYear(line: line, basis: basis, year: year)
    if let account = accounts[place] { return .figure(account.cellFigure) }
    if let blank = blanks[place] { return .blank(blank) }
    let reports = columns.reports(of: year).filter { Ledger.canCarry($0.kind, basis) }
    if reports.isEmpty { return .missingReport }
    if reports.allSatisfy({ $0.status == .unreadable }) { return .unreadableReport }
    return .absentLine
  }

  /// A budget report is written before the year begins and cannot say how it ended.
  private static func canCarry(_ kind: ReportKind, _ basis: Basis) -> Bool { kind != .budget || basis == .budget }
}

extension Account {
  var cellFigure: CellFigure {
    CellFigure(
      quantity: used.quantity, origin: used.origin, factIDs: [used.factID], printed: used.printed,
      citations: [used.citation] + witnesses(agreeing: true) + agreeing.map(\.citation),
      disagreeing: witnesses(agreeing: false) + disagreeing.map(\.citation))
  }

  /// Further prints of the used figure in its own report.
  private func witnesses(agreeing: Bool) -> [Citation] {
    used.witnesses.filter { $0.quantity.interval.meets(interval) == agreeing }
      .map { Citation(document: used.document, quote: $0.source) }
  }
}

extension ComparisonCell {
  /// The figure, or nil in the five other states.
  package var figure: CellFigure? {
    if case .figure(let figure) = self { figure } else { nil }
  }

  /// Why there is no figure, in words for a reader; nil where there is one.
  var lack: Finding.Message? {
    switch self {
    case .figure: nil
    case .blank: Finding.Message(zh: "单元格留空", en: "the cell was left blank")
    case .absentLine: Finding.Message(zh: "报告中没有这一行", en: "the report has no such line")
    case .missingReport: Finding.Message(zh: "缺该年报告", en: "no report of that year")
    case .unreadableReport: Finding.Message(zh: "该年报告无法读取", en: "the report could not be read")
    case .notComputable(let why): why
    }
  }
}
