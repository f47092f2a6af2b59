import DisclosureModel

/// Which itemised lists of the series are complete: their lines add up to the printed total, so that a line that is not
/// in them is zero and not merely unmentioned.
struct CompleteLists: Sendable {
  private struct List: Hashable {
    var indicator: Indicator
    var depth: Int
    var scope: Scope
    var basis: Basis
    var year: FiscalYear
  }

  private var complete: Set<List> = []

  init(_ ledger: Ledger) {
    var sums: [List: Interval] = [:]
    for (place, account) in zip(ledger.accounts.places, ledger.accounts.values) {
      guard let list = CompleteLists.list(place) else { continue }
      sums[list] = (sums[list] ?? .zero) + account.interval
    }
    for (list, sum) in sums {
      let whole: Indicator = list.indicator == .expenditureProjectItem ? .expenditureProject : .expenditureTotal
      let total = ledger.account(Line(indicator: whole, item: "", scope: list.scope), list.basis, list.year)
      if let total, !total.quantity.isZero, total.interval.meets(sum) { complete.insert(list) }
    }
  }

  /// True when the year's list is complete. A caller has seen that the line is not in it.
  func lacks(_ line: Line, _ basis: Basis, _ year: FiscalYear) -> Bool {
    guard let list = CompleteLists.list(LineYear(line: line, basis: basis, year: year)) else { return false }
    return complete.contains(list)
  }

  private static func list(_ place: LineYear) -> List? {
    let depth: Int
    switch place.line.indicator {
    case .expenditureProjectItem: depth = 0
    case .expenditureFunction:
      guard let coded = CodedItem(place.line.item), !place.line.item.contains("/") else { return nil }
      depth = coded.depth
    default: return nil
    }
    return List(
      indicator: place.line.indicator, depth: depth, scope: place.line.scope, basis: place.basis, year: place.year)
  }
}
