import DisclosureModel

/// A self-score against the scoring rule that its own table prints, where that rule is arithmetic and the rate is known.
enum ScoringRuleCheck {
  static let rule = CheckRule(
    "score.rule", zh: "得分与评分标准", en: "scores against their scoring rules", source: "自评表自己印出的评分标准")

  static let check = ReportCheck(rule: rule) { context in
    context.report.disclosure.evaluation.compactMap { outcome($0, context) }
  }

  private static func outcome(_ line: EvaluationLine, _ context: CheckContext) -> CheckOutcome? {
    guard let score = line.score, let weight = line.weight, let scoring = ScoringRule(line.rule) else { return nil }
    let rates = rates(line, context)
    guard let first = rates.first else { return .notCheckable(zh: "没有读到该项比率", en: "the rate is not known") }
    let allowed = rates.map { scoring.allowed($0.interval, weight: weight.tenThousandths) }
    // any reading of the rate that bears the score out is enough
    if allowed.contains(where: { $0.contains(score.tenThousandths) }) { return .consistent }
    let range = text(allowed[0])
    let (name, mark) = (IndicatorHistory.plain(line.indicator), DecimalText.plain(score.tenThousandths, scale: 4))
    let full = DecimalText.plain(weight.tenThousandths, scale: 4)
    let rate = "\(first.text)%"
    let finding = context.finding(
      rule, .warning, line.source, year: context.report.year,
      zh: "“\(name)”为 \(rate)，按表中评分标准应得 \(range) 分（满分 \(full)），自评 \(mark) 分",
      en: "\(name) is \(rate); by the table's own rule that scores \(range) of \(full), the department gave \(mark)",
      expected: range + " 分", found: mark + " 分",
      trace: [Finding.Message(zh: "评分标准：\(line.rule)", en: "scoring rule: \(line.rule)")] + first.trace)
    return CheckOutcome(verdict: .inconsistent, finding: finding)
  }

  private struct Rate {
    var interval: Interval
    var text: String
    var trace: [Finding.Message]
  }

  /// The result that the table prints, then the rate as the figures give it.
  private static func rates(_ line: EvaluationLine, _ context: CheckContext) -> [Rate] {
    [printed(line)].compactMap { $0 } + recomputed(line, context)
  }

  private static func printed(_ line: EvaluationLine) -> Rate? {
    let numbers = RuleText(line.result).numbers
    guard numbers.count == 1, let number = numbers.first, number.isPercent else { return nil }
    let digits = DecimalText.plain(number.value, scale: 4)
    let places = digits.split(separator: ".").dropFirst().first?.count ?? 0
    let quantum = (places..<4).reduce(Int64(1)) { step, _ in step * 10 }
    return Rate(
      interval: .rounded(number.value, quantum: quantum), text: digits,
      trace: [Finding.Message(zh: "表中完成值 \(line.result)", en: "result in the table: \(line.result)")])
  }

  private static func recomputed(_ line: EvaluationLine, _ context: CheckContext) -> [Rate] {
    guard line.project.isEmpty else { return [] }
    let name = IndicatorHistory.plain(line.indicator).filter { !"“”\"'‘’".contains($0) }
    return EvaluationRate.all.filter { $0.scoredAs.contains(where: name.hasPrefix) }.flatMap { rate in
      rate.readings(context.ledger, context.report.year).map { figure in
        let percentage = figure.quantity
        return Rate(
          interval: percentage.interval, text: percentage.plainText,
          trace: [Finding.Message(zh: rate.formula.zh, en: rate.formula.en)]
            + figure.citations.map { $0.quote.traced(in: $0.document) })
      }
    }
  }

  private static func text(_ range: ClosedRange<Int64>) -> String {
    let (lower, upper) = (DecimalText.plain(range.lowerBound, scale: 4), DecimalText.plain(range.upperBound, scale: 4))
    return lower == upper ? lower : "\(lower)–\(upper)"
  }
}
