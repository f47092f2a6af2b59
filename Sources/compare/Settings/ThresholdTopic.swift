import DiffEngine
import DisclosureModel

/// The kinds of lines that have thresholds of their own, by the names that users type.
enum ThresholdTopic: String, CaseIterable {
  /// every amount of money but the 三公
  case money
  case threePublic = "three-public"
  /// head counts
  case staff

  var unit: MeasureUnit { self == .staff ? .person : .yuan }

  /// The standard threshold, as it is typed.
  var example: String {
    switch self {
    case .money: "10万元,20%"
    case .threePublic: "1万元,20%"
    case .staff: "3人,10%"
    }
  }

  func bound(of thresholds: Thresholds) -> Thresholds.Bound {
    switch self {
    case .money: thresholds.money
    case .threePublic: thresholds.threePublic
    case .staff: thresholds.headCount
    }
  }

  func set(_ bound: Thresholds.Bound, in thresholds: inout Thresholds) {
    switch self {
    case .money: thresholds.money = bound
    case .threePublic: thresholds.threePublic = bound
    case .staff: thresholds.headCount = bound
    }
  }

  static let names = allCases.map(\.rawValue).joined(separator: "、")
}
