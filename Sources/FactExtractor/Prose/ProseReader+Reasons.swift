import DisclosureModel

/// A reason that is being read.
struct ReasonReading: Sendable {
  var start: Int
  var end: Int
  var claims: [Int]
  var extent: Reason.Extent
  /// 一是…；二是…: the reason goes on over semicolons and sentences.
  var isEnumerated = false
  /// Brackets opened within the reason.
  var depth = 0
}

extension ProseReader {
  mutating func openReason(_ token: Token) {
    var claims = claimsOfLastLine(unexplainedClaims(in: sentence.openClaims))
    var extent = Reason.Extent.line
    if claims.isEmpty, let previous {
      claims = unexplainedClaims(in: previous.openClaims)
      let known = ledger.claims
      if let first = claims.first, claims.contains(where: { known[$0].subject != known[first].subject }) {
        extent = .list
      }
    }
    var start = token.end
    var position = index + 1
    while let mark = mark(at: position), mark == .colon || mark == .comma {
      start = run.tokens[position].end
      position += 1
    }
    if case .filler = meaning(at: position),
      ["是", "为", "系"].contains(document.words(run.tokens[position].start..<run.tokens[position].end))
    {
      start = run.tokens[position].end
      position += 1
      if mark(at: position) == .colon { start = run.tokens[position].end }
    }
    index = max(index, position - 1)
    reason = ReasonReading(start: start, end: start, claims: claims, extent: extent)
  }

  /// A reason belongs to the line that it stands with: the last one claimed, or all that one clause claims together (均).
  private func claimsOfLastLine(_ claims: [Int]) -> [Int] {
    guard let last = claims.last else { return [] }
    let known = ledger.claims
    let own = known[last]
    return claims.filter {
      let claim = known[$0]
      return claim.clause.upperBound == own.clause.upperBound
        || (claim.subject.indicator == own.subject.indicator && claim.subject.item == own.subject.item)
    }
  }

  private func unexplainedClaims(in claims: [Int]) -> [Int] {
    let known = ledger.claims
    return claims.filter {
      (known[$0].kind == .change || known[$0].kind == .againstBudget || known[$0].kind == .completion)
        && known[$0].reason == nil
    }
  }

  /// 主要是 explains only what changed right before it.
  mutating func readMainly(_ token: Token) {
    var claims = unexplainedClaims(in: sentence.openClaims).filter { ledger.claims[$0].kind != .completion }
    // …增加36万元。主要是更新购置1辆公务用车。
    if claims.isEmpty, index == sentenceStart, let previous {
      claims = unexplainedClaims(in: previous.openClaims).filter { ledger.claims[$0].kind != .completion }
    }
    if claims.isEmpty, lastIsProjects || waitsForProjects {
      readUsedFor(token)
    } else if claims.isEmpty {
      sentence.gapWords += token.end - token.start
      sentence.isExplained = sentence.readings.last.map { ledger.readings[$0].key.indicator.unit == .yuan } ?? false
    } else {
      openReason(token)
    }
  }

  /// 项目支出主要是农村公路养护520万元、渡口改造161万元
  private var waitsForProjects: Bool {
    guard let subject = sentence.subject, subject.indicator == .expenditureProject, !subject.hasFigure else {
      return false
    }
    if listsNamedSums { return true }
    guard let last = previous?.readings.last(where: { ledger.readings[$0].key.indicator == .expenditureProject }) else {
      return false
    }
    return partsAhead(until: .period, meet: ledger.readings[last].quantity)
  }

  private var lastIsProjects: Bool {
    sentence.readings.last.map { ledger.readings[$0].key.indicator == .expenditureProject } ?? false
  }

  /// 由于 and 因: behind a change they explain it; in front of one they wait for it.
  mutating func readBecause(_ token: Token) {
    if !unexplainedClaims(in: sentence.openClaims).isEmpty {
      openReason(token)
    } else if token.start <= sentence.clauseStart + 3 {
      sentence.leadingReason = token.end..<clauseEnd(from: index + 1)
      sentence.gapWords += token.end - token.start
    } else {
      sentence.gapWords += token.end - token.start
    }
  }

  private func clauseEnd(from position: Int) -> Int {
    for current in position..<max(position, run.tokens.count) {
      if case .mark(let mark) = run.tokens[current].kind, mark == .comma || mark == .period || mark == .semicolon {
        return run.tokens[current].start
      }
    }
    return run.tokens.last?.end ?? 0
  }

  mutating func swallow(_ token: Token) {
    reason?.end = token.end
    switch token.kind {
    case .ordinal: reason?.isEnumerated = true
    case .mark(.open): reason?.depth += 1
    case .mark(.close): reason?.depth -= 1
    case .figure(let number): leaveOut(run.figures[number], as: "reason")
    default: break
    }
  }

  /// True when the token ends the reason that is being read; the reason is then closed.
  mutating func reasonEnds(at token: Token) -> Bool {
    guard let reason else { return true }
    let ends: Bool
    switch token.kind {
    case .mark(.period): ends = !(reason.isEnumerated && isOrdinal(at: index + 1))
    case .mark(.semicolon): ends = !reason.isEnumerated && statesSomething(behind: index)
    case .mark(.comma): ends = opensAnotherClaim(at: index + 1)
    case .mark(.close): ends = reason.depth == 0 && !brackets.isEmpty
    default: ends = false
    }
    if ends { closeReason(at: token.start) }
    return ends
  }

  /// Behind a semicolon a figure, a comparison or an ordinal begins something new; mere words go on with the reason (严格控制
  /// 接待次数；受疫情影响，接待减少).
  private func statesSomething(behind position: Int) -> Bool {
    for current in (position + 1)..<max(position + 1, run.tokens.count) {
      switch run.tokens[current].kind {
      case .figure(let number): if run.figures[number].unit != .none { return true }
      case .ordinal, .codedMarker: return true
      case .mark(.period), .mark(.semicolon): return false
      case .term(let number):
        switch lexicon.meanings[number] {
        case .against: if periodFollows(current + 1) { return true }
        case .againstLastYear, .classMarker: return true
        default: continue
        }
      default: continue
      }
    }
    return false
  }

  private func isOrdinal(at position: Int) -> Bool {
    guard run.tokens.indices.contains(position) else { return false }
    if case .ordinal = run.tokens[position].kind { return true }
    return false
  }

  /// A comparison, a list or a line with its figure begins behind a comma.
  private func opensAnotherClaim(at position: Int) -> Bool {
    guard run.tokens.indices.contains(position) else { return false }
    switch run.tokens[position].kind {
    case .year: return valueFollows(from: position + 1)
    // 主要原因是…，三、2023年公务接待费200万元
    case .ordinal: return opensAnotherClaim(at: position + 1)
    case .term(let number):
      switch lexicon.meanings[number] {
      case .against: return periodFollows(position + 1)
      case .againstLastYear, .ofWhich, .completion: return true
      case .relativeYear(0): return valueFollows(from: position + 1)
      case .basis, .label, .bareExpenditure, .scope, .filler: return valueFollows(from: position)
      default: return false
      }
    default: return false
    }
  }

  private func periodFollows(_ position: Int) -> Bool {
    guard run.tokens.indices.contains(position) else { return false }
    switch run.tokens[position].kind {
    case .year, .date: return true
    case .term(let number):
      switch lexicon.meanings[number] {
      case .relativeYear, .basis: return true
      default: return false
      }
    default: return false
    }
  }

  /// A label or basis and then, with nothing but fillers between, a figure.
  private func valueFollows(from position: Int) -> Bool {
    var hasName = false
    for current in position..<min(position + 6, run.tokens.count) {
      switch run.tokens[current].kind {
      case .figure(let number): return hasName && run.figures[number].unit != .none
      case .term(let number):
        switch lexicon.meanings[number] {
        case .label, .basis, .bareExpenditure, .bareIncome: hasName = true
        case .filler, .scope: continue
        default: return false
        }
      default: return false
      }
    }
    return false
  }

  mutating func closeReason(at end: Int) {
    guard let reason else { return }
    self.reason = nil
    sentence.gapWords = 0
    sentence.role = .value
    guard reason.end > reason.start else { return }
    for claim in reason.claims where ledger.claims[claim].reason == nil {
      ledger.claims[claim].reason = reason.start..<min(reason.end, end)
      ledger.claims[claim].reasonExtent = reason.extent
    }
    nameStart = end
  }
}
