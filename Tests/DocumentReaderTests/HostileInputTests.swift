import DisclosureModel
import DocumentReader
import Testing

/// Inputs that nest, repeat or never end. Each is large enough that quadratic work would not finish.
@Suite("Hostile input", .timeLimit(.minutes(5)))
struct HostileInputTests {
  @Test(
    "a text of one repeated piece is read in linear time",
    arguments: [
      "[", "(", "![", "[a](", "<a", "<", "*", "&", "\\", "`", "1,", "|", "“", "- ", "#", "　", "\t", "\n12\n", "\u{C}",
      "收入1，", "**", "<table>", " 一、", " — 1 —", "说明 ", " 1.2080501机",
    ])
  func repeated(piece: String) throws {
    let text = "收入5万元。\n" + String(repeating: piece, count: 200_000 / piece.utf8.count)
    #expect(try !Reading.document(text).blocks.isEmpty)
  }

  @Test(
    "a million open tags, end tags or attributes do not hang a page",
    arguments: ["<div>", "</b>", "<td>", "<li>", "<p>", "<!--", "<table><tr><td>"])
  func tags(piece: String) throws {
    let text = "<html><body><p>收入5万元。</p>" + String(repeating: piece, count: 30_000)
    do {
      #expect(try !Reading.document(text, path: "a.html").blocks.isEmpty)
    } catch ReadFailure.nestedTooDeep {
      // A clear refusal is as good.
    }
  }

  @Test("a tag with a hundred thousand attributes does not hang a page")
  func attributes() throws {
    let attributes = (0..<100_000).map { "a\($0)=1 " }.joined()
    #expect(try Reading.blocks("<html><body><p \(attributes)>收入5万元。</p>", path: "a.html") == ["收入5万元。"])
  }

  @Test("a table of 100,000 rows is read whole")
  func manyRows() throws {
    let rows = String(repeating: "基本支出\t1,696.20\t\t92%\n", count: 100_000)
    let document = try Reading.document(rows)
    guard case .table(let table) = document.blocks[0].kind else { return #expect(Bool(false)) }
    #expect(table.rows.count == 100_000)
  }

  @Test("merged cells without end are cut and reported")
  func endlessSpans() throws {
    let row = "<tr><td>甲</td><td colspan=1000 rowspan=60000>乙</td></tr>"
    let document = try Reading.document("<table>" + String(repeating: row, count: 2_000) + "</table>", path: "a.html")
    #expect(document.findings.map(\.rule) == ["read.spans"])
  }

  @Test("one line of ten million bytes is read")
  func longLine() throws {
    let text = String(repeating: "收入12.5万元，", count: 500_000)
    #expect(try Reading.document(text).blocks.count == 1)
  }

  @Test("random bytes and mutated reports are read or refused, never more", arguments: 0..<40)
  func mutations(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      var bytes = Array("<html><p>收入１，２６３．６６万元，[表](a.xls)\n| 项目 | 5 |\n\t甲\t乙\n（一）支出**4**万元。".utf8)
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        let index = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: index)
        default: bytes.insert(contentsOf: bytes.prefix(index).suffix(9), at: index)
        }
      }
      for path in ["a.txt", "a.html"] {
        guard let document = try? DocumentReading.read(bytes, path: path) else { continue }
        for block in document.blocks {
          #expect(block.range.upperBound <= document.text.count)
          #expect(document.map.source(of: block.range.lowerBound) <= document.source.count)
        }
      }
    }
  }
}
