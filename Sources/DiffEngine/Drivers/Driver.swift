import DisclosureModel

/// One part's share in the change of a whole; the drivers of a swing add up to its change exactly.
package struct Driver: Sendable, Hashable {
  /// Nil for what no printed part accounts for.
  package var indicator: Indicator?
  package var item: String
  package var change: Quantity

  package init(indicator: Indicator?, item: String, change: Quantity) {
    self.indicator = indicator
    self.item = item
    self.change = change
  }

  /// The largest drivers that are listed one by one.
  static let shown = 8

  /// Splits a change over the whole's parts that have figures at both ends; the remainder is a driver of its own. Empty
  /// where the whole has no such part.
  static func split(_ candidate: SwingCandidate, _ ledger: Ledger) -> [Driver] {
    let options = partings(of: candidate.line, ledger).map { lines in
      lines.compactMap { driver($0, candidate, ledger) }
    }
    guard let parts = options.max(by: { $0.count < $1.count }), !parts.isEmpty else { return [] }
    let largest = parts.filter { !$0.change.isZero }.sorted {
      ($1.change.minor.magnitude, $0.item) < ($0.change.minor.magnitude, $1.item)
    }
    let listed = Array(largest.prefix(shown))
    let rest = listed.reduce(candidate.change) { $0.minus($1.change) }
    return rest.isZero ? listed : listed + [Driver(indicator: nil, item: "", change: rest)]
  }

  private static func driver(_ part: Line, _ candidate: SwingCandidate, _ ledger: Ledger) -> Driver? {
    let before = LineYear(line: part, basis: candidate.from.basis, year: candidate.from.year)
    let after = LineYear(line: part, basis: candidate.to.basis, year: candidate.to.year)
    guard let from = ledger.accounts[before], let to = ledger.accounts[after] else { return nil }
    return Driver(
      indicator: part.indicator, item: ledger.displayItem(of: part), change: to.quantity.minus(from.quantity))
  }

  /// Ways to part a whole, each without overlaps.
  private static func partings(of whole: Line, _ ledger: Ledger) -> [[Line]] {
    func line(_ indicator: Indicator) -> Line { Line(indicator: indicator, item: "", scope: whole.scope) }
    switch whole.indicator {
    case .expenditureFunction: return [children(of: whole, ledger)]
    case .expenditureTotal:
      let classes = ledger.lines.filter {
        $0.indicator == .expenditureFunction && $0.scope == whole.scope && isCode($0.item, digits: 3)
      }
      return Breakdown.all.filter { $0.whole == whole.indicator }.map { $0.parts.map(line) } + [classes]
    default:
      guard whole.item.isEmpty else { return [] }
      return Breakdown.all.filter { $0.whole == whole.indicator }.map { $0.parts.map(line) }
    }
  }

  private static func children(of whole: Line, _ ledger: Ledger) -> [Line] {
    guard isCode(whole.item, digits: whole.item.utf8.count), whole.item.utf8.count < 7 else { return [] }
    return ledger.lines.filter {
      $0.indicator == .expenditureFunction && $0.scope == whole.scope && $0.item.hasPrefix(whole.item)
        && isCode($0.item, digits: whole.item.utf8.count + 2)
    }
  }

  private static func isCode(_ item: String, digits: Int) -> Bool {
    item.utf8.count == digits && item.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
