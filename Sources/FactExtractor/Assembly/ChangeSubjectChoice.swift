import DisclosureModel

/// A change with an amount and a percentage fits one line: when it does not fit the nearest one and fits exactly one other of
/// its sentence, it is about that one.
enum ChangeSubjectChoice {
  static func apply(to ledger: inout FactLedger) {
    guard ledger.claims.contains(where: { $0.kind == .change && !$0.candidates.isEmpty && $0.percentage != nil }) else {
      return
    }
    let values = Dictionary(ledger.readings.map { ($0.key, $0.quantity) }) { first, _ in first }
    for index in ledger.claims.indices where ledger.claims[index].kind == .change {
      let claim = ledger.claims[index]
      guard !claim.candidates.isEmpty, let own = values[claim.subject], !fits(claim, own) else { continue }
      let others = claim.candidates.filter { key in
        key.indicator.unit == claim.subject.indicator.unit && values[key].map { fits(claim, $0) } == true
      }
      if Set(others).count == 1, let other = others.first { ledger.claims[index].subject = other }
    }
  }

  /// True when the percentage is the change in percent of the earlier value that the direction gives; also true where the
  /// claim has not both.
  static func fits(_ claim: ClaimReading, _ now: Quantity) -> Bool {
    guard let change = claim.change, let percentage = claim.percentage, let direction = claim.direction,
      direction == .up || direction == .down, change.unit == now.unit
    else { return true }
    // 增加0.00万元，增长0.00% fits any figure, nothing as well
    if change.minor == 0, percentage.tenThousandths == 0 { return true }
    return holds(percentage, change: change, now: now, isUp: direction == .up)
  }

  static func holds(_ percentage: Percentage, change: Quantity, now: Quantity, isUp: Bool) -> Bool {
    let earlier = isUp ? now.interval - change.interval : now.interval + change.interval
    guard earlier.lower > 0 else { return false }
    return Percentage.holds(percentage.interval, part: change.interval, whole: earlier)
      || Percentage.holds(percentage.truncatedInterval, part: change.interval, whole: earlier)
  }
}
