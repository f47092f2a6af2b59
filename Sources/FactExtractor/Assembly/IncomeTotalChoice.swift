import DisclosureModel

/// 收入预算 in a sentence may count the carry-over in: where the report's tables print another 本年收入合计 and the sum as 收入总计, it is
/// that total.
enum IncomeTotalChoice {
  private struct Period: Hashable {
    var year: FiscalYear
    var basis: Basis
    var scope: Scope

    init(_ key: FactKey) {
      year = key.year
      basis = key.basis
      scope = key.scope
    }
  }

  static func apply(to ledger: inout FactLedger) {
    var incomes: [Period: Interval] = [:]
    var balances: [Period: Interval] = [:]
    for reading in ledger.readings where reading.place == .table {
      switch reading.key.indicator {
      case .incomeTotal: incomes[Period(reading.key)] = incomes[Period(reading.key)] ?? reading.quantity.interval
      case .balanceTotal: balances[Period(reading.key)] = balances[Period(reading.key)] ?? reading.quantity.interval
      default: continue
      }
    }
    guard !incomes.isEmpty, !balances.isEmpty else { return }
    var moved: [FactKey: Int] = [:]
    for index in ledger.readings.indices where ledger.readings[index].place == .prose {
      let reading = ledger.readings[index]
      let period = Period(reading.key)
      guard reading.key.indicator == .incomeTotal, let income = incomes[period], let balance = balances[period],
        !income.meets(reading.quantity.interval), balance.meets(reading.quantity.interval)
      else { continue }
      moved[reading.key] = reading.printed.upperBound
      ledger.readings[index].key.indicator = .balanceTotal
    }
    if moved.isEmpty { return }
    for index in ledger.claims.indices {
      if moved[ledger.claims[index].subject] != nil { ledger.claims[index].subject.indicator = .balanceTotal }
      if ledger.claims[index].whole == .incomeTotal, isBehind(ledger.claims[index], moved) {
        ledger.claims[index].whole = .balanceTotal
      }
    }
  }

  /// UTF-8 bytes of the list behind a total in which its parts have their shares.
  private static let longestList = 1_200

  private static func isBehind(_ claim: ClaimReading, _ moved: [FactKey: Int]) -> Bool {
    moved.contains {
      $0.key.year == claim.subject.year && $0.key.basis == claim.subject.basis && claim.clause.lowerBound >= $0.value
        && claim.clause.lowerBound - $0.value <= longestList
    }
  }
}
