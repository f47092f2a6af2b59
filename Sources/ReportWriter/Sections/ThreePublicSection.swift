import DisclosureModel

/// “三公”经费: travel abroad, vehicles and receptions.
enum ThreePublicSection: TopicSection {
  static let topic = Topic.threePublic
  static let trends: [Trend] = [
    .executed(.threePublicTotal), .executed(.threePublicReception), .executed(.threePublicVehicle),
  ]

  static func introduction(_ text: ReportText) -> String { text.threePublicIntroduction }
}
