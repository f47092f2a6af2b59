import DisclosureModel

/// Terms of one topic, as pairs of a meaning and the wordings that carry it (separated by blanks, in normalised form:
/// ASCII digits and brackets, no quotation marks).
struct TermTable: Sendable {
  private(set) var entries: [(term: String, meaning: Meaning)] = []

  mutating func add(_ meaning: Meaning, _ wordings: String) {
    for wording in wordings.split(separator: " ") { entries.append((String(wording), meaning)) }
  }

  mutating func add(_ indicator: Indicator, _ wordings: String) { add(.label(Label(indicator)), wordings) }
}
