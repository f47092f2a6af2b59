import DisclosureModel

/// Turns the rows of a table into rows whose cells are classified.
enum TableRows {
  /// Widest row (cells) that is read; what lies beyond is no table of accounts.
  static let widest = 256

  static func rows(of table: Table, in text: borrowing Span<UInt8>) -> [TableRow] {
    var rows: [TableRow] = []
    rows.reserveCapacity(table.rows.count)
    for row in table.rows {
      var cells: [TableCell] = []
      cells.reserveCapacity(row.count)
      for cell in row.prefix(widest) { cells.append(read(cell, in: text)) }
      rows.append(TableRow(cells: cells))
    }
    return table.isGrid ? rows : RowJoiner.joined(SplitYears.joined(rows, in: text), in: text)
  }

  /// A further place of a merged cell has the cell's own range.
  private static func read(_ cell: Table.Cell, in text: borrowing Span<UInt8>) -> TableCell {
    let range = cell.range
    let limit = text.count
    guard range.lowerBound <= range.upperBound, range.upperBound <= limit else { return .blank }
    return TableCell(
      range: CellScanner.trimmed(range, in: text), content: CellScanner.content(of: range, in: text),
      isOrigin: !cell.isContinuation)
  }
}
