import DisclosureModel

/// One fact printed twice in a report: the prints must allow one value.
enum DuplicateCheck {
  static let rule = CheckRule(
    "duplicate.differs", zh: "同一事实前后不一", en: "one fact printed twice", source: "文字与表格、元与万元是同一个数")

  static let check = ReportCheck(rule: rule) { context in
    var outcomes: [CheckOutcome] = []
    for facts in context.repeatedFacts {
      guard let first = facts.first else { continue }
      let twins = facts.dropFirst().filter { $0.key == first.key && $0.origin != .derived && first.origin != .derived }
      let others = facts.flatMap(\.witnesses).map { ($0.quantity, $0.source) } + twins.map { ($0.quantity, $0.source) }
      outcomes += others.map { judge(first, $0.0, $0.1, context) }
    }
    return outcomes
  }

  private static func judge(
    _ fact: Fact, _ other: Quantity, _ source: SourceQuote, _ context: CheckContext
  ) -> CheckOutcome {
    guard other.unit == fact.quantity.unit else { return .notCheckable(zh: "计量单位不同", en: "units differ") }
    if other.interval.meets(fact.interval) { return .consistent }
    // 行政编制38名…（含参公29名）: one count within another of the same sentence is a part
    if fact.quantity.unit != .yuan, source.position.line == fact.source.position.line,
      source.position.page == fact.source.position.page
    {
      return .notCheckable(zh: "同一段里的两个数可能说的不是一件事", en: "two counts of one paragraph may count two things")
    }
    if isAnotherBudget(fact, other, context) {
      return .notCheckable(zh: "与另一种预算数相符", en: "it is the other budget of the year")
    }
    // a wrong unit is reported as such (unit.suspect)
    if UnitCheck.isFactorApart(fact.quantity, other) { return .notCheckable(zh: "疑似单位错误", en: "suspect unit") }
    let fits = WitnessReconciliation.fitsTruncated(fact.quantity, other)
    let finding = context.finding(
      rule, fits ? .note : .error, source, year: fact.key.year,
      zh: "\(fact.key.name(.zh))（\(fact.key.basis.label(.zh))）一处为 \(fact.quantity.text())，"
        + "另一处为 \(other.text())\(fits ? "（截位后相符）" : "")",
      en: "\(fact.key.name(.en)) (\(fact.key.basis.label(.en))) is \(fact.quantity.text(.en)) in one place and "
        + "\(other.text(.en)) in another\(fits ? " (fits when truncated)" : "")",
      expected: fact.quantity.text(), found: other.text(),
      trace: [fact.traced, source.traced(in: context.report.document)])
    return CheckOutcome(verdict: fits ? .truncated : .inconsistent, finding: finding)
  }

  /// A column headed 预算数 beside the opening budget of the text may hold the adjusted budget.
  private static func isAnotherBudget(_ fact: Fact, _ other: Quantity, _ context: CheckContext) -> Bool {
    guard fact.key.basis == .budget || fact.key.basis == .adjusted else { return false }
    var place = context.ledger.place(of: fact.key)
    place.basis = fact.key.basis == .budget ? .adjusted : .budget
    return context.printed(place)?.interval.meets(other.interval) ?? false
  }
}

/// Figures that are one another's 10,000-fold: 元 taken for 万元.
enum UnitCheck {
  static let rule = CheckRule("unit.suspect", zh: "计量单位可疑", en: "suspect units", source: "1 万元＝10,000 元")
  /// 万
  static let factor: Int128 = 10_000

  static let check = ReportCheck(rule: rule) { context in
    context.repeatedFacts.flatMap { facts -> [CheckOutcome] in
      guard let fact = facts.first, fact.quantity.unit == .yuan else { return [] }
      return fact.witnesses.filter { isFactorApart(fact.quantity, $0.quantity) }.map { witness in
        let finding = context.finding(
          rule, .warning, witness.source, year: fact.key.year,
          zh: "\(fact.key.name(.zh))两处相差一万倍：\(fact.quantity.text())，\(witness.quantity.text())，疑似元与万元混用",
          en:
            "\(fact.key.name(.en)) differs by a factor of 10,000: \(fact.quantity.text(.en)), \(witness.quantity.text(.en))",
          expected: fact.quantity.text(), found: witness.quantity.text(), trace: [fact.traced])
        return CheckOutcome(verdict: .inconsistent, finding: finding)
      }
    }
  }

  /// True when one figure times 10,000 can be the other.
  static func isFactorApart(_ left: Quantity, _ right: Quantity) -> Bool {
    guard left.unit == .yuan, right.unit == .yuan, !left.isZero, !right.isZero else { return false }
    return left.interval.scaled(by: factor).meets(right.interval)
      || right.interval.scaled(by: factor).meets(left.interval)
  }
}
