import DisclosureModel

/// 绩效自评得分 is the sum of the scores of a complete table. Points are awarded, not measured: they are exact as printed.
enum ScoreTotalCheck {
  static let rule = CheckRule(
    "score.total", zh: "自评总分", en: "total score", source: "绩效自评表：总分＝各指标得分之和")

  static let check = ReportCheck(rule: rule) { context in
    let table = context.scores
    guard let total = table.total, let first = table.scores.first else { return [] }
    guard table.isComplete else { return [.notCheckable(zh: "指标表未读全，不能核对总分", en: "the table is not complete")] }
    let sum = table.scores.map(\.quantity).dropFirst().reduce(first.quantity, Quantity.sum)
    if sum.minor == total.quantity.minor { return [.consistent] }
    let finding = context.finding(
      rule, .error, total.source, year: total.key.year,
      zh: "自评总分 \(total.quantity.text())，各指标得分合计 \(sum.text())",
      en: "the total is \(total.quantity.text(.en)), the scores add up to \(sum.text(.en))", expected: sum.text(),
      found: total.quantity.text(), trace: table.scores.map(\.traced))
    return [CheckOutcome(verdict: .inconsistent, finding: finding)]
  }
}

/// No score exceeds the weight of its indicator.
enum ScoreAboveWeightCheck {
  static let rule = CheckRule(
    "score.above_weight", zh: "得分不超过分值", en: "no score above its weight", source: "绩效自评表：得分以分值为限")

  static let check = ReportCheck(rule: rule) { context in
    context.scores.pairs.map { weight, score in
      if score.quantity.minor <= weight.quantity.minor { return .consistent }
      let finding = context.finding(
        rule, .error, score.source, year: score.key.year,
        zh: "“\(score.key.item)”得分 \(score.quantity.text())，高于分值 \(weight.quantity.text())",
        en: "\(score.key.item): score \(score.quantity.text(.en)) above weight \(weight.quantity.text(.en))",
        expected: "≤ " + weight.quantity.text(), found: score.quantity.text(), trace: [weight.traced, score.traced])
      return CheckOutcome(verdict: .inconsistent, finding: finding)
    }
  }
}

/// The weights of an evaluation table add up to 100, or to 90 beside the ten points of budget execution.
enum WeightSumCheck {
  static let rule = CheckRule(
    "score.weights", zh: "分值合计", en: "sum of the weights", source: "绩效自评表：预算执行率 10 分，其余指标 90 分，合计 100 分")

  static let check = ReportCheck(rule: rule) { context in
    let table = context.scores
    guard let first = table.weights.first, let sum = table.weightSum else { return [] }
    if table.isComplete || table.isSeveralTables { return [.consistent] }
    let exceeds = sum.minor > ScoreTable.points(100)
    // a table that was read in part says nothing about the weights of the rest
    guard exceeds || table.addsUp else { return [.notCheckable(zh: "指标表未读全，不能核对分值", en: "the table is not complete")] }
    let finding = context.finding(
      rule, exceeds ? .warning : .note, first.source, year: first.key.year,
      zh: "读到的各指标分值合计 \(sum.text())，不是 100 分", en: "the weights add up to \(sum.text(.en)), not to 100",
      expected: "100 分", found: sum.text(), trace: table.weights.map(\.traced))
    return [CheckOutcome(verdict: exceeds ? .inconsistent : .notCheckable(finding.message), finding: finding)]
  }
}

/// The evaluation table of one report.
struct ScoreTable: Sendable {
  let total: Fact?
  let weights: [Fact]
  let scores: [Fact]

  init(_ report: SeriesReport) {
    let facts = report.disclosure.facts.filter {
      $0.key.indicator.unit == .point && $0.key.year == report.year && $0.origin == .stated
    }
    total = facts.first { $0.key.indicator == .performanceSelfScore && $0.key.item.isEmpty }
    weights = facts.filter { $0.key.indicator == .performanceWeight }
    scores = facts.filter { $0.key.indicator == .performanceScore }
  }

  var weightSum: Quantity? {
    weights.first.map { first in weights.map(\.quantity).dropFirst().reduce(first.quantity, Quantity.sum) }
  }

  /// Every indicator has a score, and the weights add up to 100.
  var isComplete: Bool {
    guard weights.count == scores.count, let sum = weightSum else { return false }
    return sum.minor == ScoreTable.points(100)
  }

  /// The weights, in the order of the report, are those of whole tables one after the other: of a department and of its
  /// projects. Each adds up to 100, or to 90 beside the ten points of budget execution.
  var isSeveralTables: Bool {
    let hundred = ScoreTable.points(100)
    let ninety = ScoreTable.points(90)
    let points = weights.sorted { $0.source.position < $1.source.position }.map(\.quantity.minor)
    /// what the open table adds up to, for every way to part the tables so far
    var open: Set<Int64> = [0]
    for point in points {
      open = Set(open.map { $0 == hundred ? point : $0 + point } + (open.contains(ninety) ? [point] : []))
        .filter { $0 <= hundred }
    }
    return open.contains(hundred) || open.contains(ninety)
  }

  /// Every weight has a score, and the scores are the printed total: the table was read to its end.
  var addsUp: Bool {
    guard let total, let first = scores.first, weights.count == scores.count else { return false }
    return scores.map(\.quantity).dropFirst().reduce(first.quantity, Quantity.sum).minor == total.quantity.minor
  }

  /// Weight and score of each indicator whose name stands for one line only.
  var pairs: [(weight: Fact, score: Fact)] {
    let weights = Dictionary(grouping: weights, by: \.key.item)
    let scores = Dictionary(grouping: scores, by: \.key.item)
    return scores.keys.sorted().compactMap { item in
      guard let weight = weights[item], let score = scores[item], weight.count == 1, score.count == 1 else {
        return nil
      }
      return (weight[0], score[0])
    }
  }

  /// Whole points in the minor units of a score.
  static func points(_ points: Int64) -> Int64 { points * 10_000 }
}
