import DisclosureModel

extension ProseReader {
  mutating func readOfWhich(_ token: Token) {
    nameStart = token.end
    if sentence.comparison?.isOpen == true { closeComparison() }
    let opens = sentence.readings.isEmpty && sentence.openClaims.isEmpty && !sentence.hasWords
    if sentence.comparison == nil, opens, let comparison = previous?.comparison { sentence.comparison = comparison }
    sentence.comparison?.isInherited = true
    sentence.listComparison = sentence.comparison
    sentence.role = .value
    if opensProjects { return openProjects() }
    if let subject = sentence.subject, !subject.hasFigure { sentence.described = subject }
    if sentence.readings.isEmpty, let previous {
      sentence.parent = previous.parent
      sentence.isProjectList = previous.isProjectList
      if let first = previous.readings.last(where: { isMainLine($0) }) ?? previous.readings.first {
        adopt(parent: ledger.readings[own(first, among: previous.readings)])
      }
    } else if let last = readingOutsideBracket ?? sentence.readings.last {
      let own = own(last, among: sentence.readings)
      // 支出232万元，预算290万元，其中：… divides what was spent
      if own != last, !ledger.readings[own].isBasisExplicit { sentence.basis = nil }
      adopt(parent: ledger.readings[own])
    } else if let subject = sentence.subject {
      sentence.parent = subject
      sentence.isProjectList = subject.indicator == .expenditureProject
    }
    openClassList(until: .period)
    turnToExpenditure()
    if sentence.subject?.hasFigure == true { sentence.subject = nil }
    sentence.gapCommas = 0
    sentence.gapWords = 0
  }

  /// 项目支出主要包括：…: the lines behind the colon are projects, and none of them is the whole.
  private var opensProjects: Bool {
    guard let subject = sentence.subject, !subject.hasFigure, subject.indicator == .expenditureProject else {
      return false
    }
    return mark(at: index + 1) == .colon || listsNamedSums
  }

  private mutating func openProjects() {
    sentence.parent = sentence.subject
    sentence.isProjectList = true
    sentence.subject = nil
    sentence.gapCommas = 0
    sentence.gapWords = 0
  }

  mutating func readUsedFor(_ token: Token) {
    // 彩票公益金安排的支出（款）用于社会福利的彩票公益金支出（项）
    let before = figure(at: index - 1)?.unit == Figure.Unit.none ? index - 2 : index - 1
    if case .classMarker? = meaning(at: before) { return readText(token) }
    nameStart = token.end
    // 项目支出主要用于农田建设20万元…；环境整治8万元
    if let subject = sentence.subject, subject.indicator == .expenditureProject, !subject.hasFigure, sumsAhead > 1 {
      return openProjects()
    }
    guard let last = sentence.readings.last, ledger.readings[last].key.indicator == .expenditureProject else {
      readText(token)
      return
    }
    adopt(parent: ledger.readings[last])
    if sentence.subject?.hasFigure == true { sentence.subject = nil }
  }

  /// Sums of money in the rest of the sentence.
  private var sumsAhead: Int {
    var sums = 0
    for token in run.tokens[min(index + 1, run.tokens.count)...] {
      if case .mark(.period) = token.kind { break }
      if case .figure(let number) = token.kind, run.figures[number].unit.isMoney { sums += 1 }
    }
    return sums
  }

  /// Of a line's budget and its actual figure the one that the report is about: a list divides that.
  /// Of two years it is the report's own (实际支出9万元；2022年实际支出12万元。其中…).
  func own(_ reading: Int, among readings: [Int]) -> Int {
    let key = ledger.readings[reading].key
    if key.year != context.year, let own = readings.last(where: { isSameLine($0, key) && isOwn($0) }) { return own }
    guard key.basis != context.defaultBasis else { return reading }
    return readings.last {
      let other = ledger.readings[$0].key
      return other.indicator == key.indicator && other.item == key.item && other.year == key.year
        && other.basis == context.defaultBasis
    } ?? reading
  }

  private func isSameLine(_ reading: Int, _ key: FactKey) -> Bool {
    let other = ledger.readings[reading].key
    return other.indicator == key.indicator && other.item == key.item
  }

  /// A figure of the report's own year and of what the report is about.
  private func isOwn(_ reading: Int) -> Bool {
    let key = ledger.readings[reading].key
    return key.year == context.year && key.basis == context.defaultBasis
  }

  private func isMainLine(_ reading: Int) -> Bool {
    switch ledger.readings[reading].key.indicator {
    case .expenditureProject, .expenditureBasic, .expenditureTotal, .threePublicTotal: true
    default: false
    }
  }

  private mutating func adopt(parent reading: Reading) {
    sentence.parent = Subject(
      indicator: reading.key.indicator, item: reading.key.item, scope: reading.key.scope, basis: reading.key.basis,
      year: reading.key.year.number, start: reading.printed.lowerBound, hasFigure: true)
    sentence.basis = reading.isBasisExplicit ? reading.key.basis : sentence.basis
    sentence.year = reading.key.year.number
    // 2021年年末实有76人，其中：在职48人: the parts of a count at a year's end are of that year
    if context.isYearEndCount(reading.key.indicator) { sentence.yearClause = -1 }
    sentence.scope = reading.key.scope
    sentence.isProjectList =
      reading.key.indicator == .expenditureProject || reading.key.indicator == .expenditureProjectItem
  }

  mutating func readAndOthers() {
    sentence.isExampleList = true
    if sentence.subject?.hasFigure == false { sentence.subject = nil }
    sentence.gapWords = 0
  }
}
