/// Joins the titles of columns that were wrapped behind the digits of a year: 2022 over 年预算数.
enum SplitYears {
  private static let year: StaticString = "年"

  /// Rows in which the digits are words again, with the rest of the title.
  static func joined(_ rows: [TableRow], in text: borrowing Span<UInt8>) -> [TableRow] {
    var rows = rows
    for upper in rows.indices.dropLast() {
      let columns = rows[upper].figures
      guard !columns.isEmpty, columns.allSatisfy({ isYear(rows[upper][$0]) }) else { continue }
      var above = rows[upper].cells
      var below = rows[upper + 1].cells
      for column in columns {
        let rest = rows[upper + 1][column]
        guard rest.isText, rest.isOrigin, Words(rest.range, in: text).hasPrefix(year) else { break }
        above[column].content = .text
        above[column].rest = rest.range
        below[column] = .blank
      }
      let joined = TableRow(cells: above)
      guard joined.figures.isEmpty else { continue }
      rows[upper] = joined
      rows[upper + 1] = TableRow(cells: below)
    }
    return rows
  }

  private static func isYear(_ cell: TableCell) -> Bool {
    guard let figure = cell.figure else { return false }
    return figure.decimals == 0 && figure.digitCount == 4 && figure.unit == .none && !figure.hasSeparators
      && (1990...2099).contains(figure.mantissa)
  }
}
