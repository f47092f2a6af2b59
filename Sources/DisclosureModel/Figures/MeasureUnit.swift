/// The base units of exported figures (VOCABULARY: 元 人 个 辆 台 分 %).
package enum MeasureUnit: String, Sendable, Codable, CaseIterable {
  case yuan = "元"
  case person = "人"
  case item = "个"
  case vehicle = "辆"
  case set = "台"
  case point = "分"
  case percent = "%"

  /// Decimal places of one minor unit: money is kept in 分, rates and scores in ten-thousandths.
  package var minorScale: Int {
    switch self {
    case .yuan: 2
    case .point, .percent: 4
    case .person, .item, .vehicle, .set: 0
    }
  }
}
