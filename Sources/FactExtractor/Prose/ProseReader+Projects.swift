import DisclosureModel

extension ProseReader {
  /// A name that is no label, within the list of projects that 项目支出…其中 opens.
  mutating func readProject(_ figure: Figure, _ token: Token) -> Bool {
    let isListed = isProjectPlace(figure)
    guard figure.unit.isMoney, isListed || hasYearBudget, !exceedsWhole(figure) else { return false }
    guard let name = projectName(before: token) else { return false }
    if !sentence.isProjectList, !isProjectSentence, !goesOnWithProjects, !opensListOfProjects, !isExplainedProject,
      !ProjectName.isTelling(name)
    {
      return false
    }
    if !isListed, name.count < 5 { return false }
    var subject = Subject(indicator: .expenditureProjectItem, item: name, scope: sentence.scope, start: nameStart)
    if !sentence.isProjectList, sentence.basis == nil { subject.basis = previous?.parent?.basis }
    if !isProjectSentence || mark(at: index + 1) == .semicolon { sentence.isProjectList = true }
    guard let reading = reading(subject, figure, token) else { return false }
    sentence.subject = subject
    take(reading)
    return true
  }

  /// The words in front of the figure; where they are only 预算 or 支出 (抽检经费，预算180万元，支出176万元), those of the clause
  /// before.
  private func projectName(before token: Token) -> String? {
    guard nameStart < token.start else { return nil }
    let words = document.text[nameStart..<token.start]
    guard isBasisAlone(before: index), let comma = lastComma(before: index) else { return ProjectName.name(in: words) }
    let start = clauseStart(before: comma)
    return start < run.tokens[comma].start
      ? ProjectName.name(in: document.text[start..<run.tokens[comma].start]) : nil
  }

  private func isBasisAlone(before position: Int) -> Bool {
    var position = position - 1
    var hasBasis = false
    while position >= sentenceStart, run.tokens[position].start >= nameStart {
      switch meaning(at: position) {
      case .basis?: hasBasis = true
      case .filler?, .bareExpenditure?: break
      default: return false
      }
      position -= 1
    }
    return hasBasis
  }

  private func lastComma(before position: Int) -> Int? {
    stride(from: position - 1, through: max(sentenceStart, position - 6), by: -1).first { mark(at: $0) == .comma }
  }

  /// Where the clause that ends at a comma begins: behind the mark or ordinal before it.
  private func clauseStart(before comma: Int) -> Int {
    var position = comma - 1
    while position >= sentenceStart {
      switch run.tokens[position].kind {
      case .mark, .ordinal, .figure: return run.tokens[position].end
      default: position -= 1
      }
    }
    return run.tokens[sentenceStart].start
  }

  /// 2.播出设备更新160万元，用于更换服务器 below 项目支出安排情况
  private var isExplainedProject: Bool {
    guard isNumberedProject, mark(at: index + 1) == .comma, run.tokens.indices.contains(index + 2) else { return false }
    if case .usedFor? = meaning(at: index + 2) { return true }
    let next = run.tokens[index + 2]
    return document.begins(next.start..<next.end, with: ProseReader.paidBy)
  }

  private static let paidBy: Phrase = "由"

  /// 环卫保洁158万元、圩堤加固96万元、村级运转462万元 below （七）项目情况
  private var opensListOfProjects: Bool {
    guard section.isAboutProjects, sentence.readings.isEmpty else { return false }
    // …9,637,200元，社区服务群众经费2,640,000元，
    if mark(at: index + 1) == .comma, let next = run.tokens[(index + 2)...].first(where: isMarkOrFigure),
      case .figure(let number) = next.kind
    {
      return run.figures[number].unit.isMoney
    }
    guard mark(at: index + 1) == .enumeration else { return false }
    return run.tokens[(index + 2)...].prefix(ProseReader.longestClause).contains { token in
      if case .figure(let number) = token.kind { run.figures[number].unit.isMoney } else { false }
    }
  }

  private func isMarkOrFigure(_ token: Token) -> Bool {
    switch token.kind {
    case .mark, .figure: true
    default: false
    }
  }

  /// 办案经费全年预算92万元: 全年预算 is said of what is evaluated, so that a telling name is a project's.
  private var hasYearBudget: Bool {
    sentence.subject == nil && sentence.hasBasisCue && sentence.basis == .adjusted && brackets.isEmpty
  }

  /// 农村饮水安全维修养护689.60万元；防汛物资…: a sentence of names and sums alone goes on with the list before it.
  private var goesOnWithProjects: Bool {
    guard previous?.isProjectList == true, sentence.readings.isEmpty,
      mark(at: index + 1) == .semicolon || mark(at: index + 1) == .enumeration
    else { return false }
    return run.tokens[sentenceStart..<index].allSatisfy { if case .text = $0.kind { true } else { false } }
  }

  /// A list of projects is open here or was in the sentence before, and no line of its own waits for the figure.
  private func isProjectPlace(_ figure: Figure) -> Bool {
    guard
      sentence.isProjectList || isProjectSentence || section.isAboutProjects && sentence.readings.isEmpty
        || isNumberedProject
        || (sentence.readings.isEmpty && previous?.isProjectList == true)
    else { return false }
    guard let subject = sentence.subject, !subject.hasFigure else { return true }
    return sentence.gapWords > 0 || figure.quantity(for: subject.indicator) == nil
  }

  /// 1.动物防控经费260万元，用于购置疫苗 below （二）项目支出: the first figure of a numbered paragraph.
  var isNumberedProject: Bool {
    guard section.isBelowProjects, isFirstSentence, sentence.readings.isEmpty, sentence.clause == 0,
      case .ordinal? = run.tokens.first?.kind
    else { return false }
    return true
  }

  /// A short sentence with one figure in a section about projects (粮食仓库维修支出61.80万元。).
  private var isProjectSentence: Bool {
    section.subject == .expenditureProject && sentence.readings.isEmpty && index - sentenceStart <= 8
      && (mark(at: index + 1) == .period || mark(at: index + 1) == .semicolon || index + 1 == run.tokens.count
        || mark(at: index + 1) == .comma && index + 2 == run.tokens.count)
  }
}
