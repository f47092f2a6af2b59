import DisclosureModel

/// Sets the prints of one figure in several reports beside one another: the year's own report, a later report's
/// restatement, and what follows from a stated change.
enum WitnessReconciliation {
  static let rule = CheckRule(
    "restated.differs", zh: "前后年度报告互证", en: "one figure in several reports", source: "同一年度的同一数，各报告应当一致")

  /// The order does not matter; findings are put in order with all others.
  static func outcomes(_ ledger: Ledger) -> [CheckOutcome] {
    ledger.accounts.values.filter { $0.prints.count > 1 }.flatMap { account -> [CheckOutcome] in
      // two prints of one report are that report's own affair (duplicate.differs)
      let agreeing = account.agreeing.filter { $0.document != account.used.document }
      let others = account.disagreeing.filter { $0.document != account.used.document }
      return agreeing.map { _ in .consistent } + others.map { outcome($0, against: account.used) }
    }
  }

  private static func outcome(_ other: Print, against used: Print) -> CheckOutcome {
    let (later, earlier) = isLater(other, used) ? (other, used) : (used, other)
    let fitsTruncated = fitsTruncated(other.quantity, used.quantity)
    let name = (used.key.name(.zh), used.key.name(.en))
    let year = used.key.year
    let finding = Finding(
      rule: rule.id, severity: fitsTruncated ? .note : other.origin == .derived ? .warning : .error,
      message: Finding.Message(
        zh: "\(year) 年\(name.0)（\(used.key.basis.label(.zh))）：\(earlier.document) 为 \(earlier.quantity.text())，"
          + "\(later.document) \(verb(later, .zh)) \(later.quantity.text())\(fitsTruncated ? "（截位后相符）" : "")",
        en: "\(year) \(name.1) (\(used.key.basis.label(.en))): \(earlier.document) has \(earlier.quantity.text(.en)), "
          + "\(later.document) \(verb(later, .en)) \(later.quantity.text(.en))\(fitsTruncated ? " (fits when truncated)" : "")"
      ),
      year: year, document: later.document, source: later.source, expected: earlier.quantity.text(),
      found: later.quantity.text(),
      trace: [
        earlier.source.traced(in: earlier.document), later.source.traced(in: later.document),
        Finding.Message(zh: "两个区间没有共同的值", en: "the two intervals have no value in common"),
        Finding.Message(
          zh: "对比表采用：\(used.document)（\(used.origin.label(.zh))）",
          en: "the tables use \(used.document) (\(used.origin.label(.en)))"),
      ])
    return CheckOutcome(verdict: fitsTruncated ? .truncated : .inconsistent, finding: finding)
  }

  private static func verb(_ print: Print, _ language: Language) -> String {
    switch (print.origin, language) {
    case (.derived, .zh): "由所述增减推算为"
    case (.derived, .en): "implies"
    case (_, .zh): "为"
    case (_, .en): "has"
    }
  }

  private static func isLater(_ left: Print, _ right: Print) -> Bool {
    (left.reportYear, left.origin == .derived ? 1 : 0, left.document)
      > (right.reportYear, right.origin == .derived ? 1 : 0, right.document)
  }

  /// True when one of two figures is the other cut off instead of rounded.
  static func fitsTruncated(_ left: Quantity, _ right: Quantity) -> Bool {
    guard left.unit == right.unit else { return false }
    return Interval.truncated(left.minor, quantum: left.quantum).meets(right.interval)
      || Interval.truncated(right.minor, quantum: right.quantum).meets(left.interval)
  }
}
