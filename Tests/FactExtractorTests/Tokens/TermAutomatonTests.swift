import Testing

@testable import FactExtractor

@Suite("Finding terms")
struct TermAutomatonTests {
  private let automaton = TermAutomaton(terms: ["支出", "支出合计", "基本支出", "a1"])

  private func match(_ text: String, at start: Int = 0, limit: Int? = nil) -> [Int]? {
    longest(of: automaton, in: text, at: start, limit: limit).map { [$0.term, $0.end] }
  }

  private func longest(
    of automaton: TermAutomaton, in text: String, at start: Int = 0, limit: Int? = nil
  ) -> (term: Int, end: Int)? {
    let bytes = Array(text.utf8)
    let limit = limit ?? bytes.count
    var behind = start
    guard let first = TermAutomaton.character(in: bytes.span, at: &behind, limit: limit) else { return nil }
    return automaton.longestMatch(
      in: bytes.span, first: first, single: automaton.single(first), behind: behind, limit: limit)
  }

  @Test("The longest term at a place is found with its end")
  func longest() {
    #expect(match("支出合计") == [1, 12])
    #expect(match("支出合") == [0, 6])
    #expect(match("基本支出", at: 6) == [0, 12])
    #expect(match("a1") == [3, 2])
  }

  @Test("No term reaches beyond the limit, even in the middle of a character")
  func limit() {
    #expect(match("支出合计", limit: 11) == [0, 6])
    #expect(match("支出", limit: 5) == nil)
    #expect(match("支出", limit: 0) == nil)
  }

  @Test("Where no term begins none is found", arguments: ["出支", "𠮷支出", "", "é"])
  func none(_ text: String) { #expect(match(text) == nil) }

  @Test("The program's own terms are all found as themselves")
  func lexicon() {
    for table in [TermTable.budgetExecution, .staffing, .threePublic, .operations, .grammar] {
      for (term, _) in table.entries {
        #expect(longest(of: Lexicon.standard.automaton, in: term)?.end == term.utf8.count, "\(term)")
      }
    }
  }
}
