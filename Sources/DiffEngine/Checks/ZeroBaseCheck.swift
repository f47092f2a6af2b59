import DisclosureModel

/// A percentage of zero means nothing: 0 → 25.00 is no growth of 100 %.
enum ZeroBaseCheck {
  static let rule = CheckRule(
    "change.zero_base", zh: "以零为基数的百分比", en: "percentages of zero", source: "除数为零，比率无意义")

  static let check = ReportCheck(rule: rule) { context in
    context.report.disclosure.statements.compactMap { outcome($0, context) }
  }

  private static func outcome(_ statement: Statement, _ context: CheckContext) -> CheckOutcome? {
    guard let stated = statement.percentage, stated.tenThousandths != 0, hasZeroBase(statement, context) else {
      return nil
    }
    let finding = context.finding(
      rule, .warning, statement.source, year: statement.subject.year,
      zh: "\(statement.subject.name(.zh))：基数为零，“\(stated.text)%”没有意义",
      en: "\(statement.subject.name(.en)): the base is zero, \(stated.text)% means nothing", found: stated.text + "%")
    return CheckOutcome(verdict: .inconsistent, finding: finding)
  }

  private static func hasZeroBase(_ statement: Statement, _ context: CheckContext) -> Bool {
    var place = context.ledger.place(of: statement.subject)
    guard let after = context.printed(place)?.quantity, !after.isZero else { return false }
    switch statement.kind {
    case .change:
      if statement.direction == .down || statement.direction == .flat { return false }
      if let change = statement.change, change.magnitude == after.magnitude { return true }
      return ChangeClaim.readings(statement, context).first?.before.isZero ?? false
    case .completion:
      place.basis = .actual
      let budgets = BudgetReadings(place, context).readings(named: statement.againstBasis)
      return !budgets.isEmpty && budgets.allSatisfy { $0.quantity.isZero }
    case .share, .againstBudget, .rate: return false
    }
  }
}
