/// Comma-separated values after RFC 4180: CRLF after each record, fields quoted where they must be.
package struct CSVWriter: Sendable, Hashable {
  /// For spreadsheets: starts with a byte order mark, without which they take the text for another encoding, and puts an
  /// apostrophe before text that they would run as a formula (`=`, `+`, `-`, `@`; numbers stay).
  package var isForSpreadsheets: Bool

  package init(isForSpreadsheets: Bool = false) { self.isForSpreadsheets = isForSpreadsheets }

  package func write(_ table: RecordTable) -> String {
    var text = isForSpreadsheets ? "\u{FEFF}" : ""
    text += record(table.columns)
    for row in table.rows { text += record(row.map(\.plainText)) }
    return text
  }

  private func record(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") + "\r\n" }

  private func field(_ raw: String) -> String {
    let text = isForSpreadsheets && CSVWriter.isFormula(raw) ? "'" + raw : raw
    let mustQuote = text.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }
    return mustQuote ? "\"" + CSVWriter.doublingQuotes(text) + "\"" : text
  }

  private static func doublingQuotes(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result.append("\"") }
      result.append(scalar)
    }
    return String(result)
  }

  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) else { return false }
    return !text.dropFirst().allSatisfy { $0.isASCII && $0.isNumber || $0 == "." || $0 == "%" } || text.count == 1
  }
}
