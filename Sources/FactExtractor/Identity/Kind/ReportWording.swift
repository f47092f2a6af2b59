import DisclosureModel

/// What kinds of report a title names.
struct ReportWording {
  let text: OpeningText

  /// Kinds named in a title: budget, final accounts, performance.
  func kinds(in range: Range<Int>) -> Set<ReportKind> {
    var kinds: Set<ReportKind> = []
    let isEvaluation = namesEvaluation(in: range)
    if isEvaluation { kinds.insert(.performance) }
    if text.occurrences(of: .accounts, in: range).contains(where: { namesReport($0, in: range, isEvaluation) }) {
      kinds.insert(.finalAccounts)
    }
    if text.contains(.budgetAndAccounts, in: range)
      || text.occurrences(of: .budget, in: range).contains(where: {
        isBudget($0, in: range, isEvaluation)
      })
    {
      kinds.insert(.budget)
    }
    return kinds
  }

  private func namesEvaluation(in range: Range<Int>) -> Bool {
    text.occurrences(of: .performance, in: range).contains { mark in
      let after: Range<Int> = .stretch(mark.upperBound, range.upperBound)
      if text.starts(after, withAnyOf: ReportWording.managementWords) { return false }
      let before: Range<Int> = .stretch(range.lowerBound, mark.lowerBound)
      return text.contains(anyOf: ReportWording.evaluationWords, in: after)
        || text.ends(before, withAnyOf: ReportWording.evaluated)
        || text.ends(before, withAnyOf: ReportWording.accountsAnd)
    }
  }

  /// Whether 决算 or 预算 names a report of its own; in an evaluation's title only where a conjunction sets it apart.
  private func namesReport(_ mark: Range<Int>, in range: Range<Int>, _ isEvaluation: Bool) -> Bool {
    guard isEvaluation else { return true }
    return text.occurrences(of: .performance, in: range).contains { evaluation in
      let between: Range<Int> =
        evaluation.lowerBound < mark.lowerBound
        ? .stretch(evaluation.upperBound, mark.lowerBound) : .stretch(mark.upperBound, evaluation.lowerBound)
      return text.contains(anyOf: ReportWording.conjunctions, in: between)
    }
  }

  private func isBudget(_ mark: Range<Int>, in range: Range<Int>, _ isEvaluation: Bool) -> Bool {
    let after: Range<Int> = .stretch(mark.upperBound, range.upperBound)
    let before: Range<Int> = .stretch(range.lowerBound, mark.lowerBound)
    if text.starts(after, withAnyOf: ReportWording.otherUses) { return false }
    if text.ends(before, withAnyOf: ReportWording.funds), text.contains(.accounts, in: after) { return false }
    return namesReport(mark, in: range, isEvaluation)
  }

  private static let managementWords: [Phrase] = ["目标", "管理"]
  private static let evaluationWords = Phrase.list("自评 评价 报告 评估 自我评价 评审 考评 情况 结果")
  private static let evaluated = Phrase.list("整体支出 部门整体 单位整体 项目支出")
  /// 部门决算与绩效公开: beside accounts 绩效 alone is the evaluation of the same year.
  private static let accountsAnd = Phrase.list("决算及 决算和 决算、 决算与 决算暨")
  private static let conjunctions = Phrase.list("及 和 、 与 含 暨")
  private static let otherUses = Phrase.list("绩效 执行 主管 管理 资金 编审 评审 批复")
  private static let funds = Phrase.list("一般公共 政府性基金 国有资本经营 本经营")
}
