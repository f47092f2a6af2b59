import DisclosureModel

/// 预算执行: income and expenditure, budgeted and actual.
enum BudgetExecutionSection: TopicSection {
  static let topic = Topic.budgetExecution
  static let trends: [Trend] = [
    .executed(.expenditureTotal), .executed(.expenditureBasic), .executed(.expenditureProject),
  ]

  static func introduction(_ text: ReportText) -> String { text.budgetExecutionIntroduction }
}
