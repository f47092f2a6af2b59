import DisclosureModel

/// Says where a budget and its outcome are printed for different funds only, so that nothing is subtracted.
enum BasisGuard {
  static let rule = CheckRule(
    "basis.scope", zh: "预算与决算口径不同", en: "budget and outcome of different scopes", source: "全口径与财政拨款口径不可相减")

  /// Lines for which a reader expects an execution rate.
  static let indicators: [Indicator] = [
    .expenditureTotal, .expenditureBasic, .expenditureProject, .expenditurePersonnel, .expenditurePublic,
  ]

  static func outcomes(_ ledger: Ledger) -> [CheckOutcome] {
    let bridge = ScopeBridge(ledger)
    return ledger.columns.years.flatMap { year in indicators.compactMap { outcome($0, year, ledger, bridge) } }
  }

  private static func outcome(
    _ indicator: Indicator, _ year: FiscalYear, _ ledger: Ledger, _ bridge: ScopeBridge
  ) -> CheckOutcome? {
    func printed(_ basis: Basis) -> [(Scope, Account)] {
      [Scope.all, .fiscal, .general].compactMap { scope in
        ledger.account(Line(indicator: indicator, item: "", scope: scope), basis, year).map { (scope, $0) }
      }
    }
    let (budgets, actuals) = (printed(.budget), printed(.actual))
    guard let budget = budgets.first, let actual = actuals.first else { return nil }
    if budgets.contains(where: { left in actuals.contains { $0.0 == left.0 } }) { return .consistent }
    let bridged = LineYear(
      line: Line(indicator: indicator, item: "", scope: budget.0), basis: .actual, year: year)
    if (bridge.account(bridged) ?? bridge.accountOfOnePurse(bridged)) != nil { return .consistent }
    let finding = Finding(
      rule: rule.id, severity: .note,
      message: Finding.Message(
        zh: "\(indicator.label(.zh))：年初预算（\(budget.0.label(.zh))）\(budget.1.quantity.text())，"
          + "决算（\(actual.0.label(.zh))）\(actual.1.quantity.text())，口径不同，不相减",
        en: "\(indicator.label(.en)): budget \(budget.1.quantity.text(.en)) (\(budget.0.label(.en))), outcome "
          + "\(actual.1.quantity.text(.en)) (\(actual.0.label(.en))): not compared"),
      year: year, document: actual.1.used.document, source: actual.1.used.source,
      expected: budget.0.label(.zh), found: actual.0.label(.zh), trace: [rule.traced])
    let why = Finding.Message(zh: "口径不同", en: "scopes differ")
    return CheckOutcome(verdict: .notCheckable(why), finding: finding)
  }
}
