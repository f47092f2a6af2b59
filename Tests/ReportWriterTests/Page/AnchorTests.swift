import DiffEngine
import DisclosureModel
import ReportWriter
import Testing

@Suite("Every address on the page leads somewhere and stays")
struct AnchorTests {
  private static let pages = [
    HTMLWriter().write(EverythingDocument.value(.zh)), MarkdownWriter().write(EverythingDocument.value(.zh)),
    ReportWriting.html(HostileComparison.value), ReportWriting.markdown(HostileComparison.value),
  ]

  @Test("ids are unique", arguments: pages)
  func unique(_ page: String) throws {
    let ids = try PageReading.matches("\\sid=\"([^\"]*)\"", in: page)
    #expect(ids.count > 10)
    #expect(Set(ids).count == ids.count)
  }

  @Test("every link to the page resolves", arguments: pages)
  func resolved(_ page: String) throws {
    let ids = Set(try PageReading.matches("\\sid=\"([^\"]*)\"", in: page))
    let links = try PageReading.matches("(?:href=\"|\\]\\()#([a-z0-9-]*)", in: page)
    #expect(links.count > 20)
    #expect(links.filter { !ids.contains($0) } == [])
  }

  @Test("every figure of a table leads to a source that quotes it")
  func figures() throws {
    let page = ReportWriting.markdown(EverythingComparison.value)
    let figures = page.split(separator: "\n").filter { $0.hasPrefix("| <a id=\"row-") }
    let unlinked = try figures.flatMap { try PageReading.matches("\\| ([0-9][0-9,.]*)%?[^|]*(?=\\|)", in: String($0)) }
    #expect(figures.count > 8)
    #expect(unlinked.isEmpty)
    #expect(page.contains("[1,036.65](#src-"))
  }

  @Test("addresses of rows, swings and sources hold when years and rows are added")
  func stable() throws {
    var larger = EverythingComparison.value
    larger.years = [Sample.year(2017)] + larger.years
    larger.coverage.insert(YearCoverage(year: Sample.year(2017), reports: []), at: 0)
    for topic in larger.topics.indices {
      for row in larger.topics[topic].rows.indices {
        larger.topics[topic].rows[row].cells.insert(.missingReport, at: 0)
        larger.topics[topic].rows[row].changes.insert(.steady, at: 0)
      }
      larger.topics[topic].rows.insert(
        Sample.row(.incomeTotal, [Change](repeating: .steady, count: 6).map { _ in .missingReport }, []), at: 0)
    }
    let before = Set(try PageReading.matches("\\sid=\"([^\"]*)\"", in: ReportWriting.html(EverythingComparison.value)))
    let after = Set(try PageReading.matches("\\sid=\"([^\"]*)\"", in: ReportWriting.html(larger)))
    #expect(before.subtracting(after).isEmpty)
  }

  @Test("a name is made safe and different names stay different")
  func names() {
    #expect(Anchor("row-three_public.total").name == "row-three-public-total")
    #expect(Anchor("a b").name != Anchor("a\"b").name)
    #expect(Anchor("\"><x").name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
    #expect(!Anchor("").name.isEmpty)
  }

  @Test(
    "a link to a file is relative, encoded and confined",
    arguments: [
      ("../Corpus", "a/b.md", nil, "../Corpus/a/b.md"), ("", "b c.md", nil, "./b%20c.md"),
      ("x", "年(1).pdf", 3, "x/%E5%B9%B4%281%29.pdf#page=3"), (".", "javascript:x", nil, "./javascript%3Ax"),
      ("..", "../x", nil, nil), ("..", "/etc/passwd", nil, nil), ("..", "a/./b", nil, nil), ("..", "", nil, nil),
    ] as [(String, String, Int?, String?)])
  func links(_ folder: String, _ document: String, _ page: Int?, _ expected: String?) {
    #expect(RelativeLink(folder: folder, document: document, page: page)?.address == expected)
  }
}
