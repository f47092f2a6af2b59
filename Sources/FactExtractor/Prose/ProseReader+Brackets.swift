import DisclosureModel

extension ProseReader {
  /// A bracket behind a word of change is template residue when it holds the opposite (下降（增长）27.78%).
  mutating func readOpen(_ token: Token) {
    if case .direction = meaning(at: index + 1), mark(at: index + 2) == .close, isChange(sentence.role) {
      sentence.role = .change(.unresolved)
      index += 2
      return
    }
    if let end = readCodeInBrackets(token) {
      index = end
      return
    }
    if readComparedFigure() { return }
    if let end = foreignStaffBracket {
      for position in index..<end { if let figure = figure(at: position) { leaveOut(figure, as: "other line") } }
      index = end
      return
    }
    if let end = readZeroParts(behind: token) {
      index = end
      return
    }
    guard brackets.count < ProseReader.deepestBracket else { return }
    let whole = sentence.readings.last.map { subject(of: ledger.readings[$0]) }
    brackets.append(
      Bracket(
        start: token.end, whole: whole, outer: sentence, countTopic: countTopic, functionPath: functionPath))
    if whole != nil, sentence.subject?.hasFigure ?? true {
      sentence.parent = whole
      sentence.comparison?.isOpen = false
      sentence.role = .value
      if dividesIntoProjects { sentence.isProjectList = true }
      openClassList(until: .close)
    }
  }

  /// 项目支出93万元（预警服务60万元、设备维护33万元）: two sums or more that add up to the line before the bracket are its projects.
  private var dividesIntoProjects: Bool {
    guard let last = sentence.readings.last.map({ ledger.readings[$0] }), last.key.indicator == .expenditureProject,
      figure(at: index - 1) != nil
    else { return false }
    return partsAhead(until: .close, meet: last.quantity)
  }

  /// Two sums of money or more stand before the next mark of a kind and add up to a figure.
  func partsAhead(until end: Token.Mark, meet whole: Quantity) -> Bool {
    var sum = Interval.zero
    var count = 0
    for position in (index + 1)..<max(index + 1, min(index + ProseReader.longestClause, run.tokens.count)) {
      if mark(at: position) == end { break }
      guard let figure = figure(at: position) else { continue }
      guard let quantity = figure.quantity(for: .expenditureProjectItem) else { return false }
      sum = sum + quantity.interval
      count += 1
    }
    return count > 1 && sum.meets(whole.interval)
  }

  /// The end of a bracket that divides no line of ours: 尚未移交…的离退休人员0人（离休0人，退休0人）, 减少2人（退休2人）.
  private var foreignStaffBracket: Int? {
    guard let figure = figure(at: index - 1), figure.unit == .person,
      sentence.readings.last.map({ ledger.readings[$0].printed.upperBound != run.tokens[index - 1].end }) ?? true
    else { return nil }
    let isChange = sentence.comparison?.isSettled ?? false || !sentence.openClaims.isEmpty
    guard
      isChange
        || (sentence.otherLine ?? -1) > (sentence.readings.last.map { ledger.readings[$0].printed.lowerBound } ?? -1)
    else { return nil }
    var position = index + 1
    while position < run.tokens.count, position - index < 24, mark(at: position) != .period {
      if mark(at: position) == .close { return position }
      position += 1
    }
    return nil
  }

  /// 较2020年（28.15万元）减少: the earlier figure of the comparison in brackets.
  private mutating func readComparedFigure() -> Bool {
    guard sentence.comparison?.isOpen == true, sentence.comparison?.year != nil,
      let figure = figure(at: index + 1), figure.unit.isMoney, mark(at: index + 2) == .close
    else { return false }
    index += 1
    readFigure(figure, run.tokens[index])
    index += 1
    return true
  }

  /// 其他支出（对附属单位补助支出、上缴上级支出）0万元: of nothing each part is nothing. Returns the index of the figure.
  private mutating func readZeroParts(behind open: Token) -> Int? {
    guard document.ends(max(sentence.clauseStart, open.start - 24)..<open.start, with: ProseReader.otherExpenditure)
    else { return nil }
    var parts: [Subject] = []
    var position = index + 1
    while mark(at: position) != .close {
      if case .label(let label)? = meaning(at: position), label.indicator.unit == .yuan {
        parts.append(Subject(indicator: label.indicator, scope: label.scope, start: run.tokens[position].start))
      } else if mark(at: position) != .enumeration {
        return nil
      }
      position += 1
    }
    guard !parts.isEmpty, let figure = figure(at: position + 1), figure.mantissa == 0, figure.unit.isMoney else {
      return nil
    }
    for part in parts {
      if let reading = reading(part, figure, run.tokens[position + 1]) { append(reading) }
    }
    return position + 1
  }

  private static let otherExpenditure: Phrase = "其他支出"

  /// Brackets nested deeper than in any report are read as if they were not there.
  static let deepestBracket = 12

  mutating func closeBracket() {
    guard let bracket = brackets.popLast() else { return }
    let inner = sentence
    sentence = bracket.outer
    sentence.readings = inner.readings
    sentence.beforeBracket = bracket.outer.readings.last.map { ($0, ledger.readings.count) }
    sentence.openClaims = bracket.outer.openClaims
    sentence.clause = inner.clause
    countTopic = bracket.countTopic
    functionPath = bracket.functionPath
    if functionPath.end > 0, functionPath.isOpen == false {
      functionPath.end = max(functionPath.end, bracket.functionPath.end)
    }
  }
}
