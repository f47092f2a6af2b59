import DisclosureModel
import Testing

@testable import CorpusIndex

@Suite("What is stored of a document")
struct StoredContentTests {
  @Test("Everything that a document says comes back, its facts from their own table")
  func roundTrip() throws {
    let quote = SourceQuote(position: SourcePosition(page: 2, line: 3, column: 4), text: "办结率")
    let year = try #require(FiscalYear(2020))
    let key = FactKey(indicator: .training, year: year, basis: .actual, scope: .all)
    let fact = Fact(
      key: key, quantity: .money(Amount(fen: 1, quantum: 1)), printed: "0.01元", origin: .stated, source: quote)
    let unknown = Note(zh: "补充", en: "add")
    let disclosure = Disclosure(
      identity: Identity(
        department: .known(DepartmentName(fullName: "甲局"), evidence: quote), year: .known(year, evidence: quote),
        kind: .unknown(remedy: unknown), level: .unknown(remedy: unknown)),
      facts: [fact], statements: [Statement(kind: .change, subject: key, direction: .up, source: quote)],
      blanks: [BlankLine(key: key, source: quote)],
      evaluation: [EvaluationLine(indicator: "办结率", target: "≥95%", source: quote)],
      passages: [
        PassageFingerprint(hash: .max, length: 31, opening: quote),
        PassageFingerprint(
          hash: 0, length: 30, opening: SourceQuote(position: SourcePosition(line: 1, column: 1), text: " 甲 乙 ")),
      ],
      findings: [Finding(rule: "read.cut", severity: .warning, message: unknown)],
      coverage: Coverage(assigned: 1, leftOut: ["year": 2], unassigned: [quote]))
    let stored = try StoredContent(encoded: StoredContent(of: disclosure).encoded())
    #expect(stored.disclosure(facts: [fact]) == disclosure)
    #expect(stored.disclosure(facts: []).facts.isEmpty)
  }
}
