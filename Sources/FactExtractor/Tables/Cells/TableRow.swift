/// A row of a table, with what can be said of it before its place in the table is known.
struct TableRow: Sendable {
  var cells: [TableCell]
  /// The text of the row's own cells (UTF-8 bytes).
  var range: Range<Int>

  init(cells: [TableCell]) {
    self.cells = cells
    range = TableRow.range(of: cells)
  }

  private static func range(of cells: [TableCell]) -> Range<Int> {
    let own = cells.filter { $0.isOrigin && !$0.range.isEmpty }
    guard let first = own.first else { return 0..<0 }
    return own.reduce(first.range) { min($0.lowerBound, $1.range.lowerBound)..<max($0.upperBound, $1.range.upperBound) }
  }

  /// Columns that the row fills itself, blank and merged places left out.
  var filled: [Int] { cells.indices.filter { cells[$0].isOrigin && !cells[$0].isBlank } }

  /// Columns with words of the row's own.
  var texts: [Int] { cells.indices.filter { cells[$0].isOrigin && cells[$0].isText } }

  var figures: [Int] { cells.indices.filter { cells[$0].isOrigin && cells[$0].figure != nil } }

  var isEmpty: Bool { cells.allSatisfy { $0.content == .blank || !$0.isOrigin } }

  subscript(column: Int) -> TableCell { cells.indices.contains(column) ? cells[column] : .blank }

  /// The number of columns up to the last one that is not blank.
  var width: Int { (cells.lastIndex { $0.content != .blank } ?? -1) + 1 }
}
