import DisclosureModel

extension ProseReader {
  mutating func readDirection(_ direction: Statement.Direction, _ token: Token) {
    if sentence.comparison?.isOpen == true { closeComparison() }
    if sentence.comparison == nil { sentence.comparison = comparisonOfItemBefore(token) }
    if direction == .flat, isSameness(token), clauseSpeaksOfSomethingElse { return }
    guard let comparison = sentence.comparison, comparison.isSettled, !comparison.isInherited || namesChangedLine else {
      sentence.role = direction == .flat ? .value : .unrelatedChange
      return
    }
    // 比上年分别减少0.2万元和增加0.1万元: which line each change is of only their order tells
    if sentence.isRespective, sentence.readings.count > 1 {
      sentence.role = .unrelatedChange
      return
    }
    if direction == .flat {
      turnToSum()
      claimChange(direction, quantity: nil, percentage: nil, token)
      return
    }
    sentence.role = .change(direction)
    if !changeHasFigure() { claimChange(direction, quantity: nil, percentage: nil, token) }
  }

  /// 收入115万元，比2020年度增加5万元；支出113万元，增加4万元: right behind its figure a change is against the same year.
  private func comparisonOfItemBefore(_ token: Token) -> Comparison? {
    if countsStaffBefore(token) { return Comparison(year: earlierYear, basis: nil, subject: nil, isOpen: false) }
    guard var past = sentence.pastComparison, past.isSettled, past.year != nil, past.basis == nil,
      token.start == sentence.clauseStart, figure(at: index - 2)?.unit.isMoney == true, mark(at: index - 1) == .comma,
      let last = sentence.readings.last, ledger.readings[last].printed.upperBound == run.tokens[index - 2].end
    else { return nil }
    past.isOpen = false
    past.subject = nil
    past.isForeign = false
    return past
  }

  /// 在职58人，减少2人：the staff of the year before, as forms of some provinces print it without naming that year.
  private func countsStaffBefore(_ token: Token) -> Bool {
    guard token.start == sentence.clauseStart, figure(at: index + 1)?.unit == .person, mark(at: index - 1) == .comma,
      figure(at: index - 2)?.unit == .person, let last = sentence.readings.last
    else { return false }
    let reading = ledger.readings[last]
    return StaffingExtractor.isStaffing(reading.key.indicator) && reading.key.item.isEmpty
      && reading.printed.upperBound == run.tokens[index - 2].end
  }

  private var namesChangedLine: Bool { sentence.subject != nil && sentence.gapWords == 0 }

  /// 相同 and 一致 say that any two things are alike; 持平 is said of figures only.
  private func isSameness(_ token: Token) -> Bool {
    ["相同", "一致", "相等"].contains(document.words(token.start..<token.end))
  }

  /// Unknown words stand in front of the comparison (用途与年初安排的相同).
  private var clauseSpeaksOfSomethingElse: Bool {
    var position = index - 1
    while position >= max(0, index - ProseReader.longestClause), run.tokens[position].start >= sentence.clauseStart {
      if case .text = run.tokens[position].kind { return true }
      position -= 1
    }
    return false
  }

  /// A figure follows within the clause.
  private func changeHasFigure() -> Bool {
    for position in (index + 1)..<min(index + 8, run.tokens.count) {
      switch run.tokens[position].kind {
      case .figure: return true
      case .term(let number) where lexicon.meanings[number] == .none: return true
      case .mark(.comma), .mark(.period), .mark(.semicolon): return false
      default: continue
      }
    }
    return false
  }

  mutating func readChangeFigure(_ figure: Figure, _ direction: Statement.Direction, _ token: Token) {
    if let percentage = figure.percentage {
      claimChange(direction, quantity: nil, percentage: percentage, token)
      return
    }
    turnToAmount(figure)
    if let subject = lastSubject ?? onlySubjectBefore ?? comparedSubjectBefore ?? listedLineNamedHere,
      let quantity = figure.quantity(for: subject.indicator)
    {
      claimChange(direction, quantity: quantity, percentage: nil, token)
    } else {
      leaveOut(figure, as: "change")
    }
  }

  /// 公务接待费0.43万元，接待6批次42人次，比上年增加0.01万元: behind counts a sum is the change of the line that they count for.
  private mutating func turnToAmount(_ figure: Figure) {
    if figure.unit.isMoney { turnToSum() }
  }

  /// So is 与上年持平: of three figures it is said of the line.
  private mutating func turnToSum() {
    guard let last = sentence.readings.last, ProseReader.visits[ledger.readings[last].key.indicator] != nil,
      sentence.subject.map({ $0.hasFigure && $0.indicator.unit != .yuan }) ?? true,
      let sum = sentence.readings.last(where: { ledger.readings[$0].key.indicator.unit == .yuan }),
      ledger.readings[sum].key.indicator.topic == .threePublic
    else { return }
    sentence.subject = subject(of: ledger.readings[sum])
  }

  /// Lines of a sentence that one change may be about.
  static let mostCandidates = 64

  mutating func claimChange(
    _ direction: Statement.Direction, quantity: Quantity?, percentage: Percentage?, _ token: Token
  ) {
    guard let comparison = sentence.comparison else { return }
    let namesPart = comparison.isForeign || lastSubject == nil && namesUnknownPart
    let subjects = changedSubjects()
    if subjects.isEmpty { noteAmbiguousChange(token) }
    for var subject in subjects {
      if subject.year != context.year?.number, sentence.year == nil { subject.year = nil }
      guard var key = key(for: subject) else { continue }
      // 支出126万元，预算150万元，较预算减少24万元: a budget is not compared with itself
      if comparison.basis == key.basis || comparison.basis == nil && comparison.year != nil {
        key = outcomeBeside(key) ?? key
      }
      // the outcome of 2023 beside the budget of 2023, not a year beside itself
      let isOfOneYear = comparison.year == nil || (comparison.year == key.year.number && key.basis == .actual)
      let isAgainstBudget = isOfOneYear && comparison.basis != nil && comparison.basis != .actual
      if let open = openClaim(for: key, isAgainstBudget: isAgainstBudget), ledger.claims[open].namesPart == namesPart {
        merge(direction, quantity, percentage, into: open, token)
        continue
      }
      var claim = ClaimReading(
        kind: isAgainstBudget ? .againstBudget : .change, subject: key,
        clause: clause(from: subject.start, to: token.end))
      claim.againstYear = comparison.year.flatMap { FiscalYear($0) }
      claim.againstBasis = comparison.basis
      claim.direction = direction
      claim.change = quantity
      claim.percentage = percentage
      claim.namesPart = namesPart
      claim.reason = sentence.leadingReason
      let readings = ledger.readings
      claim.printed = readings.suffix(ProseReader.mostCandidates).last { $0.key == key }.map {
        ClaimReading.Printed(key: key, quantity: $0.quantity)
      }
      // a sentence has no bound, and each of its claims would hold all of its lines
      claim.candidates = sentence.readings.suffix(ProseReader.mostCandidates).reversed().map { readings[$0].key }
        .filter { $0 != key }
      add(claim)
    }
    if quantity != nil || percentage != nil { ledger.claimed += 1 }
    sentence.everySubject = false
  }

  private mutating func merge(
    _ direction: Statement.Direction, _ quantity: Quantity?, _ percentage: Percentage?, into open: Int, _ token: Token
  ) {
    if direction == .unresolved || ledger.claims[open].direction == nil { ledger.claims[open].direction = direction }
    if let quantity, ledger.claims[open].change == nil { ledger.claims[open].change = quantity }
    if let percentage, ledger.claims[open].percentage == nil { ledger.claims[open].percentage = percentage }
    let from = ledger.claims[open].clause.lowerBound
    ledger.claims[open].clause =
      from..<max(
        ledger.claims[open].clause.upperBound,
        min(clause(from: from, to: token.end).upperBound, from + 2 * ProseReader.longestQuote))
  }

  private func openClaim(for key: FactKey, isAgainstBudget: Bool) -> Int? {
    let claims = ledger.claims
    return sentence.openClaims.last {
      let claim = claims[$0]
      return claim.subject == key && (claim.kind == .againstBudget) == isAgainstBudget
        && (claim.kind == .change || claim.kind == .againstBudget)
    }
  }

  private mutating func noteAmbiguousChange(_ token: Token) {
    guard previous?.readings.isEmpty == false else { return }
    let quote = document.quote(clause(from: token.start, to: token.end))
    ledger.findings.append(
      Finding(
        rule: "basis.ambiguous", severity: .note,
        message: .init(
          zh: "这一变化没有说明是哪一项的变化，前文有几项可能，因此不据此推算上年数。",
          en: "The change does not say which line it is about; no earlier figure is derived from it."),
        year: context.year, document: document.path, source: quote))
  }

  mutating func claimShare(_ percentage: Percentage, _ token: Token) {
    defer {
      sentence.role = .value
      sentence.shareWhole = nil
    }
    // 财政拨款收入100万元（一般公共预算90万元，政府性基金10万元），占96%: of the line before the bracket
    guard let last = readingOutsideBracket ?? sentence.readings.last ?? previous?.readings.last else {
      ledger.leaveOut("percent")
      return
    }
    // 授予中小企业合同金额498万元，占政府采购支出总额的92%: the share of a sum that no line was read for
    let unread = [sentence.unreadMoney, sentence.otherLine].compactMap { $0 }.max()
    if let unread, unread >= ledger.readings[last].printed.upperBound {
      ledger.leaveOut("percent")
      return
    }
    var claim = ClaimReading(
      kind: .share, subject: ledger.readings[last].key, clause: clause(from: token.start, to: token.end))
    claim.percentage = percentage
    claim.whole = sentence.shareWhole ?? sentence.parent?.indicator
    add(claim)
    ledger.claimed += 1
  }

  /// The line before a bracket that has just closed: 用车费31万元（2016年为40万元），其中….
  var readingOutsideBracket: Int? {
    sentence.beforeBracket.flatMap { $0.count == ledger.readings.count ? $0.reading : nil }
  }

  mutating func claimCompletion(_ percentage: Percentage, _ token: Token) {
    defer { sentence.role = .value }
    guard let subject = lastSubject ?? onlySubjectBefore, let key = key(for: subject) else {
      ledger.leaveOut("percent")
      return
    }
    var actual = key
    actual.basis = .actual
    var claim = ClaimReading(kind: .completion, subject: actual, clause: clause(from: token.start, to: token.end))
    claim.percentage = percentage
    claim.againstBasis = sentence.completionBasis
    add(claim)
    ledger.claimed += 1
  }

  /// 决算数大于年初预算数: the direction against the budget, without an amount.
  mutating func readRelation(_ direction: Statement.Direction, _ token: Token) {
    if readRelatedBudget() { return }
    guard case .basis(let budget) = meaning(at: index + 1), budget != .actual else { return }
    index += 1
    guard let subject = lastSubject, let key = key(for: subject) else { return }
    var actual = key
    actual.basis = .actual
    var claim = ClaimReading(kind: .againstBudget, subject: actual, clause: clause(from: token.start, to: token.end))
    claim.againstBasis = budget
    claim.direction = direction
    claim.reason = sentence.leadingReason
    add(claim)
    sentence.basis = .actual
    sentence.hasBasisCue = false
  }

  /// 全年支出1.86万元，低于3.20万元的年初预算: the budget stands behind its figure.
  private mutating func readRelatedBudget() -> Bool {
    guard let figure = figure(at: index + 1), figure.unit.isMoney, case .filler? = meaning(at: index + 2),
      case .basis(let budget)? = meaning(at: index + 3), budget != .actual, var subject = lastSubject
    else { return false }
    subject.basis = budget
    guard let reading = reading(subject, figure, run.tokens[index + 1]) else { return false }
    record(reading)
    index += 3
    return true
  }

  /// 预算数1.00万元，决算数0.85万元，预决算差异率-15.00%: how far the outcome is from the budget that stands before it.
  mutating func readDifference() {
    var position = index + 1
    while case .filler? = meaning(at: position) { position += 1 }
    let isNegative = mark(at: position) == .dash
    if isNegative { position += 1 }
    guard let percentage = figure(at: position)?.percentage, let budget = budgetBesideOutcome,
      let outcome = sentence.readings.last
    else { return }
    index = position
    let token = run.tokens[position]
    var claim = ClaimReading(
      kind: .againstBudget, subject: ledger.readings[outcome].key,
      clause: clause(from: ledger.readings[outcome].printed.lowerBound, to: token.end))
    claim.againstBasis = budget
    claim.direction = percentage.tenThousandths == 0 ? .flat : isNegative ? .down : .up
    claim.percentage = percentage
    add(claim)
    ledger.claimed += 1
  }

  mutating func add(_ claim: ClaimReading) {
    ledger.claims.append(claim)
    sentence.openClaims.remember(ledger.claims.count - 1)
  }
}
