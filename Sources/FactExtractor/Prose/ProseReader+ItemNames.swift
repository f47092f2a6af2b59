import DisclosureModel

/// Items of the functional classification that prose names without a code or （项）: 行政运行365万元、住房公积金38万元.
extension ProseReader {
  mutating func readItemName(_ figure: Figure, _ token: Token) -> Bool {
    guard figure.unit.isMoney, sentence.isClassList || opensItemName, nameStart < token.start,
      token.start - nameStart <= FunctionalItem.longest,
      sentence.subject.map(isNoLineHere) ?? true, sentence.comparison?.isOpen != true,
      !sentence.isProjectList || exceedsWhole(figure), !section.isAboutProjects, !dividesEconomically
    else { return false }
    let name = bareItemName(before: token)
    guard name.count >= 2, FunctionalItem.plain.contains(name) || namesListedItem(name, token) else { return false }
    // a table gives its code
    if readTabledLine(figure, token) { return true }
    let subject = Subject(
      indicator: .expenditureFunction, item: official(name), scope: sentence.scopeCue, start: nameStart)
    guard let reading = reading(subject, figure, token) else { return false }
    sentence.subject = subject
    sentence.hasFunctions = true
    take(reading)
    return true
  }

  private var opensItemName: Bool {
    let text = document.text
    var start = nameStart
    while start < text.count, text[start] <= 0x20 { start += 1 }
    return start + 6 <= text.count && FunctionalItem.openings.contains(FunctionalItem.opening(text[start..<start + 6]))
  }

  /// A line that has its figure, one whose name is part of these words, or one that the heading leaves waiting.
  private func isNoLineHere(_ subject: Subject) -> Bool {
    subject.hasFigure || subject.start >= nameStart || subject.start < run.tokens[0].start
  }

  /// A sum above that of the line which the list divides is no part of it.
  func exceedsWhole(_ figure: Figure) -> Bool {
    guard let parent = sentence.parent, parent.hasFigure, let part = figure.quantity(for: parent.indicator),
      let whole = ledger.readings.suffix(ProseReader.mostCandidates).last(where: {
        $0.printed.lowerBound == parent.start
      })
    else { return false }
    return part.interval.lower > whole.quantity.interval.upper
  }

  /// The words in front of a figure without 支出, 决算为 and the like.
  private func bareItemName(before token: Token) -> Words {
    var name = Words(nameStart..<token.start, in: document.text.span)
    while let tail = ProseReader.itemTails.first(where: name.hasSuffix), name.bytes.count > tail.utf8CodeUnitCount {
      name = name[0..<name.bytes.count - tail.utf8CodeUnitCount]
    }
    // 行政运行（司法）
    if name.bytes.last == 0x29, let open = name.bytes.lastIndex(of: 0x28), open > 0 { name = name[0..<open] }
    return name
  }

  private static let itemTails: [StaticString] = [
    "支出", "决算数", "决算", "年初预算数", "年初预算", "预算数", "预算", "为", "安排", "经费", "：", "共", "计", "(项)",
  ]

  /// 其他教育支出 and 机关事业单位基本养老保险缴费支出 end in 支出 in the classification; most items do not.
  private func official(_ name: Words) -> String {
    let ends = name.hasPrefix("其他") || name.hasSuffix("缴费") || name.hasSuffix("单位养老")
    return ends ? name.text + "支出" : name.text
  }

  private func namesListedItem(_ name: Words, _ token: Token) -> Bool {
    if sentence.isClassList, isWordsAlone(before: token) { return true }
    return FunctionalItem.listed.contains(name) && isAmongClasses
  }

  /// The line that the list divides or the line before is one of the classification, or the section is about a fund's expenditure.
  private var isAmongClasses: Bool {
    if sentence.parent?.indicator == .expenditureFunction || sentence.hasFunctions { return true }
    if section.total == .expenditureTotal { return true }
    if section.scope != nil, section.subject == nil, let heading = section.headings.last,
      document.holds(ProseReader.expenditure, in: heading)
    {
      return true
    }
    return ledger.readings.last.map { $0.key.indicator == .expenditureFunction && $0.place == .prose } ?? false
  }

  private static let expenditure: Phrase = "支出"

  private var dividesEconomically: Bool {
    if let parent = sentence.described ?? sentence.parent { return parent.indicator.isEconomicParent }
    return sentence.readings.last.map {
      let indicator = ledger.readings[$0].key.indicator
      return indicator == .expenditureEconomic || indicator.isEconomicParent && indicator != .expenditureBasic
    } ?? false
  }

  /// No name of a line stands among the words.
  private func isWordsAlone(before token: Token) -> Bool {
    var position = index - 1
    while position >= sentenceStart, run.tokens[position].start >= nameStart {
      switch meaning(at: position) {
      case .label?, .economicClass?, .functionClass?, .basis?, .otherFigure?: return false
      default: position -= 1
      }
    }
    return true
  }

  /// Behind a class, sums with names that add up to it are its items: 公共安全支出598万元（行政运行365万元、案件审判233万元）.
  mutating func openClassList(until end: Token.Mark) {
    guard let parent = sentence.parent, parent.indicator == .expenditureFunction,
      let whole = ledger.readings.suffix(ProseReader.mostCandidates).last(where: {
        $0.printed.lowerBound == parent.start
      }),
      partsAhead(until: end, meet: whole.quantity)
    else { return }
    sentence.isClassList = true
  }
}
