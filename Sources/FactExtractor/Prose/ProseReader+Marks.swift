import DisclosureModel

extension ProseReader {
  mutating func readMark(_ mark: Token.Mark, _ token: Token) {
    switch mark {
    case .period: endSentence(at: token.start)
    case .semicolon:
      sentence.scopeCue = nil
      endItem()
      sentence.itemStart = token.end
      startClause(at: token.end)
    case .comma:
      openPartsWithin()
      sentence.gapCommas += 1
      sentence.scopeCue = nil
      if sentence.role != .value { sentence.role = .value }
      sentence.shareWhole = nil
      closeComparison()
      startClause(at: token.end)
    case .enumeration:
      sentence.scopeCue = nil
      if figureStandsBefore() { nameStart = token.end }
    case .colon:
      if namesProjects(before: index) {
        sentence.isProjectList = true
        // 项目支出：40万元 is the line's own figure
        if !isFigureNext { sentence.subject = nil }
      }
      readUsesBehindColon()
      readTabledTitle(token)
      let name = nameStart
      startClause(at: token.end, keepsGap: true)
      // 普法宣传：20万元 names its project in front of the colon
      if sentence.isProjectList, name < token.start, isFigureNext { nameStart = name }
    case .dash, .slash: readDash(token)
    case .open: readOpen(token)
    case .close: closeBracket()
    }
  }

  /// 项目支出260万元：救灾物资采购80万元; behind other words only parts that add up to it (…260万元，用于两个方面：…).
  private mutating func readUsesBehindColon() {
    guard let last = sentence.readings.last, ledger.readings[last].key.indicator == .expenditureProject,
      figure(at: index - 1) != nil || partsAhead(until: .period, meet: ledger.readings[last].quantity)
        || introducesList && listsNamedSums
    else { return }
    readUsedFor(run.tokens[index])
  }

  /// 金额较大的有：
  private var introducesList: Bool {
    let end = run.tokens[index].start
    let words = max(sentence.clauseStart, end - 24)..<max(end, sentence.clauseStart, end - 24)
    return ProseReader.introductions.contains { document.ends(words, with: $0) }
  }

  private static let introductions = Phrase.list("有 是 为 包括 如下")

  private mutating func startClause(at offset: Int, keepsGap: Bool = false) {
    sentence.clause += 1
    sentence.clauseStart = offset
    nameStart = offset
    if !keepsGap { sentence.gapWords = 0 }
    sentence.isExampleList = false
  }

  /// 项目支出中，档案数字化加工项目46.00万元
  private mutating func openPartsWithin() {
    guard let subject = sentence.subject, !subject.hasFigure, index > 0,
      ["中", "里", "当中", "之中"].contains(document.words(run.tokens[index - 1].start..<run.tokens[index - 1].end))
    else { return }
    switch subject.indicator {
    case .expenditureProject: sentence.isProjectList = true
    // 本年收入中，一般公共预算财政拨款50万元
    case .incomeTotal, .incomeFiscal: sentence.parent = subject
    default: return
    }
    sentence.subject = nil
    sentence.gapWords = 0
  }

  /// 重点项目5个： or 主要项目： opens a list of projects.
  private func namesProjects(before position: Int) -> Bool {
    let end = run.tokens[position].start
    let start = max(sentence.clauseStart, end - 40)
    guard start < end else { return false }
    if sentence.subject?.indicator == .expenditureProject, sentence.subject?.hasFigure == false { return true }
    var words = start..<end
    if let figure = figure(at: position - 1), figure.unit == .item {
      words = start..<max(start, run.tokens[position - 1].start)
    }
    guard document.holds(.project, in: words) else { return false }
    return ProseReader.projectEndings.contains { document.ends(words, with: $0) }
  }

  private static let projectEndings = Phrase.list(
    "项目 项目安排 项目进行了绩效自评 项目开展了绩效自评 项目实施了绩效自评 项目名称 项目组成 项目构成 项目包括 项目如下 项目支出如下 具体项目 项目为 项目有 项目共 项目明细 项目明细如下 项目情况 项目情况如下 项目清单 项目清单如下 项目支出明细 项目支出明细如下 项目支出情况如下 项目支出情况为 项目分别为 项目主要有 项目主要包括 项目主要为 项目主要是 项目包含 项目安排如下 项目具体如下 项目支出具体如下 项目支出具体包括 项目支出构成 项目支出主要有 项目经费如下 项目资金如下"
  )

  /// A figure stands next, at most a basis or filler before it.
  private var isFigureNext: Bool {
    for position in (index + 1)..<min(index + 4, run.tokens.count) {
      if figure(at: position) != nil { return true }
      switch meaning(at: position) {
      case .filler?, .basis?: continue
      default: return false
      }
    }
    return false
  }

  private func figureStandsBefore() -> Bool {
    figure(at: index - 1) != nil || mark(at: index - 1) == .close
  }

  func isChange(_ role: FigureRole) -> Bool {
    switch role {
    case .change, .unrelatedChange: true
    default: false
    }
  }

  /// 其他资本性支出包括办公设备购置5.81万元: one example that has the figure is the whole of its line.
  private mutating func settleDescribed() {
    guard let subject = sentence.described else { return }
    sentence.described = nil
    let parts = sentence.readings.filter { isClass($0, behind: subject) }
    guard parts.count == 1, subject.indicator.isEconomicParent, let key = key(for: subject) else { return }
    var whole = ledger.readings[parts[0]]
    whole.key = key
    append(whole)
  }

  private func isClass(_ reading: Int, behind subject: Subject) -> Bool {
    ledger.readings[reading].key.indicator == .expenditureEconomic
      && ledger.readings[reading].printed.lowerBound > subject.start
  }

  /// An item of a list ends: the next one has a line of its own.
  mutating func endItem() {
    settleDescribed()
    returnToBasisOfItems()
    sentence.role = .value
    sentence.shareWhole = nil
    if sentence.subject?.hasFigure ?? false { sentence.subject = nil }
    sentence.joined = []
    sentence.pastComparison = sentence.comparison ?? sentence.pastComparison
    sentence.comparison = sentence.listComparison ?? sentence.leadingComparison
    sentence.gapCommas = 0
    functionPath = FunctionPath()
  }

  /// 用车费18万元，预算20万元；接待费2万元: an item that names a basis only for its second figure leaves none to the next item.
  private mutating func returnToBasisOfItems() {
    let own = sentence.readings.suffix(ProseReader.longestItem).map { ledger.readings[$0] }
      .filter { $0.printed.lowerBound >= sentence.itemStart }
    guard let first = own.first, !first.isBasisExplicit, let last = own.last(where: { $0.key.year == first.key.year }),
      first.key.indicator == last.key.indicator, first.key.item == last.key.item, first.key.basis != last.key.basis,
      sentence.basis == last.key.basis
    else { return }
    sentence.basis = nil
  }

  /// Readings of an item that are looked at.
  private static let longestItem = 6

  mutating func readOrdinal(_ token: Token) {
    nameStart = token.end
    sentence.clauseStart = token.end
  }

  mutating func readText(_ token: Token) {
    if let direction = comparedDirection(token) { return readDirection(direction, token) }
    sentence.gapWords += token.end - token.start
    sentence.hasWords = true
    if !sentence.hasOtherWords { sentence.hasOtherWords = !isOwnWord(token) }
    readSubUnit(token)
  }

  /// 比上年度少3辆: 少 and 多 tell a change only between a comparison and its figure.
  private func comparedDirection(_ token: Token) -> Statement.Direction? {
    guard token.end - token.start == 3, sentence.comparison?.isSettled == true, figure(at: index + 1) != nil else {
      return nil
    }
    let word = token.start..<token.end
    return document.begins(word, with: ProseReader.less)
      ? .down : document.begins(word, with: ProseReader.more) ? .up : nil
  }

  private static let less: Phrase = "少"
  private static let more: Phrase = "多"

  mutating func closeComparison() {
    guard let comparison = sentence.comparison, comparison.isOpen else { return }
    sentence.comparison?.isOpen = false
    if !comparison.isSettled { sentence.comparison = nil }
    if comparison.isLeading, comparison.subject == nil, comparison.year != nil {
      sentence.leadingComparison = Comparison(
        year: comparison.year, basis: nil, subject: nil, isOpen: false, hasFigure: true)
    }
  }

  mutating func endSentence(at offset: Int) {
    settleDescribed()
    if subUnitIndex != index - 1 { subUnit = nil }
    brackets = []
    if !sentence.readings.isEmpty || !sentence.openClaims.isEmpty {
      previous = PreviousSentence(
        readings: sentence.readings, mains: sentence.mains, openClaims: sentence.openClaims, parent: sentence.parent,
        isProjectList: sentence.isProjectList, comparison: sentence.closedComparison)
    }
    paragraphMains += sentence.mains
    let waiting = sentence.subject
    let year = sentence.year
    var isTitle = false
    if let waiting { isTitle = isHeadingLike(waiting) }
    let isProjectTitle =
      isTitle && waiting?.indicator == .expenditureProject && (namesProjectList(before: offset) || listsNamedSums)
    sentenceStart = index + 1
    sentence = SentenceState()
    sentence.clauseStart = offset + 3
    nameStart = sentence.clauseStart
    functionPath = FunctionPath()
    if isProjectTitle {
      carried = nil
      sentence.isProjectList = true
    } else if let waiting, !waiting.hasFigure, waiting.indicator == .expenditureFunction || isTitle {
      sentence.subject = waiting
      sentence.title = isTitle ? waiting : nil
      carried = waiting
    } else {
      carried = nil
    }
    // 2021年度… then 其中…: a sentence without a year of its own is about the year of the one before, if that is ours
    if let year, year == context.year?.number { sentence.year = year }
  }

  /// 项目支出明细。 opens a list of projects like 项目支出明细：.
  private func namesProjectList(before end: Int) -> Bool {
    let words = max(sentence.clauseStart, end - 40)..<max(end, sentence.clauseStart, end - 40)
    return ProseReader.listEndings.contains { document.ends(words, with: $0) }
  }

  private static let listEndings = Phrase.list("明细 清单 如下 构成 组成")

  /// 办案经费支出142万元；人民陪审员经费支出18万元。 behind 项目支出情况。: two sums or more, each with a name that is no line's.
  var listsNamedSums: Bool {
    var named = 0
    var hasName = false
    for position in min(index + 1, run.tokens.count)..<run.tokens.count {
      switch run.tokens[position].kind {
      case .text: hasName = true
      case .figure(let number):
        guard run.figures[number].unit.isMoney, hasName else { return false }
        named += 1
        hasName = false
      case .mark(.period): return named > 1
      case .mark(.semicolon), .mark(.enumeration), .mark(.comma), .mark(.open), .mark(.close): continue
      case .term(let number):
        switch lexicon.meanings[number] {
        case .bareExpenditure, .filler, .noise: continue
        // 教育培训经费26万元: a line's name inside another
        case .label, .economicClass, .activity, .count, .otherFigure, .functionClass, .direction, .limit:
          guard figure(at: position + 1) == nil || isText(at: position - 1) else { return false }
          hasName = true
        default: return false
        }
      default: return false
      }
    }
    return named > 1
  }

  private func isText(at position: Int) -> Bool {
    guard run.tokens.indices.contains(position), case .text = run.tokens[position].kind else { return false }
    return true
  }

  /// A line that stands alone before its figures, as a run-in heading does.
  private func isHeadingLike(_ subject: Subject) -> Bool {
    index - sentenceStart <= ProseReader.longestTitle && subject.indicator.unit == .yuan
  }
}
