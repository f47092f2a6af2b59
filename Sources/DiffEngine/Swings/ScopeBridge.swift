import DisclosureModel

/// Finds a figure under another scope where both scopes are certainly the same money.
///
/// That is so in three cases: a line that is zero for all funds is zero for each; in a year whose total expenditure is
/// the same for all funds and for fiscal appropriations there are no other funds; and where the reports of a year print no
/// income, balance or spending of any other fund, the words 一般公共预算 in one place and none in another are one purse.
struct ScopeBridge: Sendable {
  private let ledger: Ledger
  private let manyPurses: Set<FiscalYear>

  init(_ ledger: Ledger) {
    self.ledger = ledger
    var manyPurses: Set<FiscalYear> = []
    for (place, account) in zip(ledger.accounts.places, ledger.accounts.values) where !account.quantity.isZero {
      if ScopeBridge.isOtherMoney(place.line) { manyPurses.insert(place.year) }
      guard place.line.scope == .all, place.line.indicator.unit == .yuan else { continue }
      for scope in [Scope.fiscal, .general] {
        var narrow = place
        narrow.line.scope = scope
        if let other = ledger.accounts[narrow], !other.interval.meets(account.interval) {
          manyPurses.insert(place.year)
        }
      }
    }
    self.manyPurses = manyPurses
  }

  /// The figure of a narrower scope, from 全口径 only.
  func account(_ place: LineYear) -> SwingCandidate.End? {
    guard place.line.scope == .fiscal || place.line.scope == .general else { return nil }
    var wide = place
    wide.line.scope = .all
    guard let account = ledger.accounts[wide] else { return nil }
    if account.quantity.isZero { return .zeroForAllFunds(account) }
    return isFiscalOnly(place.basis, place.year) ? .printed(account) : nil
  }

  /// The figure of any scope, in a year that prints no other money.
  func accountOfOnePurse(_ place: LineYear) -> SwingCandidate.End? {
    let scopes: [Scope] = [.all, .fiscal, .general]
    guard scopes.contains(place.line.scope), !manyPurses.contains(place.year) else { return nil }
    for scope in scopes where scope != place.line.scope {
      var other = place
      other.line.scope = scope
      if let account = ledger.accounts[other] { return .onePurse(account) }
    }
    return nil
  }

  private func isFiscalOnly(_ basis: Basis, _ year: FiscalYear) -> Bool {
    let total = Indicator.expenditureTotal
    guard let all = ledger.account(Line(indicator: total, item: "", scope: .all), basis, year) else { return false }
    return [Scope.fiscal, .general].contains { scope in
      let narrow = ledger.account(Line(indicator: total, item: "", scope: scope), basis, year)
      return narrow.map { $0.interval.meets(all.interval) } ?? false
    }
  }

  /// Money that is no fiscal appropriation of the year.
  private static func isOtherMoney(_ line: Line) -> Bool {
    if line.scope == .govfund || line.scope == .statecap { return true }
    switch line.indicator {
    case .incomeSuperior, .incomeBusiness, .incomeOperating, .incomeAffiliate, .incomeOther, .carryoverOpening,
      .expenditureSuperior, .expenditureOperating, .expenditureAffiliate:
      return true
    default: return false
    }
  }
}
