import DisclosureModel
import Foundation
import Testing

/// Every shipped report, read by the program, against the table that was read off it by hand.
@Suite("Facts of the shipped reports")
struct ExpectedFactsTests {
  @Test("are those of the labelled table: none missing, none wrong, none more", arguments: ShippedReport.all)
  func facts(_ report: ShippedReport) throws {
    let score = FactScore(try report.disclosure().facts, against: try report.table(), isComplete: true)
    #expect(score.isClean, "\(score.text)")
  }

  @Test("Every report has a table, and every table a report")
  func tables() throws {
    let names = try FileManager.default.subpathsOfDirectory(atPath: ShippedReport.tables.path)
    let tables = names.filter { $0.contains("/") && $0.hasSuffix(".csv") }.map { String($0.dropLast(4)) + ".md" }
    #expect(tables.sorted() == ShippedReport.all.map(\.path))
  }

  @Test("Every fact's words stand in the report where it says, and print its figure", arguments: ShippedReport.all)
  func sources(_ report: ShippedReport) throws {
    let text = String(decoding: try report.bytes(), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for fact in try report.disclosure().facts {
      #expect(text.contains(fact.source.text), "\(fact.source.text)")
      let first = fact.source.text.split(separator: "\n").first ?? ""
      let place = fact.source.position
      #expect(lines[place.line - 1].dropFirst(place.column - 1).hasPrefix(first), "line \(place.line): \(first)")
      if fact.origin != .derived { #expect(fact.source.text.contains(fact.printed), "\(fact.printed)") }
    }
  }
}
