import Foundation
import ReportWriter
import Testing

@Suite("JSON")
struct JSONWriterTests {
  @Test("keeps the order of members and leaves slashes as they are")
  func order() {
    let value = JSONValue.object([.init("b", .text("a/b")), .init("a", .array([])), .init("c", .object([]))])
    #expect(JSONWriter().write(value) == "{\n  \"b\": \"a/b\",\n  \"a\": [],\n  \"c\": {}\n}\n")
  }

  @Test("reads back as the same text", arguments: ["\"\\\n\r\t\u{0}\u{1F}\u{7F}\u{2028}", "年 😀", "</script>"])
  func text(_ text: String) throws {
    let written = JSONWriter().write(.array([.text(text)]))
    #expect(try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String] == [text])
    #expect(written.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
  }

  @Test("writes a table as objects, absent as null")
  func table() {
    let table = RecordTable(columns: ["a", "b"], rows: [[.integer(1), .absent]])
    #expect(JSONWriter().write(table) == "[\n  {\n    \"a\": 1,\n    \"b\": null\n  }\n]\n")
  }

  @Test("of a comparison holds amounts as text, with unit and precision, under a schema version")
  func amounts() throws {
    let json = ReportWriting.json(EverythingComparison.value)
    let value = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(value["schema_version"] as? Int == ReportRecords.schemaVersion)
    let figures = try #require(value["figures"] as? [[String: Any]])
    let exact = try #require(figures.first { $0["printed"] as? String == "17,901,677.35 元" })
    #expect(exact["value"] as? String == "17901677.35")
    #expect(exact["unit"] as? String == "元")
    #expect(exact["precision"] as? String == "0.005")
  }
}
