import DisclosureModel

/// Classes of the economic classification that a sentence lists as parts of 基本支出, beside others that count all expenditure:
/// 基本支出143万元，包括商品和服务支出19万元；…按支出经济分类划分：商品和服务支出82万元. Only where both stand the parts carry the item
/// 基本支出; else a report that prints one of them means that one.
enum BasicClassChoice {
  private struct Line: Hashable {
    var indicator: Indicator
    var year: FiscalYear
    var basis: Basis
  }

  static func apply(to ledger: inout FactLedger) {
    let marked = ledger.readings.indices.filter {
      ledger.readings[$0].isOfBasic && ledger.readings[$0].key.item.isEmpty
    }
    if marked.isEmpty { return }
    let lines = Set(marked.map { line(ledger.readings[$0]) })
    var whole: [Line: Reading] = [:]
    for reading in ledger.readings where !reading.isOfBasic && reading.key.item.isEmpty && reading.place == .prose {
      if lines.contains(line(reading)), whole[line(reading)] == nil { whole[line(reading)] = reading }
    }
    let differ = marked.contains { index in
      let part = ledger.readings[index]
      return whole[line(part)].map { !$0.quantity.interval.meets(part.quantity.interval) } ?? false
    }
    guard differ else { return }
    for index in marked { ledger.readings[index].key.item = "基本支出" }
  }

  private static func line(_ reading: Reading) -> Line {
    Line(indicator: reading.key.indicator, year: reading.key.year, basis: reading.key.basis)
  }
}
