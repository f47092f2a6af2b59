import DisclosureModel

/// Gathers what the extractor noticed and what the checks find, names each finding, and puts the worst first.
struct FindingCollector: Sendable {
  let series: DisclosureSeries
  let ledger: Ledger
  let copied: [CopiedText]

  init(_ series: DisclosureSeries, _ ledger: Ledger) {
    self.series = series
    self.ledger = ledger
    copied = CopiedTextDiff.texts(series)
  }

  /// What the checks found out, and how often each was applied.
  struct Result: Sendable {
    var findings: [Finding]
    var tallies: [CheckTally]
  }

  func collect() -> Result {
    var findings: [Finding] = []
    var tallies: [CheckTally] = []
    for (rule, outcomes) in applied() {
      var tally = CheckTally(rule: rule)
      for outcome in outcomes {
        tally.count(outcome.verdict)
        if let finding = outcome.finding { findings.append(finding) }
      }
      tallies.append(tally)
    }
    let all = named(withoutEchoes(extracted, findings))
    // a finding is large: sorting moves numbers
    let order = all.indices.sorted { FindingCollector.isWorse(all[$0], all[$1]) }
    return Result(findings: order.map { all[$0] }, tallies: tallies)
  }

  private func applied() -> [(CheckRule, [CheckOutcome])] {
    let contexts = series.reports.filter { $0.status == .read || $0.status == .partial }
      .map { CheckContext($0, ledger) }
    let inside = ReportCheck.all.map { check in (check.rule, contexts.flatMap(check.run)) }
    return inside + [
      (WitnessReconciliation.rule, WitnessReconciliation.outcomes(ledger)),
      (CarryoverReconciliation.rule, CarryoverReconciliation.outcomes(ledger)),
      (UnitJumpCheck.rule, UnitJumpCheck.outcomes(ledger)), (RateBesideScore.rule, RateBesideScore.outcomes(ledger)),
      (UnmovedScoreCheck.rule, UnmovedScoreCheck.outcomes(ledger)), (BasisGuard.rule, BasisGuard.outcomes(ledger)),
      (LevelGuard.rule, LevelGuard.outcomes(series, ledger)),
      (CopiedTextCheck.rule, CopiedTextCheck.outcomes(copied)),
      (UnchangedPerformanceCheck.rule, UnchangedPerformanceCheck.outcomes(series)),
      (LoweredTargetCheck.rule, LoweredTargetCheck.outcomes(series)),
    ]
  }

  private var extracted: [Finding] {
    series.findings
      + series.reports.flatMap { report in
        report.disclosure.findings.map { finding in
          var finding = finding
          if finding.document.isEmpty { finding.document = report.document }
          if finding.year == nil { finding.year = report.year }
          return finding
        }
      }
  }

  /// Where the extractor has said it of a line already, the check's finding of the same rule is left out.
  private func withoutEchoes(_ extracted: [Finding], _ checked: [Finding]) -> [Finding] {
    let said = Set(extracted.map(Echo.init))
    return extracted + checked.filter { !said.contains(Echo($0)) }
  }

  private struct Echo: Hashable {
    var rule: String
    var document: String
    var line: Int

    init(_ finding: Finding) {
      rule = finding.rule
      document = finding.document
      line = finding.source?.position.line ?? 0
    }
  }

  /// Findings that say the same of the same place are one.
  private func named(_ findings: [Finding]) -> [Finding] {
    var seen: Set<String> = []
    return findings.compactMap { finding in
      var finding = finding
      if finding.id.isEmpty { finding.id = id(finding) }
      return seen.insert(finding.id).inserted ? finding : nil
    }
  }

  /// The place is part of the id, since one report can break one rule twice in the same words.
  private func id(_ finding: Finding) -> String {
    let place = finding.source.map { "\($0.position.page ?? 0):\($0.position.line):\($0.position.column)" } ?? ""
    return StableID.make(
      "c",
      [
        series.department.fullName, finding.rule, finding.document, finding.year?.description ?? "", place,
        finding.expected, finding.found,
      ])
  }

  private static func isWorse(_ left: Finding, _ right: Finding) -> Bool {
    if left.severity != right.severity { return left.severity > right.severity }
    if left.document != right.document { return left.document < right.document }
    let none = SourcePosition(line: 0, column: 0)
    let (first, second) = (left.source?.position ?? none, right.source?.position ?? none)
    if first != second { return first < second }
    return (left.rule, left.id) < (right.rule, right.id)
  }
}
