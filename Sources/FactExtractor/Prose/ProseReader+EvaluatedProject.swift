import DisclosureModel

extension ProseReader {
  /// The project whose evaluation the paragraph or its heading sums up: 1.某某项目绩效自评综述：…全年预算数为….
  var evaluatedProject: String? {
    guard let first = run.tokens.first, let last = run.tokens.last else { return nil }
    let own = first.start..<min(last.end, first.start + ProseReader.longestEvaluationTitle)
    if let name = projectName(inTitle: own) ?? leadingProject { return name }
    return section.headings.last.flatMap { projectName(inTitle: $0) }
  }

  /// （1）救援车辆运维经费。年初预算80万元，实际支出72万元 in a section on projects: the name stands in front as a sentence of its own.
  private var leadingProject: String? {
    guard let stop = run.tokens.prefix(ProseReader.longestLead).firstIndex(where: isFullStop)
    else { return nil }
    let lead = run.tokens[..<stop]
    guard case .ordinal? = lead.first?.kind, lead.count > 1, !lead.contains(where: isFigureOrLine) else { return nil }
    let name = FunctionPath.cleaned(document.words(lead[1].start..<run.tokens[stop].start))
    guard section.isBelowProjects || name.hasSuffix("项目") else { return nil }
    return (4...40).contains(name.count) && ProjectName.isTelling(name) ? name : nil
  }

  private static let longestLead = 12

  private func isFullStop(_ token: Token) -> Bool { token.kind == .mark(.period) }

  private func isFigureOrLine(_ token: Token) -> Bool {
    switch token.kind {
    case .figure: true
    case .term(let number): if case .label = lexicon.meanings[number] { true } else { false }
    default: false
    }
  }

  /// What the name in front of the paragraph's first sentence makes of 年初预算80万元，实际支出72万元.
  var leadingSubject: Subject? {
    let start = run.tokens[sentenceStart].start
    let isOpen =
      sentence.subject.map { !$0.hasFigure && ($0.indicator == .expenditureProject || $0.start < start) } ?? true
    guard isOpen, sentence.readings.isEmpty, sentence.hasBasisCue, brackets.isEmpty, let name = leadingProject else {
      return nil
    }
    return Subject(indicator: .expenditureProjectItem, item: name, scope: sentence.scope, start: start)
  }

  /// UTF-8 bytes in which a title says that it sums up an evaluation.
  private static let longestEvaluationTitle = 240
  private static let evaluationTitles = Phrase.list("绩效目标完成情况综述 绩效自评综述 自评综述 绩效自评情况 绩效自评结果 绩效评价综述 绩效自评")
  private static let otherSubjects = ["部门", "整体", "单位", "项目支出", "预算", "重点项目", "我局", "本次", "组织", "开展", "财政", "专项资金绩效"]

  private func projectName(inTitle range: Range<Int>) -> String? {
    guard
      let title = ProseReader.evaluationTitles.lazy.compactMap({ ByteSearch.first($0.bytes, in: document.text, range) })
        .min()
    else { return nil }
    var start = range.lowerBound
    if let end = OrdinalScanner.ordinal(in: document.text.span, at: start, limit: title) { start = end }
    guard start < title else { return nil }
    let name = FunctionPath.cleaned(document.words(start..<title))
    guard (4...40).contains(name.count), !ProseReader.otherSubjects.contains(where: name.contains),
      !name.contains(where: { "，。；：、".contains($0) })
    else { return nil }
    return name
  }

  /// 全年预算数为120万元 or 项目全年预算数… in a project's evaluation.
  func evaluatedSubject(_ token: Token) -> Subject? {
    guard sentence.hasBasisCue, sentence.readings.isEmpty, let name = evaluatedProject else { return nil }
    return Subject(indicator: .expenditureProjectItem, item: name, scope: sentence.scope, start: token.start)
  }
}
