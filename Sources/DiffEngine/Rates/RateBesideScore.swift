import DisclosureModel

/// Sets a recomputed rate that is far from what its indicator asks for beside the score that the department gave itself.
///
/// Never more than a note: whether the score is right depends on a scoring rule, which most tables leave open.
enum RateBesideScore {
  static let rule = CheckRule(
    "score.rate", zh: "指标得分与重算比率", en: "scores beside recomputed rates", source: "部门整体支出绩效评价指标表的指标定义")

  /// A rate this far from its ideal is far: ten percentage points.
  static let far: Int64 = 10 * Percentage.scale

  static func outcomes(_ ledger: Ledger) -> [CheckOutcome] {
    let scores = ledger.lines.filter { $0.indicator == .performanceScore }
    return ledger.columns.years.flatMap { year in
      EvaluationRate.all.flatMap { rate -> [CheckOutcome] in
        guard let figure = rate.cell(ledger, year).figure else { return [] }
        return scores.filter { line in rate.scoredAs.contains { line.item.contains($0) } }
          .compactMap { outcome(rate, figure, $0, year, ledger) }
      }
    }
  }

  private static func outcome(
    _ rate: EvaluationRate, _ figure: CellFigure, _ line: Line, _ year: FiscalYear, _ ledger: Ledger
  ) -> CheckOutcome? {
    guard let score = ledger.account(line, .actual, year) else { return nil }
    guard isFar(figure.quantity.minor, rate.ideal) else { return .consistent }
    let weightLine = Line(indicator: .performanceWeight, item: line.item, scope: line.scope)
    let weight = ledger.account(weightLine, .actual, year)?.quantity
    let mark = score.quantity.plainText + (weight.map { "/" + $0.plainText } ?? "")
    let item = ledger.displayItem(of: line)
    let finding = Finding(
      rule: rule.id, severity: .note,
      message: Finding.Message(
        zh: "\(rate.indicator.label(.zh))按数据为 \(figure.quantity.text())（\(rate.formula.zh)），“\(item)”自评 \(mark) 分",
        en:
          "\(rate.indicator.label(.en)) is \(figure.quantity.text(.en)) (\(rate.formula.en)); \(item) is scored \(mark)"
      ),
      year: year, document: score.used.document, source: score.used.source, expected: figure.quantity.text(),
      found: mark,
      trace: figure.citations.map { $0.quote.traced(in: $0.document) }
        + [rule.traced])
    return CheckOutcome(verdict: .consistent, finding: finding)
  }

  private static func isFar(_ rate: Int64, _ ideal: EvaluationRate.Ideal) -> Bool {
    switch ideal {
    case .atMost(let bound): rate > bound + far
    case .exactly(let target): abs(rate - target) > far
    }
  }
}
