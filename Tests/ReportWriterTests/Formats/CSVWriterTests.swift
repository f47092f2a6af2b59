import ReportWriter
import Testing

@Suite("Comma-separated values")
struct CSVWriterTests {
  private func field(_ text: String, spreadsheet: Bool = false) -> String {
    let table = RecordTable(columns: ["c"], rows: [[.text(text)]])
    return String(CSVWriter(isForSpreadsheets: spreadsheet).write(table).dropFirst(spreadsheet ? 3 : 2).dropLast())
  }

  @Test(
    "are quoted where RFC 4180 says so",
    arguments: [("a", "a"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("", ""), ("，", "，")])
  func quoting(_ text: String, _ expected: String) { #expect(field(text) == expected) }

  @Test("end each record with CRLF, header first; absent and empty are both empty")
  func records() {
    let table = RecordTable(columns: ["a", "b", "c"], rows: [[.text(""), .absent, .integer(-3)]])
    #expect(CSVWriter().write(table) == "a,b,c\r\n,,-3\r\n")
  }

  @Test(
    "for spreadsheets begin with a byte order mark and defuse formulas, not numbers",
    arguments: [("=1+1", "'=1+1"), ("-12.5", "-12.5"), ("-1+cmd", "'-1+cmd"), ("@x", "'@x"), ("-", "'-"), ("+3", "+3")])
  func formulas(_ text: String, _ expected: String) {
    #expect(field(text, spreadsheet: true) == expected)
    #expect(field(text) == text)
    #expect(CSVWriter(isForSpreadsheets: true).write(RecordTable(columns: ["c"])).hasPrefix("\u{FEFF}c"))
  }
}
