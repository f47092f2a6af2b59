import DisclosureModel

/// Targets that ask for less than those of the year before.
enum LoweredTargetCheck {
  static let rule = CheckRule(
    "performance.target_lowered", zh: "调低的绩效目标", en: "lowered targets", source: "绩效自评表逐年对比")

  static func outcomes(_ series: DisclosureSeries) -> [CheckOutcome] {
    IndicatorHistory.histories(series).flatMap { history in
      zip(history.lines, history.lines.dropFirst()).compactMap { outcome(history.name, $0, $1) }
    }
  }

  private static func outcome(
    _ name: String, _ earlier: IndicatorHistory.YearLine, _ later: IndicatorHistory.YearLine
  ) -> CheckOutcome? {
    guard let before = target(earlier.line), let after = target(later.line), let isLower = after.isLower(than: before)
    else { return nil }
    if !isLower { return .consistent }
    let finding = Finding(
      rule: rule.id, severity: .note,
      message: Finding.Message(
        zh: "“\(name)”的目标值由 \(earlier.year) 年的 \(earlier.line.target) 调低到 \(later.line.target)",
        en: "the target of \(name) was lowered from \(earlier.line.target) in \(earlier.year) to \(later.line.target)"),
      year: later.year, document: later.document, source: later.line.source, expected: earlier.line.target,
      found: later.line.target,
      trace: [
        earlier.line.source.traced(in: earlier.document), later.line.source.traced(in: later.document), rule.traced,
      ])
    return CheckOutcome(verdict: .consistent, finding: finding)
  }

  private static func target(_ line: EvaluationLine) -> PerformanceTarget? {
    let isCost = [line.firstLevel, line.secondLevel, line.indicator].contains { $0.contains("成本") }
    return PerformanceTarget(line.target, isCost: isCost)
  }
}
