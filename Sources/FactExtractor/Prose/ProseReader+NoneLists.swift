import DisclosureModel

/// One word for none over several lines.
extension ProseReader {
  /// 无上级补助收入、事业收入: a zero for each of the lines that the word stands in front of.
  mutating func readNoneOfList(_ token: Token) -> Bool {
    let (labels, end) = labelsBehind()
    guard let first = labels.first, closesClause(end) else { return false }
    let isOwnClause = opensClause
    guard labels.allSatisfy({ isListed($0, isOwnClause: isOwnClause) }) else { return false }
    // a single line of “三公” is read where its counts are
    if labels.count == 1, first.indicator.topic == .threePublic { return false }
    for label in labels {
      let subject = Subject(indicator: label.indicator, scope: label.scope, start: token.start)
      _ = takeZero(subject, from: token, to: run.tokens[end - 1].end)
    }
    index = end - 1
    return true
  }

  /// 因公出国（境）团组和人次均为零: the counts that stand between the line and the word.
  mutating func readNoneOfCounts(_ token: Token) -> Bool {
    guard countTopic == .threePublicAbroad, sentence.everySubject else { return false }
    var indicators: [Indicator] = []
    var position = index - 1
    scan: while position >= max(sentenceStart, index - ProseReader.longestCountList) {
      defer { position -= 1 }
      switch meaning(at: position) {
      case .count(.groups)?: indicators.append(.abroadGroups)
      case .count(.visits)?, .count(.visitors)?: indicators.append(.abroadPeople)
      case .joint?, .every?, .entirely?: continue
      default: if mark(at: position) != .enumeration { break scan }
      }
    }
    guard !indicators.isEmpty else { return false }
    for indicator in indicators.reversed() {
      _ = takeZero(Subject(indicator: indicator, start: token.start), from: token, to: token.end)
    }
    sentence.subject = nil
    sentence.everySubject = false
    return true
  }

  /// Tokens of 团组 and 人次 with what joins them.
  private static let longestCountList = 8

  /// 没有使用政府性基金预算拨款安排的支出, 无政府性基金预算和国有资本经营预算收支: nothing of these funds was received or spent.
  mutating func readNoneOfFunds(_ token: Token) -> Bool {
    var scopes: [Scope] = []
    var position = index + 1
    while run.tokens.indices.contains(position), position <= index + ProseReader.longestFundClause {
      if let mark = mark(at: position), mark != .enumeration { break }
      guard isOfFundClause(position) else { return false }
      if let scope = fund(at: position), !scopes.contains(scope) { scopes.append(scope) }
      position += 1
    }
    guard !scopes.isEmpty, closesClause(position) else { return false }
    let words = document.words(token.end..<run.tokens[position - 1].end)
    guard words.contains("支") else { return false }
    for scope in scopes { takeNoFund(scope, income: words.contains("收"), token, to: run.tokens[position - 1].end) }
    index = position - 1
    return true
  }

  /// Tokens of such a clause.
  private static let longestFundClause = 12

  private func fund(at position: Int) -> Scope? {
    let scope: Scope?
    switch meaning(at: position) {
    case .scope(let named)?: scope = named
    case .label(let label)?: scope = label.scope
    default: scope = nil
    }
    return scope == .govfund || scope == .statecap ? scope : nil
  }

  /// Only words of which the clause is made: a fund, what is received and spent of it.
  private func isOfFundClause(_ position: Int) -> Bool {
    guard run.tokens.indices.contains(position) else { return false }
    if mark(at: position) == .enumeration || fund(at: position) != nil { return true }
    guard figure(at: position) == nil else { return false }
    let token = run.tokens[position]
    return document.words(token.start..<token.end).allSatisfy { ProseReader.fundClause.contains($0) }
  }

  private static let fundClause = Set("预算决拨款财政安排的使用收入支出和及与、也年度本当")

  /// The labels joined by 、 or 和 behind this token, and the position behind the last of them.
  private func labelsBehind() -> (labels: [Label], end: Int) {
    var labels: [Label] = []
    var position = index + 1
    while case .filler? = meaning(at: position) { position += 1 }
    while case .label(let label)? = meaning(at: position), labels.count < ProseReader.mostJoined {
      labels.append(label)
      position += 1
      guard isJoint(before: position + 1), case .label? = meaning(at: position + 1) else { break }
      position += 1
    }
    return (labels, position)
  }

  /// The word for none begins its clause, or stands behind a period that does.
  private var opensClause: Bool {
    guard index > sentenceStart else { return true }
    switch run.tokens[index - 1].kind {
    case .mark, .year, .ordinal: return true
    default:
      if case .relativeYear? = meaning(at: index - 1) { return true }
      return false
    }
  }

  private func isListed(_ label: Label, isOwnClause: Bool) -> Bool {
    switch label.indicator {
    case .incomeSuperior, .incomeBusiness, .incomeOperating, .incomeAffiliate, .incomeOther, .expenditureSuperior,
      .expenditureOperating, .expenditureAffiliate, .equipmentOver500k, .equipmentOver1m:
      isOwnClause
    // 政府采购支出总额12.50万元，其中货物12.50万元，无工程、服务类采购
    case .procurementGoods, .procurementWorks, .procurementServices: isOwnClause && isAboutProcurement
    default: label.indicator.topic == .threePublic && label.indicator.unit == .yuan
    }
  }
}
