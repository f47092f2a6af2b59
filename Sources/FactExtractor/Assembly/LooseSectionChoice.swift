import DisclosureModel

/// 二、一般公共预算支出情况 stands over the whole of many an evaluation: where its sentences give income from other sources too, the
/// heading names no fund.
enum LooseSectionChoice {
  static func apply(to ledger: inout FactLedger) {
    let loose = Set(
      ledger.readings.compactMap { reading in
        others.contains(reading.key.indicator) && reading.quantity.minor != 0 ? reading.sectionFund : nil
      })
    guard !loose.isEmpty else { return }
    var moved: Set<FactKey> = []
    for index in ledger.readings.indices {
      guard let section = ledger.readings[index].sectionFund, loose.contains(section) else { continue }
      moved.insert(ledger.readings[index].key)
      ledger.readings[index].key.scope = .all
    }
    for index in ledger.claims.indices where moved.contains(ledger.claims[index].subject) {
      ledger.claims[index].subject.scope = .all
    }
  }

  private static let others: Set<Indicator> = [
    .incomeOther, .incomeBusiness, .incomeOperating, .incomeAffiliate, .incomeSuperior,
  ]
}
