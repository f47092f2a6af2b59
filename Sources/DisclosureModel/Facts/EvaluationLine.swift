/// One indicator of a self-evaluation table (绩效自评表): what was promised, what came of it, and the points for it.
package struct EvaluationLine: Hashable, Sendable, Codable {
  /// Name of the 三级指标, without its weight; of the 二级指标 where the table has no lower one.
  package var indicator: String
  /// The 一级指标 above it; empty where the table has none.
  package var firstLevel: String
  /// The 二级指标 above it; empty where the table has none.
  package var secondLevel: String
  /// The project whose table it is; empty for the department's own.
  package var project: String
  /// 分值 / 权重
  package var weight: Score?
  /// 自评得分
  package var score: Score?
  /// 年度指标值
  package var target: String
  /// 全年完成值
  package var result: String
  /// 偏差原因分析
  package var deviationReason: String
  /// 评分标准 or 指标说明
  package var rule: String
  package var source: SourceQuote

  package init(
    indicator: String, firstLevel: String = "", secondLevel: String = "", project: String = "", weight: Score? = nil,
    score: Score? = nil, target: String = "", result: String = "", deviationReason: String = "", rule: String = "",
    source: SourceQuote
  ) {
    self.indicator = indicator
    self.firstLevel = firstLevel
    self.secondLevel = secondLevel
    self.project = project
    self.weight = weight
    self.score = score
    self.target = target
    self.result = result
    self.deviationReason = deviationReason
    self.rule = rule
    self.source = source
  }
}
