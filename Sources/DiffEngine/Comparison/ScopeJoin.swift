import DisclosureModel

/// Decides which scopes of a line are the same thing in this series.
///
/// 财政拨款 and 一般公共预算财政拨款 are the same where no other fund has money and no report prints both apart. Lines
/// that count fiscal appropriations by definition (“三公”经费、机关运行经费) or no money at all have one scope whatever the
/// report says. 全口径 is never joined with a narrower scope otherwise.
struct ScopeJoin: Sendable {
  /// Joined scopes by the numbers of the indicator and of the printed scope.
  private let table: [Scope]

  init(_ reports: [SeriesReport]) {
    var hasOtherFunds = false
    var apart: Set<Indicator> = []
    var named = [Bool](repeating: false, count: Indicator.allCases.count * Scope.allCases.count)
    for report in reports {
      var seen = PlaceTable<Quantity>(report.disclosure.facts.lazy.map(\.key.year))
      for fact in report.disclosure.facts {
        let key = fact.key
        named[ScopeJoin.number(key.indicator, key.scope)] = true
        if key.scope == .govfund || key.scope == .statecap {
          if !fact.quantity.isZero { hasOtherFunds = true }
          continue
        }
        let joined: Scope = ScopeJoin.isFiscalByDefinition(key.indicator) || key.scope != .all ? .fiscal : .all
        let line = Line(indicator: key.indicator, item: key.item, scope: joined)
        seen.update(LineYear(line: line, basis: key.basis, year: key.year), adding: fact.quantity) { other in
          if !other.interval.meets(fact.quantity.interval) { apart.insert(key.indicator) }
        }
      }
    }
    let decision = Decision(hasOtherFunds: hasOtherFunds, apart: apart, named: named)
    table = Indicator.allCases.flatMap { indicator in
      Scope.allCases.map { decision.joined($0, of: indicator) }
    }
  }

  /// The scope under which a line is joined.
  func joined(_ scope: Scope, of indicator: Indicator) -> Scope {
    table[ScopeJoin.number(indicator, scope)]
  }

  /// What the reports of a series print, from which follows what is the same.
  private struct Decision {
    let hasOtherFunds: Bool
    let apart: Set<Indicator>
    /// By the numbers of indicator and scope.
    let named: [Bool]

    func joined(_ scope: Scope, of indicator: Indicator) -> Scope {
      if scope == .govfund || scope == .statecap { return scope }
      if indicator.unit != .yuan { return .all }
      if apart.contains(indicator) { return scope }
      if ScopeJoin.isFiscalByDefinition(indicator) {
        return label(indicator, among: [.fiscal, .general, .all]) ?? .all
      }
      if scope == .all || hasOtherFunds { return scope }
      return label(indicator, among: [.fiscal, .general]) ?? scope
    }

    /// The first of some scopes that any report prints for the indicator.
    private func label(_ indicator: Indicator, among scopes: [Scope]) -> Scope? {
      scopes.first { named[ScopeJoin.number(indicator, $0)] }
    }
  }

  /// “三公”经费 and 机关运行经费 are paid from fiscal appropriations by their definition in every report's 名词解释.
  static func isFiscalByDefinition(_ indicator: Indicator) -> Bool {
    switch indicator.topic {
    case .threePublic, .operations: true
    default: indicator == .incomeFiscal
    }
  }

  private static func number(_ indicator: Indicator, _ scope: Scope) -> Int {
    Int(indicator.caseNumber) * Scope.allCases.count + Int(scope.caseNumber)
  }
}
