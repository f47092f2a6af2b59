import DisclosureModel
import DocumentReader
import Testing

@Suite("Bad input")
struct BadInputTests {
  private func failure(_ bytes: [UInt8], path: String = "a.txt", limit: Int = 1_000_000) -> ReadFailure? {
    do {
      _ = try DocumentReading.read(bytes, path: path, limit: limit)
      return nil
    } catch { return error }
  }

  @Test("no text at all is an empty file")
  func empty() {
    #expect(failure([]) == .empty)
    #expect(failure(Array(" \n\u{3000}\n".utf8)) == .empty)
    #expect(failure(Array("<html><body></body></html>".utf8), path: "a.html") == .empty)
  }

  @Test("a file above the limit is refused with both sizes")
  func tooLarge() {
    #expect(failure(Array("收入".utf8), limit: 5) == .tooLarge(bytes: 6, limit: 5))
  }

  @Test("binary files are refused, by name where they are known")
  func binary() {
    #expect(failure(Array("%PDF-1.7\n".utf8)) == .binary(kind: "PDF"))
    #expect(failure([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00]) == .binary(kind: "Word/Excel/ZIP"))
    #expect(failure((0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 37) }) == .binary(kind: nil))
  }

  @Test("bytes of no known encoding are refused with the place")
  func notText() {
    let bytes = Array("收入".utf8) + (0..<600).map { $0.isMultiple(of: 2) ? 0xFF : 0x80 }
    #expect(failure(bytes) == .notText(encodingsTried: ["UTF-8", "GB18030"], at: 6))
  }

  @Test("formats without a reader are refused by extension")
  func unsupported() {
    #expect(failure(Array("收入".utf8), path: "表/a.xlsx") == .unsupported(extension: "xlsx"))
  }

  @Test("a file without an extension is read by its content")
  func noExtension() throws {
    #expect(try Reading.document("收入5万元。", path: "报告").format == .text)
    #expect(try Reading.document("<!DOCTYPE html><p>收入5万元。", path: "报告").format == .html)
    #expect(try Reading.document("收入5万元。", path: "v1.0 终稿").format == .text)
  }

  @Test(
    "every failure says in both languages what happened and what to do",
    arguments: [
      ReadFailure.empty, .tooLarge(bytes: 200_000_000, limit: 64_000_000), .binary(kind: "PDF"), .binary(kind: nil),
      .notText(encodingsTried: ["UTF-8", "GB18030"], at: 41), .unsupported(extension: "xlsx"),
      .nestedTooDeep(limit: 512),
    ])
  func messages(failure: ReadFailure) {
    #expect(failure.message.zh.contains("请"))
    #expect(failure.message.en.hasSuffix("."))
  }

  @Test("sizes are given in MB")
  func sizes() {
    #expect(ReadFailure.tooLarge(bytes: 200_500_000, limit: 64_000_000).message.zh.contains("200.5 MB，超过 64 MB"))
  }
}
