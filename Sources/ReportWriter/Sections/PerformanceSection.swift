import DisclosureModel

/// 绩效自评: the score that the department gives itself, beside the rates recomputed from its figures.
enum PerformanceSection: TopicSection {
  static let topic = Topic.performance
  static let trends: [Trend] = [Trend(.performanceSelfScore), Trend(.rateBudgetExecution)]

  static func introduction(_ text: ReportText) -> String { text.performanceIntroduction }
}
