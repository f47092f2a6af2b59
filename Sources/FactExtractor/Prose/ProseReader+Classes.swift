import DisclosureModel

extension ProseReader {
  /// A 款 of the economic classification, where a list of basic expenditure is open.
  mutating func readEconomicClass(_ token: Token) {
    if sentence.role == .share || sentence.comparison?.isOpen == true || sentence.isProjectList { return }
    if functionPath.isOpen || classMarkerFollows() {
      sentence.gapWords += token.end - token.start
      return
    }
    let whole = (sentence.described ?? sentence.parent)?.indicator
    // 机关运行经费213万元，其中办公费41万元
    guard whole.map({ $0.isEconomicParent || $0 == .operatingCost }) ?? hasEconomicReading else {
      sentence.gapWords += token.end - token.start
      return
    }
    begin(
      Subject(
        indicator: .expenditureEconomic, item: document.words(token.start..<token.end), scope: sentence.scopeCue,
        start: token.start))
  }

  private var hasEconomicReading: Bool {
    sentence.readings.last.map { ledger.readings[$0].key.indicator.isEconomicParent } ?? false
  }

  func classMarkerFollows() -> Bool {
    if case .classMarker = meaning(at: index + 1) { return true }
    guard run.tokens.indices.contains(index + 1) else { return false }
    if case .codedMarker = run.tokens[index + 1].kind { return true }
    return false
  }

  mutating func readFunctionClass(_ name: String, _ token: Token) {
    if sentence.role == .share || sentence.comparison?.isOpen == true || functionPath.isOpen { return }
    if isSchool(name, token) {
      sentence.gapWords += token.end - token.start
      return
    }
    if FunctionalClass.ambiguous.contains(name), !sentence.hasFunctions, !isFunctionListAhead(), !goesOnWithClasses {
      sentence.gapWords += token.end - token.start
      return
    }
    functionPath = FunctionPath()
    functionPath.append(name, .lei)
    functionPath.end = token.end
    sentence.hasFunctions = true
    begin(
      Subject(indicator: .expenditureFunction, item: functionPath.item, scope: sentence.scopeCue, start: token.start))
  }

  /// Opens the class that the paragraph names alone; a heading of its rank closes it.
  mutating func continueClass(_ range: Range<Int>) {
    let rank = HeadingRank.rank(in: document.text.span, range: range)
    if let name = classTitle {
      openClass = OpenClass(name: name, rank: rank ?? HeadingRank.topicLine)
    } else if let rank, let name = classInFront, rank > HeadingRank.topicLine {
      openClass = OpenClass(name: name, rank: rank)
    } else if let open = openClass, let rank, rank <= open.rank {
      openClass = nil
    }
  }

  /// （一）一般公共服务支出（类）
  private var classTitle: String? {
    var position = 0
    if run.tokens.indices.contains(0), case .ordinal = run.tokens[0].kind { position = 1 }
    guard case .functionClass(let name)? = meaning(at: position), case .classMarker(.lei)? = meaning(at: position + 1)
    else { return nil }
    let rest = run.tokens[(position + 2)...]
    return rest.allSatisfy { if case .mark = $0.kind { true } else { false } } ? name : nil
  }

  /// 1.自然资源海洋气象等支出（类）449万元，… with its 款 and 项 in the lines below: the only class of the paragraph.
  private var classInFront: String? {
    guard run.tokens.indices.contains(0), case .ordinal = run.tokens[0].kind,
      case .functionClass(let name)? = meaning(at: 1)
    else { return nil }
    if case .classMarker(.lei)? = meaning(at: 2) {} else if figure(at: 2) == nil { return nil }
    let isOnly = !run.tokens.indices.dropFirst(3).contains { position in
      if case .classMarker? = meaning(at: position) { true } else { false }
    }
    return isOnly ? name : nil
  }

  /// 初中教育支出 is an item, not the class whose name it ends in.
  private func isSchool(_ name: String, _ token: Token) -> Bool {
    guard name == "教育支出", index > 0, case .text = run.tokens[index - 1].kind, run.tokens[index - 1].end == token.start
    else { return false }
    let before = run.tokens[index - 1].start..<token.start
    return FunctionalItem.schools.contains { document.ends(before, with: $0) }
  }

  /// （四）其他支出年初预算数为0万元 behind （三）住房保障支出年初预算数为17万元
  private var goesOnWithClasses: Bool {
    guard index == 1, case .ordinal? = run.tokens.first?.kind, let last = ledger.readings.last else { return false }
    return last.key.indicator == .expenditureFunction && last.place == .prose
  }

  private static let namesOfLevels = ["功能分类科目", "功能科目", "分类科目", "功能分类", "支出功能"]

  private func isFunctionListAhead() -> Bool {
    if case .classMarker = meaning(at: index + 1) { return true }
    return false
  }

  mutating func readClassMarker(_ level: ClassLevel, _ token: Token, code: Int? = nil) {
    if let code, readPrefixMarker(level, token, code: code) { return }
    let nameEnd = token.start
    // 能源节约利用（项）: a word of change inside the name changes nothing
    sentence.role = .value
    functionPath.close(level)
    let from = max(nameStart, functionPath.end)
    guard nameEnd - from <= FunctionPath.longestName else {
      functionPath = FunctionPath()
      functionPath.end = token.end
      return
    }
    if from < nameEnd {
      let (name, ownCode) = FunctionPath.withoutCode(FunctionPath.cleaned(document.words(from..<nameEnd)))
      if functionPath.names.isEmpty, level == .kuan, code == nil, let openClass {
        functionPath.append(openClass.name, .lei)
      }
      // 按功能分类科目（类）： names no class
      if ProseReader.namesOfLevels.contains(where: name.hasSuffix) {
        functionPath = FunctionPath()
        functionPath.end = token.end
        return
      }
      if !name.isEmpty { functionPath.append(name, level) }
      if code == nil, let ownCode { functionPath.codes.append(ownCode) }
    }
    if let code { functionPath.codes.append(code) }
    functionPath.end = token.end
    functionPath.isOpen = level != .xiang
    sentence.hasFunctions = true
    guard !functionPath.names.isEmpty else { return }
    if let economic = economicSubject(start: from) { return begin(economic) }
    begin(Subject(indicator: .expenditureFunction, item: functionPath.item, scope: sentence.scopeCue, start: from))
  }

  /// 工资福利支出(301类), 基本工资(30101款): the economic classification has codes of its own.
  private func economicSubject(start: Int) -> Subject? {
    guard let last = functionPath.codes.last, let name = functionPath.names.last,
      let code = ClassificationCode(String(last)), !code.isFunctional
    else { return nil }
    return code.subject(named: name, scope: sentence.scopeCue, start: start)
  }

  /// (201类)一般公共服务支出(06款)财政事务(01项)行政运行: each code stands in front of its name.
  private mutating func readPrefixMarker(_ level: ClassLevel, _ token: Token, code: Int) -> Bool {
    let opens = level == .lei && max(nameStart, sentence.clauseStart) >= token.start
    guard opens || functionPath.isPrefixed, let end = nameEnd(from: index + 1) else { return false }
    if opens { functionPath = FunctionPath() }
    if !opens { functionPath.close(level) }
    functionPath.isPrefixed = true
    functionPath.append(FunctionPath.cleaned(document.words(token.end..<run.tokens[end].end)), level)
    functionPath.codes.append(code)
    functionPath.end = run.tokens[end].end
    sentence.hasFunctions = true
    begin(
      Subject(indicator: .expenditureFunction, item: functionPath.item, scope: sentence.scopeCue, start: token.start))
    index = end
    return true
  }

  /// A dash behind a class leads to its next level (一般公共服务支出—政府办公厅…—行政运行).
  mutating func readDash(_ token: Token) {
    if takeDash(token) { return }
    guard sentence.subject?.indicator == .expenditureFunction, sentence.subject?.hasFigure == false,
      functionPath.end == token.start, functionPath.names.count < FunctionPath.deepest
    else { return }
    guard let end = nameEnd(from: index + 1) else { return }
    let name = FunctionPath.cleaned(document.words(token.end..<run.tokens[end].end))
    guard !name.isEmpty else { return }
    functionPath.names.append(name)
    functionPath.end = run.tokens[end].end
    sentence.subject?.item = functionPath.item
    sentence.gapWords = 0
    index = end
  }

  /// The last token of a name that starts at `position`: it ends before a figure, a mark or a basis.
  private func nameEnd(from position: Int) -> Int? {
    var last: Int?
    scan: for current in position..<min(position + 12, run.tokens.count) {
      switch run.tokens[current].kind {
      case .figure, .year, .date, .ordinal, .codedMarker: break scan
      case .mark(let mark):
        if mark == .open || mark == .close { last = current } else { break scan }
      case .term(let number):
        switch lexicon.meanings[number] {
        case .basis, .ofWhich, .share, .completion, .classMarker: break scan
        case .against where comparesWithPeriod(current + 1): break scan
        case .filler where last != nil && isArranged(at: current): return current + 2
        case .filler where last != nil && !nameGoesOn(behind: current): break scan
        default: last = current
        }
      case .text: last = current
      }
    }
    return last
  }

  /// 国有土地使用权出让收入安排的支出 ends in 安排的支出.
  private func isArranged(at position: Int) -> Bool {
    guard case .filler? = meaning(at: position + 1), case .bareExpenditure? = meaning(at: position + 2) else {
      return false
    }
    return document.words(run.tokens[position].start..<run.tokens[position + 2].end) == "安排的支出"
  }

  /// 与 and 比 in front of a period or a basis compare; else they are part of the name (科技转化与推广服务).
  private func comparesWithPeriod(_ position: Int) -> Bool {
    guard run.tokens.indices.contains(position) else { return true }
    switch run.tokens[position].kind {
    case .year, .date, .figure: return true
    case .term(let number):
      switch lexicon.meanings[number] {
      case .relativeYear, .basis, .against, .compared: return true
      default: return false
      }
    default: return false
    }
  }

  /// A word that is no figure, mark or basis follows directly.
  private func nameGoesOn(behind position: Int) -> Bool {
    guard run.tokens.indices.contains(position + 1) else { return false }
    switch run.tokens[position + 1].kind {
    case .text: return true
    case .term(let number):
      switch lexicon.meanings[number] {
      case .label, .economicClass, .noise, .staffKind: return true
      default: return false
      }
    default: return false
    }
  }

  /// A number of three, five or seven digits without a unit before a name is a code of the classification.
  mutating func readCode(_ figure: Figure, _ token: Token) -> Bool {
    // 2070808-广播电视事务838.40万元
    let first = mark(at: index + 1) == .dash ? index + 2 : index + 1
    guard let code = ClassificationCode(figure), let end = nameEnd(from: first) else { return false }
    guard run.tokens[index + 1].start == token.end || run.tokens[index + 1].start == token.end + 1 else { return false }
    var name = FunctionPath.cleaned(document.words(run.tokens[first].start..<run.tokens[end].end))
    if name.hasSuffix(")"), !name.contains("(") { name.removeLast() }
    guard !name.isEmpty, name != "支出", name.utf8.count <= ProseReader.longestClassName else { return false }
    begin(code.subject(named: name, scope: sentence.scopeCue, start: token.start))
    sentence.hasFunctions = code.isFunctional
    functionPath = FunctionPath()
    index = end
    return true
  }

  /// (2010301) behind a name of the classification, (201)(类) behind that of a level. Returns the index of the last token.
  mutating func readCodeInBrackets(_ open: Token) -> Int? {
    guard let figure = figure(at: index + 1), mark(at: index + 2) == .close else { return nil }
    // (类)(208)行政事业单位养老支出(款)(05): the code of a level that has its marker
    if case .classMarker? = meaning(at: index - 1), figure.unit == .none, figure.decimals == 0 {
      functionPath.end = run.tokens[index + 2].end
      nameStart = functionPath.end
      return index + 2
    }
    if let end = readLevelCode(figure, open) ?? readLowerCode(figure, open) { return end }
    guard let code = ClassificationCode(figure) else { return nil }
    // a line of the vocabulary in front of it has its own name: 工资福利支出(301)
    if !code.isFunctional, let subject = sentence.subject, !subject.hasFigure, subject.indicator.unit == .yuan {
      return index + 2
    }
    let name = FunctionPath.cleaned(document.words(nameStart..<max(nameStart, open.start)))
    guard !name.isEmpty, name.utf8.count <= ProseReader.longestClassName else { return nil }
    begin(code.subject(named: name, scope: sentence.scopeCue, start: nameStart))
    sentence.hasFunctions = code.isFunctional
    functionPath = FunctionPath()
    nameStart = run.tokens[index + 2].end
    return index + 2
  }

  /// 教育支出(205)普通教育(02)小学教育(02): two digits behind a code lead to its next level.
  private mutating func readLowerCode(_ figure: Figure, _ open: Token) -> Int? {
    guard let subject = sentence.subject, subject.indicator == .expenditureFunction, !subject.hasFigure,
      figure.unit == .none, figure.decimals == 0, figure.mantissa < 100
    else { return nil }
    let digits = subject.item.prefix { $0.isASCII && $0.isNumber }
    let name = FunctionPath.cleaned(document.words(nameStart..<max(nameStart, open.start)))
    guard digits.count == 3 || digits.count == 5, !name.isEmpty else { return nil }
    sentence.subject?.item = "\(digits)\(figure.mantissa < 10 ? "0" : "")\(figure.mantissa) \(name)"
    sentence.gapWords = 0
    nameStart = run.tokens[index + 2].end
    return index + 2
  }

  /// 一般公共服务(201)(类): the code of a level in a bracket of its own.
  private mutating func readLevelCode(_ figure: Figure, _ open: Token) -> Int? {
    guard case .classMarker(let level)? = meaning(at: index + 3), figure.unit == .none, figure.decimals == 0,
      figure.mantissa < 1_000
    else { return nil }
    let marker = Token(kind: run.tokens[index + 3].kind, start: open.start, end: run.tokens[index + 3].end)
    readClassMarker(level, marker)
    functionPath.codes.append(Int(figure.mantissa))
    sentence.subject?.item = functionPath.item
    return index + 3
  }

  /// UTF-8 bytes: forty characters.
  static let longestClassName = 120
}
