import DisclosureModel

extension ProseReader {
  /// 收入 or 支出 alone. Behind another label it is that label's tail (公务接待费支出); behind a fund it is the fund's
  /// income or expenditure; else the total.
  mutating func readBare(_ total: Indicator, fund: Indicator, _ token: Token) {
    if sentence.role == .share {
      sentence.shareWhole = total
      return
    }
    if total == .expenditureTotal {
      if isTailOverYear || isTailOverBasis(token) || sentence.isRespective && !sentence.joined.isEmpty { return }
      if spendsBudget { return readBasis(.actual, token) }
    }
    if total == .expenditureTotal, completesClassName() || turnsFundIntoExpenditure(token) || spendsOnTopic(token) {
      return
    }
    // 支出预算情况 in a title, and in its sentence 某某局支出预算总额为: the line is named again, whatever stands before
    if let waiting = sentence.subject, !waiting.hasFigure, waiting.indicator == total, sentence.gapWords > 0,
      waiting.start < run.tokens[sentenceStart].start, sentence.scopeCue == nil
    {
      sentence.subject?.start = token.start
      sentence.gapWords = 0
      return
    }
    if isTail(token) { return }
    let scope = sentence.scopeCue ?? fundReceived(total)
    var subject = Subject(indicator: scope == nil ? total : fund, scope: scope, start: token.start)
    if sentence.comparison?.isOpen == true {
      sentence.comparison?.subject = subject
      return
    }
    if total == .expenditureTotal, continuesSubject() { return }
    if let whole = lineOfFunds, let scope { return begin(fundPart(of: whole, scope, token)) }
    if sentence.gapWords > 0, !isBasis(at: index + 1), sentence.year == nil || sentence.yearClause != sentence.clause,
      scope == nil
    {
      sentence.gapWords += token.end - token.start
      return
    }
    if scope == nil, !isBasis(at: index + 1), !speaksOfTotals { return }
    // under the heading 项目支出, 支出 alone is that of the projects (资金收入100万元，支出100万元)
    if subject.indicator == .expenditureTotal, scope == nil, let part = section.subject,
      part == .expenditureProject || part == .expenditureBasic
    {
      subject.indicator = part
    }
    subject.start = token.start
    begin(subject)
  }

  private static let appropriation: Phrase = "财政拨款"

  /// 2022年预算收支安排100万元: income and expenditure are the same sum.
  mutating func readBalance(_ token: Token) {
    guard sentence.role == .value, sentence.comparison?.isOpen != true, sentence.subject?.hasFigure ?? true,
      sentence.gapWords == 0, !namesBalanceForComparison(token), sentence.year != nil, let next = figureBehind,
      next.unit.isMoney
    else {
      sentence.gapWords += 3
      return
    }
    // 一般公共预算收支预算1478万元: a budget of both sides is their common total
    if document.ends(token.start..<token.end, with: .budget) {
      return begin(Subject(indicator: .balanceTotal, scope: sentence.scopeCue, start: token.start))
    }
    beginBothSides(token)
  }

  /// 2024年一般公共预算当年拨款100万元: what a fund is given for the year is its income and its expenditure.
  func appropriates(_ token: Token) -> Bool {
    guard document.ends(token.start..<token.end, with: ProseReader.yearsAppropriation), sentence.role == .value,
      sentence.comparison == nil, sentence.parent == nil, !sentence.isActivity, sentence.gapWords == 0,
      sentence.readings.isEmpty, sentence.subject == nil, sentence.year != nil, context.kind == .budget
    else { return false }
    return figureBehind?.unit.isMoney ?? false
  }

  private static let yearsAppropriation: Phrase = "当年拨款"

  /// The next figure is both the income and the expenditure.
  mutating func beginBothSides(_ token: Token) {
    let scope = sentence.scopeCue
    begin(Subject(indicator: .expenditureTotal, scope: scope, start: token.start))
    sentence.joined = [
      Subject(indicator: scope == nil ? .incomeTotal : .incomeFiscal, scope: scope, start: token.start)
    ]
    sentence.everySubject = true
  }

  /// 收入支出总体与上年相比，增加…: the change of 收支总计.
  private mutating func namesBalanceForComparison(_ token: Token) -> Bool {
    var position = index + 1
    while position < index + 3, run.tokens.indices.contains(position) {
      switch meaning(at: position) {
      case .against?, .againstLastYear?:
        let isFiscal = document.begins(token.start..<token.end, with: ProseReader.appropriation)
        sentence.subject = Subject(
          indicator: .balanceTotal, scope: sentence.scopeCue ?? (isFiscal ? .fiscal : nil), start: token.start,
          hasFigure: true)
        return true
      case .filler?, .noise?: position += 1
      default: return false
      }
    }
    return false
  }

  /// 公务接待费预算5万元，支出4.5万元: what was spent of the line's budget.
  private var spendsBudget: Bool {
    guard context.kind != .budget, let subject = sentence.subject, subject.indicator != .incomeTotal,
      !subject.indicator.rawValue.hasPrefix("income"), sentence.scopeCue == nil
    else { return false }
    return followsBudget
  }

  /// 政府性基金收入50万元，支出48万元: the expenditure behind a fund's income is the fund's.
  private func fundReceived(_ total: Indicator) -> Scope? {
    guard total == .expenditureTotal, sentence.parent == nil, let last = sentence.readings.last else { return nil }
    let key = ledger.readings[last].key
    guard key.indicator == .incomeFiscal, key.scope != .all, key.scope != .fiscal,
      ledger.readings[last].printed.upperBound >= sentence.clauseStart - 3
    else { return nil }
    return key.scope
  }

  /// 政府性基金预算本年收入178万元，比上年增加50万元；本年支出178万元: the expenditure beside a fund's income is the fund's.
  func fundOfIncome(for indicator: Indicator) -> Scope? {
    let isListed = sentence.parent.map { $0.start >= run.tokens[sentenceStart].start } ?? false
    guard indicator == .expenditureTotal, !isListed, sentence.clause > 0, sentence.subject == nil,
      sentence.readings.count == 1, let first = sentence.readings.first
    else { return nil }
    let key = ledger.readings[first].key
    guard key.indicator == .incomeFiscal || key.indicator == .incomeTotal, key.scope != .all, key.scope != .fiscal
    else {
      return nil
    }
    return key.scope
  }

  /// A bare 收入 or 支出 is the total only in a sentence about a year, behind another total, or in a fund's section.
  private var speaksOfTotals: Bool {
    if let last = sentence.readings.last, ledger.readings[last].key.indicator.topic != .budgetExecution { return false }
    if section.subject?.topic == .threePublic { return false }
    return sentence.year != nil || !sentence.readings.isEmpty || section.scope != nil
      || sentence.clauseStart == run.tokens.first?.start || opensItem
  }

  /// （一）收入100万元 in a section that is about no narrower line.
  private var opensItem: Bool {
    guard index == 1, case .ordinal = run.tokens[0].kind else { return false }
    return section.subject?.isTotal ?? !section.isAboutProjects
  }

  private func isBasis(at position: Int) -> Bool {
    if case .basis = meaning(at: position) { return true }
    return false
  }

  /// 公务接待12批次，共支出2.6万元: 支出 in front of a figure is that of the line whose change or counts stand before it.
  private mutating func spendsOnTopic(_ token: Token) -> Bool {
    guard let next = figureBehind, next.unit.isMoney, sentence.scopeCue == nil, sentence.comparison?.isOpen != true
    else {
      return false
    }
    if let subject = sentence.subject, !subject.hasFigure, !sentence.openClaims.isEmpty, !subject.indicator.isTotal {
      sentence.gapWords = 0
      sentence.gapCommas = 0
      return true
    }
    guard let topic = countTopic, topic != .threePublicVehicle,
      sentence.subject?.hasFigure ?? true || sentence.subject?.indicator == topic,
      let last = sentence.readings.last, ledger.readings[last].key.indicator.topic == .threePublic,
      ledger.readings[last].key.indicator.unit != .yuan, !hasValue(of: topic)
    else { return false }
    begin(Subject(indicator: topic, start: token.start))
    return true
  }

  private mutating func hasValue(of indicator: Indicator) -> Bool {
    for reading in ledger.readings[valuesSeen...] where reading.key.year == context.year {
      valuedIndicators.insert(reading.key.indicator)
    }
    valuesSeen = ledger.readings.count
    return valuedIndicators.contains(indicator)
  }

  /// The figure behind the token, with at most a filler between.
  private var figureBehind: Figure? {
    if let figure = figure(at: index + 1) { return figure }
    if case .filler = meaning(at: index + 1) { return figure(at: index + 2) }
    return nil
  }

  /// 政府性基金预算拨款支出: a fund's appropriation that is spent is the fund's expenditure.
  private mutating func turnsFundIntoExpenditure(_ token: Token) -> Bool {
    // 一般公共预算拨款安排的支出
    var position = index - 1
    while position > index - 3, case .filler? = meaning(at: position) { position -= 1 }
    guard case .label(let label) = meaning(at: position), label.indicator == .incomeFiscal, let scope = label.scope,
      run.tokens[index - 1].end == token.start,
      !document.words(run.tokens[position].start..<run.tokens[position].end).hasSuffix("收入")
    else { return false }
    let subject = Subject(indicator: .expenditureTotal, scope: scope, start: run.tokens[position].start)
    if sentence.comparison?.isOpen == true { sentence.comparison?.subject = subject } else { begin(subject) }
    return true
  }

  /// 一般公共服务（类）支出 is the class 一般公共服务支出.
  private mutating func completesClassName() -> Bool {
    guard case .classMarker(.lei) = meaning(at: index - 1), functionPath.names.count == 1,
      sentence.subject?.hasFigure == false
    else { return false }
    if !functionPath.names[0].hasSuffix("支出") { functionPath.names[0] += "支出" }
    sentence.subject?.item = functionPath.item
    return true
  }

  /// 机关运行经费上年支出137万元: only a period stands between the line and 支出.
  private var isTailOverYear: Bool {
    guard let subject = sentence.subject, !subject.hasFigure, subject.indicator.unit == .yuan, sentence.gapWords == 0,
      sentence.gapCommas == 0, sentence.scopeCue == nil, !subject.indicator.rawValue.hasPrefix("income"),
      subject.indicator != .balanceTotal, subject.indicator != .expenditureTotal
    else { return false }
    var hasYear = false
    var position = index - 1
    while position >= 0, position >= index - 4 {
      switch run.tokens[position].kind {
      case .year: hasYear = true
      case .mark(.colon): break
      case .term:
        switch meaning(at: position) {
        case .relativeYear?: hasYear = true
        case .filler?: break
        case .label?: return hasYear
        default: return false
        }
      default: return false
      }
      position -= 1
    }
    // the line may stand in the heading above
    return hasYear && position < 0 && subject.start < run.tokens[0].start
  }

  /// 机关运行经费预算支出64万元: the basis stands between the line and 支出.
  private func isTailOverBasis(_ token: Token) -> Bool {
    guard let subject = sentence.subject, !subject.hasFigure, !subject.indicator.isTotal,
      case .basis? = meaning(at: index - 1), case .label? = meaning(at: index - 2),
      run.tokens[index - 1].end == token.start, run.tokens[index - 2].end == run.tokens[index - 1].start
    else { return false }
    return subject.start == run.tokens[index - 2].start
  }

  /// 三公经费74万元（其中：一般公共预算支出70万元；政府性基金预算支出4万元）: the line that funds in its bracket divide.
  private var lineOfFunds: Subject? {
    guard let whole = brackets.last?.whole, whole.indicator.unit == .yuan else { return nil }
    switch whole.indicator.topic {
    case .threePublic, .operations: return whole
    default: return nil
    }
  }

  private func fundPart(of whole: Subject, _ scope: Scope, _ token: Token) -> Subject {
    Subject(
      indicator: whole.indicator, item: whole.item, scope: scope, basis: whole.basis, year: whole.year,
      start: token.start)
  }

  /// A name or label ends right before the token.
  func isTail(_ token: Token) -> Bool {
    guard run.tokens.indices.contains(index - 1) else { return false }
    let before = run.tokens[index - 1]
    guard before.end == token.start else { return false }
    switch before.kind {
    case .text: return sentence.gapWords > 9 && !isBasis(at: index + 1)
    case .term(let number):
      switch lexicon.meanings[number] {
      case .label, .functionClass, .classMarker, .otherFigure: return true
      case .scope: return sentence.subject?.hasFigure == false && sentence.subject?.indicator.topic == .threePublic
      case .noise: return true
      default: return false
      }
    case .mark(.close): return sentence.subject?.hasFigure == false
    default: return false
    }
  }

  /// 支出决算为 behind a line of expenditure that has its budget already speaks of that line.
  private func continuesSubject() -> Bool {
    guard let subject = sentence.subject, subject.indicator.unit == .yuan, sentence.scopeCue == nil else {
      return false
    }
    guard subject.indicator != .incomeTotal, !subject.indicator.rawValue.hasPrefix("income"),
      !subject.indicator.rawValue.hasPrefix("carryover"), subject.indicator != .balanceTotal
    else { return false }
    guard case .basis = meaning(at: index + 1) else { return false }
    return sentence.clause > 0 || !subject.hasFigure
  }
}
