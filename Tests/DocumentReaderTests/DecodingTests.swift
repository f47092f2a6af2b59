import DisclosureModel
import DocumentReader
import Testing

@Suite("Encodings")
struct DecodingTests {
  private static let text = "清江县统计局2021年度收入合计一千万元。\n支出5万元。\n"

  private func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return bigEndian ? bytes.reversed() : bytes
    }
  }

  @Test("UTF-8 with a byte order mark, UTF-16 in both orders, with a mark or without")
  func unicode() throws {
    let plain = Array(Self.text.utf8)
    let expected = try DocumentReading.read(plain, path: "a.txt")
    let versions = [
      [0xEF, 0xBB, 0xBF] + plain, utf16(Self.text, bigEndian: false, mark: true),
      utf16(Self.text, bigEndian: true, mark: true), utf16(Self.text, bigEndian: false, mark: false),
      utf16(Self.text, bigEndian: true, mark: false),
    ]
    for bytes in versions {
      let document = try DocumentReading.read(bytes, path: "a.txt")
      #expect(document.text == expected.text)
      #expect(document.findings.isEmpty)
    }
  }

  /// 收入12万元。 㐀 (four bytes) €
  private static let gb18030: [UInt8] = [
    0xCA, 0xD5, 0xC8, 0xEB, 0x31, 0x32, 0xCD, 0xF2, 0xD4, 0xAA, 0xA1, 0xA3, 0x81, 0x39, 0xEE, 0x39, 0xA2, 0xE3, 0x0A,
  ]

  @Test("GB18030 is found by strict decoding, four-byte characters too")
  func gb18030() throws {
    let document = try DocumentReading.read(Self.gb18030, path: "a.txt")
    #expect(document.words(0..<document.text.count) == "收入12万元。㐀€")
    #expect(document.findings.isEmpty)
  }

  @Test("a page that declares gb2312 is read, and one that declares it wrongly")
  func declared() throws {
    let head = Array("<html><head><meta charset=\"gb2312\"></head><body><p>".utf8)
    #expect(Reading.lines(try DocumentReading.read(head + Self.gb18030, path: "a.html")) == ["收入12万元。㐀€"])
    #expect(Reading.lines(try DocumentReading.read(head + Array("收入12万元。".utf8), path: "a.html")) == ["收入12万元。"])
  }

  @Test("a handful of bad bytes is replaced and reported with its line")
  func badBytes() throws {
    let good = Array(String(repeating: "本年收入合计五万元。\n", count: 100).utf8)
    let document = try DocumentReading.read(good + [0xFF] + good, path: "a.txt")
    #expect(document.findings.map(\.rule) == ["read.encoding"])
    #expect(document.findings.first?.source?.position.line == 101)
  }

  @Test("lines that end in CR, LF or both are the same lines")
  func lineEnds() throws {
    for lineEnd in ["\n", "\r\n", "\r"] {
      let document = try Reading.document("收入减少。" + lineEnd + "支出增加。")
      #expect(Reading.lines(document) == ["收入减少。", "支出增加。"])
      #expect(document.position(of: document.blocks[1].range.lowerBound) == SourcePosition(line: 2, column: 1))
    }
  }
}
