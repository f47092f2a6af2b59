import DisclosureModel
import Testing

@Suite("Deleting words deletes what they say")
struct DeletionLawTests {
  @Test("A paragraph takes its own facts with it and leaves the others", arguments: LawReport.all)
  func paragraphs(_ report: LawReport) throws {
    let before = try report.disclosure(of: report.lines).facts
    for paragraph in paragraphs(of: report) {
      var lines = report.lines
      for index in paragraph { lines[index] = "" }
      let after = try report.disclosure(of: lines).facts
      let kept = Set(after.map(\.short))
      let others = before.filter { $0.origin != .derived && !stands($0, in: paragraph) }.map(\.short)
      #expect(
        others.allSatisfy(kept.contains),
        "without “\(report.lines[paragraph.lowerBound].prefix(60))” \(others.filter { !kept.contains($0) })")
      let known = Set(before.map(\.short))
      let more = after.filter { $0.origin != .derived && !known.contains($0.short) }
      #expect(
        isOtherWitness(more, of: before),
        "without “\(report.lines[paragraph.lowerBound].prefix(60))” \(more.map(\.short))")
    }
  }

  /// Runs of lines that are neither empty nor heading nor row of a table, each behind an empty line and before a heading or
  /// the end, so that nothing goes on from it.
  private func paragraphs(of report: LawReport) -> [Range<Int>] {
    report.lines.indices.dropFirst(report.bodyStart + 3).filter { index in
      let line = report.lines[index]
      guard !line.isEmpty, !line.hasPrefix("#"), !line.hasPrefix("|"), report.lines[index - 1].isEmpty else {
        return false
      }
      let next = report.lines[(index + 1)...].first { !$0.isEmpty }
      return report.lines.indices.contains(index + 1) && report.lines[index + 1].isEmpty && next?.hasPrefix("#") ?? true
    }.map { $0..<$0 + 1 }
  }

  private func stands(_ fact: Fact, in paragraph: Range<Int>) -> Bool {
    ([fact.source] + fact.witnesses.map(\.source)).contains { source in
      let first = source.position.line - 1
      return paragraph.overlaps(
        first..<first + source.text.split(separator: "\n", omittingEmptySubsequences: false).count)
    }
  }

  /// Another print of a fact takes its place when the finer one is gone.
  private func isOtherWitness(_ facts: [Fact], of before: [Fact]) -> Bool {
    facts.allSatisfy { fact in
      before.contains { $0.key == fact.key && $0.witnesses.contains { $0.quantity == fact.quantity } }
    }
  }
}
