import DisclosureModel

extension EvaluationRate {
  private static let hundred: Int64 = 100 * Percentage.scale

  /// The rates whose inputs reports print. 重点支出安排率、支付进度率 and 固定资产利用率 need figures that no report of
  /// these kinds prints as facts.
  static let all: [EvaluationRate] = [
    EvaluationRate(
      indicator: .rateStaffControl, formula: Finding.Message(zh: "在职人员数 ÷ 编制数", en: "on payroll ÷ quota"),
      scoredAs: ["在职人员控制率"], ideal: .atMost(hundred), parts: [Term(indicator: .staffOnPayroll, basis: .actual)],
      whole: Term(indicator: .staffQuota, basis: .actual)),
    EvaluationRate(
      indicator: .rateThreePublicChange,
      formula: Finding.Message(zh: "(本年“三公”经费预算 − 上年) ÷ 上年", en: "(budget − budget of last year) ÷ last year"),
      scoredAs: ["三公经费变动率"], ideal: .atMost(0),
      parts: [
        Term(indicator: .threePublicTotal, basis: .budget),
        Term(indicator: .threePublicTotal, basis: .budget, shift: -1, isSubtracted: true),
      ], whole: Term(indicator: .threePublicTotal, basis: .budget, shift: -1)),
    EvaluationRate(
      indicator: .rateBudgetExecution, formula: Finding.Message(zh: "预算执行数 ÷ 预算数", en: "actual ÷ budget"),
      scoredAs: ["预算执行率", "预算完成率", "预算执行管理", "预算绩效管理"], ideal: .exactly(hundred),
      parts: [Term(indicator: .expenditureTotal, basis: .actual)],
      whole: Term(indicator: .expenditureTotal, basis: .adjusted, orElse: .budget)),
    EvaluationRate(
      indicator: .rateBudgetAdjustment, formula: Finding.Message(zh: "年中追加 ÷ 年初预算", en: "supplement ÷ budget"),
      scoredAs: ["预算调整率", "预算控制率"], ideal: .exactly(0),
      parts: [Term(indicator: .budgetSupplement, basis: .actual, orElse: .adjusted)],
      whole: Term(indicator: .expenditureTotal, basis: .budget)),
    EvaluationRate(
      indicator: .rateCarryover, formula: Finding.Message(zh: "结转结余总额 ÷ 支出预算数", en: "closing balance ÷ budget"),
      scoredAs: ["结转结余率"], ideal: .exactly(0), parts: [Term(indicator: .carryoverClosing, basis: .actual)],
      whole: Term(indicator: .expenditureTotal, basis: .adjusted, orElse: .budget)),
    EvaluationRate(
      indicator: .rateCarryoverChange,
      formula: Finding.Message(zh: "(本年结转结余 − 上年) ÷ 上年", en: "(closing balance − last year's) ÷ last year's"),
      scoredAs: ["结转结余变动率"], ideal: .atMost(0),
      parts: [
        Term(indicator: .carryoverClosing, basis: .actual),
        Term(indicator: .carryoverClosing, basis: .actual, shift: -1, isSubtracted: true),
      ], whole: Term(indicator: .carryoverClosing, basis: .actual, shift: -1)),
    EvaluationRate(
      indicator: .ratePublicControl, formula: Finding.Message(zh: "实际公用经费 ÷ 预算安排公用经费", en: "actual ÷ budget"),
      scoredAs: ["公用经费控制率"], ideal: .atMost(hundred),
      parts: [Term(indicator: .expenditurePublic, basis: .actual)],
      whole: Term(indicator: .expenditurePublic, basis: .budget)),
    EvaluationRate(
      indicator: .rateThreePublicControl, formula: Finding.Message(zh: "实际“三公”经费 ÷ 预算安排", en: "actual ÷ budget"),
      scoredAs: ["三公经费控制率"], ideal: .atMost(hundred),
      parts: [Term(indicator: .threePublicTotal, basis: .actual)],
      whole: Term(indicator: .threePublicTotal, basis: .budget)),
    EvaluationRate(
      indicator: .rateProcurementExecution,
      formula: Finding.Message(zh: "实际政府采购金额 ÷ 政府采购预算数", en: "actual ÷ budget"), scoredAs: ["政府采购执行率"],
      ideal: .exactly(hundred), parts: [Term(indicator: .procurementTotal, basis: .actual)],
      whole: Term(indicator: .procurementTotal, basis: .budget)),
  ]
}
