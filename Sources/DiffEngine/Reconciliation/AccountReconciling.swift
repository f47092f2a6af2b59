import DisclosureModel

extension Account {
  /// Chooses the print that a series uses and parts the others into those that can be the same figure and those that
  /// cannot. The result does not depend on the order of the prints.
  mutating func reconcile(in place: LineYear) {
    if prints.count < 2 { return }
    let ordered = prints.sorted { Account.trust($0, place) < Account.trust($1, place) }
    guard let used = ordered.first else { return }
    var agreeing: [Print] = []
    var disagreeing: [Print] = []
    for print in ordered.dropFirst() {
      if print.quantity.interval.meets(used.quantity.interval) {
        agreeing.append(print)
      } else if !Account.isTakenBefore(print, used) {
        disagreeing.append(print)
      }
    }
    self = Account(used: used, agreeing: agreeing, disagreeing: disagreeing)
  }

  /// A budget counts its staff and vehicles before the year begins: that the year's end has another number contradicts nothing.
  private static func isTakenBefore(_ print: Print, _ used: Print) -> Bool {
    guard print.reportKind == .budget, used.reportKind != .budget, print.key.basis == .actual else { return false }
    if case .count = print.quantity { return true }
    return false
  }

  /// Smaller is trusted more: origin, the kind of report that the basis belongs to, nearness, then the place of print.
  private static func trust(_ print: Print, _ place: LineYear) -> [TrustPart] {
    [
      .number(originRank(print.origin)), .number(kindRank(print.reportKind, place.basis)),
      .number(abs(print.reportYear.number - place.year.number)), .number(print.key.scope == place.line.scope ? 0 : 1),
      .number(Int(clamping: print.quantity.quantum)), .text(print.document), .number(print.source.position.page ?? 0),
      .number(print.source.position.line), .number(print.source.position.column), .text(print.printed),
    ]
  }

  private static func originRank(_ origin: Origin) -> Int {
    switch origin {
    case .stated: 0
    case .restated: 1
    case .derived: 2
    }
  }

  private static func kindRank(_ kind: ReportKind, _ basis: Basis) -> Int {
    switch (kind, basis) {
    case (.budget, .budget), (.finalAccounts, .actual), (.finalAccounts, .adjusted): 0
    case (.combined, _): 1
    case (.finalAccounts, .budget): 2
    case (.performance, _): 3
    case (.budget, _): 4
    case (.unknown, _): 5
    }
  }
}

/// One part of an order that mixes numbers and texts.
private enum TrustPart: Comparable {
  case number(Int)
  case text(String)
}

extension [TrustPart] {
  fileprivate static func < (left: [TrustPart], right: [TrustPart]) -> Bool { left.lexicographicallyPrecedes(right) }
}
