import DisclosureModel

/// 增长（下降）百分之几: the printed percentage against the figures and against the printed amount.
enum ChangePercentCheck {
  static let rule = CheckRule("change.percent", zh: "增减幅度", en: "stated percentages of change", source: "增减幅度＝增减额÷上年数")

  static let check = ReportCheck(rule: rule) { context in
    context.changes.compactMap { outcome($0, $1, context) }
  }

  private static func outcome(
    _ statement: Statement, _ claims: [ChangeClaim], _ context: CheckContext
  ) -> CheckOutcome? {
    guard let printed = statement.percentage, statement.direction != .flat else { return nil }
    // 减少 3.62% and 增长 -3.62% state the same magnitude
    let stated = Percentage(tenThousandths: printed.tenThousandths.magnitudeClamped, quantum: printed.quantum)
    let readings = claims.compactMap(reading) + [implied(statement, context)].compactMap { $0 }
    if readings.isEmpty { return .notCheckable(zh: "没有读到上年数", en: "the earlier figure is not known") }
    switch PercentClaim(stated: stated).fit(readings) {
    case .rounded: return .consistent
    case .truncated(let reading):
      return CheckOutcome(
        verdict: .truncated, finding: PercentClaim.truncatedFinding(rule, statement, stated, reading, context))
    case .none:
      guard readings.count > claims.count || claims.contains(where: \.isOwnScope) else {
        return .notCheckable(zh: "没有读到同口径的上年数", en: "no earlier figure of the scope")
      }
      let isOwn = claims.contains { $0.base == .sameReport } || claims.isEmpty
      return CheckOutcome(
        verdict: .inconsistent,
        finding: PercentClaim.contradiction(rule, isOwn ? .error : .warning, statement, stated, readings, context))
    }
  }

  private static func reading(_ claim: ChangeClaim) -> PercentClaim.Reading? {
    if claim.before.interval.containsZero { return nil }
    let difference = claim.after.minus(claim.before)
    return PercentClaim.Reading(
      name: Finding.Message(
        zh: "\(claim.before.text()) → \(claim.after.text())", en: "\(claim.before.text(.en)) → \(claim.after.text(.en))"
      ),
      part: difference.magnitude, whole: claim.before.magnitude, trace: claim.trace)
  }

  /// The percentage that follows from the printed amount and this year's figure.
  private static func implied(_ statement: Statement, _ context: CheckContext) -> PercentClaim.Reading? {
    guard let change = statement.change, let after = context.printed(context.ledger.place(of: statement.subject)),
      after.quantity.unit == change.unit, statement.direction == .up || statement.direction == .down
    else { return nil }
    let size = change.magnitude
    let rises = (statement.direction == .up) == (change.minor >= 0 && !isNegated(statement))
    let before = rises ? after.quantity.minus(size) : Quantity.sum(after.quantity, size)
    if before.interval.containsZero || before.minor < 0 { return nil }
    return PercentClaim.Reading(
      name: Finding.Message(
        zh: "\(size.text())÷推算的上年数 \(before.text())", en: "\(size.text(.en)) of an implied \(before.text(.en))"),
      part: size, whole: before, trace: [after.traced])
  }
}

extension ChangePercentCheck {
  /// 减少-201.04万元 is a rise, whether or not the sign was taken for a dash.
  private static func isNegated(_ statement: Statement) -> Bool {
    let scalars = statement.source.text.unicodeScalars
    return zip(scalars, scalars.dropFirst()).contains { word, sign in
      "少降低加长升".unicodeScalars.contains(word) && "-－−".unicodeScalars.contains(sign)
    }
  }
}

extension Quantity {
  var magnitude: Quantity { Quantity(minor: minor.magnitudeClamped, quantum: quantum, unit: unit) }
}
