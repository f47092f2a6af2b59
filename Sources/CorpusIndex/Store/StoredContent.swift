import DisclosureModel
import Foundation

/// What is stored of a document beside its facts, which have a table of their own: read back whole, never searched.
struct StoredContent: Sendable {
  private var disclosure: Disclosure

  init(of disclosure: Disclosure) {
    self.disclosure = disclosure
    self.disclosure.facts = []
  }

  init(encoded: Data) throws { disclosure = try JSONDecoder().decode(Disclosure.self, from: encoded) }

  func encoded() throws -> Data { try JSONEncoder().encode(disclosure) }

  func disclosure(facts: [Fact]) -> Disclosure {
    var disclosure = disclosure
    disclosure.facts = facts
    return disclosure
  }
}
