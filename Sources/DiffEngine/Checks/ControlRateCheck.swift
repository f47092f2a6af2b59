import DisclosureModel

/// 在职人员控制率＝在职人员数÷编制数.
enum ControlRateCheck {
  static let rule = CheckRule(
    "rate.staff_control", zh: "在职人员控制率", en: "staff control rate", source: "部门整体支出绩效评价指标表：在职人员数÷编制数")

  static let check = ReportCheck(rule: rule) { context in
    let claims = context.report.disclosure.statements.filter {
      $0.kind == .rate && $0.subject.item.isEmpty
        && ($0.subject.indicator == .staffOnPayroll || $0.subject.indicator == .rateStaffControl)
    }
    return claims.compactMap { outcome($0, context) }
  }

  private static func outcome(_ statement: Statement, _ context: CheckContext) -> CheckOutcome? {
    guard let stated = statement.percentage else { return nil }
    let place = context.ledger.place(of: statement.subject)
    guard let staff = context.fact(.staffOnPayroll, like: place), let quota = context.fact(.staffQuota, like: place),
      !quota.quantity.isZero
    else { return .notCheckable(zh: "缺在职人数或编制数", en: "no head count or no quota") }
    let reading = PercentClaim.Reading(
      name: Finding.Message(
        zh: "在职 \(staff.quantity.text())÷编制 \(quota.quantity.text())",
        en: "\(staff.quantity.text(.en)) on the payroll of \(quota.quantity.text(.en))"),
      part: staff.quantity, whole: quota.quantity, trace: [staff.traced, quota.traced])
    switch PercentClaim(stated: stated).fit([reading]) {
    case .rounded: return .consistent
    case .truncated:
      return CheckOutcome(
        verdict: .truncated, finding: PercentClaim.truncatedFinding(rule, statement, stated, reading, context))
    case .none:
      return CheckOutcome(
        verdict: .inconsistent,
        finding: PercentClaim.contradiction(rule, .error, statement, stated, [reading], context))
    }
  }
}
