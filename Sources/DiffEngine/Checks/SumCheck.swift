import DisclosureModel

/// Sums of parts within one report: an equality where every part is printed, else no more than an upper bound.
enum SumCheck {
  static let rule = CheckRule(
    "sum.parts", zh: "分项之和与合计", en: "parts and their total", source: "部门预算、决算报表的表内关系")

  static let parts = ReportCheck(rule: rule) { context in
    context.places.flatMap { place in
      sums.filter { $0.whole == place.line.indicator && place.line.item.isEmpty }
        .compactMap { outcome($0, place, context) }
    }
  }

  struct Sum: Sendable {
    var whole: Indicator
    /// An equality needs all of these; a part may be given by its own parts.
    var required: [Indicator]
    /// Added where printed; absent ones are usually zero.
    var optional: [Indicator] = []
    /// The item that the parts carry: wages under 基本支出.
    var item = ""
  }

  static let sums = [
    Sum(
      whole: .expenditureTotal, required: [.expenditureBasic, .expenditureProject],
      optional: [.expenditureSuperior, .expenditureOperating, .expenditureAffiliate]),
    Sum(whole: .expenditureBasic, required: [.expenditurePersonnel, .expenditurePublic]),
    Sum(
      whole: .expenditureBasic, required: [.expenditureWages, .expenditureHouseholds, .expenditureGoods],
      optional: [.expenditureCapital], item: "基本支出"),
    Sum(
      whole: .threePublicTotal, required: [.threePublicAbroad, .threePublicVehicle, .threePublicReception]),
    Sum(whole: .threePublicVehicle, required: [.threePublicVehiclePurchase, .threePublicVehicleOperation]),
    Sum(
      whole: .incomeTotal,
      required: [.incomeFiscal, .incomeSuperior, .incomeBusiness, .incomeOperating, .incomeAffiliate, .incomeOther]),
    Sum(whole: .procurementTotal, required: [.procurementGoods, .procurementWorks, .procurementServices]),
    Sum(
      whole: .staffOnPayroll, required: [.staffOnPayrollAdmin, .staffOnPayrollInstitution, .staffOnPayrollWorker]),
    Sum(whole: .staffQuota, required: [.staffQuotaAdmin, .staffQuotaInstitution, .staffQuotaLogistics]),
  ]

  private static func outcome(_ sum: Sum, _ place: LineYear, _ context: CheckContext) -> CheckOutcome? {
    guard let whole = context.printed(place) else { return nil }
    let required = sum.required.map { part($0, sum.item, place, context) }
    let optional = sum.optional.compactMap { part($0, sum.item, place, context) }
    let found = required.compactMap { $0 } + optional
    let facts = found.flatMap { $0 }
    if facts.isEmpty || facts.contains(where: { $0.quantity.minor < 0 }) { return nil }
    // the kinds of staff that are told apart are not all there are (参公, 聘用)
    let isComplete = sum.whole.topic != .staffing && required.allSatisfy { $0 != nil }
    let outcome = judge(rule, whole, facts, isComplete: isComplete, context)
    guard case .inconsistent = outcome.verdict else { return outcome }
    let others = otherFunds(sum, place, context)
    if others.isEmpty { return outcome }
    let withFunds = judge(rule, whole, facts + others, isComplete: isComplete, context)
    if case .inconsistent = withFunds.verdict { return outcome }
    return withFunds
  }

  /// Where 财政拨款收入 is printed for the general budget alone, the other funds are parts of the total beside it.
  private static func otherFunds(_ sum: Sum, _ place: LineYear, _ context: CheckContext) -> [Fact] {
    guard sum.whole == .incomeTotal, place.line.scope == .all else { return [] }
    return [Scope.govfund, .statecap].compactMap { scope in
      [Indicator.incomeFiscal, .incomeTotal].compactMap { context.fact($0, like: place, scope: scope) }
        .first { $0.origin != .derived && $0.quantity.minor > 0 }
    }
  }

  /// A part's print, or that of its own parts.
  private static func part(
    _ indicator: Indicator, _ item: String, _ place: LineYear, _ context: CheckContext
  ) -> [Fact]? {
    if let fact = context.fact(indicator, item: item, like: place), fact.origin != .derived { return [fact] }
    guard indicator == .threePublicVehicle,
      let purchase = context.fact(.threePublicVehiclePurchase, like: place),
      let operation = context.fact(.threePublicVehicleOperation, like: place)
    else { return nil }
    return [purchase, operation]
  }

  /// Holds the sum of parts against the whole on intervals (XBRL Calculations 1.1).
  static func judge(
    _ rule: CheckRule, _ whole: Fact, _ parts: [Fact], isComplete: Bool, _ context: CheckContext,
    shortfall: Severity = .error
  ) -> CheckOutcome {
    let sum = parts.map(\.interval).reduce(.zero, +)
    if sum.meets(whole.interval) { return .consistent }
    let exceeds = !Interval.isAtMost(sum, whole.interval)
    if !exceeds && !isComplete { return .notCheckable(zh: "分项不全，只能核对上限", en: "not all parts are printed") }
    let truncated = parts.map(\.truncatedInterval).reduce(.zero, +)
    let fits =
      truncated.meets(whole.truncatedInterval) || truncated.meets(whole.interval) || sum.meets(whole.truncatedInterval)
    let total = parts.dropFirst().reduce(parts[0].quantity) { Quantity.sum($0, $1.quantity) }
    let names = names(of: parts)
    let finding = context.finding(
      rule, fits ? .note : exceeds ? .error : shortfall, whole.source, year: whole.key.year,
      zh: "\(whole.key.name(.zh))（\(whole.key.basis.label(.zh))）为 \(whole.quantity.text())，"
        + "\(names.zh) 合计 \(total.text())\(fits ? "（截位后相符）" : "")",
      en: "\(whole.key.name(.en)) (\(whole.key.basis.label(.en))) is \(whole.quantity.text(.en)), "
        + "\(names.en) add up to \(total.text(.en))\(fits ? " (fits when truncated)" : "")",
      expected: total.text(), found: whole.quantity.text(),
      trace: traced(parts) + [
        Finding.Message(
          zh: "分项之和的区间 \(sum.text(like: total))", en: "the parts add up to \(sum.text(like: total, .en))"),
        Finding.Message(
          zh: "合计的区间 \(whole.interval.text(like: total))",
          en: "the total lies in \(whole.interval.text(like: total, .en))"),
      ])
    return CheckOutcome(verdict: fits ? .truncated : .inconsistent, finding: finding)
  }
}

extension SumCheck {
  /// Parts that a finding names; a list of functional lines has no bound of its own.
  static let named = 8

  /// `基本支出＋项目支出`, of a long list its first parts and how many there are.
  private static func names(of parts: [Fact]) -> Finding.Message {
    let first = parts.prefix(named).map(\.key)
    let more = parts.count - first.count
    return Finding.Message(
      zh: first.map { $0.name(.zh) }.joined(separator: "＋") + (more > 0 ? "等\(parts.count)项" : ""),
      en: first.map { $0.name(.en) }.joined(separator: " + ") + (more > 0 ? " and \(more) more" : ""))
  }

  private static func traced(_ parts: [Fact]) -> [Finding.Message] {
    let first = parts.prefix(named).map(\.traced)
    let more = parts.count - first.count
    return more > 0 ? first + [Finding.Message(zh: "另有 \(more) 项", en: "and \(more) more")] : first
  }
}

extension Quantity {
  /// The sum of two figures of one unit; its quantum is the sum of both.
  static func sum(_ left: Quantity, _ right: Quantity) -> Quantity {
    Quantity(minor: left.minor + right.minor, quantum: left.quantum + right.quantum, unit: left.unit)
  }
}
