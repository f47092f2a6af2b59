import DisclosureModel

extension ProseReader {
  mutating func readFigure(_ printed: Figure, _ token: Token) {
    if scored.contains(token.start) { return }
    let figure = moneyOfNothing(counted(printed, token))
    // 教育支出205(类): the code of a level behind its name
    if figure.unit == .none, classMarkerFollows() { return }
    defer { nameStart = token.end }
    if figure.unit == .none, readCode(figure, token) { return }
    // 行政编制占48名
    if sentence.role == .share, figure.unit == .person { sentence.role = .value }
    switch sentence.role {
    case .share:
      if let percentage = figure.percentage { claimShare(percentage, token) } else { readShareWhole(figure, token) }
    case .completion:
      if let percentage = figure.percentage { claimCompletion(percentage, token) } else { readCompleted(figure, token) }
    case .rate(let indicator): readRateFigure(figure, indicator, token)
    case .change(let direction): readChangeFigure(figure, direction, token)
    case .unrelatedChange:
      leaveOut(figure, as: "change")
      if figure.unit != .percent { sentence.role = .value }
    case .earlier, .value: readValue(figure, token)
    }
  }

  /// 占本年支出合计1200万元的83%: the whole with its figure.
  private mutating func readShareWhole(_ figure: Figure, _ token: Token) {
    guard let whole = sentence.shareWhole, figure.unit.isMoney, case .label(let label)? = meaning(at: index - 1),
      label.indicator == whole,
      let reading = reading(
        Subject(indicator: whole, scope: label.scope ?? .all, start: run.tokens[index - 1].start), figure, token)
    else {
      ledger.leaveOut("share")
      return
    }
    record(reading)
  }

  func leaves(_ figure: Figure) -> Bool { figure.unit == .none || figure.unit == .other }

  mutating func leaveOut(_ figure: Figure, as what: String) {
    if !leaves(figure) { ledger.leaveOut(what) }
  }

  private mutating func readRateFigure(_ figure: Figure, _ indicator: Indicator, _ token: Token) {
    if indicator == .rateBudgetExecution, let percentage = figure.percentage, let budget = budgetBesideOutcome {
      sentence.completionBasis = budget
      claimCompletion(percentage, token)
      return
    }
    guard let percentage = figure.percentage, let key = ownKey(indicator) else {
      if figure.unit == .point || figure.unit == .none { ledger.leaveOut("score") } else { readValue(figure, token) }
      return
    }
    var claim = ClaimReading(kind: .rate, subject: key, clause: clause(from: token.start, to: token.end))
    claim.percentage = percentage
    add(claim)
    sentence.role = .value
  }

  /// 项目支出预算335万元，执行197万元，执行率59%: the rate is that of the line whose budget and outcome stand before it.
  var budgetBesideOutcome: Basis? {
    guard sentence.readings.count >= 2, let last = sentence.readings.last else { return nil }
    let outcome = ledger.readings[last].key
    guard outcome.basis == .actual else { return nil }
    let before = sentence.readings.suffix(3).dropLast().reversed()
    return before.lazy.map { ledger.readings[$0].key }.first {
      $0.indicator == outcome.indicator && $0.item == outcome.item && $0.basis != .actual
    }?.basis
  }

  /// 完成预算6.00万元的47.8%: the budget inside the completion rate.
  private mutating func readCompleted(_ figure: Figure, _ token: Token) {
    guard sentence.completionBasis != nil, var subject = lastSubject, figure.quantity(for: subject.indicator) != nil
    else {
      sentence.gapWords += 6
      readValue(figure, token)
      return
    }
    subject.basis = sentence.completionBasis ?? .budget
    if let reading = reading(subject, figure, token) {
      record(reading)
    }
  }

  private mutating func readValue(_ figure: Figure, _ token: Token) {
    if sentence.isActivity {
      if figure.unit.isMoney { sentence.unreadMoney = token.start }
      leaveOut(figure, as: "activity")
      return
    }
    if sentence.isExplained, figure.unit == .person {
      leaveOut(figure, as: "reason")
      return
    }
    if readEarlierValue(figure, token) { return }
    if sentence.role == .earlier {
      leaveOut(figure, as: "earlier")
      sentence.role = .value
      return
    }
    if figure.unit == .percent {
      ledger.leaveOut("percent")
      return
    }
    if readCount(figure, token) { return }
    if readEvery({ figure.quantity(for: $0) }, token) || joinKinds(figure, token) || readSumOfKinds(figure, token) {
      return
    }
    if readRespective(figure, token) { return }
    if readFund({ figure.quantity(for: $0) }, token) { return }
    if sentence.subject == nil, sentence.readings.isEmpty, !sentence.hasWords,
      sentence.hasBasisCue || sentence.hasYearCue,
      let subject = onlySubjectBefore ?? comparedSubjectBefore,
      !(sentence.hasBasisCue && ProseReader.unbudgeted.contains(subject.indicator))
    {
      sentence.subject = subject
      sentence.subject?.year = nil
      sentence.subject?.basis = nil
    }
    // 公务用车购置费支出情况。购置车辆0台，预算0万元
    if figure.unit.isMoney, sentence.hasBasisCue, let title = sentence.title,
      sentence.subject.map({ $0.indicator.unit != .yuan }) ?? sentence.readings.isEmpty
    {
      sentence.subject = title
    }
    if figure.unit.isMoney, let line = onlyLineOfSentence ?? wholeUnderOtherBasis ?? leadingSubject {
      sentence.subject = line
    }
    if sentence.subject == nil, figure.unit.isMoney,
      let subject = sectionTotal ?? dividedTotal(figure, token) ?? sequenceTotal
        ?? (sentence.basis == .adjusted ? evaluatedSubject(token) : nil)
    {
      sentence.subject = subject
      sentence.gapWords = 0
    }
    if readItemName(figure, token) { return }
    if let subject = sentence.subject, accepts(subject, figure), let reading = reading(subject, figure, token) {
      take(reading)
      return
    }
    if readSupplement(figure, token) || readTabledLine(figure, token) { return }
    if readListed(figure, token) || readBodyCount(figure, token) { return }
    if readLabelBehind(figure, token) || readVehiclesThere(figure, token) { return }
    if readProject(figure, token) || readBareScore(figure, token) { return }
    noteUnread(figure, token)
  }

  /// 年初预算为100万元，支出决算为98万元 at the start of a section about a fund's expenditure speaks of all of it.
  private var sectionTotal: Subject? {
    guard let total = section.total, sentence.hasBasisCue, isFirstSentence, sentence.readings.isEmpty,
      !sentence.hasWords, sentence.clause == 0, paragraphMains.isEmpty
    else { return nil }
    for token in run.tokens[sentenceStart..<index] {
      switch token.kind {
      case .year: continue
      case .term(let number):
        switch lexicon.meanings[number] {
        case .basis, .scope, .filler, .relativeYear: continue
        default: return nil
        }
      default: return nil
      }
    }
    return Subject(indicator: total, scope: section.scope, start: run.tokens[sentenceStart].start)
  }

  /// Nothing stands before it but a title: （二）具体构成。
  var isFirstSentence: Bool {
    sentenceStart <= ProseReader.longestTitle
      && run.tokens[..<sentenceStart].allSatisfy { if case .figure = $0.kind { false } else { true } }
  }

  private mutating func noteUnread(_ figure: Figure, _ token: Token) {
    if isBareSum(figure) { ledger.unassigned.append(token.start..<token.end) }
    guard !leaves(figure) else { return }
    if figure.unit.isMoney { sentence.unreadMoney = token.start }
    if figure.unit.isMoney, sentence.subject != nil || sentence.isProjectList {
      ledger.unassigned.append(token.start..<token.end)
    } else {
      ledger.leaveOut("activity")
    }
  }

  /// 1,036.65 without a unit, as the lines of a table print it whose columns are lost.
  private func isBareSum(_ figure: Figure) -> Bool {
    figure.unit == .none && (figure.decimals == 2 || figure.hasSeparators)
  }

  /// The figure inside 与2020年度支出1187.62万元相比 or behind 由.
  private mutating func readEarlierValue(_ figure: Figure, _ token: Token) -> Bool {
    guard let comparison = sentence.comparison, comparison.isOpen, comparison.isSettled, !comparison.hasFigure else {
      return false
    }
    let nearest = comparison.subject ?? lastSubject ?? onlySubjectBefore
    let anchored = lineByArithmetic(figure, nearest: nearest)
    guard var subject = anchored ?? nearest, figure.quantity(for: subject.indicator) != nil
    else {
      return false
    }
    if subject.scope == nil { subject.scope = sentence.scope }
    subject.year = comparison.year ?? sentence.year ?? context.year?.number
    subject.basis = comparison.basis ?? subject.basis ?? sentence.basis
    sentence.comparison?.hasFigure = true
    if let reading = reading(subject, figure, token) {
      record(reading)
      if anchored != nil || comparison.subject != nil && sentence.subject != comparison.subject {
        compareSubject(subject)
      }
    }
    if sentence.role == .earlier { sentence.role = .value }
    return true
  }

  /// A line named only inside a comparison is what the change behind it is about.
  private mutating func compareSubject(_ subject: Subject) {
    var current = subject
    current.year = nil
    current.hasFigure = true
    sentence.subject = current
  }

  /// True when the figure can be this line's: the unit fits, it has none yet or a new basis or year was named, and only
  /// words that may stand between did.
  private func accepts(_ subject: Subject, _ figure: Figure) -> Bool {
    guard figure.quantity(for: subject.indicator) != nil else { return false }
    if subject.hasFigure, !sentence.hasBasisCue, !sentence.hasYearCue { return false }
    // 加上上年结转94.60万元，全年预算数4105.92万元
    if subject.hasFigure || sentence.gapCommas > 0, sentence.basis == .adjusted,
      ProseReader.unbudgeted.contains(subject.indicator)
    {
      return false
    }
    if !sentence.joined.isEmpty { return false }
    if sentence.isExampleList { return false }
    // （二）专项支出 / 1.家庭优待588万元: behind the heading the words name a project
    if subject.indicator == .expenditureProject, subject.start < run.tokens[0].start, sentence.gapWords > 0,
      case .ordinal? = run.tokens.first?.kind
    {
      return false
    }
    if subject.indicator.unit == .person, figure.unit == .item, sentence.hasYearCue || sentence.gapWords > 0 {
      return false
    }
    if sentence.gapCommas > 0, !sentence.hasBasisCue, !sentence.hasYearCue, !isOnlyClaimed(subject) { return false }
    if subject.indicator == .performanceSelfScore {
      if sentence.gapWords > 0 { return false }
      if evaluatedProject != nil { return false }
    }
    return sentence.gapWords <= ProseReader.widestGap
  }

  /// 支出合计与上年持平，为300万元: the line's change stands before its figure.
  private func isOnlyClaimed(_ subject: Subject) -> Bool {
    !subject.hasFigure && !sentence.openClaims.isEmpty && sentence.gapWords == 0
  }

  /// UTF-8 bytes of unknown words that may stand between a label and its figure: four characters.
  static let widestGap = 12
}
