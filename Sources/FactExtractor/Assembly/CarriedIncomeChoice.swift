import DisclosureModel

/// 收入总预算268万元，其中：拨款收入266万元，上年结转结余2万元: an income that its parts divide and that counts the carry-over among them is
/// 收入总计.
enum CarriedIncomeChoice {
  /// UTF-8 bytes and readings behind a total in which its parts stand.
  private static let longestList = 900
  private static let mostParts = 16

  static func apply(to ledger: inout FactLedger, in document: SourceDocument) {
    var moved: [FactKey: Range<Int>] = [:]
    for index in ledger.readings.indices
    where isDivided(index, ledger.readings) && document.holds(whole, in: ledger.readings[index].clause) {
      moved[ledger.readings[index].key] = ledger.readings[index].printed
      ledger.readings[index].key.indicator = .balanceTotal
    }
    for index in ledger.claims.indices {
      let claim = ledger.claims[index]
      guard let printed = moved[claim.subject], claim.clause.upperBound >= printed.lowerBound,
        claim.clause.lowerBound <= printed.upperBound + longestList
      else { continue }
      ledger.claims[index].subject.indicator = .balanceTotal
    }
  }

  /// 收入预算 alone may mean either.
  private static let whole: Phrase = "收入总"

  private static func isDivided(_ index: Int, _ readings: [Reading]) -> Bool {
    let total = readings[index]
    guard total.key.indicator == .incomeTotal, total.place == .prose, total.key.scope == .all else { return false }
    var sum = Interval.zero
    var carried = false
    for part in readings[(index + 1)...].prefix(mostParts) {
      guard part.place == .prose, part.printed.lowerBound >= total.printed.upperBound,
        part.printed.lowerBound - total.printed.upperBound <= longestList, part.key.year == total.key.year,
        part.key.basis == total.key.basis, isPart(part.key.indicator)
      else { break }
      sum = sum + part.quantity.interval
      carried = carried || part.key.indicator == .carryoverOpening && part.quantity.minor > 0
      if carried, sum.meets(total.quantity.interval) { return true }
    }
    return false
  }

  private static func isPart(_ indicator: Indicator) -> Bool {
    indicator == .carryoverOpening || indicator.rawValue.hasPrefix("income") && indicator != .incomeTotal
  }
}
