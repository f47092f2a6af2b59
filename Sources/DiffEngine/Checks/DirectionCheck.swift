import DisclosureModel

/// 增加、减少、持平 against the figures.
enum DirectionCheck {
  static let rule = CheckRule("change.direction", zh: "增减方向", en: "directions of change", source: "增加、减少、持平的字义")

  static let check = ReportCheck(rule: rule) { context in
    context.changes.filter { $0.statement.kind == .change }.compactMap { statement, claims in
      guard let direction = statement.direction, direction != .unresolved, !statement.changesNothing else { return nil }
      let readings = claims.filter { claim in
        // a stated amount or 持平 gives a derived figure, which the reconciliation sets against the other report
        claim.base == .sameReport || (statement.change == nil && direction != .flat)
      }
      return outcome(statement, direction, readings, context)
    }
  }

  private static func outcome(
    _ statement: Statement, _ direction: Statement.Direction, _ readings: [ChangeClaim], _ context: CheckContext
  ) -> CheckOutcome {
    guard let first = readings.first else { return .notCheckable(zh: "没有读到上年数", en: "the earlier figure is not known") }
    if readings.contains(where: { allows(direction, $0.difference) }) { return .consistent }
    guard first.isOwnScope else { return .notCheckable(zh: "没有读到同口径的上年数", en: "no earlier figure of the scope") }
    let finding = context.finding(
      rule, first.base == .sameReport ? .error : .warning, statement.source, year: statement.subject.year,
      zh: "\(statement.subject.name(.zh))：写“\(word(direction).zh)”，数据为 \(first.before.text()) → \(first.after.text())",
      en: "\(statement.subject.name(.en)): “\(word(direction).en)” is printed, the figures are "
        + "\(first.before.text(.en)) → \(first.after.text(.en))",
      expected: first.after.minus(first.before).text(), found: word(direction).zh, trace: first.trace)
    return CheckOutcome(verdict: .inconsistent, finding: finding)
  }

  /// True when some change within the interval has the direction.
  static func allows(_ direction: Statement.Direction, _ difference: Interval) -> Bool {
    switch direction {
    case .up: difference.upper > 0
    case .down: difference.lower < 0
    case .flat: difference.containsZero
    case .unresolved: true
    }
  }

  static func word(_ direction: Statement.Direction) -> Finding.Message {
    switch direction {
    case .up: Finding.Message(zh: "增加", en: "up")
    case .down: Finding.Message(zh: "减少", en: "down")
    case .flat: Finding.Message(zh: "持平", en: "unchanged")
    case .unresolved: Finding.Message(zh: "增减", en: "up or down")
    }
  }
}

extension Statement {
  /// 增加0.00万元: the amount says that nothing changed, and the word is the template's.
  fileprivate var changesNothing: Bool {
    if let change { return change.minor == 0 }
    return percentage?.tenThousandths == 0
  }
}

/// 决算数大于（小于、等于）预算数 against the figures.
enum BudgetDirectionCheck {
  static let rule = CheckRule(
    "change.against_budget", zh: "决算与预算的大小", en: "outcome against budget", source: "大于、小于、等于的字义")

  static let check = ReportCheck(rule: rule) { context in
    context.statements(.againstBudget).compactMap { outcome($0, context) }
  }

  private static func outcome(_ statement: Statement, _ context: CheckContext) -> CheckOutcome? {
    guard let direction = statement.direction, direction != .unresolved, !statement.changesNothing else { return nil }
    var place = context.ledger.place(of: statement.subject)
    place.basis = .actual
    guard let actual = context.printed(place) else { return .notCheckable(zh: "没有读到决算数", en: "no final figure") }
    let budgets = BudgetReadings(place, context).readings(named: statement.againstBasis)
    guard let first = budgets.first else { return .notCheckable(zh: "没有读到预算数", en: "no budget figure") }
    if budgets.contains(where: { DirectionCheck.allows(direction, actual.interval - $0.quantity.interval) }) {
      return .consistent
    }
    let word = DirectionCheck.word(direction)
    let finding = context.finding(
      rule, .error, statement.source, year: statement.subject.year,
      zh: "\(statement.subject.name(.zh))：所述方向为“\(word.zh)”，预算 \(first.quantity.text())，决算 \(actual.quantity.text())",
      en: "\(statement.subject.name(.en)): said to be \(word.en), budget \(first.quantity.text(.en)), "
        + "outcome \(actual.quantity.text(.en))",
      expected: actual.quantity.minus(first.quantity).text(), found: word.zh, trace: first.trace + [actual.traced])
    return CheckOutcome(verdict: .inconsistent, finding: finding)
  }
}
