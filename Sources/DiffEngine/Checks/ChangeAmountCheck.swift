import DisclosureModel

/// 比上年增加（减少）多少: the printed amount against the difference of the two printed figures.
enum ChangeAmountCheck {
  static let rule = CheckRule("change.amount", zh: "增减额", en: "stated changes", source: "增减额＝本年数－上年数")

  static let check = ReportCheck(rule: rule) { context in
    context.changes.compactMap { statement, claims in
      guard let change = statement.change, statement.direction != .flat else { return nil }
      // what follows from another report's figure is the reconciliation's affair
      let readings = claims.filter { $0.base == .sameReport }
      return outcome(statement, change, readings, context)
    }
  }

  private static func outcome(
    _ statement: Statement, _ change: Quantity, _ readings: [ChangeClaim], _ context: CheckContext
  ) -> CheckOutcome {
    guard let first = readings.first, first.after.unit == change.unit else {
      return .notCheckable(zh: "报告没有同时印出两年的数", en: "the report does not print both years")
    }
    if readings.contains(where: { $0.difference.magnitude.meets(change.interval.magnitude) }) { return .consistent }
    guard first.isOwnScope else { return .notCheckable(zh: "报告没有印出同口径的上年数", en: "no earlier figure of the scope") }
    let cutOff = Interval.truncated(change.minor, quantum: change.quantum).magnitude
    let fits = readings.contains { $0.difference.magnitude.meets(cutOff) }
    let actual = first.after.minus(first.before)
    let finding = context.finding(
      rule, fits ? .note : .error, statement.source, year: statement.subject.year,
      zh:
        "\(statement.subject.name(.zh))：写增减 \(change.text())，\(first.before.text()) → \(first.after.text()) 应为 \(actual.text())"
        + (fits ? "（截位后相符）" : ""),
      en: "\(statement.subject.name(.en)): a change of \(change.text(.en)) is printed, "
        + "\(first.before.text(.en)) → \(first.after.text(.en)) gives \(actual.text(.en))"
        + (fits ? " (fits when truncated)" : ""),
      expected: actual.text(), found: change.text(),
      trace: first.trace + [
        Finding.Message(
          zh: "差额的区间 \(first.difference.text(like: actual))",
          en: "the difference lies in \(first.difference.text(like: actual, .en))")
      ])
    return CheckOutcome(verdict: fits ? .truncated : .inconsistent, finding: finding)
  }
}
