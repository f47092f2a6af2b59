import DisclosureModel

/// A rate that the annexed 部门整体支出绩效评价指标表 defines, recomputed from the facts of a year.
struct EvaluationRate: Sendable {
  let indicator: Indicator
  let formula: Finding.Message
  /// Names under which evaluation tables score the rate, without quotation marks and blanks.
  let scoredAs: [String]
  /// What the rate should be: at most, or exactly, in ten-thousandths of a percent.
  let ideal: Ideal
  let parts: [Term]
  var whole: Term

  enum Ideal: Sendable {
    case atMost(Int64)
    case exactly(Int64)
  }

  /// One figure of the formula.
  struct Term: Sendable {
    var indicator: Indicator
    var basis: Basis
    /// −1 for the year before.
    var shift = 0
    var isSubtracted = false
    /// Another basis that stands in where the first is not printed.
    var orElse: Basis?
  }

  /// The rate with the figures that it rests on, or what is missing.
  func cell(_ ledger: Ledger, _ year: FiscalYear) -> ComparisonCell {
    var best: ComparisonCell?
    // the scopes in which a budget is usually printed, widest first
    for scope in [Scope.all, .fiscal, .general] {
      let cell = cell(ledger, year, scope)
      if cell.figure != nil { return cell }
      if best == nil { best = cell }
    }
    return best ?? .notComputable(formula)
  }

  /// Every reading of the rate that the figures allow: each scope, and each budget that could be meant.
  func readings(_ ledger: Ledger, _ year: FiscalYear) -> [CellFigure] {
    var readings: [CellFigure] = []
    var rates = [self]
    if let other = whole.orElse {
      var rate = self
      rate.whole.basis = other
      rates.append(rate)
    }
    for rate in rates {
      for scope in [Scope.all, .fiscal, .general] {
        guard let figure = rate.cell(ledger, year, scope).figure else { continue }
        if !readings.contains(where: { $0.quantity == figure.quantity }) { readings.append(figure) }
      }
    }
    return readings
  }

  private func cell(_ ledger: Ledger, _ year: FiscalYear, _ scope: Scope) -> ComparisonCell {
    let terms = parts + [whole]
    let accounts = terms.map { account($0, ledger, year, scope) }
    let missing = zip(terms, accounts).filter { $0.1 == nil }.map { $0.0 }
    guard missing.isEmpty, let divisor = accounts.last ?? nil else { return lacking(missing, year) }
    let numerators = zip(parts, accounts).compactMap { term, account in
      account.map { term.isSubtracted ? -$0.quantity.minor : $0.quantity.minor }
    }
    guard let percentage = Percentage.of(numerators.reduce(0, +), divisor.quantity.minor) else {
      let name = whole.name(year)
      return .notComputable(Finding.Message(zh: "\(name.zh)为零", en: "\(name.en) is zero"))
    }
    let used = accounts.compactMap { $0?.used }
    return .figure(
      CellFigure(
        quantity: .percentage(percentage), origin: used.allSatisfy { $0.origin == .stated } ? .stated : .derived,
        factIDs: used.map(\.factID), printed: "", citations: used.map(\.citation)))
  }

  private func account(_ term: Term, _ ledger: Ledger, _ year: FiscalYear, _ scope: Scope) -> Account? {
    guard let at = FiscalYear(year.number + term.shift) else { return nil }
    let key = FactKey(indicator: term.indicator, year: at, basis: term.basis, scope: scope)
    if term.indicator == .budgetSupplement { return supplement(ledger, at) }
    let line = ledger.line(of: key)
    return ledger.account(line, term.basis, at) ?? term.orElse.flatMap { ledger.account(line, $0, at) }
  }

  /// A supplement is printed once, under whatever basis and scope its sentence happens to name.
  private func supplement(_ ledger: Ledger, _ year: FiscalYear) -> Account? {
    for basis in [Basis.actual, .adjusted, .budget] {
      for scope in Scope.allCases {
        let key = FactKey(indicator: .budgetSupplement, year: year, basis: basis, scope: scope)
        if let account = ledger.accounts[ledger.place(of: key)] { return account }
      }
    }
    return nil
  }

  private func lacking(_ terms: [Term], _ year: FiscalYear) -> ComparisonCell {
    let names = terms.map { $0.name(year) }
    return .notComputable(
      Finding.Message(
        zh: "缺" + names.map(\.zh).joined(separator: "、"), en: "lacks " + names.map(\.en).joined(separator: ", ")))
  }
}

extension EvaluationRate.Term {
  func name(_ year: FiscalYear) -> Finding.Message {
    let year = year.number + shift
    let basis = indicator.unit == .yuan ? basis : nil
    return Finding.Message(
      zh: "\(year) 年\(indicator.label(.zh))\(basis?.label(.zh) ?? "")",
      en: "\(indicator.label(.en)) \(year)\(basis.map { " (\($0.label(.en)))" } ?? "")")
  }
}
