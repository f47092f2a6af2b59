import DisclosureModel

/// 比2022年的5.17万元减少0.44万元: an earlier figure and its change say by their sum which figure of the paragraph they are about.
extension ProseReader {
  /// The line that the figure of an open comparison and the change behind it lead to, where the nearest one does not fit and
  /// exactly one other of the paragraph does.
  func lineByArithmetic(_ figure: Figure, nearest: Subject?) -> Subject? {
    guard figure.unit.isMoney, sentence.comparison?.subject == nil, let now = valueAfterChange(figure) else {
      return nil
    }
    let known = Set(paragraphMains + (previous?.readings ?? []) + sentence.readings).map { ledger.readings[$0] }
    let fitting = known.filter {
      $0.origin == .stated && $0.key.indicator.unit == .yuan && isOfThisYear($0) && now.meets($0.quantity.interval)
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

  /// What 26.31万元相比减少3.57万元 comes to; nil where no change with a sum follows at once.
  private func valueAfterChange(_ figure: Figure) -> Interval? {
    var direction: Statement.Direction?
    for position in (index + 1)..<max(index + 1, min(index + ProseReader.longestChange, run.tokens.count)) {
      if let change = self.figure(at: position) {
        guard let direction, change.unit.isMoney, change.mantissa > 0,
          let earlier = figure.quantity(for: .expenditureTotal), let sum = change.quantity(for: .expenditureTotal)
        else { return nil }
        return direction == .up ? earlier.interval + sum.interval : earlier.interval - sum.interval
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
