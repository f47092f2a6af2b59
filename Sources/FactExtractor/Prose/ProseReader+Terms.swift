import DisclosureModel

extension ProseReader {
  mutating func readTerm(_ meaning: Meaning, _ token: Token) {
    switch meaning {
    case .label(let label): readLabel(label, token)
    case .otherFigure: readOtherFigure(token)
    case .bareIncome: readBare(.incomeTotal, fund: .incomeFiscal, token)
    case .bareExpenditure: readBare(.expenditureTotal, fund: .expenditureTotal, token)
    case .bareBalance: readBalance(token)
    case .bareClosing: readBareClosing(token)
    case .economicClass: readEconomicClass(token)
    case .staffKind(let kind): readStaffKind(kind, token)
    case .vehiclePart(let indicator): readVehiclePart(indicator, token)
    case .entirely: readEntirely(token)
    case .functionClass(let name): readFunctionClass(name, token)
    case .classMarker(let level): readClassMarker(level, token)
    case .basis(let basis): readBasis(basis, token)
    case .scope(let scope): readScope(scope, token)
    case .relativeYear(let offset): readRelativeYear(offset, token)
    case .against: readAgainst(token)
    case .againstLastYear:
      // 同比上年30.67万元下降10.56%
      let hasFigure = figure(at: index + 1)?.unit.isMoney ?? false
      sentence.comparison = Comparison(year: earlierYear, basis: nil, subject: nil, isOpen: hasFigure)
    case .compared: closeComparison()
    case .direction(let direction): readDirection(direction, token)
    case .toward:
      sentence.role = isLimit ? .unrelatedChange : .value
      sentence.gapCommas = 0
    case .from: readFrom()
    case .share: readShare()
    case .completion: readCompletion()
    case .difference: readDifference()
    case .rate(let indicator): readRate(indicator)
    case .reason: openReason(token)
    case .because: readBecause(token)
    case .mainly: readMainly(token)
    case .relation(let direction): readRelation(direction, token)
    case .ofWhich: readOfWhich(token)
    case .usedFor: readUsedFor(token)
    case .respectively: sentence.isRespective = true
    case .joint: break
    case .every: sentence.everySubject = true
    case .andOthers: readAndOthers()
    case .none: readNone(token)
    case .absent(let indicator): readAbsent(indicator, token)
    case .count(let word): readCountWord(word, token)
    case .filler: break
    case .noise: readText(token)
    case .carriedOut:
      if followsBudget { readBasis(.actual, token) } else if let staff = staffInPlace(token) { begin(staff) }
    case .listedIncome(let scope): readListedIncome(scope, token)
    case .limit: sentence.role = .unrelatedChange
    case .territory:
      sentence.isTerritory = true
      readText(token)
    case .activity: readActivity(token)
    }
  }

  /// 收入100万元，其中：一般公共预算收入90万元
  private mutating func readListedIncome(_ scope: Scope, _ token: Token) {
    let whole = sentence.parent?.indicator ?? sentence.readings.last.map { ledger.readings[$0].key.indicator }
    guard whole == .incomeTotal || whole == .balanceTotal || whole == .incomeFiscal else {
      readText(token)
      return
    }
    readLabel(Label(.incomeFiscal, scope: scope), token)
  }

  /// 涉及 a fund, a line or a figure tells how much was looked at; 涉及 anything else is only a word.
  private mutating func readActivity(_ token: Token) {
    guard run.tokens.indices.contains(index + 1) else { return }
    switch run.tokens[index + 1].kind {
    case .figure: sentence.isActivity = true
    case .term(let number):
      switch lexicon.meanings[number] {
      case .filler where document.words(run.tokens[index + 1].start..<run.tokens[index + 1].end) == "的": readText(token)
      case .filler, .scope, .label, .basis, .bareExpenditure: sentence.isActivity = true
      default: readText(token)
      }
    default: readText(token)
    }
  }

  /// 控制在200万元以内
  private var isLimit: Bool {
    guard figure(at: index + 1) != nil, run.tokens.indices.contains(index + 2) else { return false }
    let behind = run.tokens[index + 2]
    return ProseReader.limitEndings.contains { document.begins(behind.start..<behind.end, with: $0) }
  }

  private static let limitEndings = Phrase.list("以内 之内 以下 内")

  mutating func readBasis(_ basis: Basis, _ token: Token) {
    if sentence.role == .completion {
      sentence.completionBasis = basis
      return
    }
    if sentence.comparison?.isOpen == true {
      if sentence.comparison?.hasFigure == false { sentence.comparison?.basis = basis }
      return
    }
    if sentence.role == .share { return }
    joinBasis(basis)
    // 政府采购预算88万元，实际支出79万元: the line's name held the other basis
    if sentence.subject?.hasFigure == true { sentence.subject?.basis = nil }
    sentence.basis = basis
    sentence.hasBasisCue = true
    if sentence.subject?.indicator == .budgetSupplement, sentence.subject?.hasFigure == true {
      sentence.subject = sentence.beforeSupplement
    }
    if basis == .adjusted, let total = adjustedTotal(token) { sentence.subject = total }
    if basis == .actual, let spent = spentOfIncome(token) { sentence.subject = spent }
    // behind many unknown words the basis is no longer that of the line named before them
    if sentence.gapWords > ProseReader.widestGap, sentence.subject?.hasFigure == false { sentence.subject = nil }
    sentence.gapWords = 0
    sentence.gapCommas = 0
    if sentence.role != .value, !isChangeRole { sentence.role = .value }
    if sentence.subject == nil, let subject = spendingTotal(token) { sentence.subject = subject }
  }

  /// 预算、决算: bases side by side wait for a figure each.
  private mutating func joinBasis(_ basis: Basis) {
    guard isJoint(before: index), case .basis? = meaning(at: index - 2), !sentence.joinedBases.contains(basis) else {
      sentence.joinedBases = [basis]
      return
    }
    sentence.joinedBases.append(basis)
  }

  /// 2022年实际支出98万元: words that name spending itself, in a sentence about nothing narrower.
  private func spendingTotal(_ token: Token) -> Subject? {
    guard sentence.readings.isEmpty, !sentence.hasWords, sentence.year != nil, brackets.isEmpty, sentence.parent == nil,
      figureFollows, ProseReader.spendingEndings.contains(where: { document.ends(token.start..<token.end, with: $0) }),
      section.subject?.isTotal ?? !section.isAboutProjects
    else { return nil }
    let mains = previous?.mains ?? []
    guard mains.isEmpty || mains.contains(where: { ledger.readings[$0].key.indicator.isTotal }) else { return nil }
    return Subject(indicator: .expenditureTotal, scope: sentence.scopeCue, start: token.start)
  }

  /// 年初部门预算80万元，其中…。年中追加8万元，上年结转2万元，全年预算数90万元: what all of that comes to is the budget of the whole.
  private func adjustedTotal(_ token: Token) -> Subject? {
    let subject = sentence.subject
    let isOpen = subject?.hasFigure ?? true
    guard isOpen, subject.map({ ProseReader.additions.contains($0.indicator) }) ?? true, figureFollows,
      sentence.gapWords == 0
    else { return nil }
    let lines = (sentence.readings + (previous?.mains ?? [])).map { ledger.readings[$0].key }
    // only what was added to an opening budget makes it the adjusted one
    guard lines.contains(where: { ProseReader.additions.contains($0.indicator) }),
      let opening = lines.first(where: { $0.basis == .budget && $0.item.isEmpty }),
      opening.indicator == .expenditureTotal
    else { return nil }
    return Subject(indicator: .expenditureTotal, scope: opening.scope, start: token.start)
  }

  /// 年初预算收入28万元，全年实际支出29万元: what was spent is no income.
  private func spentOfIncome(_ token: Token) -> Subject? {
    guard let from = lastSubject, from.hasFigure,
      from.indicator.rawValue.hasPrefix("income") || from.basis == .adjusted,
      from.indicator != .expenditureTotal, figureFollows,
      sentence.readings.contains(where: {
        ledger.readings[$0].key.indicator == .incomeTotal
      }), ProseReader.spendingEndings.contains(where: { document.ends(token.start..<token.end, with: $0) })
    else { return nil }
    return Subject(indicator: .expenditureTotal, start: token.start)
  }

  private static let additions: Set<Indicator> = [.budgetSupplement, .carryoverOpening]

  var figureFollows: Bool {
    var position = index + 1
    if case .filler? = meaning(at: position) { position += 1 }
    return figure(at: position)?.unit.isMoney ?? false
  }

  private static let spendingEndings = Phrase.list("支出 开支 支出数")

  var isChangeRole: Bool {
    switch sentence.role {
    case .change, .unrelatedChange: true
    default: false
    }
  }

  mutating func readScope(_ scope: Scope, _ token: Token) {
    if sentence.role == .share { return }
    if sentence.comparison?.isOpen == true { sentence.comparison?.subject?.scope = scope }
    sentence.scopeCue = scope
    if appropriates(token) { return beginBothSides(token) }
    guard let subject = sentence.subject, !subject.hasFigure, subject.scope == nil else { return }
    sentence.subject?.scope = scope
  }
}

/// Which budget 完成年初预算的 names inside one term.
enum Completion {
  static func basis(of token: Token, in document: SourceDocument) -> Basis? {
    let words = token.start..<token.end
    if document.holds(anyOf: adjustedWords, in: words) { return .adjusted }
    return document.holds(.budget, in: words) ? .budget : nil
  }

  private static let adjustedWords: [Phrase] = ["调整", "全年"]
}
