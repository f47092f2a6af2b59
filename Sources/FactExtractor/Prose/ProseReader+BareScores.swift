import DisclosureModel

/// The score of the whole evaluation, told by nothing but 自评.
extension ProseReader {
  /// 部门整体支出绩效自评93.6分: the points of the whole evaluation, named by that alone.
  mutating func readBareScore(_ figure: Figure, _ token: Token) -> Bool {
    guard figure.unit == .point, brackets.isEmpty, evaluatedProject == nil, sentence.readings.isEmpty,
      document.ends(clause(before: token), with: ProseReader.selfEvaluation),
      document.holds(ProseReader.wholeExpenditure, in: clause(before: token))
        || ProseReader.ownEvaluation.contains(where: { document.ends(clause(before: token), with: $0) })
        || isEvaluationAlone(before: token)
    else { return false }
    let subject = Subject(indicator: .performanceSelfScore, start: clause(before: token).lowerBound)
    guard let reading = reading(subject, figure, token) else { return false }
    sentence.subject = subject
    take(reading)
    return true
  }

  /// 对照部门整体支出绩效评价指标体系，…扣3分，自评94分: the sentence says that it is about the whole.
  private func isEvaluationAlone(before token: Token) -> Bool {
    let clause = clause(before: token)
    return clause.count == ProseReader.selfEvaluation.bytes.count
      && document.holds(ProseReader.wholeExpenditure, in: run.tokens[sentenceStart].start..<clause.lowerBound)
  }

  private static let selfEvaluation: Phrase = "自评"
  /// 对照评价指标，我局自评97.6分
  private static let ownEvaluation = Phrase.list(
    "我局自评 我单位自评 我办自评 我委自评 我中心自评 我镇自评 我乡自评 我院自评 我校自评 我街道自评 我部门自评 本部门自评 本单位自评 本级自评")
  private static let wholeExpenditure: Phrase = "整体支出"
}
