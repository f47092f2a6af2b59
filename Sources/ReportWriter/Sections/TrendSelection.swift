import DiffEngine
import DisclosureModel

/// Chooses which lines of a topic are drawn.
struct TrendSelection {
  let rows: [ComparisonRow]
  let years: [FiscalYear]
  let text: ReportText

  /// Lines with a figure other than zero in at least two years, or with something to be measured against.
  func charts(_ trends: [Trend]) -> [TrendChart] {
    trends.compactMap(chart)
  }

  private func chart(_ trend: Trend) -> TrendChart? {
    guard let row = row(trend.indicator, trend.basis, scope: nil) else { return nil }
    let marks = trend.against.lazy.compactMap { self.row($0.indicator, $0.basis, scope: row.scope) }.first
    let isWorthDrawing = valueCount(row) >= 2 || (marks != nil && valueCount(row) == 1)
    guard isWorthDrawing, hasNonZero(row) || marks.map(hasNonZero) == true else { return nil }
    let label = RowLabel(row, text: text)
    return TrendChart(
      title: label.name + text.inBrackets(label.scope), unit: FigureText.unit(row.indicator.unit, text.language),
      years: years.map(\.description), bars: points(row), barLabel: label.measure,
      marks: marks.map(points) ?? [], markLabel: marks.map { markLabel($0, besides: row) } ?? "")
  }

  private func markLabel(_ marks: ComparisonRow, besides row: ComparisonRow) -> String {
    let label = RowLabel(marks, text: text)
    return marks.indicator == row.indicator ? label.measure : label.name
  }

  /// The line of the widest scope that has most figures.
  private func row(_ indicator: Indicator, _ basis: Basis, scope: Scope?) -> ComparisonRow? {
    let candidates = rows.filter { row in
      let isFigure = row.measure == .figure(basis) || (indicator.unit == .percent && row.indicator == indicator)
      return row.indicator == indicator && row.item.isEmpty && isFigure && (scope == nil || row.scope == scope)
    }
    let most = candidates.map(valueCount).max() ?? 0
    return most == 0 ? nil : candidates.first { valueCount($0) == most }
  }

  private func valueCount(_ row: ComparisonRow) -> Int { row.cells.count { $0.figure != nil } }

  private func hasNonZero(_ row: ComparisonRow) -> Bool {
    row.cells.contains { $0.figure.map { !$0.quantity.isZero } == true }
  }

  private func points(_ row: ComparisonRow) -> [TrendChart.Point] {
    row.cells.map { cell in
      guard let figure = cell.figure else {
        let state = CellState(cell)
        return .gap(state, label: text.state(state))
      }
      return .value(figure.quantity.minor, text: FigureText.text(figure.quantity), origin: figure.origin)
    }
  }
}
