import DisclosureModel

/// 完成预算的百分之几: tried against every budget that the rate could mean, and the reader is told which one fits.
enum CompletionCheck {
  static let rule = CheckRule("rate.completion", zh: "预算完成率", en: "completion rates", source: "完成率＝决算数÷预算数")

  static let check = ReportCheck(rule: rule) { context in
    context.report.disclosure.statements.filter { $0.kind == .completion }.compactMap { outcome($0, context) }
  }

  private static func outcome(_ statement: Statement, _ context: CheckContext) -> CheckOutcome? {
    guard let stated = statement.percentage else { return nil }
    var place = context.ledger.place(of: statement.subject)
    place.basis = .actual
    guard let actual = context.printed(place) else {
      return .notCheckable(zh: "没有读到决算数", en: "no final figure")
    }
    let budgets = BudgetReadings(place, context).readings(named: statement.againstBasis)
    if budgets.isEmpty { return .notCheckable(zh: "没有读到预算数", en: "no budget figure") }
    // a rate on a budget of zero is the zero-base rule's affair
    let divisible = budgets.filter { !$0.quantity.isZero }
    if divisible.isEmpty { return .notCheckable(zh: "预算为零", en: "the budget is zero") }
    let readings = divisible.map { budget in
      PercentClaim.Reading(
        name: Finding.Message(
          zh: "\(actual.quantity.text())÷\(budget.name.zh) \(budget.quantity.text())",
          en: "\(actual.quantity.text(.en)) of \(budget.name.en) \(budget.quantity.text(.en))"),
        part: actual.quantity, whole: budget.quantity, trace: [actual.traced] + budget.trace)
    }
    switch PercentClaim(stated: stated).fit(readings) {
    case .rounded(let reading): return which(statement, stated, reading, readings, context)
    case .truncated(let reading):
      return CheckOutcome(
        verdict: .truncated, finding: PercentClaim.truncatedFinding(rule, statement, stated, reading, context))
    case .none:
      return CheckOutcome(
        verdict: .inconsistent, finding: PercentClaim.contradiction(rule, .error, statement, stated, readings, context))
    }
  }

  /// Nothing to say when the first budget fits; a note when another one had to be found.
  private static func which(
    _ statement: Statement, _ stated: Percentage, _ reading: PercentClaim.Reading, _ readings: [PercentClaim.Reading],
    _ context: CheckContext
  ) -> CheckOutcome {
    guard let first = readings.first, first.name != reading.name else { return .consistent }
    let other = first.computed?.text ?? "—"
    let finding = context.finding(
      rule, .note, statement.source, year: statement.subject.year,
      zh: "\(statement.subject.name(.zh))完成率 \(stated.text)% 与 \(reading.name.zh) 相符；按 \(first.name.zh) 为 \(other)%",
      en: "completion \(stated.text)% holds for \(reading.name.en); \(first.name.en) gives \(other)%",
      expected: other + "%", found: stated.text + "%", trace: readings.flatMap(\.trace))
    return CheckOutcome(verdict: .consistent, finding: finding)
  }
}

/// The budgets that a completion rate could speak of, the named one first.
struct BudgetReadings {
  struct Budget {
    var basis: Basis
    var name: Finding.Message
    var quantity: Quantity
    var trace: [Finding.Message]
  }

  private let place: LineYear
  private let context: CheckContext

  init(_ place: LineYear, _ context: CheckContext) {
    self.place = place
    self.context = context
  }

  func readings(named: Basis?) -> [Budget] {
    let order: [Basis] = named == .adjusted ? [.adjusted, .budget] : [.budget, .adjusted]
    let own = order.compactMap { budget($0, place.line.scope) }
    let others = Scope.allCases.filter { $0 != place.line.scope }.flatMap { scope in
      order.compactMap { budget($0, scope) }
    }
    return own + [supplemented].compactMap { $0 } + others
  }

  private func budget(_ basis: Basis, _ scope: Scope) -> Budget? {
    var at = place
    at.basis = basis
    at.line.scope = scope
    guard let fact = context.printed(at) else { return nil }
    let label = Finding.Message(
      zh: basis.label(.zh) + (scope == place.line.scope ? "" : "（\(scope.label(.zh))）"),
      en: basis.label(.en) + (scope == place.line.scope ? "" : " (\(scope.label(.en)))"))
    return Budget(basis: basis, name: label, quantity: fact.quantity, trace: [fact.traced])
  }

  /// 年初预算＋年中追加, for the department's total.
  private var supplemented: Budget? {
    guard
      place.line.indicator == .expenditureTotal || place.line.indicator == .incomeTotal
        || place.line.indicator == .incomeFiscal
    else { return nil }
    var at = place
    at.basis = .budget
    let supplements = Basis.allCases.flatMap { basis in
      Scope.allCases.compactMap { scope in
        context.fact(
          LineYear(
            line: Line(indicator: .budgetSupplement, item: "", scope: scope), basis: basis, year: place.year))
      }
    }
    guard let opening = context.printed(at), let supplement = supplements.first else { return nil }
    return Budget(
      basis: .adjusted, name: Finding.Message(zh: "年初预算＋年中追加", en: "budget with supplement"),
      quantity: .sum(opening.quantity, supplement.quantity), trace: [opening.traced, supplement.traced])
  }
}
