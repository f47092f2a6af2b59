import DisclosureModel
import DocumentReader
import FactExtractor
import Testing

@Suite("Order does not change facts")
struct OrderLawTests {
  @Test("Sections of the highest rank, in any order", arguments: LawReport.all)
  func sections(_ report: LawReport) throws {
    let before = try report.facts(of: report.lines)
    let (head, sections) = parts(of: report)
    for round in 1...LawReport.rounds {
      var random = SeededRandom(seed: round)
      let after = try report.facts(of: head + sections.shuffled(using: &random).joined())
      #expect(before == after, "seed \(round)\n\(LawReport.difference(before, after))")
    }
  }

  /// The lines before the first heading of the second level, and the sections behind it.
  private func parts(of report: LawReport) -> ([String], [[String]]) {
    var head: [String] = []
    var sections: [[String]] = []
    for line in report.lines {
      if line.hasPrefix("## ") { sections.append([]) }
      if sections.isEmpty { head.append(line) } else { sections[sections.count - 1].append(line) }
    }
    // a section may end without an empty line where the file does
    return (head, sections.map { $0 + [""] })
  }

  @Test("Reports read before and beside a report leave it as it is")
  func neighbours() async throws {
    let alone = try LawReport.all.map { try $0.disclosure(of: $0.lines) }
    let together = try await withThrowingTaskGroup(of: (Int, Disclosure).self) { group in
      for (index, report) in LawReport.all.enumerated().reversed() {
        group.addTask { (index, try report.disclosure(of: report.lines)) }
      }
      return try await group.reduce(into: [Int: Disclosure]()) { $0[$1.0] = $1.1 }
    }
    for (index, disclosure) in alone.enumerated() { #expect(together[index] == disclosure) }
  }
}
