import DisclosureModel
import DocumentReader
import Testing

@Suite("Positions lead back to the file")
struct PositionTests {
  private func offset(of words: String, in document: SourceDocument) throws -> Int {
    let wanted = Array(words.utf8)
    return try #require(
      document.text.indices.first { document.text[$0...].starts(with: wanted) }, "\(words) is not in the text")
  }

  @Test("a figure behind folded, dropped and joined characters has its line and column")
  func figures() throws {
    let source = "标题\n\n　　“三公”经费　合计１，２６３．６６万元，减\n少45.74 万元;支出\u{200B}５万元。"
    let document = try Reading.document(source)
    #expect(try document.position(of: offset(of: "1,263.66", in: document)) == SourcePosition(line: 3, column: 12))
    #expect(try document.position(of: offset(of: "45.74", in: document)) == SourcePosition(line: 4, column: 2))
    #expect(try document.position(of: offset(of: "5万元。", in: document)) == SourcePosition(line: 4, column: 14))
  }

  @Test("a quote has the words as the file has them")
  func quotes() throws {
    let document = try Reading.document("收入\n合计 １２．５万元;支出４万元")
    let start = try offset(of: "合计", in: document)
    let end = try offset(of: "支出", in: document)
    #expect(document.quote(start..<end).text == "合计 １２．５万元;")
    #expect(document.quote(start..<start + "合计12.5".utf8.count).text == "合计 １２．５")
  }

  @Test(
    "every character of the text stands in the source where the map says, or is a folded form of it", arguments: 0..<20)
  func everyCharacter(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["收入", "１２", "3.5", "，", ",", "“", "万元", " ", "\u{3000}", "\n", "支出", "；", ";", "*", "&nbsp;", "—"]
    let source = (0..<200).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
    let document = try Reading.document("起" + source)
    let plain = Array(document.text)
    for offset in plain.indices where plain[offset] >= 0xE4 && plain[offset] <= 0xE9 {
      let position = document.map.source(of: offset)
      #expect(document.source[position..<position + 3].elementsEqual(plain[offset..<offset + 3]))
    }
    for offset in plain.indices where plain[offset] >= 0x30 && plain[offset] <= 0x39 {
      let position = document.map.source(of: offset)
      let isSame = document.source[position] == plain[offset]
      let isWide = document.source[position...].starts(with: [0xEF, 0xBC, plain[offset] + 0x60])
      #expect(isSame || isWide)
    }
  }

  @Test("a column in a very long line is found without counting from its start")
  func longLine() throws {
    let document = try Reading.document(String(repeating: "收入增加，", count: 20_000) + "合计5万元")
    #expect(try document.position(of: offset(of: "合计", in: document)) == SourcePosition(line: 1, column: 100_001))
  }
}
