import DisclosureModel

/// 预算执行: what was budgeted, what it became during the year, what was spent, and the rates between them.
enum BudgetExecutionDiff {
  /// Lines with their steps of indentation, in the order of the final-accounts tables.
  static let layout: [(indicator: Indicator, depth: Int)] = [
    (.incomeTotal, 0), (.incomeFiscal, 1), (.incomeSuperior, 1), (.incomeBusiness, 1), (.incomeOperating, 1),
    (.incomeAffiliate, 1), (.incomeOther, 1), (.carryoverOpening, 0), (.carryoverClosing, 0), (.balanceTotal, 0),
    (.budgetSupplement, 0), (.expenditureTotal, 0), (.expenditureBasic, 1), (.expenditurePersonnel, 2),
    (.expenditurePublic, 2), (.expenditureWages, 2), (.expenditureHouseholds, 2), (.expenditureGoods, 2),
    (.expenditureCapital, 2), (.expenditureEconomic, 3), (.expenditureProject, 1), (.expenditureProjectItem, 2),
    (.expenditureSuperior, 1), (.expenditureOperating, 1), (.expenditureAffiliate, 1), (.expenditureFunction, 1),
  ]

  static func rows(_ builder: RowBuilder) -> [ComparisonRow] {
    layout.flatMap { entry in
      builder.lines(of: entry.indicator).flatMap { line -> [ComparisonRow] in
        builder.figureRows(line, depth: entry.depth)
          + [RateFormula.executionOfBudget, .executionOfAdjusted].compactMap {
            builder.rateRow(line, $0, depth: entry.depth)
          }
      }
    }
  }
}
