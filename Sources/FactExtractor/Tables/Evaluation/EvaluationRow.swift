/// A row of an evaluation table with its cells under the columns of the header.
struct EvaluationRow: Sendable {
  var cells: [TableCell]
  var range: Range<Int>

  subscript(column: Int?) -> TableCell {
    guard let column, cells.indices.contains(column) else { return .blank }
    return cells[column]
  }

  /// Puts a row under the columns. Where a converter dropped blank cells in front, the row moves right until points stand
  /// under the score; nil where it fits nowhere.
  init?(_ row: TableRow, columns: EvaluationColumns) {
    range = row.range
    let own = Array(row.cells.prefix(columns.count))
    cells = own
    let isPlain = EvaluationRow.fits(own, columns, isShifted: false)
    if isPlain, !EvaluationRow.hasAllPoints(own, columns), let moved = EvaluationRow.moved(own, columns) {
      cells = moved
      return
    }
    if isPlain, EvaluationRow.hasPoints(own, columns) || !own.contains(where: { $0.figure?.unit == Figure.Unit.none }) {
      return
    }
    let filled = EvaluationRow.filled(own)
    for shift in 1..<max(2, columns.count - filled.count + 1) {
      let moved = Array(repeating: TableCell.blank, count: shift) + filled
      guard EvaluationRow.fits(moved, columns, isShifted: true) else { continue }
      cells = moved
      return
    }
    if !isPlain { return nil }
  }

  /// A row that lacks cells, moved right until all its points stand under points: 质量指标, 参保率, ≥95%, 96.1%, 10, 10, —.
  private static func moved(_ own: [TableCell], _ columns: EvaluationColumns) -> [TableCell]? {
    let filled = filled(own)
    guard filled.count < columns.count, columns.points.count > 1 else { return nil }
    for shift in 1...(columns.count - filled.count) {
      let moved = Array(repeating: TableCell.blank, count: shift) + filled
      if fits(moved, columns, isShifted: true), hasAllPoints(moved, columns) { return moved }
    }
    return nil
  }

  /// The cells up to the last that holds anything.
  private static func filled(_ cells: [TableCell]) -> ArraySlice<TableCell> {
    cells[..<(cells.lastIndex { $0.content != .blank || !$0.isOrigin }.map { $0 + 1 } ?? 0)]
  }

  private static func hasAllPoints(_ cells: [TableCell], _ columns: EvaluationColumns) -> Bool {
    columns.points.allSatisfy { cells.indices.contains($0) && cells[$0].figure != nil }
  }

  private static func hasPoints(_ cells: [TableCell], _ columns: EvaluationColumns) -> Bool {
    columns.points.contains { cells.indices.contains($0) && cells[$0].figure != nil }
  }

  private static func fits(_ cells: [TableCell], _ columns: EvaluationColumns, isShifted: Bool) -> Bool {
    func cell(_ column: Int) -> TableCell { cells.indices.contains(column) ? cells[column] : .blank }
    for column in columns.points where !isPoints(cell(column)) { return false }
    for column in columns.levels where cell(column).figure != nil { return false }
    guard isShifted else { return true }
    guard columns.levels.contains(where: { cell($0).isText }) else { return false }
    return columns.score.map { cell($0).figure != nil } ?? false
  }

  /// Points, or nothing: no rate and no words.
  private static func isPoints(_ cell: TableCell) -> Bool {
    switch cell.content {
    case .figure(let figure, let isNegative): !isNegative && (figure.unit == .none || figure.unit == .point)
    case .text: !cell.isOrigin
    case .blank, .dash: true
    }
  }
}
