import DisclosureModel

/// Whether other facts bear a named cause out.
enum Verdict: Sendable, Hashable {
  case confirmed(Finding.Message)
  case refuted(Finding.Message)
  /// no fact says anything about it
  case open
}

/// Looks up the facts that a cause speaks of.
struct CauseEvidence: Sendable {
  let ledger: Ledger

  func verdict(on clause: Clause, _ candidate: SwingCandidate) -> Verdict {
    for cause in Cause.all where cause.isNamed(in: clause) {
      let verdict = cause.test(CauseContext(ledger: ledger, candidate: candidate, clause: clause))
      if verdict != .open { return verdict }
    }
    return .open
  }
}

/// What a test of a cause may look at.
struct CauseContext: Sendable {
  let ledger: Ledger
  let candidate: SwingCandidate
  let clause: Clause

  var year: FiscalYear { candidate.to.year }
  var previous: FiscalYear? { candidate.isWithinYear ? year.previous : candidate.from.year }

  func count(_ indicator: Indicator, _ year: FiscalYear?) -> Int64? {
    guard let year else { return nil }
    if let happened = account(indicator, year) { return happened.quantity.minor }
    // a budget says how many cars will be bought
    guard candidate.to.basis == .budget else { return nil }
    let key = FactKey(indicator: indicator, year: year, basis: .budget, scope: .all)
    return ledger.accounts[ledger.place(of: key)]?.quantity.minor
  }

  func account(_ indicator: Indicator, _ year: FiscalYear) -> Account? {
    let key = FactKey(indicator: indicator, year: year, basis: .actual, scope: .all)
    return ledger.accounts[ledger.place(of: key)]
  }

  /// The counts of the year before and of the year, where both are known.
  func move(_ indicator: Indicator) -> (before: Int64, after: Int64)? {
    guard let before = count(indicator, previous), let after = count(indicator, year) else { return nil }
    return (before, after)
  }

  func said(_ indicator: Indicator, _ move: (before: Int64, after: Int64)) -> Finding.Message {
    Finding.Message(
      zh: "\(indicator.label(.zh)) \(move.before) → \(move.after)",
      en: "\(indicator.label(.en)) \(move.before) → \(move.after)")
  }

  /// The cause says that a count rose or fell: do the figures agree?
  func test(_ indicator: Indicator, rises: Bool) -> Verdict {
    guard let move = move(indicator) else { return .open }
    let agrees = rises ? move.after > move.before : move.after < move.before
    return agrees ? .confirmed(said(indicator, move)) : .refuted(said(indicator, move))
  }

  /// The cause says that a count changed: a change bears it out, none leaves it open.
  func testMoved(_ indicators: [Indicator]) -> Verdict {
    for indicator in indicators {
      if let move = move(indicator), move.before != move.after { return .confirmed(said(indicator, move)) }
    }
    return .open
  }
}
