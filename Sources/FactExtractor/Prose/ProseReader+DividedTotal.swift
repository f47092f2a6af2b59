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
    guard context.kind == .performance, sentence.readings.isEmpty, sentence.hasBasisCue, !sentence.hasOtherWords,
      sentence.parent == nil, brackets.isEmpty, sentence.scopeCue == nil, isFirstSentence,
      paragraphMains.isEmpty, section.subject ?? .expenditureTotal == .expenditureTotal, !section.isAboutProjects,
      evaluatedProject == nil, namesDepartment || goesOnWithBudget || namesWholeYear
    else { return nil }
    return Subject(indicator: .expenditureTotal, start: run.tokens[sentenceStart].start)
  }

  /// 2023年中心年初预算: a word for the department itself.
  func isOwnWord(_ token: Token) -> Bool {
    let length = token.end - token.start
    return length <= 9
      && ProseReader.ownWords.contains {
        $0.bytes.count == length && document.begins(token.start..<token.end, with: $0)
      }
  }

  private static let ownWords = Phrase.list("中心 单位 部门 机关 学校 医院 街道 全单位 全中心 我 局 乡 镇")

  private var namesDepartment: Bool {
    let end = run.tokens[index].start
    let words = max(run.tokens[sentenceStart].start, end - ProseReader.longestQuote)..<end
    return sentence.basis == .budget && document.holds(ProseReader.departmentBudget, in: words)
  }

  private static let departmentBudget: Phrase = "年初部门预算"

  /// 全年实际支出4062.96万元，占调整后预算的99.02%
  private var namesWholeYear: Bool {
    guard sentence.basis == .actual else { return false }
    return run.tokens[sentenceStart..<index].suffix(ProseReader.longestWay).contains { token in
      guard case .term(let number) = token.kind, case .basis = lexicon.meanings[number] else { return false }
      return document.begins(token.start..<token.end, with: ProseReader.wholeYear)
    }
  }

  private static let wholeYear: Phrase = "全年实际支出"

  /// Another budget, an outcome or what was added follows behind a comma, with its sum.
  private var goesOnWithBudget: Bool {
    guard mark(at: index + 1) == .comma else { return false }
    for position in (index + 2)..<max(index + 2, min(index + ProseReader.longestWay, run.tokens.count)) {
      switch meaning(at: position) {
      case .basis(let next)? where next != sentence.basis && isSum(at: position + 1): return true
      case .label(let label)? where label.indicator == .budgetSupplement: return true
      // 年中因上级资金下达等调整预算，全年预算数1468万元
      case nil where figure(at: position) == nil && mark(at: position) != .period && mark(at: position) != .semicolon:
        continue
      case .basis?, .filler?, .because?, .andOthers?, .noise?: continue
      default: return false
      }
    }
    return false
  }

  private func isSum(at position: Int) -> Bool {
    var position = position
    if case .filler? = meaning(at: position) { position += 1 }
    return figure(at: position)?.unit.isMoney ?? false
  }

  /// Tokens between an opening budget and what became of it.
  private static let longestWay = 12

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
