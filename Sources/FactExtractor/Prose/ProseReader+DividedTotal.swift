import DisclosureModel

/// A sum that only its parts name: 年初预算3920.00万元（基本支出1340.00万元、项目支出2580.00万元）.
extension ProseReader {
  /// The total expenditure, where the figure is the sum of the basic and the project expenditure right behind it.
  func dividedTotal(_ figure: Figure, _ token: Token) -> Subject? {
    guard sentence.subject == nil, sentence.hasBasisCue, sentence.parent == nil, brackets.isEmpty,
      let whole = figure.amount(figure.unit), let parts = partsBehind(), parts.fen == whole.fen
    else { return nil }
    return Subject(indicator: .expenditureTotal, scope: sentence.scopeCue, start: token.start)
  }

  /// 2022年年初预算685万元，全年预算数742万元，全年执行数721万元 at the head of a paragraph of an evaluation speaks of the whole; so do
  /// 年初预算685万元，年中追加57万元 and 年初部门预算批复685万元.
  var sequenceTotal: Subject? {
    guard context.kind == .performance, sentence.readings.isEmpty, sentence.hasBasisCue, !sentence.hasWords,
      sentence.gapWords == 0, sentence.parent == nil, brackets.isEmpty, sentence.scopeCue == nil, isFirstSentence,
      paragraphMains.isEmpty, section.subject ?? .expenditureTotal == .expenditureTotal, !section.isAboutProjects,
      evaluatedProject == nil, namesDepartment || goesOnWithBudget
    else { return nil }
    return Subject(indicator: .expenditureTotal, start: run.tokens[sentenceStart].start)
  }

  private var namesDepartment: Bool {
    let words = run.tokens[sentenceStart].start..<run.tokens[index].start
    return sentence.basis == .budget && document.holds(ProseReader.departmentBudget, in: words)
  }

  private static let departmentBudget: Phrase = "年初部门预算"

  /// Another budget, an outcome or what was added follows behind a comma, with its sum.
  private var goesOnWithBudget: Bool {
    guard mark(at: index + 1) == .comma else { return false }
    switch meaning(at: index + 2) {
    case .basis(let next)? where next != sentence.basis: break
    case .label(let label)? where label.indicator == .budgetSupplement: return true
    default: return false
    }
    var position = index + 3
    if case .filler? = meaning(at: position) { position += 1 }
    return figure(at: position)?.unit.isMoney ?? false
  }

  /// Basic and project expenditure together, where they are named with their figures right behind this token.
  private func partsBehind() -> Amount? {
    var position = index + 1
    guard opensParts(&position) else { return nil }
    var parts: [Indicator: Amount] = [:]
    while case .label(let label) = meaning(at: position), let figure = figure(at: position + 1),
      let amount = figure.amount(figure.unit),
      label.indicator == .expenditureBasic || label.indicator == .expenditureProject
    {
      parts[label.indicator] = amount
      position += 2
      if mark(at: position) == .enumeration || mark(at: position) == .comma { position += 1 }
    }
    guard let basic = parts[.expenditureBasic], let project = parts[.expenditureProject] else { return nil }
    return basic + project
  }

  /// A bracket, 其中 behind a comma, or both.
  private func opensParts(_ position: inout Int) -> Bool {
    let start = position
    if mark(at: position) == .open || mark(at: position) == .comma { position += 1 }
    if case .ofWhich? = meaning(at: position) { position += 1 }
    if mark(at: position) == .colon { position += 1 }
    return position > start
  }
}
