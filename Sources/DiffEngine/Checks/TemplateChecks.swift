import DisclosureModel

/// 比 2026 年预算增加 in the budget of 2026: a year compared with itself.
enum YearSelfCheck {
  static let rule = CheckRule("year.self", zh: "与本年自己相比", en: "a year compared with itself", source: "比较须有两个年度")

  static let check = ReportCheck(rule: rule) { context in
    context.statements(.change).compactMap { statement in
      guard let against = statement.againstYear else { return nil }
      if against != statement.subject.year { return .consistent }
      let finding = context.finding(
        rule, .warning, statement.source, year: against,
        zh: "\(statement.subject.name(.zh))：\(against) 年与 \(against) 年自己相比，请核对上年年份",
        en: "\(statement.subject.name(.en)): \(against) is compared with itself", found: against.description)
      return CheckOutcome(verdict: .inconsistent, finding: finding)
    }
  }
}

/// 增减 3.62%, 下降（增长）27.78%: the template's alternatives, between which nobody chose.
enum ResidueCheck {
  static let rule = CheckRule(
    "template.residue", zh: "模板残留", en: "left-overs of the template", source: "报告模板的待选字样")

  static let check = ReportCheck(rule: rule) { context in
    context.report.disclosure.statements.compactMap { statement in
      guard statement.direction == .unresolved else { return nil }
      let finding = context.finding(
        rule, .warning, statement.source, year: statement.subject.year,
        zh: "\(statement.subject.name(.zh))：增减方向没有选定（模板字样未删改）",
        en: "\(statement.subject.name(.en)): the direction was never chosen", found: statement.source.text)
      return CheckOutcome(verdict: .inconsistent, finding: finding)
    }
  }
}

/// What happens during a year cannot be the reason of that year's opening budget.
enum OpeningBudgetReasonCheck {
  static let rule = CheckRule(
    "change.reason", zh: "理由与年初预算不合", en: "reasons that cannot apply to an opening budget", source: "年初预算在年度开始前编制")

  static let words = ["年中", "不可预见", "临时性", "追加", "突发", "年度执行中"]

  static let check = ReportCheck(rule: rule) { context in
    context.statements(.change).compactMap { statement in
      guard statement.subject.basis == .budget, let reason = statement.reason else { return nil }
      guard let word = words.first(where: { reason.source.text.contains($0) }) else { return .consistent }
      let finding = context.finding(
        rule, .note, reason.source, year: statement.subject.year,
        zh: "\(statement.subject.name(.zh))：年初预算的变化不能由“\(word)”的事解释",
        en: "\(statement.subject.name(.en)): an opening budget cannot change because of the year that follows",
        found: word)
      return CheckOutcome(verdict: .inconsistent, finding: finding)
    }
  }
}
