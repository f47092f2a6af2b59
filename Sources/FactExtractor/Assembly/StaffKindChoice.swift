import DisclosureModel

/// 编制 77 名，在职人数 69 人，行政编制 39 人，事业编制 27 人，工勤 3 人: kinds called 编制 that add up to the staff on the payroll, and
/// not to the quota, count the staff.
enum StaffKindChoice {
  private static let onPayroll: [Indicator: Indicator] = [
    .staffQuotaAdmin: .staffOnPayrollAdmin, .staffQuotaInstitution: .staffOnPayrollInstitution,
    .staffQuotaLogistics: .staffOnPayrollWorker, .staffOnPayrollAdmin: .staffOnPayrollAdmin,
    .staffOnPayrollInstitution: .staffOnPayrollInstitution, .staffOnPayrollWorker: .staffOnPayrollWorker,
  ]

  /// UTF-8 bytes between two figures of one enumeration.
  private static let reach = 120

  static func apply(to readings: inout [Reading]) {
    doubtEmptyKinds(&readings)
    // the latest quota of each body so far
    var quotas: [String: Quantity] = [:]
    for start in readings.indices {
      if readings[start].key.indicator == .staffQuota { quotas[readings[start].key.item] = readings[start].quantity }
      guard readings[start].key.indicator == .staffOnPayroll, readings[start].place == .prose else { continue }
      let kinds = kindsBehind(start, in: readings)
      guard kinds.count >= 2, kinds.contains(where: { isQuota(readings[$0].key.indicator) }) else { continue }
      let sum = kinds.reduce(Int64(0)) { $0 + readings[$1].quantity.minor }
      guard sum == readings[start].quantity.minor, quotas[readings[start].key.item]?.minor != sum else { continue }
      for kind in kinds {
        if let indicator = onPayroll[readings[kind].key.indicator] { readings[kind].key.indicator = indicator }
      }
    }
  }

  /// 全部补助事业编制0人，部分补助事业编制260人: of two kinds that are one to the vocabulary the one without staff says nothing.
  private static func doubtEmptyKinds(_ readings: inout [Reading]) {
    for index in readings.indices where onPayroll[readings[index].key.indicator] != nil {
      guard readings[index].quantity.minor == 0, readings[index].place == .prose else { continue }
      let near = readings.indices.clamped(to: index - 3..<index + 4)
      let hasOther = near.contains { other in
        readings[other].key == readings[index].key && readings[other].quantity.minor != 0
          && abs(readings[other].printed.lowerBound - readings[index].printed.lowerBound) < reach
      }
      if hasOther { readings[index].doubt += 4 }
    }
  }

  private static func isQuota(_ indicator: Indicator) -> Bool {
    switch indicator {
    case .staffQuota, .staffQuotaAdmin, .staffQuotaInstitution, .staffQuotaLogistics: true
    default: false
    }
  }

  private static func kindsBehind(_ start: Int, in readings: [Reading]) -> [Int] {
    var kinds: [Int] = []
    var end = readings[start].printed.upperBound
    for index in readings.indices[(start + 1)...].prefix(6) {
      guard onPayroll[readings[index].key.indicator] != nil, readings[index].place == .prose,
        readings[index].printed.lowerBound - end < reach, readings[index].printed.lowerBound >= end
      else { break }
      kinds.append(index)
      end = readings[index].printed.upperBound
    }
    return kinds
  }
}
