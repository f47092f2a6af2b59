import DisclosureModel

/// 占…的百分之几: tried against every total that the share could mean.
enum ShareCheck {
  static let rule = CheckRule("share.differs", zh: "占比", en: "shares of a total", source: "占比＝分项÷合计")

  static let check = ReportCheck(rule: rule) { context in
    let claims = context.report.disclosure.statements.filter { $0.kind == .share }.compactMap { claim($0, context) }
    return claims.map { outcome($0, among: claims, context) }
  }

  /// A share with every total that it could be of.
  struct Claim {
    var statement: Statement
    var stated: Percentage
    var lack: CheckOutcome?
    var readings: [PercentClaim.Reading] = []
    /// The total that is tried first.
    var whole: FactKey?
  }

  private static func claim(_ statement: Statement, _ context: CheckContext) -> Claim? {
    guard let stated = statement.percentage else { return nil }
    var claim = Claim(statement: statement, stated: stated)
    let place = context.ledger.place(of: statement.subject)
    guard let part = context.printed(place) else {
      claim.lack = .notCheckable(zh: "没有读到占比的分项金额", en: "the part has no figure")
      return claim
    }
    let wholes = wholes(statement, place, context).filter { !$0.quantity.isZero }
    claim.whole = wholes.first?.key
    claim.readings = wholes.map { whole in
      PercentClaim.Reading(
        name: Finding.Message(
          zh: "占\(whole.key.name(.zh))（\(whole.key.scope.label(.zh))）\(whole.quantity.text())",
          en: "of \(whole.key.name(.en)) (\(whole.key.scope.label(.en))) \(whole.quantity.text(.en))"),
        part: part.quantity, whole: whole.quantity, trace: [part.traced, whole.traced])
    }
    if wholes.isEmpty { claim.lack = .notCheckable(zh: "没有读到占比的合计", en: "the whole has no figure") }
    return claim
  }

  private static func outcome(_ claim: Claim, among claims: [Claim], _ context: CheckContext) -> CheckOutcome {
    if let lack = claim.lack { return lack }
    switch PercentClaim(stated: claim.stated).fit(claim.readings) {
    case .rounded: return .consistent
    case .truncated(let reading):
      return CheckOutcome(
        verdict: .truncated,
        finding: PercentClaim.truncatedFinding(rule, claim.statement, claim.stated, reading, context))
    case .none:
      if isOfList(claim, claims) { return .consistent }
      if isRemainder(claim, of: claims) {
        return CheckOutcome(verdict: .truncated, finding: remainderFinding(claim, context))
      }
      let severity: Severity = claim.statement.whole == nil ? .warning : .error
      return CheckOutcome(
        verdict: .inconsistent,
        finding: PercentClaim.contradiction(
          rule, severity, claim.statement, claim.stated, claim.readings, context))
    }
  }

  /// True when a share that names no total is of what the lines with such shares add up to (…支出结构情况: the classes of one
  /// fund, whose total the report may not print in this scope).
  private static func isOfList(_ claim: Claim, _ claims: [Claim]) -> Bool {
    guard claim.statement.whole == nil, let part = claim.readings.first?.part else { return false }
    var parts: [FactKey: Interval] = [:]
    for other in claims where other.statement.whole == nil && isBeside(claim.statement.subject, other.statement.subject)
    {
      parts[other.statement.subject] = other.readings.first?.part
    }
    guard parts.count > 1 else { return false }
    let whole = parts.values.reduce(Interval(0, 0), +)
    return Percentage.holds(claim.stated.interval, part: part, whole: whole)
  }

  private static func isBeside(_ one: FactKey, _ other: FactKey) -> Bool {
    one.indicator == other.indicator && one.scope == other.scope && one.year == other.year && one.basis == other.basis
  }

  /// True when a share is what the other shares of the same total leave of 100 %, and each of those is right.
  private static func isRemainder(_ claim: Claim, of claims: [Claim]) -> Bool {
    let others = claims.filter { $0.whole == claim.whole && $0.statement.subject != claim.statement.subject }
    guard claim.whole != nil, !others.isEmpty else { return false }
    let sum = others.reduce(claim.stated.tenThousandths) { $0 + $1.stated.tenThousandths }
    return sum == 100 * Percentage.scale
      && others.allSatisfy {
        if case .none = PercentClaim(stated: $0.stated).fit($0.readings) { false } else { true }
      }
  }

  private static func remainderFinding(_ claim: Claim, _ context: CheckContext) -> Finding? {
    guard let reading = claim.readings.first else { return nil }
    let (stated, computed) = (claim.stated.text, reading.computed?.text ?? "")
    return context.finding(
      rule, .note, claim.statement.source, year: claim.statement.subject.year,
      zh: "\(claim.statement.subject.name(.zh))：\(stated)% 是凑足 100% 的余数，按数据为 \(computed)%（\(reading.name.zh)）",
      en:
        "\(claim.statement.subject.name(.en)): \(stated)% is what the others leave of 100 %, the figures give \(computed)%",
      expected: computed + "%", found: stated + "%", trace: reading.trace)
  }

  /// The named total in every scope, or what the line is part of; a figure is no share of itself.
  private static func wholes(_ statement: Statement, _ place: LineYear, _ context: CheckContext) -> [Fact] {
    let scopes = [place.line.scope] + Scope.allCases.filter { $0 != place.line.scope }
    let found = candidates(statement.whole, place.line.indicator).flatMap { whole in
      scopes.compactMap { context.fact(whole, like: place, scope: $0) }
    }
    var seen: Set<FactKey> = []
    return found.filter {
      $0.origin != .derived && context.ledger.place(of: $0.key) != place && seen.insert($0.key).inserted
    }
  }

  /// A named total that the line can be part of is the only one; a named line that it cannot be part of was only the
  /// nearest to stand beside it.
  private static func candidates(_ named: Indicator?, _ part: Indicator) -> [Indicator] {
    var natural = Breakdown.wholes(of: part)
    // 收入预算 with the carry-over counted in
    if natural.contains(.incomeTotal) || part == .carryoverOpening { natural.append(.balanceTotal) }
    guard let named else { return natural }
    return named == part || natural.contains(named) ? [named] : [named] + natural
  }
}
