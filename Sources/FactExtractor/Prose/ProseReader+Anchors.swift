import DisclosureModel

/// 比2022年的5.17万元减少0.44万元: an earlier figure and its change say by their sum which figure of the paragraph they are about.
extension ProseReader {
  /// The line that the figure of an open comparison and the change behind it lead to, where the nearest one does not fit and
  /// exactly one other of the paragraph does.
  func lineByArithmetic(_ figure: Figure, nearest: Subject?) -> Subject? {
    guard figure.unit.isMoney, sentence.comparison?.subject == nil, let change = changeAhead,
      let earlier = figure.quantity(for: .expenditureTotal)
    else { return nil }
    let near = [paragraphMains, previous?.readings ?? [], sentence.readings]
    let known = Set(near.flatMap { $0.suffix(ProseReader.mostCandidates) }).map { ledger.readings[$0] }
    let fitting = known.filter {
      $0.origin == .stated && $0.key.indicator.unit == .yuan && isOfThisYear($0)
        && change.leads(from: earlier, to: $0.quantity)
    }
    if let nearest, fitting.contains(where: { isOf(nearest, $0.key) }) { return nil }
    let own = fitting.filter { $0.key.basis == context.defaultBasis }
    let keys = own.isEmpty ? fitting : own
    guard let first = keys.first, keys.allSatisfy({ $0.key == first.key }) else { return nil }
    return subject(of: first)
  }

  private func isOf(_ line: Subject, _ key: FactKey) -> Bool {
    key.indicator == line.indicator && key.item == line.item && key.basis == line.basis ?? key.basis
  }

  private func isOfThisYear(_ reading: Reading) -> Bool {
    reading.key.year.number == sentence.year ?? context.year?.number
  }

  /// A change behind an earlier figure: 减少3.57万元 or 下降13.57%.
  private struct Change {
    var isUp: Bool
    var sum: Quantity?
    var percentage: Percentage?

    /// True where a figure can be what the earlier one has become.
    func leads(from earlier: Quantity, to now: Quantity) -> Bool {
      if let sum {
        let expected = isUp ? earlier.interval + sum.interval : earlier.interval - sum.interval
        return expected.meets(now.interval)
      }
      let part = isUp ? now.interval - earlier.interval : earlier.interval - now.interval
      guard let percentage, part.lower > 0, earlier.interval.lower > 0 else { return false }
      return Percentage.holds(percentage.interval, part: part, whole: earlier.interval)
    }
  }

  /// The change that follows at once.
  private var changeAhead: Change? {
    var direction: Statement.Direction?
    for position in (index + 1)..<max(index + 1, min(index + ProseReader.longestChange, run.tokens.count)) {
      if let change = self.figure(at: position) {
        guard let direction, change.mantissa > 0 else { return nil }
        let isUp = direction == .up
        if let percentage = change.percentage { return Change(isUp: isUp, sum: nil, percentage: percentage) }
        guard change.unit.isMoney, let sum = change.quantity(for: .expenditureTotal) else { return nil }
        return Change(isUp: isUp, sum: sum, percentage: nil)
      }
      switch meaning(at: position) {
      case .compared?, .filler?: continue
      case .direction(let named)? where named == .up || named == .down: direction = named
      default: guard mark(at: position) == .comma, direction == nil else { return nil }
      }
    }
    return nil
  }

  /// Tokens between an earlier figure and the sum of its change.
  private static let longestChange = 8
}
