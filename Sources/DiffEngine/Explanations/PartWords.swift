import DisclosureModel

/// Words by which the reason of a total names the part that moved.
enum PartWords {
  static let words: [Indicator: [[Phrase]]] = [
    .threePublicVehiclePurchase: [
      ["购置", "车"], ["购置", "辆"], ["更新", "车"], ["更新", "辆"], ["新购", "车"], ["购买", "车"], ["采购", "车"],
    ],
    .threePublicVehicleOperation: [["维修"], ["运行维护"], ["燃油"], ["油价"], ["油费"], ["车辆老化"], ["车辆老旧"], ["车", "保险"]],
    .threePublicVehicle: [["公务用车"], ["公车"], ["购车"], ["用车"]],
    .threePublicReception: [["接待"]],
    .threePublicAbroad: [["出国"], ["出境"], ["因公出访"]],
  ]

  static func name(_ line: Line, in reason: Reason) -> Bool {
    guard let groups = words[line.indicator] else { return false }
    return Clause.clauses(of: reason.source.text).contains { clause in
      groups.contains { $0.allSatisfy(clause.contains) }
    }
  }
}
