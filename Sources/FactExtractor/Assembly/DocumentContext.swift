import DisclosureModel

/// What every reading of one document needs to know about it.
struct DocumentContext: Sendable {
  /// The fiscal year that the report is about; nil while unknown, and then a figure needs a year of its own.
  var year: FiscalYear?
  var kind: ReportKind
  /// Normalised names of the department itself, so that it is not taken for a sub-unit.
  var ownNames: [String]

  /// The basis of a figure that names none: a budget report speaks of budgets, the others of what was done. Nil for a
  /// report of unknown kind.
  var defaultBasis: Basis? {
    switch kind {
    case .budget: .budget
    case .finalAccounts, .performance, .combined: .actual
    case .unknown: nil
    }
  }

  /// Counts of what is there (staff, units, vehicles in stock, equipment) are no budget in any kind of report.
  func basis(for indicator: Indicator, explicit: Basis?) -> Basis? {
    // what was added over the year happened, whichever budget is named beside it
    isYearEndCount(indicator) || indicator == .budgetSupplement ? .actual : explicit ?? defaultBasis
  }

  func isYearEndCount(_ indicator: Indicator) -> Bool {
    switch indicator {
    case .staffQuota, .staffQuotaAdmin, .staffQuotaInstitution, .staffQuotaLogistics, .staffOnPayroll,
      .staffOnPayrollAdmin, .staffOnPayrollInstitution, .staffOnPayrollWorker, .staffRetired, .staffContract,
      .orgInternalUnits, .orgSubordinateUnits, .vehicleStock, .equipmentOver500k, .equipmentOver1m,
      .performanceSelfScore, .performanceScore, .performanceWeight:
      true
    default: false
    }
  }
}
