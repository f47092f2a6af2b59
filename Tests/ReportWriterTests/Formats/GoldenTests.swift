import DisclosureModel
import Foundation
import ReportWriter
import Testing

/// One document with everything through every writer. To record anew: `RECORD_GOLDEN=1 swift test --filter Golden`; the run
/// fails and names what it wrote, so that a recording is never taken for a pass.
@Suite("Every block, cell and mark through every writer")
struct GoldenTests {
  enum Golden: String, CaseIterable {
    case markdown = "everything.md"
    case markdownInEnglish = "everything.en.md"
    case html = "everything.html"
    case htmlInEnglish = "everything.en.html"
    case json = "everything.json"
    case csv = "everything.csv"
    case csvForSpreadsheets = "everything.bom.csv"
    case swings = "everything.swings.csv"
    case findings = "everything.findings.csv"
    case table = "everything.swings.txt"

    var text: String {
      let document = EverythingDocument.value(.zh)
      return switch self {
      case .markdown: MarkdownWriter().write(document)
      case .markdownInEnglish: MarkdownWriter().write(EverythingDocument.value(.en))
      case .html: HTMLWriter().write(document)
      case .htmlInEnglish: HTMLWriter().write(EverythingDocument.value(.en))
      case .json: document.records.json
      case .csv: CSVWriter().write(document.records.figures)
      case .csvForSpreadsheets: CSVWriter(isForSpreadsheets: true).write(document.records.figures)
      case .swings: CSVWriter().write(document.records.swings)
      case .findings: CSVWriter().write(document.records.findings)
      case .table: TextTableWriter(trailing: ["before", "after", "change", "percent"]).write(document.records.swings)
      }
    }

    var file: URL {
      URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Golden/" + rawValue).standardizedFileURL
    }
  }

  @Test("is written as recorded, byte for byte", arguments: Golden.allCases)
  func golden(_ golden: Golden) throws {
    let text = golden.text
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Data(text.utf8).write(to: golden.file)
      Issue.record("recorded \(golden.rawValue): look at it, then run without RECORD_GOLDEN")
      return
    }
    let recorded = try Data(contentsOf: golden.file)
    #expect(recorded == Data(text.utf8), "differs from Golden/\(golden.rawValue); RECORD_GOLDEN=1 records it anew")
  }
}
