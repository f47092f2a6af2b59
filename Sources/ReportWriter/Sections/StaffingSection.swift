import DisclosureModel

/// 人员与机构: quotas, people and the cost of a head.
enum StaffingSection: TopicSection {
  static let topic = Topic.staffing
  static let trends: [Trend] = [
    Trend(.staffOnPayroll, against: [(.staffQuota, .actual), (.staffQuota, .budget)]), Trend(.staffRetired),
    Trend(.staffContract),
  ]

  static func introduction(_ text: ReportText) -> String { text.staffingIntroduction }
}
