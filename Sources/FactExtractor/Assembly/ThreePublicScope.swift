import DisclosureModel

/// “三公” figures are money of the treasury whatever a sentence calls them (公开07表 knows no others): a figure that names no fund
/// is the one that another place gives for a fund, and where the report names one fund throughout, that fund's.
enum ThreePublicScope {
  /// A figure without its fund.
  private struct Line: Hashable {
    var key: FactKey

    init(_ key: FactKey) {
      self.key = key
      self.key.scope = .all
    }
  }

  /// Different sums of one line and fund that are looked at; more are a sign of misreading.
  private static let mostSums = 16

  static func apply(to ledger: inout FactLedger) {
    var sums: [Line: [Scope: [Interval]]] = [:]
    var scopes: Set<Scope> = []
    for reading in ledger.readings where isThreePublic(reading.key.indicator) && reading.key.scope != .all {
      let known = sums[Line(reading.key)]?[reading.key.scope] ?? []
      if known.count < mostSums {
        sums[Line(reading.key), default: [:]][reading.key.scope] = known + [reading.quantity.interval]
      }
      scopes.insert(reading.key.scope)
    }
    guard !scopes.isEmpty else { return }
    let only = scopes.count == 1 ? scopes.first : nil
    var moved: [FactKey: Scope] = [:]
    for index in ledger.readings.indices {
      let reading = ledger.readings[index]
      guard reading.key.scope == .all, isThreePublic(reading.key.indicator) else { continue }
      let known = sums[Line(reading.key)]
      let scope = known.map { fund(of: reading, in: $0) } ?? only
      guard let scope else { continue }
      moved[reading.key] = scope
      ledger.readings[index].key.scope = scope
    }
    for index in ledger.claims.indices {
      if let scope = moved[ledger.claims[index].subject] { ledger.claims[index].subject.scope = scope }
    }
  }

  private static func isThreePublic(_ indicator: Indicator) -> Bool {
    indicator.topic == .threePublic && indicator.unit == .yuan
  }

  /// The only fund in which the line has this sum; nil where its sums are others.
  private static func fund(of reading: Reading, in sums: [Scope: [Interval]]) -> Scope? {
    let equal = sums.filter { $0.value.contains(where: reading.quantity.interval.meets) }.keys
    return equal.count == 1 ? equal.first : equal.contains(.general) ? .general : nil
  }
}
