import DisclosureModel

/// Indicators of the self-evaluation whose target, or whose score, is the same in every year.
enum UnchangedPerformanceCheck {
  static let rule = CheckRule(
    "performance.unchanged", zh: "多年不变的绩效目标和得分", en: "targets and scores that never move", source: "绩效自评表逐年对比")

  /// Fewer years than this show no habit.
  static let leastYears = 3
  /// Indicators that a message names.
  static let named = 5

  static func outcomes(_ series: DisclosureSeries) -> [CheckOutcome] {
    let histories = IndicatorHistory.histories(series)
    return [Measure.target, .score].flatMap { measure -> [CheckOutcome] in
      let unchanged = histories.filter { isUnchanged($0, measure) }
      let groups = Dictionary(grouping: unchanged) { $0.years }
      let findings = groups.keys.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { years in
        finding(measure, years, groups[years] ?? [])
      }
      return findings.map { CheckOutcome(verdict: .consistent, finding: $0) }
    }
  }

  enum Measure {
    case target
    case score

    func text(_ line: EvaluationLine) -> String? {
      switch self {
      case .target: line.target.isEmpty ? nil : IndicatorHistory.plain(line.target)
      case .score: line.score.map { "\($0.tenThousandths)/\(line.weight?.tenThousandths ?? 0)" }
      }
    }

    func shown(_ line: EvaluationLine) -> String {
      switch self {
      case .target: line.target
      case .score: line.score.map { Quantity.score($0).text() } ?? ""
      }
    }

    var name: Finding.Message {
      switch self {
      case .target: Finding.Message(zh: "目标值", en: "target")
      case .score: Finding.Message(zh: "得分", en: "score")
      }
    }
  }

  private static func isUnchanged(_ history: IndicatorHistory, _ measure: Measure) -> Bool {
    guard history.lines.count >= leastYears else { return false }
    let texts = history.lines.map { measure.text($0.line) }
    return texts[0] != nil && Set(texts).count == 1
  }

  private static func finding(_ measure: Measure, _ years: [FiscalYear], _ histories: [IndicatorHistory]) -> Finding? {
    guard let last = histories.first?.lines.last else { return nil }
    let list = years.map(\.description).joined(separator: "、")
    let names = histories.prefix(named).map(\.name).joined(separator: "、") + (histories.count > named ? " 等" : "")
    return Finding(
      rule: rule.id, severity: .note,
      message: Finding.Message(
        zh: "\(list) 年自评表有 \(histories.count) 项指标的\(measure.name.zh)一直没有变：\(names)",
        en: "\(histories.count) indicators have the same \(measure.name.en) in \(list): \(names)"),
      year: last.year, document: last.document, source: last.line.source,
      found: "\(measure.name.zh) \(histories.count) 项",
      trace: histories.map { history in
        let value = history.lines.last.map { measure.shown($0.line) } ?? ""
        let zh = history.lines.map { "\($0.year) 年 \($0.document) 第 \($0.line.source.position.line) 行" }
        let en = history.lines.map { "\($0.year) \($0.document) line \($0.line.source.position.line)" }
        return Finding.Message(
          zh: "\(history.name)：\(value)（\(zh.joined(separator: "；"))）",
          en: "\(history.name): \(value) (\(en.joined(separator: "; ")))")
      } + [rule.traced])
  }
}
