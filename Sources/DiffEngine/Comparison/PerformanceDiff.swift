import DisclosureModel

/// 绩效自评: the score, the indicators' weights and scores, and the rates that the evaluation tables define.
enum PerformanceDiff {
  static func rows(_ builder: RowBuilder) -> [ComparisonRow] {
    let scores = [Indicator.performanceSelfScore, .performanceScore, .performanceWeight].flatMap { indicator in
      builder.lines(of: indicator).flatMap {
        builder.figureRows($0, depth: indicator == .performanceSelfScore ? 0 : 1)
      }
    }
    let stated = Indicator.allCases.filter { $0.topic == .performance && $0.unit == .percent }
      .flatMap { indicator in builder.lines(of: indicator).flatMap { builder.figureRows($0, depth: 0) } }
    return scores + builder.evaluationRows() + stated
  }
}
