import DisclosureModel

/// A stated change with the figures at its two ends.
struct ChangeClaim: Sendable {
  /// Where the earlier figure comes from.
  enum Base: Hashable, Sendable {
    /// the same report prints both years
    case sameReport
    /// another report of the series
    case otherReport
  }

  var statement: Statement
  var after: Quantity
  var before: Quantity
  var base: Base
  /// The figures are of the scope that the claim speaks of; another scope may bear a claim out, but never refutes it
  /// where the claim's own figure is printed.
  var isOwnScope = true
  /// Only a claim that does not hold is traced.
  private var traced: @Sendable () -> [Finding.Message]

  var trace: [Finding.Message] { traced() }

  var difference: Interval { after.interval - before.interval }

  /// Every pair of figures that a stated change could speak of: the report's own first, in the subject's scope first.
  static func readings(_ statement: Statement, _ context: CheckContext) -> [ChangeClaim] {
    let year = statement.subject.year
    if statement.kind == .againstBudget { return againstBudget(statement, context) }
    guard let earlier = statement.againstYear ?? year.previous, earlier != year else { return [] }
    let place = context.ledger.place(of: statement.subject)
    let scopes = [place.line.scope] + Scope.allCases.filter { $0 != place.line.scope }
    let isPrinted = context.printed(place) != nil
    return scopes.compactMap { scope in
      var (to, from) = (place, place)
      to.line.scope = scope
      (from.line.scope, from.year) = (scope, earlier)
      var claim = reading(statement, from, to, context)
      claim?.isOwnScope = scope == place.line.scope || !isPrinted
      return claim
    }
  }

  /// The actual figure beside each budget of its year that the report prints.
  private static func againstBudget(_ statement: Statement, _ context: CheckContext) -> [ChangeClaim] {
    var place = context.ledger.place(of: statement.subject)
    place.basis = .actual
    guard let after = context.printed(place) else { return [] }
    return BudgetReadings(place, context).readings(named: statement.againstBasis).compactMap { budget in
      guard budget.quantity.unit == after.quantity.unit else { return nil }
      return ChangeClaim(
        statement: statement, after: after.quantity, before: budget.quantity, base: .sameReport,
        traced: { budget.trace + [after.traced] })
    }
  }

  private static func reading(
    _ statement: Statement, _ from: LineYear, _ to: LineYear, _ context: CheckContext
  ) -> ChangeClaim? {
    guard let after = context.printed(to) else { return nil }
    if let before = context.printed(from) {
      guard before.quantity.unit == after.quantity.unit else { return nil }
      return ChangeClaim(
        statement: statement, after: after.quantity, before: before.quantity, base: .sameReport,
        traced: { [before.traced, after.traced] })
    }
    guard let account = context.ledger.accounts[from], account.used.origin != .derived,
      account.used.document != context.report.document,
      context.ledger.columns.obstacle(from: from.year, to: to.year) == nil,
      account.quantity.unit == after.quantity.unit
    else { return nil }
    return ChangeClaim(
      statement: statement, after: after.quantity, before: account.quantity, base: .otherReport,
      traced: {
        [
          Finding.Message(
            zh: "\(account.used.document)：\(account.used.key.name(.zh)) \(account.quantity.text())",
            en: "\(account.used.document): \(account.used.key.name(.en)) \(account.quantity.text(.en))"),
          after.traced,
        ]
      })
  }
}

extension Interval {
  /// The range of magnitudes.
  var magnitude: Interval {
    if lower >= 0 { return self }
    if upper <= 0 { return -self }
    return Interval(0, max(-lower, upper))
  }
}

extension CheckContext {
  func statements(_ kind: Statement.Kind) -> [Statement] { report.disclosure.statements.filter { $0.kind == kind } }
}
