import DisclosureModel
import Testing

@Suite("Stable ids")
struct StableIDTests {
  @Test("An id is the same in every run and every version")
  func recorded() {
    #expect(StableID.make("f", ["a.md", "expenditure.total", "2019"]) == "fk5csp03qp9")
    #expect(StableID.make("f", []) == "f5s8422jwwm")
  }

  @Test("Parts are told apart by where they end and by their order")
  func parts() {
    let ids = [["ab", "c"], ["a", "bc"], ["abc"], ["c", "ab"], ["ab", "c", ""]].map { StableID.make("f", $0) }
    #expect(Set(ids).count == ids.count)
  }

  @Test("The prefix says what is named, and nothing else differs")
  func prefix() {
    #expect(StableID.make("f", ["x"]).dropFirst() == StableID.make("s", ["x"]).dropFirst())
  }

  @Test("Ten thousand things have ten thousand ids of eleven characters that are hard to misread")
  func distinct() {
    let ids = (0..<10_000).map { StableID.make("f", ["document.md", String($0)]) }
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.count == 11 && !$0.dropFirst().contains { "ilou".contains($0) } })
  }
}
