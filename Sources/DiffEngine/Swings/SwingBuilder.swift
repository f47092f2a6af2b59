import DisclosureModel

/// Finds, explains and ranks the swings of a series.
struct SwingBuilder: Sendable {
  let department: DepartmentName
  let ledger: Ledger
  let thresholds: Thresholds
  let grader: ExplanationGrader

  let peers: PeerChanges

  init(
    _ series: DisclosureSeries, _ ledger: Ledger, _ reasons: ReasonIndex, _ thresholds: Thresholds,
    _ peers: PeerChanges = .none
  ) {
    self.peers = peers
    department = series.department
    self.ledger = ledger
    self.thresholds = thresholds
    let projects = Set(
      ledger.lines.filter { $0.indicator == .expenditureProjectItem && $0.item.count >= 4 }.map(\.item))
    grader = ExplanationGrader(
      index: reasons, evidence: CauseEvidence(ledger: ledger),
      projects: projects.sorted().map { .init(item: $0, name: Phrase($0)) })
  }

  /// Worst first; equal ones by id.
  func swings() -> [Swing] {
    let candidates = SwingFinder(ledger, thresholds).candidates()
    let graded = candidates.map { RankedSwing(candidate: $0, graded: grader.grade($0)) }
    let ranked = SwingRanking(ledger, thresholds, peers).ranked(graded)
    let swings = ranked.map(swing)
    // a swing is large: sorting moves numbers
    return swings.indices.sorted { Swing.isWorse(swings[$0], swings[$1]) }.map { swings[$0] }
  }

  private func swing(_ ranked: RankedSwing) -> Swing {
    let candidate = ranked.candidate
    let key = key(candidate)
    let accounts = [candidate.after.account, candidate.before.account].compactMap { $0 }
    let before = candidate.before.quantity
    let after = candidate.after.quantity
    var swing = Swing(
      id: id(key, candidate), key: key, fromYear: candidate.from.year, fromBasis: candidate.from.basis,
      toYear: candidate.to.year, toBasis: candidate.to.basis, before: before, after: after, change: candidate.change,
      percent: Percentage.of(candidate.change.minor, before.minor.magnitudeClamped),
      explanation: ranked.graded.grade, reason: ranked.graded.reason,
      sources: accounts.map(\.used.citation), factIDs: accounts.map(\.used.factID),
      notes: unitNote(candidate) + ranked.graded.notes + endNotes(candidate) + ranked.notes,
      trace: ranked.trace,
      drivers: Driver.split(candidate, ledger))
    swing.weight = ranked.score
    swing.rule = SwingRule(candidate.line.indicator, thresholds)
    return swing
  }

  /// The later print names the line; a line that vanished keeps the earlier print's name.
  private func key(_ candidate: SwingCandidate) -> FactKey {
    let printed = candidate.after.account?.used.key ?? candidate.before.account?.used.key
    let scope = printed?.scope ?? candidate.line.scope
    return FactKey(
      indicator: candidate.line.indicator, item: printed?.item ?? ledger.displayItem(of: candidate.line),
      year: candidate.to.year, basis: candidate.to.basis, scope: scope)
  }

  private func id(_ key: FactKey, _ candidate: SwingCandidate) -> String {
    StableID.make(
      "s",
      [
        department.fullName, key.indicator.rawValue, key.item, key.scope.rawValue, candidate.from.year.description,
        candidate.from.basis.rawValue, candidate.to.year.description, candidate.to.basis.rawValue,
      ])
  }

  private func unitNote(_ candidate: SwingCandidate) -> [Finding.Message] {
    guard candidate.line.indicator.unit == .yuan,
      UnitJumpCheck.isJump(candidate.before.quantity, candidate.after.quantity)
    else { return [] }
    return [Finding.Message(zh: "相差约一万倍，先核对计量单位（元、万元）", en: "about 10,000 times: check the unit first")]
  }

  private func endNotes(_ candidate: SwingCandidate) -> [Finding.Message] {
    [(candidate.from.year, candidate.before), (candidate.to.year, candidate.after)].compactMap { year, end in
      switch end {
      case .printed: nil
      case .notInCompleteList:
        Finding.Message(
          zh: "\(year) 年的清单加起来等于合计，其中没有这一行，按零计",
          en: "the list of \(year) adds up to its total without this line: counted as zero")
      case .onePurse(let account):
        Finding.Message(
          zh: "\(year) 年\(candidate.to.basis.label(.zh))按“\(account.used.key.scope.label(.zh))”印出；报告没有其他资金，视为同一口径",
          en:
            "printed for \(account.used.key.scope.label(.en)) in \(year); the reports have no other money, so it is compared"
        )
      case .zeroForAllFunds:
        Finding.Message(
          zh: "\(year) 年只印了全口径的零，各类资金自然也是零", en: "zero for all funds in \(year), hence for each of them")
      }
    }
  }
}
