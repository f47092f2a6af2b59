/// A row of a table, with what can be said of it before its place in the table is known.
struct TableRow: Sendable {
  let cells: [TableCell]
  /// The text of the row's own cells (UTF-8 bytes).
  let range: Range<Int>
  /// Columns with words of the row's own.
  let texts: [Int]
  let figures: [Int]

  init(cells: [TableCell]) {
    self.cells = cells
    range = TableRow.range(of: cells)
    texts = cells.indices.filter { cells[$0].isOrigin && cells[$0].isText }
    figures = cells.indices.filter { cells[$0].isOrigin && cells[$0].figure != nil }
  }

  private static func range(of cells: [TableCell]) -> Range<Int> {
    var range: Range<Int>?
    for cell in cells where cell.isOrigin && !cell.range.isEmpty {
      guard let known = range else {
        range = cell.range
        continue
      }
      range = min(known.lowerBound, cell.range.lowerBound)..<max(known.upperBound, cell.range.upperBound)
    }
    return range ?? 0..<0
  }

  /// Columns that the row fills itself, blank and merged places left out.
  var filled: [Int] { cells.indices.filter { cells[$0].isOrigin && !cells[$0].isBlank } }

  var isEmpty: Bool { cells.allSatisfy { $0.content == .blank || !$0.isOrigin } }

  subscript(column: Int) -> TableCell { cells.indices.contains(column) ? cells[column] : .blank }

  /// The number of columns up to the last one that is not blank.
  var width: Int { (cells.lastIndex { $0.content != .blank } ?? -1) + 1 }
}
