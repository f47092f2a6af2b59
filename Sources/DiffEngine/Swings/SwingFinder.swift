import DisclosureModel

/// Finds the changes that pass the thresholds: from year to year on one basis, and from budget to actual within a year.
struct SwingFinder: Sendable {
  let ledger: Ledger
  let thresholds: Thresholds
  private let lists: CompleteLists
  private let bridge: ScopeBridge

  init(_ ledger: Ledger, _ thresholds: Thresholds) {
    self.ledger = ledger
    self.thresholds = thresholds
    lists = CompleteLists(ledger)
    bridge = ScopeBridge(ledger)
  }

  func candidates() -> [SwingCandidate] {
    ledger.lines.flatMap { line -> [SwingCandidate] in
      guard let rule = SwingRule(line.indicator, thresholds) else { return [] }
      return ledger.columns.years.enumerated().flatMap { column, year in
        overYears(line, rule, to: year, column) + withinYear(line, rule, year)
      }
    }
  }

  // MARK: From year to year

  private func overYears(_ line: Line, _ rule: SwingRule, to year: FiscalYear, _ column: Int) -> [SwingCandidate] {
    var found: [SwingCandidate] = []
    for basis in [Basis.actual, .budget, .adjusted] {
      // an adjusted budget is compared over the years only where no final figure is
      if basis == .adjusted, ledger.hasFigure(line, .actual, year) { continue }
      guard let earlier = yearBefore(column, line, basis), ledger.columns.obstacle(from: earlier, to: year) == nil
      else {
        continue
      }
      if let candidate = candidate(
        line, rule, from: LineYear(line: line, basis: basis, year: earlier),
        to: LineYear(line: line, basis: basis, year: year))
      {
        found.append(candidate)
      }
    }
    return found
  }

  /// The year that a figure is compared with: the column before it, or last year where a report restates it, or across
  /// columns without a report.
  private func yearBefore(_ index: Int, _ line: Line, _ basis: Basis) -> FiscalYear? {
    let years = ledger.columns.years
    var position = index
    while position > 0 {
      position -= 1
      let column = years[position]
      if hasEnd(line, basis, column) { return column }
      if !ledger.columns.reports(of: column).isEmpty { return nil }
    }
    guard index == 0, let previous = years[0].previous else { return nil }
    return hasEnd(line, basis, previous) ? previous : nil
  }

  private func hasEnd(_ line: Line, _ basis: Basis, _ year: FiscalYear) -> Bool {
    ledger.hasFigure(line, basis, year) || lists.lacks(line, basis, year)
  }

  // MARK: From budget to actual

  private func withinYear(_ line: Line, _ rule: SwingRule, _ year: FiscalYear) -> [SwingCandidate] {
    // nobody budgets a count of staff or vehicles: that of the budget was taken before the year
    guard line.indicator.unit == .yuan else { return [] }
    for basis in [Basis.budget, .adjusted] where ledger.hasFigure(line, basis, year) {
      let from = LineYear(line: line, basis: basis, year: year)
      let to = LineYear(line: line, basis: .actual, year: year)
      if let candidate = candidate(line, rule, from: from, to: to) { return [candidate] }
    }
    guard !ledger.hasFigure(line, .budget, year), ledger.hasFigure(line, .actual, year) else { return [] }
    return candidate(
      line, rule, from: LineYear(line: line, basis: .budget, year: year),
      to: LineYear(line: line, basis: .actual, year: year)
    ).map { [$0] } ?? []
  }

  private func candidate(_ line: Line, _ rule: SwingRule, from: LineYear, to: LineYear) -> SwingCandidate? {
    let printed = (ledger.accounts[from], ledger.accounts[to])
    guard let model = (printed.0 ?? printed.1)?.quantity else { return nil }
    guard let before = end(from, model), let after = end(to, model) ?? onePurse(from, to)
    else { return nil }
    guard let excess = rule.excess(from: before.quantity, to: after.quantity) else { return nil }
    return SwingCandidate(line: line, from: from, to: to, before: before, after: after, excess: excess)
  }

  /// An outcome printed for another scope than its printed budget, where that makes no difference.
  private func onePurse(_ from: LineYear, _ to: LineYear) -> SwingCandidate.End? {
    from.year == to.year && ledger.accounts[from] != nil ? bridge.accountOfOnePurse(to) : nil
  }

  private func end(_ place: LineYear, _ model: Quantity) -> SwingCandidate.End? {
    if let account = ledger.accounts[place] { return .printed(account) }
    if let bridged = bridge.account(place) { return bridged }
    return lists.lacks(place.line, place.basis, place.year) ? .notInCompleteList(like: model) : nil
  }
}
