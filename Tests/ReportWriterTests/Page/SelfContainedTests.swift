import DisclosureModel
import ReportWriter
import Testing

@Suite("A page stands alone")
struct SelfContainedTests {
  private let page = HTMLWriter().write(EverythingDocument.value(.zh))

  @Test("HTML names no address outside the page and its corpus")
  func noRequest() throws {
    #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("//"))
    #expect(!page.contains("url(") && !page.contains("@import"))
    #expect(try PageReading.matches("<(script|link|iframe|object|embed|img)", in: page).isEmpty)
  }

  @Test("a policy forbids everything but the page's own style")
  func policy() {
    #expect(page.contains("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"))
  }

  @Test("the language is declared", arguments: [(Language.zh, "lang=\"zh-CN\""), (.en, "lang=\"en\"")])
  func language(_ language: Language, _ attribute: String) {
    #expect(HTMLWriter().write(EverythingDocument.value(language)).contains("<html " + attribute))
  }

  @Test("tables have a caption and scopes, headings go down one level at a time")
  func structure() throws {
    let tables = try PageReading.matches("(<table>)", in: page).count
    #expect(tables > 4)
    #expect(try PageReading.matches("(<table>\n<caption>)", in: page).count == tables)
    #expect(try PageReading.matches("<th(?! scope=)", in: page.replacing("<thead", with: "")).isEmpty)
    let levels = try PageReading.matches("<h([1-6])", in: page).compactMap(Int.init)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    #expect(levels.count { $0 == 1 } == 1)
  }

  @Test("without a date the page names none; the same input gives the same bytes")
  func deterministic() {
    let options = ReportOptions(corpusPath: "../Corpus")
    let comparison = EverythingComparison.value
    #expect(!ReportWriting.markdown(comparison, options: options).contains("2022-07"))
    #expect(ReportWriting.html(comparison, options: options) == ReportWriting.html(comparison, options: options))
    #expect(ReportWriting.json(comparison) == ReportWriting.json(comparison))
    #expect(ReportWriting.html(comparison, options: ReportOptions(date: "2022-07-01")).contains("2022-07-01"))
  }

  @Test("English pages hold no Chinese but what the documents say")
  func english() throws {
    var comparison = EverythingComparison.value
    comparison.department = DepartmentName(fullName: "Office")
    comparison.swings = []
    comparison.findings = []
    comparison.topics = []
    comparison.coverage = comparison.coverage.map { coverage in
      var coverage = coverage
      coverage.reports = coverage.reports.enumerated().map { index, report in
        var report = report
        report.document = "\(coverage.year)-\(index).md"
        return report
      }
      return coverage
    }
    let words = ReportWriting.markdown(comparison, options: ReportOptions(language: .en))
    #expect(try PageReading.matches("([\u{4E00}-\u{9FFF}]+)", in: words).isEmpty)
  }
}
