import DisclosureModel

/// 机关运行与政府采购: what it costs to run the office, and what it buys.
enum OperationsSection: TopicSection {
  static let topic = Topic.operations
  static let trends: [Trend] = [.executed(.operatingCost), .executed(.procurementTotal), .executed(.meeting)]

  static func introduction(_ text: ReportText) -> String { text.operationsIntroduction }
}
