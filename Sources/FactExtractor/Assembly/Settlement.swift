import DisclosureModel

/// Turns the readings of a document into its facts: readings of one thing become one fact with witnesses, identities of the
/// report choose between readings, and stated changes give the year before.
struct Settlement: Sendable {
  let document: SourceDocument
  let context: DocumentContext

  func settle(_ ledger: inout FactLedger, identity: Identity) -> Disclosure {
    AssumedUnitChoice.apply(to: &ledger, in: document, year: context.year)
    LooseSectionChoice.apply(to: &ledger)
    StaffKindChoice.apply(to: &ledger.readings)
    ThreePublicScope.apply(to: &ledger)
    BudgetTotalChoice.apply(to: &ledger)
    IncomeTotalChoice.apply(to: &ledger)
    LoneTotalChoice.apply(to: &ledger, in: document)
    CarriedIncomeChoice.apply(to: &ledger, in: document)
    FundIncome.apply(to: &ledger)
    BasicClassChoice.apply(to: &ledger)
    NamedItemChoice.apply(to: &ledger, in: document)
    ChangeSubjectChoice.apply(to: &ledger)
    let merged = ReadingMerge(readings: ledger.readings).merged()
    var facts = merged.map(fact(of:))
    facts += EarlierYear.derived(from: ledger.claims, facts: facts, document: document)
    let findings = ledger.findings + TemplateResidue.findings(in: document, claims: ledger.claims, year: context.year)
    return Disclosure(
      identity: identity, facts: facts, statements: ledger.claims.map(statement(of:)),
      blanks: blanks(of: ledger, facts),
      evaluation: ledger.evaluation, findings: findings, coverage: coverage(of: ledger))
  }

  private func fact(of group: ReadingMerge.Group) -> Fact {
    let chosen = group.chosen
    return Fact(
      key: chosen.key, quantity: chosen.quantity, printed: document.printed(chosen.printed), origin: chosen.origin,
      source: document.quote(chosen.clause), witnesses: group.others.map(witness(of:)))
  }

  private func witness(of reading: Reading) -> Witness {
    Witness(
      quantity: reading.quantity, printed: document.printed(reading.printed), source: document.quote(reading.clause))
  }

  private func statement(of claim: ClaimReading) -> Statement {
    Statement(
      kind: claim.kind, subject: claim.subject, againstYear: claim.againstYear, whole: claim.whole,
      againstBasis: claim.againstBasis, direction: claim.direction, change: claim.change, percentage: claim.percentage,
      reason: claim.reason.flatMap(reasonWords).map { Reason(source: $0, extent: claim.reasonExtent) },
      source: document.quote(claim.clause))
  }

  /// The reason without marks and blanks around it; nil when nothing is left.
  private func reasonWords(_ range: Range<Int>) -> SourceQuote? {
    let text = document.text
    var lower = range.lowerBound
    var upper = min(range.upperBound, text.count, lower + Settlement.longestReason)
    while upper > lower, upper < text.count, text[upper] & 0xC0 == 0x80 { upper -= 1 }
    while lower < upper, let width = trimmedWidth(at: lower, in: text) { lower += width }
    while upper > lower, isTrailingMark(endingAt: upper, in: text) { upper -= text[upper - 1] < 0x80 ? 1 : 3 }
    return lower < upper ? document.quote(lower..<upper) : nil
  }

  /// UTF-8 bytes that are quoted of a reason.
  private static let longestReason = 3000

  private static let marks: [[UInt8]] = ["，", "。", "；", "：", "、"].map { Array($0.utf8) }

  private func trimmedWidth(at offset: Int, in text: [UInt8]) -> Int? {
    if text[offset] <= 0x20 { return 1 }
    return Settlement.marks.contains { offset + 3 <= text.count && text[offset..<offset + 3].elementsEqual($0) }
      ? 3 : nil
  }

  private func isTrailingMark(endingAt end: Int, in text: [UInt8]) -> Bool {
    if text[end - 1] <= 0x20 { return true }
    return Settlement.marks.contains { end >= 3 && text[end - 3..<end].elementsEqual($0) }
  }

  private func blanks(of ledger: FactLedger, _ facts: [Fact]) -> [BlankLine] {
    if ledger.blanks.isEmpty { return [] }
    let known = Set(facts.map(\.key))
    return ledger.blanks.filter { !known.contains($0.key) }.map {
      BlankLine(key: $0.key, source: document.quote($0.row))
    }
  }

  private func coverage(of ledger: FactLedger) -> Coverage {
    Coverage(
      assigned: ledger.readings.count + ledger.claimed, leftOut: ledger.leftOut,
      unassigned: ledger.unassigned.sorted { $0.lowerBound < $1.lowerBound }.map { document.quote($0) })
  }
}
