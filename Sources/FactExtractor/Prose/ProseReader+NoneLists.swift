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
    default: label.indicator.topic == .threePublic && label.indicator.unit == .yuan
    }
  }
}
