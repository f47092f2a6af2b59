import DisclosureModel

/// A zero without a unit behind a line of money.
extension ProseReader {
  /// 因公出国（境）费和公务用车购置费均为0: nothing needs no unit.
  func moneyOfNothing(_ figure: Figure) -> Figure {
    guard figure.unit == .none, figure.mantissa == 0, let subject = sentence.subject, !subject.hasFigure,
      subject.indicator.unit == .yuan, sentence.gapWords == 0, sentence.role == .value, standsBehindLine(index - 1),
      closesItem(index + 1)
    else { return figure }
    var nothing = figure
    nothing.unit = .yuan
    return nothing
  }

  /// Only a basis and words that may stand between do, behind a line.
  private func standsBehindLine(_ position: Int) -> Bool {
    switch meaning(at: position) {
    case .label?: true
    case .filler?, .basis?, .every?, .entirely?, .bareExpenditure?: standsBehindLine(position - 1)
    default: false
    }
  }

  private func closesItem(_ position: Int) -> Bool {
    switch mark(at: position) {
    case .comma?, .period?, .semicolon?, .enumeration?, .close?: true
    default: position == run.tokens.count
    }
  }
}
