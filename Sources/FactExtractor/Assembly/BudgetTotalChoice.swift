import DisclosureModel

/// An appropriation in a sentence that names no basis, differs from the year's actual one and equals the opening budget of expenditure is
/// the budget: income and expenditure of a budget are equal (预算法 第三十二条, 收支平衡).
enum BudgetTotalChoice {
  /// A sum of a year.
  private struct Total: Hashable {
    var year: FiscalYear
    var quantity: Quantity
  }

  static func apply(to ledger: inout FactLedger) {
    let totals = ledger.readings.filter { $0.key.indicator == .expenditureTotal }
    let budgets = Set(
      totals.filter { $0.key.basis == .budget && $0.isBasisExplicit }.map {
        Total(year: $0.key.year, quantity: $0.quantity)
      })
    guard !budgets.isEmpty else { return }
    let actuals = actualTotals(totals)
    var moved: [FactKey: [Range<Int>]] = [:]
    for index in ledger.readings.indices where isOpen(ledger.readings[index]) {
      let reading = ledger.readings[index]
      let total = Total(year: reading.key.year, quantity: reading.quantity)
      // another reading may say that the actual figure is this one as well
      guard budgets.contains(total), actuals[total.year]?.contains(where: reading.quantity.interval.meets) != true
      else {
        continue
      }
      ledger.readings[index].key.basis = .budget
      moved[reading.key, default: []].append(reading.printed)
    }
    for index in ledger.claims.indices {
      guard let places = moved[ledger.claims[index].subject], isNear(ledger.claims[index], places) else { continue }
      ledger.claims[index].subject.basis = .budget
    }
  }

  /// Different actual totals of one year that are looked at; more are a sign of misreading.
  private static let mostActuals = 32

  private static func actualTotals(_ totals: [Reading]) -> [FiscalYear: [Interval]] {
    var actuals: [FiscalYear: [Interval]] = [:]
    for total in totals where total.key.basis == .actual {
      let interval = total.quantity.interval
      let known = actuals[total.key.year] ?? []
      if known.count < mostActuals, !known.contains(interval) { actuals[total.key.year] = known + [interval] }
    }
    return actuals
  }

  /// A claim stands around one of the ascending places of its figure.
  private static func isNear(_ claim: ClaimReading, _ places: [Range<Int>]) -> Bool {
    let start = claim.clause.lowerBound
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].lowerBound - 200 <= start { low = middle + 1 } else { high = middle }
    }
    return low > 0 && start <= places[low - 1].upperBound + 300
  }

  private static func isOpen(_ reading: Reading) -> Bool {
    reading.key.basis == .actual && !reading.isBasisExplicit && reading.place == .prose
      && (reading.key.indicator == .incomeFiscal || reading.key.indicator == .incomeTotal)
  }
}
