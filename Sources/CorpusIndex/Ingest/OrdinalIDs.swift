import DisclosureModel

/// Gives stable ids to the things of one document; the second thing with the same parts gets a 2 added to them, and so on.
struct OrdinalIDs {
  let prefix: String
  private var seen: [[String]: Int] = [:]

  init(prefix: String) { self.prefix = prefix }

  mutating func next(_ parts: [String]) -> String {
    let count = (seen[parts] ?? 0) + 1
    seen[parts] = count
    return StableID.make(prefix, count == 1 ? parts : parts + [String(count)])
  }

  /// Ids of a document's facts, in order: path, indicator, item, year, basis, scope and origin name a fact.
  static func ofFacts(_ facts: [Fact], path: String) -> [String] {
    var ids = OrdinalIDs(prefix: "f")
    return facts.map { fact in
      let key = fact.key
      return ids.next([
        path, key.indicator.rawValue, key.item, key.year.description, key.basis.rawValue, key.scope.rawValue,
        fact.origin.rawValue,
      ])
    }
  }
}
