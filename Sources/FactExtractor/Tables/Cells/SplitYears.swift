/// Joins the titles of columns that were wrapped within or behind the digits of a year: 2022 over 年预算数, 202 over 2年预算数.
enum SplitYears {
  /// Rows in which the digits are words again, with the rest of the title.
  static func joined(_ rows: [TableRow], in text: borrowing Span<UInt8>) -> [TableRow] {
    var rows = rows
    for upper in rows.indices.dropLast() where !rows[upper].figures.isEmpty {
      var above = rows[upper].cells
      var below = rows[upper + 1].cells
      for column in rows[upper].figures {
        let rest = rows[upper + 1][column]
        guard rest.isText, rest.isOrigin, isYear(above[column], rest, in: text) else { break }
        above[column].content = .text
        above[column].rests.append(rest.range)
        below[column] = .blank
      }
      let joined = TableRow(cells: above)
      guard joined.figures.isEmpty else { continue }
      rows[upper] = joined
      rows[upper + 1] = TableRow(cells: below)
    }
    return rows
  }

  private static let year = Array("年".utf8)
  private static let digits = 4

  private static func isYear(_ head: TableCell, _ rest: TableCell, in text: borrowing Span<UInt8>) -> Bool {
    guard let figure = head.figure, figure.decimals == 0, figure.unit == .none, !figure.hasSeparators else {
      return false
    }
    let words = Words(head.range, in: text).bytes + Words(rest.range, in: text).bytes
    guard words.count >= digits + year.count, words[..<digits].allSatisfy(FigureScanner.isDigit),
      Array(words[digits..<digits + year.count]) == year
    else { return false }
    let number = words[..<digits].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (1990...2099).contains(number)
  }
}
