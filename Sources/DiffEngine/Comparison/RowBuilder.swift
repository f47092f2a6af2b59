import DisclosureModel

/// Makes the rows of a topic from a ledger.
struct RowBuilder: Sendable {
  let ledger: Ledger
  /// Lines of each indicator, in display order.
  private let linesByIndicator: [Indicator: [Line]]

  init(_ ledger: Ledger) {
    self.ledger = ledger
    var grouped: [Indicator: [Line]] = [:]
    for line in ledger.lines { grouped[line.indicator, default: []].append(line) }
    linesByIndicator = grouped.mapValues(RowBuilder.inDisplayOrder)
  }

  func lines(of indicator: Indicator) -> [Line] { linesByIndicator[indicator] ?? [] }

  /// One row a basis that has a figure or a blank in any of the years.
  func figureRows(_ line: Line, depth: Int, bases: [Basis] = Basis.allCases) -> [ComparisonRow] {
    bases.compactMap { basis in
      guard ledger.columns.years.contains(where: { ledger.isPrinted(line, basis, $0) }) else { return nil }
      let cells = ledger.columns.years.map { ledger.cell(line, basis, $0) }
      return row(line, .figure(basis), depth: depth, cells: cells)
    }
  }

  /// A computed row; nil when no year has what it takes.
  func rateRow(_ line: Line, _ rate: RateFormula, depth: Int) -> ComparisonRow? {
    guard ledger.columns.years.contains(where: { rate.isKnown(in: ledger, line, $0) }) else { return nil }
    let cells = ledger.columns.years.map { rate.cell(in: ledger, line, $0) }
    guard cells.contains(where: { $0.figure != nil }) else { return nil }
    return row(line, .rate(name: rate.name, formula: rate.formula), depth: depth, cells: cells)
  }

  /// The evaluation system's own rates, those that at least one year has the figures for.
  func evaluationRows() -> [ComparisonRow] {
    EvaluationRate.all.compactMap { rate in
      let cells = ledger.columns.years.map { rate.cell(ledger, $0) }
      guard cells.contains(where: { $0.figure != nil }) else { return nil }
      let name = Finding.Message(
        zh: rate.indicator.label(.zh) + "（重算）", en: rate.indicator.label(.en) + " (recomputed)")
      let line = Line(indicator: rate.indicator, item: "", scope: .all)
      return row(line, .rate(name: name, formula: rate.formula), depth: 0, cells: cells)
    }
  }

  private func row(
    _ line: Line, _ measure: ComparisonRow.Measure, depth: Int, cells: [ComparisonCell]
  ) -> ComparisonRow {
    ComparisonRow(
      indicator: line.indicator, item: ledger.displayItem(of: line), scope: line.scope, measure: measure,
      depth: depth + RowBuilder.itemDepth(line), cells: cells,
      changes: changes(cells, isListed: line.indicator.isItemised && !line.item.isEmpty))
  }

  private func changes(_ cells: [ComparisonCell], isListed: Bool) -> [Change] {
    let years = ledger.columns.years
    return zip(cells.indices, cells.indices.dropFirst()).map { index, next in
      Change.between(
        cells[index], cells[next], isListed: isListed, years: (years[index], years[next]),
        obstacle: ledger.columns.obstacle(from: years[index], to: years[next]))
    }
  }

  /// 类, 款 and 项 step in below one another.
  private static func itemDepth(_ line: Line) -> Int {
    guard line.indicator == .expenditureFunction else { return line.item.isEmpty || line.indicator.isItemised ? 0 : 1 }
    if let coded = CodedItem(line.item), !line.item.contains("/") { return coded.depth }
    return line.item.split(separator: "/").count - 1
  }

  /// The department's own line before its items, scopes from wide to narrow, functional lines by code.
  private static func inDisplayOrder(_ lines: [Line]) -> [Line] {
    let scopeRank = Dictionary(uniqueKeysWithValues: Scope.allCases.enumerated().map { ($1, $0) })
    return lines.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.indicator == .expenditureFunction || a.indicator == .expenditureEconomic, a.item != b.item {
        return a.item < b.item
      }
      if a.item.isEmpty != b.item.isEmpty { return a.item.isEmpty }
      if a.item == b.item { return (scopeRank[a.scope] ?? 0) < (scopeRank[b.scope] ?? 0) }
      return left.offset < right.offset
    }.map(\.element)
  }
}
