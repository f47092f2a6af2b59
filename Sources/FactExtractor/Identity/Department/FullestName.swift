/// Finds the fullest name that the text prints for a body: with the larger places that some sentence puts before it.
struct FullestName {
  let text: OpeningText

  func name(of group: NameGroup) -> NameEvidence {
    let best = group.fullest
    guard best.body.forerunner.isEmpty else { return best }
    let longer = Set(group.members.map { core(of: $0.body) }).sorted().flatMap { extensions(of: $0, best) }
    return longer.reduce(best) { $1.body.completeness > $0.body.completeness ? $1 : $0 }
  }

  /// What must follow the larger places: the last place and the rest, as printed.
  private func core(of body: BodyName) -> String {
    String(body.printed.dropFirst(body.places.dropLast().joined().count))
  }

  private func extensions(of core: String, _ best: NameEvidence) -> [NameEvidence] {
    text.occurrences(of: Phrase(core), in: .stretch(0, text.bytes.count)).prefix(24).compactMap { mark in
      var longest: NameEvidence?
      for length in 2...FullestName.longestUpper {
        let start = mark.lowerBound - length * 3
        guard start >= 0, text.isHan(at: start, limit: mark.lowerBound) else { break }
        let chain = PlaceReader(text: text).chain(at: start, limit: mark.upperBound)
        guard let first = chain.units.first, Gazetteer.standard.knows(first) else { continue }
        let range: Range<Int> = .stretch(start, mark.upperBound)
        let body = NameReader(text: text).takenApart(range)
        guard body.agrees(with: best.body), chain.units.count > best.body.places.count, isOneLine(range) else {
          continue
        }
        longest = NameEvidence(kind: .mention, body: body, name: range, words: range)
      }
      return longest
    }
  }

  private func isOneLine(_ range: Range<Int>) -> Bool {
    text.lines.contains { $0.range.lowerBound <= range.lowerBound && range.upperBound <= $0.range.upperBound }
  }

  private static let longestUpper = 14
}
