import DisclosureModel

/// What a check found out about one claim or sum.
package enum CheckVerdict: Sendable, Hashable {
  case consistent
  /// fits only when printed digits were cut off instead of rounded
  case truncated
  case inconsistent
  case notCheckable(Finding.Message)
}

/// A rule by which figures are checked.
package struct CheckRule: Sendable, Hashable {
  /// Dotted id of its findings: `sum.parts`.
  package var id: String
  package var title: Finding.Message
  /// Where the rule comes from.
  package var source: String

  package init(_ id: String, zh: String, en: String, source: String) {
    self.id = id
    title = Finding.Message(zh: zh, en: en)
    self.source = source
  }

  /// The last line of a trace.
  var traced: Finding.Message { Finding.Message(zh: "规则来源：\(source)", en: "rule: \(title.en)") }
}

/// How often a rule was applied over a series, and with what result.
package struct CheckTally: Sendable, Hashable {
  package var rule: CheckRule
  package var consistent = 0
  package var truncated = 0
  package var inconsistent = 0
  package var notCheckable = 0

  package init(rule: CheckRule) { self.rule = rule }

  mutating func count(_ verdict: CheckVerdict) {
    switch verdict {
    case .consistent: consistent += 1
    case .truncated: truncated += 1
    case .inconsistent: inconsistent += 1
    case .notCheckable: notCheckable += 1
    }
  }
}

/// One application of a rule.
struct CheckOutcome: Sendable {
  let verdict: CheckVerdict
  /// One or none: few of the many outcomes have one, and a finding is large.
  private let findings: [Finding]

  init(verdict: CheckVerdict, finding: Finding?) {
    self.verdict = verdict
    findings = finding.map { [$0] } ?? []
  }

  /// Nil where there is nothing to say.
  var finding: Finding? { findings.first }

  static let consistent = CheckOutcome(verdict: .consistent, finding: nil)

  static func notCheckable(zh: String, en: String) -> CheckOutcome {
    CheckOutcome(verdict: .notCheckable(Finding.Message(zh: zh, en: en)), finding: nil)
  }
}

/// A check that looks at one report at a time.
struct ReportCheck: Sendable {
  let rule: CheckRule
  let run: @Sendable (CheckContext) -> [CheckOutcome]

  /// Every check, in the order of the finished list of rules.
  static let all: [ReportCheck] = [
    SumCheck.parts, BalanceCheck.check, FunctionSumCheck.check, ProjectCheck.check, ShareCheck.check,
    CompletionCheck.check, ControlRateCheck.check, ChangeAmountCheck.check, ChangePercentCheck.check,
    ZeroBaseCheck.check, DirectionCheck.check, BudgetDirectionCheck.check, YearSelfCheck.check, ResidueCheck.check,
    OpeningBudgetReasonCheck.check, DuplicateCheck.check, UnitCheck.check, ScoreTotalCheck.check,
    ScoreAboveWeightCheck.check, WeightSumCheck.check, ScoringRuleCheck.check,
  ]
}
