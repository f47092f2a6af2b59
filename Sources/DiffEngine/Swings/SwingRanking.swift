import DisclosureModel

/// A swing on its way to its place in the list.
struct RankedSwing: Sendable {
  var candidate: SwingCandidate
  var graded: GradedReason
  var score: Int64 = 0
  var notes: [Finding.Message] = []
  var trace: [Finding.Message] = []
}

/// Puts swings worst first: far beyond their thresholds, unexplained, and not merely the sum of another swing.
struct SwingRanking: Sendable {
  private let ledger: Ledger
  private let thresholds: Thresholds
  private let peers: PeerChanges

  init(_ ledger: Ledger, _ thresholds: Thresholds, _ peers: PeerChanges) {
    self.peers = peers
    self.ledger = ledger
    self.thresholds = thresholds
  }

  func ranked(_ swings: [RankedSwing]) -> [RankedSwing] {
    let scored = swings.map { swing in
      var swing = swing
      swing.score = score(swing)
      weighAgainstOthers(&swing)
      return swing
    }
    let moves = scored.map { Move($0.candidate) }
    let byPlaces = Dictionary(grouping: scored.indices, by: { Places(scored[$0].candidate) })
    let carriers = scored.indices.map { index in
      self.carriers(of: index, among: byPlaces[Places(scored[index].candidate)] ?? [], moves, scored)
    }
    return scored.indices.map { below(carriers[$0].map { scored[$0] }, scored[$0]) }
  }

  /// What decides whether one swing is part of another, apart from its figures.
  private struct Move {
    var line: Line
    var rises: Bool
    var wholes: [Indicator]

    init(_ candidate: SwingCandidate) {
      line = candidate.line
      rises = candidate.rises
      wholes = Breakdown.wholes(of: candidate.line.indicator)
    }
  }

  /// Years and bases of a change: only swings between the same two can carry one another.
  private struct Places: Hashable {
    var fromYear: FiscalYear
    var fromBasis: Basis
    var toYear: FiscalYear
    var toBasis: Basis

    init(_ candidate: SwingCandidate) {
      fromYear = candidate.from.year
      fromBasis = candidate.from.basis
      toYear = candidate.to.year
      toBasis = candidate.to.basis
    }
  }

  private func score(_ swing: RankedSwing) -> Int64 {
    let excess = swing.candidate.excess
    // a line from a tiny base must not outrank one that moves the department
    let percent = min(excess.percent, 10_000)
    let size = Int128(min(excess.amount, 1_000_000_000)) * Int128(percent) / 1000
    let weighted = size * Int128(gradeWeight(swing.graded.grade) * lineWeight(swing.candidate.line.indicator))
    return Int64(clamping: weighted)
  }

  /// Unusual for the department itself weighs half as much again, common to all peers half as much.
  private func weighAgainstOthers(_ swing: inout RankedSwing) {
    let history = LineHistory(ledger: ledger)
    if let exceptional = history.exceptional(swing.candidate) {
      swing.score = swing.score / 2 * 3
      swing.notes.append(history.note(exceptional))
    }
    if let standing = peers.standing(of: swing.candidate) {
      if standing.isCommon { swing.score /= 2 }
      swing.notes.append(standing.note)
    }
  }

  private func gradeWeight(_ grade: Explanation) -> Int64 {
    switch grade {
    case .none, .contradicts: 6
    case .restates, .boilerplate: 4
    case .specific: 3
    case .confirmed: 2
    }
  }

  /// Income follows spending in a budget unit, and balances repeat both.
  private func lineWeight(_ indicator: Indicator) -> Int64 {
    switch indicator {
    case .balanceTotal: 1
    case .incomeTotal, .incomeFiscal, .incomeSuperior, .incomeBusiness, .incomeOperating, .incomeAffiliate,
      .incomeOther, .carryoverOpening, .carryoverClosing, .budgetSupplement:
      3
    default: 6
    }
  }

  // MARK: Totals that only carry a part's swing

  private func carriers(of index: Int, among others: [Int], _ moves: [Move], _ swings: [RankedSwing]) -> [Int] {
    let whole = moves[index]
    // one item of a list, for all funds, has neither parts nor a wider scope
    let isFunction = whole.line.indicator == .expenditureFunction
    if !whole.line.item.isEmpty && !isFunction && whole.line.scope == .all { return [] }
    return others.filter { other in
      guard moves[other].rises == whole.rises else { return false }
      if isPart(moves[other], of: whole) {
        return moves[other].line != whole.line
          && (leavesSteady(swings[index].candidate, without: swings[other].candidate)
            || isNarrower(moves[other].line, whole.line))
      }
      return isNarrower(moves[other].line, whole.line)
    }
  }

  private func isPart(_ part: Move, of whole: Move) -> Bool {
    guard part.line.scope == whole.line.scope || part.line.indicator.unit != .yuan else { return false }
    if whole.line.indicator == .expenditureFunction {
      return part.line.indicator == .expenditureFunction && part.line.item.utf8.count > whole.line.item.utf8.count
        && part.line.item.hasPrefix(whole.line.item)
    }
    guard whole.line.item.isEmpty else { return false }
    if whole.line.indicator == .balanceTotal {
      return part.line.indicator == .incomeTotal || part.line.indicator == .expenditureTotal
    }
    return part.wholes.contains(whole.line.indicator)
  }

  /// True when the whole without the part is no swing of its own.
  private func leavesSteady(_ whole: SwingCandidate, without part: SwingCandidate) -> Bool {
    guard let rule = SwingRule(whole.line.indicator, thresholds) else { return false }
    let before = whole.before.quantity.minus(part.before.quantity)
    let after = whole.after.quantity.minus(part.after.quantity)
    if before.minor < 0 || after.minor < 0 { return true }
    return rule.excess(from: before, to: after) == nil
  }

  /// The same line for fiscal appropriations moved with the line for all funds: one swing, shown for all funds first.
  private func isNarrower(_ other: Line, _ line: Line) -> Bool {
    other.indicator == line.indicator && other.item == line.item && other.scope == .all && line.scope != .all
  }

  private func below(_ carriers: [RankedSwing], _ swing: RankedSwing) -> RankedSwing {
    guard let first = carriers.max(by: { ($0.score, $1.candidate.line.item) < ($1.score, $0.candidate.line.item) })
    else {
      return swing
    }
    var swing = swing
    swing.score = min(swing.score / 4, max(0, (carriers.map(\.score).min() ?? 0) - 1))
    let line = first.candidate.line
    let item = ledger.displayItem(of: line)
    let scope = line.indicator == swing.candidate.line.indicator && line.scope != swing.candidate.line.scope
    swing.notes.append(
      Finding.Message(
        zh: "随\(line.name(item: item, .zh))\(scope ? "（\(line.scope.label(.zh))）" : "")变化",
        en: "moves with \(line.name(item: item, .en))\(scope ? " (\(line.scope.label(.en)))" : "")"))
    swing.trace.append(
      Finding.Message(
        zh: "扣除后不再越过门槛：\(line.name(item: item, .zh)) \(first.candidate.change.text())",
        en: "within the thresholds without \(line.name(item: item, .en)) \(first.candidate.change.text(.en))"))
    return swing
  }
}
