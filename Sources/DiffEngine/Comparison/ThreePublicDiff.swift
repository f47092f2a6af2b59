import DisclosureModel

/// “三公”经费: the total and its parts in budget and final accounts, trips, visitors and cars, and what one of them costs.
enum ThreePublicDiff {
  static let layout: [(indicator: Indicator, depth: Int)] = [
    (.threePublicTotal, 0), (.threePublicAbroad, 1), (.threePublicVehicle, 1), (.threePublicVehiclePurchase, 2),
    (.threePublicVehicleOperation, 2), (.threePublicReception, 1), (.abroadGroups, 0), (.abroadPeople, 0),
    (.receptionBatches, 0), (.receptionVisitors, 0), (.vehicleStock, 0), (.vehiclePurchased, 0),
  ]

  static let costs: [Indicator: RateFormula] = [
    .threePublicReception: .each(
      Finding.Message(zh: "接待人均费用", en: "Reception cost per visitor"), per: .receptionVisitors),
    .threePublicVehicleOperation: .each(
      Finding.Message(zh: "单车运行维护费", en: "Running cost per car"), per: .vehicleStock),
    .threePublicAbroad: .each(
      Finding.Message(zh: "出国（境）人均费用", en: "Travel cost per person"), per: .abroadPeople),
  ]

  static func rows(_ builder: RowBuilder) -> [ComparisonRow] {
    layout.flatMap { entry in
      builder.lines(of: entry.indicator).flatMap { line -> [ComparisonRow] in
        let rates = [RateFormula.executionOfBudget, .executionOfAdjusted] + [costs[entry.indicator]].compactMap { $0 }
        let money = entry.indicator.unit == .yuan
        return builder.figureRows(line, depth: entry.depth)
          + (money ? rates.compactMap { builder.rateRow(line, $0, depth: entry.depth) } : [])
      }
    }
  }
}
