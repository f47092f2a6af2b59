import DisclosureModel

/// 收入总计 and 支出总计 are one sum, that of both sides with what was carried over. Where a report gives one of them alone, or gives
/// them different sums, offices mean what was received or spent: 财政拨款收入总计1052万元 equal to the appropriation, 支出总计 beside another
/// 收入总计.
enum LoneTotalChoice {
  private struct Side {
    var index: Int
    var isIncome: Bool
  }

  static func apply(to ledger: inout FactLedger, in document: SourceDocument) {
    var sides: [FactKey: [Side]] = [:]
    var closed: Set<FactKey> = []
    for (index, reading) in ledger.readings.enumerated() where reading.key.indicator == .balanceTotal {
      guard reading.place == .prose, let isIncome = side(of: reading, in: document) else {
        closed.insert(reading.key)
        continue
      }
      sides[reading.key, default: []].append(Side(index: index, isIncome: isIncome))
    }
    for (key, found) in sides where !closed.contains(key) && found.count <= mostSides {
      if found.allSatisfy(\.isIncome), key.scope != .all {
        moveIncome(key, found, &ledger)
      } else if found.allSatisfy({ !$0.isIncome }) {
        move(key, found, to: .expenditureTotal, &ledger)
      } else if let spent = differing(found, in: ledger) {
        move(nil, spent, to: .expenditureTotal, &ledger)
      }
    }
  }

  private static let mostSides = 16

  /// True for 收入总计 alone, false for 支出总计 alone; nil for both in one clause or neither.
  private static func side(of reading: Reading, in document: SourceDocument) -> Bool? {
    let words = reading.clause.lowerBound..<max(reading.clause.lowerBound, reading.printed.lowerBound)
    if document.holds(anyOf: both, in: words) { return nil }
    let isIncome = document.holds(income, in: words)
    let isSpent = document.holds(spent, in: words)
    return isIncome == isSpent ? nil : isIncome
  }

  private static let income: Phrase = "收入总计"
  private static let spent: Phrase = "支出总计"
  private static let both = Phrase.list("收、支 收支 收入支出 收入、支出 收入和支出 收入与支出")

  private static func moveIncome(_ key: FactKey, _ sides: [Side], _ ledger: inout FactLedger) {
    let readings = ledger.readings
    let isAppropriation = readings.contains { reading in
      reading.key.indicator == .incomeFiscal && reading.key.year == key.year && reading.key.basis == key.basis
        && (reading.key.scope == key.scope || reading.key.scope == .all || reading.key.scope == .fiscal)
        && sides.allSatisfy { readings[$0.index].quantity.interval.meets(reading.quantity.interval) }
    }
    if isAppropriation { move(key, sides, to: .incomeFiscal, &ledger) }
  }

  /// 支出总计 where its sum is not that of 收入总计.
  private static func differing(_ sides: [Side], in ledger: FactLedger) -> [Side]? {
    let incomes = sides.filter(\.isIncome).map { ledger.readings[$0.index].quantity.interval }
    let spent = sides.filter { !$0.isIncome }
    let differ = spent.allSatisfy { side in
      !incomes.contains { $0.meets(ledger.readings[side.index].quantity.interval) }
    }
    return differ ? spent : nil
  }

  private static func move(_ key: FactKey?, _ sides: [Side], to indicator: Indicator, _ ledger: inout FactLedger) {
    for side in sides { ledger.readings[side.index].key.indicator = indicator }
    guard let key else { return }
    for index in ledger.claims.indices where ledger.claims[index].subject == key {
      ledger.claims[index].subject.indicator = indicator
    }
  }
}
