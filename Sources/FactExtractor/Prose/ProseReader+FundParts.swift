import DisclosureModel

/// Figures that only a fund names, behind the line that funds divide.
extension ProseReader {
  /// 一般公共预算1213万元，政府性基金预算28万元: funds alone divide the line before.
  mutating func readFund(_ quantity: (Indicator) -> Quantity?, _ token: Token) -> Bool {
    guard let scope = sentence.scopeCue, sentence.gapWords == 0, sentence.subject?.hasFigure ?? true,
      let whole = sentence.parent ?? dividedByFunds
    else { return false }
    var part = whole
    if whole.indicator.rawValue.hasPrefix("income") || isIncomeSide(whole) { part.indicator = .incomeFiscal }
    guard
      part.indicator == .incomeFiscal || part.indicator == .expenditureTotal || part.indicator == .expenditureFunction
    else { return false }
    part.scope = scope
    guard let value = quantity(part.indicator), let reading = reading(part, value, token) else { return false }
    append(reading)
    sentence.scopeCue = nil
    return true
  }

  /// 收入总计386万元，其中当年财政拨款372万元
  private func isIncomeSide(_ whole: Subject) -> Bool {
    guard whole.indicator == .balanceTotal else { return false }
    let before = max(run.tokens[sentenceStart].start, whole.start - 24)..<whole.start
    return document.holds(ProseReader.incomeSide, in: before) && !document.holds(ProseReader.spentSide, in: before)
  }

  private static let incomeSide: Phrase = "收入总"
  private static let spentSide: Phrase = "支"

  /// 收入总计15万元，由上年结转1万元、财政拨款13万元…构成: behind what was carried over a fund is a part of the income.
  private var dividedByFunds: Subject? {
    let readings = ledger.readings
    guard let last = sentence.readings.last else { return nil }
    guard readings[last].key.indicator == .carryoverOpening else { return subject(of: readings[last]) }
    guard let first = sentence.readings.first, [.balanceTotal, .incomeTotal].contains(readings[first].key.indicator)
    else { return subject(of: readings[last]) }
    var income = subject(of: readings[first])
    income.indicator = .incomeFiscal
    return income
  }
}
