import DisclosureModel

/// 本年收入 in a table or section of one fund is what was received from that fund: its appropriation, not the income of the
/// department.
enum FundIncome {
  static func apply(to ledger: inout FactLedger) {
    for index in ledger.readings.indices where isOfFund(ledger.readings[index].key) {
      ledger.readings[index].key.indicator = .incomeFiscal
    }
    for index in ledger.claims.indices where isOfFund(ledger.claims[index].subject) {
      ledger.claims[index].subject.indicator = .incomeFiscal
    }
    for index in ledger.blanks.indices where isOfFund(ledger.blanks[index].key) {
      ledger.blanks[index].key.indicator = .incomeFiscal
    }
  }

  private static func isOfFund(_ key: FactKey) -> Bool { key.indicator == .incomeTotal && key.scope != .all }
}
