/// Joins what a converter broke: a row that was cut inside a cell goes on in the next row, and so does a name that was
/// broken below its code.
enum RowJoiner {
  static func joined(_ rows: [TableRow], in text: borrowing Span<UInt8>) -> [TableRow] {
    let widths = usualWidths(rows)
    var result: [TableRow] = []
    result.reserveCapacity(rows.count)
    for row in rows {
      if let last = result.last, let whole = cut(last, row, widths: widths, in: text) {
        result[result.count - 1] = whole
      } else if let last = result.last, let named = nameGoesOn(last, row, in: text) {
        result[result.count - 1] = named
      } else {
        result.append(row)
      }
    }
    return result
  }

  /// The numbers of cells that the first row and most rows with figures have.
  private static func usualWidths(_ rows: [TableRow]) -> Set<Int> {
    var counts: [Int: Int] = [:]
    for row in rows where !row.figures.isEmpty { counts[row.cells.count, default: 0] += 1 }
    let usual = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    return Set([usual, rows.first?.cells.count].compactMap { $0 }.filter { $0 >= 4 })
  }

  /// Two short rows that have one cell too many together: the last words of the first go on in the second.
  private static func cut(
    _ first: TableRow, _ second: TableRow, widths: Set<Int>, in text: borrowing Span<UInt8>
  ) -> TableRow? {
    let width = first.cells.count + second.cells.count - 1
    guard widths.contains(width), first.cells.count < width, second.cells.count < width, first.figures.isEmpty,
      !second.figures.isEmpty,
      let head = first.cells.last, head.isText, let tail = second.cells.first, tail.isText,
      // 栏次 is a word of its own
      CellWord.named(Words(tail.range, in: text)) == nil
    else { return nil }
    let joined = TableCell(range: head.range.lowerBound..<tail.range.upperBound, content: .text)
    return TableRow(cells: first.cells.dropLast() + [joined] + second.cells.dropFirst())
  }

  /// Words alone in a row below a line with a code, in the column of its name.
  private static func nameGoesOn(_ line: TableRow, _ row: TableRow, in text: borrowing Span<UInt8>) -> TableRow? {
    let filled = row.filled
    guard filled.count == 1, let column = filled.first, column > 0, row[column].isText, row[column].range.count <= 90,
      line[column].isText, line[column].rest == nil, !line.figures.filter({ $0 > column }).isEmpty,
      line.cells[..<column].contains(where: isCode)
    else { return nil }
    var cells = line.cells
    cells[column].rest = row[column].range
    return TableRow(cells: cells)
  }

  private static func isCode(_ cell: TableCell) -> Bool {
    guard let figure = cell.figure else { return false }
    return figure.decimals == 0 && !figure.hasSeparators && [3, 5, 7].contains(figure.digitCount)
  }
}
