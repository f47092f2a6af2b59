import DisclosureModel

/// 机关运行与政府采购.
enum OperationsDiff {
  static let layout: [(indicator: Indicator, depth: Int)] = [
    (.operatingCost, 0), (.meeting, 0), (.training, 0), (.procurementTotal, 0), (.procurementGoods, 1),
    (.procurementWorks, 1), (.procurementServices, 1), (.equipmentOver500k, 0), (.equipmentOver1m, 0),
  ]

  static func rows(_ builder: RowBuilder) -> [ComparisonRow] {
    layout.flatMap { entry in
      builder.lines(of: entry.indicator).flatMap { line -> [ComparisonRow] in
        builder.figureRows(line, depth: entry.depth)
          + [entry.indicator.unit == .yuan ? builder.rateRow(line, .executionOfBudget, depth: entry.depth) : nil]
          .compactMap { $0 }
      }
    }
  }
}
