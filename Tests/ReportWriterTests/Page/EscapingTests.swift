import DisclosureModel
import Foundation
import ReportWriter
import Testing

@Suite("Words of documents never become markup")
struct EscapingTests {
  private let options = ReportOptions(corpusPath: "../Corpus")

  @Test("HTML has no element, attribute or handler that a document wrote")
  func html() throws {
    let page = ReportWriting.html(HostileComparison.value, options: options)
    #expect(try PageReading.matches("<(script|img)", in: page).isEmpty)
    let tags = try PageReading.matches("(<[a-z])", in: page).count
    let attribute = "\\s+(?!on|src|style)[A-Za-z0-9:-]+=\"[^\"]*\""
    #expect(try PageReading.matches("(<[a-z0-9]+(?:\(attribute))*\\s*/?>)", in: page).count == tags)
    #expect(!page.contains("javascript:") || page.contains("(javascript:alert(1))"))
    #expect(
      try PageReading.matches("href=\"([^\"]*)\"", in: page).allSatisfy {
        $0.hasPrefix("#") || $0.hasPrefix("../Corpus/")
      })
  }

  @Test("every HTML element that is opened is closed, whatever the words", arguments: [Language.zh, .en])
  func balanced(_ language: Language) throws {
    let page = ReportWriting.html(HostileComparison.value, options: ReportOptions(language: language))
    let void: Set = ["meta", "rect", "line", "br"]
    var open: [String] = []
    for tag in try PageReading.matches("<(/?[a-z][a-z0-9]*)", in: page) where !void.contains(tag) {
      if tag.hasPrefix("/") {
        #expect(open.popLast() == String(tag.dropFirst()))
      } else {
        open.append(tag)
      }
    }
    #expect(open.isEmpty)
  }

  @Test("Markdown has no HTML but the writer's own, and no link but to the page and the corpus")
  func markdown() throws {
    let page = ReportWriting.markdown(HostileComparison.value, options: options)
    let bare = try withoutCode(page)
    #expect(try PageReading.matches("(?<!\\\\)<(?!a id=|/a>|sup>|/sup>)", in: bare).isEmpty)
    #expect(
      try PageReading.matches("(?<!\\\\)\\]\\(([^)]*)\\)", in: bare).allSatisfy {
        $0.hasPrefix("#") || $0.hasPrefix("../Corpus/")
      })
    #expect(!bare.contains("https://"))
    #expect(!bare.contains("www.e"))
  }

  @Test("a table row keeps its columns when a document writes a pipe or a line break")
  func columns() throws {
    let page = ReportWriting.markdown(HostileComparison.value, options: options)
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| <a id=\"row-") }
    #expect(rows.count == 2)
    for row in rows { #expect(try PageReading.matches("(?<!\\\\)(\\|)", in: String(row)).count == 6) }
  }

  @Test("control characters and marks that turn the writing direction are gone", arguments: ["md", "html"])
  func control(_ format: String) {
    let page =
      format == "md" ? ReportWriting.markdown(HostileComparison.value) : ReportWriting.html(HostileComparison.value)
    let unwanted = page.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
    #expect(unwanted.isEmpty)
    #expect(!page.unicodeScalars.contains("\u{202E}"))
  }

  @Test("the data formats keep the words whole")
  func verbatim() throws {
    let json = ReportWriting.json(HostileComparison.value)
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let figures = value?["figures"] as? [[String: Any]]
    #expect(figures?.first?["quote"] as? String == HostileComparison.payload)
  }

  @Test(
    "a line that begins like a heading, a list or a number stays a paragraph",
    arguments: ["# a", "- a", "+ a", "1. a", "2) a", "=== a"])
  func lineStart(_ words: String) {
    let document = ReportDocument(
      language: .zh, title: "t", summary: [],
      sections: [ReportSection(anchor: Anchor("s"), title: "s", blocks: [.paragraph([.text(words)])])],
      records: EverythingDocument.value(.zh).records)
    #expect(!MarkdownWriter().write(document).split(separator: "\n").contains { $0 == words })
    #expect(MarkdownWriter().write(document).contains("\\"))
  }

  @Test("a quotation of megabytes is cut on the page and marked")
  func long() {
    var comparison = HostileComparison.value
    comparison.swings[0].reason?.quote.text = String(repeating: "长", count: 3_000_000)
    let page = ReportWriting.html(comparison)
    #expect(page.utf8.count < 200_000)
    #expect(page.contains("长……"))
  }

  private func withoutCode(_ page: String) throws -> String {
    let expression = try NSRegularExpression(pattern: "(?<![\\\\`])(`+)(?!`).*?(?<!`)\\1(?!`)")
    return expression.stringByReplacingMatches(in: page, range: NSRange(page.startIndex..., in: page), withTemplate: "")
  }
}
