import DisclosureModel
import Testing

@Suite("Places and words of a document")
struct SourceDocumentTests {
  /// 支出５ 万\n元 as a file, and 支出5万元 as its normalised text.
  private func document(pages: [Int] = []) -> SourceDocument {
    let source = Array("支出５ 万\n元\n".utf8)
    var map = SourceMap()
    map.append(text: 0, source: 0)
    map.append(text: 6, source: 6)
    map.append(text: 7, source: 10)
    map.append(text: 10, source: 14)
    return SourceDocument(
      path: "a.txt", source: source, text: Array("支出5万元".utf8), map: map, blocks: [], format: .text,
      pageStarts: pages)
  }

  @Test(
    "A place is a line and a column in characters, both from 1",
    arguments: [(0, 1, 1), (3, 1, 2), (6, 1, 3), (7, 1, 5), (10, 2, 1)])
  func position(_ offset: Int, _ line: Int, _ column: Int) {
    #expect(document().position(of: offset) == SourcePosition(line: line, column: column))
  }

  @Test("A place beyond the end is the end")
  func beyond() { #expect(document().position(of: 1_000) == SourcePosition(line: 3, column: 1)) }

  @Test("Pages are counted from 1 where a format has them")
  func pages() {
    let paged = document(pages: [0, 14])
    #expect(paged.position(of: 0).page == 1)
    #expect(paged.position(of: 10).page == 2)
    #expect(document().position(of: 10).page == nil)
  }

  @Test(
    "A quote has the file's own words, wide digits and line breaks included",
    arguments: [(6, 13, "５ 万\n元"), (6, 7, "５"), (0, 6, "支出"), (10, 13, "元"), (4, 4, "")])
  func quote(_ lower: Int, _ upper: Int, _ expected: String) {
    #expect(document().quote(lower..<upper).text == expected)
  }

  @Test("A quote of a web page has the normalised words, not the markup")
  func page() {
    var map = SourceMap()
    map.append(text: 0, source: 3)
    map.append(text: 3, source: 13)
    let page = SourceDocument(
      path: "a.html", source: Array("<p>支<b></b>出</p>".utf8), text: Array("支出".utf8), map: map, blocks: [],
      format: .html)
    #expect(page.quote(0..<6).text == "支出")
    #expect(page.words(3..<6) == "出")
  }

  @Test("In a very long line the column is counted all the same", arguments: [0, 1, 1_365, 1_366, 4_095, 4_096, 9_999])
  func longLine(_ character: Int) {
    let source = Array(("标题\n" + String(repeating: "支", count: 10_000)).utf8)
    let long = SourceDocument(path: "a.txt", source: source, text: source, map: SourceMap(), blocks: [], format: .text)
    #expect(long.position(of: 7 + character * 3) == SourcePosition(line: 2, column: character + 1))
  }

  @Test("Places are ordered by page, line and column")
  func order() {
    let places = [
      SourcePosition(page: 1, line: 9, column: 9), SourcePosition(page: 2, line: 1, column: 1),
      SourcePosition(page: 2, line: 1, column: 2), SourcePosition(page: 2, line: 3, column: 1),
    ]
    #expect(places.reversed().sorted() == places)
  }
}
