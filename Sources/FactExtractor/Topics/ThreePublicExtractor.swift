import DisclosureModel

/// Reading rules of the counts that go with “三公” figures.
enum ThreePublicExtractor {
  /// The line whose trips, visitors or cars the counts behind it are; nil behind any other line.
  static func countTopic(for indicator: Indicator, current: Indicator?) -> Indicator? {
    switch indicator {
    case .threePublicAbroad, .threePublicReception: indicator
    case .threePublicVehicle, .threePublicVehiclePurchase, .threePublicVehicleOperation, .vehicleStock,
      .vehiclePurchased:
      .threePublicVehicle
    case .threePublicTotal: current
    default: nil
    }
  }

  /// 来访团组 and 来宾 speak of receptions, 出访团组 of trips abroad, whatever was named before.
  static func topic(namedBy words: Range<Int>, in document: SourceDocument) -> Indicator? {
    if document.holds(anyOf: receptionWords, in: words) { return .threePublicReception }
    return document.holds(anyOf: abroadWords, in: words) ? .threePublicAbroad : nil
  }

  private static let receptionWords: [Phrase] = [.reception, "来访", "来宾"]
  private static let abroadWords: [Phrase] = ["出国", "出访"]
  static let foreignWords: [Phrase] = ["出国", "出访", "外宾", "外事", "境"]

  static func indicator(topic: Indicator, word: CountWord?, unit: Figure.Unit) -> Indicator? {
    switch (topic, unit) {
    case (.threePublicAbroad, .group), (.threePublicAbroad, .batch): .abroadGroups
    case (.threePublicAbroad, .time) where word == .groups: .abroadGroups
    case (.threePublicReception, .time) where word != .visits && word != .visitors: .receptionBatches
    case (.threePublicAbroad, .item) where word == .groups || word == .batches: .abroadGroups
    case (.threePublicAbroad, .visit): .abroadPeople
    case (.threePublicAbroad, .person) where word != .visitors: .abroadPeople
    case (.threePublicReception, .batch), (.threePublicReception, .group): .receptionBatches
    case (.threePublicReception, .item) where word == .groups || word == .batches: .receptionBatches
    case (.threePublicReception, .visit), (.threePublicReception, .person): .receptionVisitors
    case (.threePublicVehicle, .vehicle), (.threePublicVehicle, .set):
      word == .purchased ? .vehiclePurchased : nil
    default: nil
    }
  }
}

extension ProseReader {
  mutating func readCountWord(_ word: CountWord, _ token: Token) {
    switch word {
    case .foreignGuests:
      countTopic = .threePublicReception
      sentence.countWord = word
    case .domesticGuests:
      countTopic = .threePublicReception
      if sentence.subject?.hasFigure ?? true { sentence.subject = nil }
      sentence.countWord = word
    case .received: if isAboutThreePublic { countTopic = .threePublicReception }
    case .purchased:
      if boughtCarFollows { countTopic = .threePublicVehicle }
      if countTopic == .threePublicVehicle {
        sentence.countWord = word
      } else {
        sentence.gapWords += token.end - token.start
      }
    case .groups, .batches, .visits, .visitors:
      countTopic = ThreePublicExtractor.topic(namedBy: token.start..<token.end, in: document) ?? countTopic
      if sentence.countWord != .foreignGuests { sentence.countWord = word } else { sentence.gapWords += 0 }
    case .stock: sentence.countWord = word
    }
  }

  /// A kind of car and its count follow (更新购置机要通信用车1辆).
  private var boughtCarFollows: Bool {
    for position in (index + 1)..<min(index + 4, run.tokens.count) {
      switch run.tokens[position].kind {
      case .figure(let number): return run.figures[number].unit == .vehicle
      case .term(let number):
        switch lexicon.meanings[number] {
        case .otherFigure, .count(.purchased): continue
        default: return false
        }
      default: return false
      }
    }
    return false
  }

  var isAboutThreePublic: Bool {
    if section.subject?.topic == .threePublic { return true }
    guard let last = sentence.readings.last ?? previous?.readings.last else { return false }
    return ledger.readings[last].key.indicator.topic == .threePublic
  }

  /// The count word in front of a figure or right behind it (2个团组).
  private var countWordHere: CountWord? {
    if let word = sentence.countWord { return word }
    if case .count(let word) = meaning(at: index + 1) { return word }
    return nil
  }

  /// 接待各类检查、调研98批次758人次 behind whatever line of the “三公” figures.
  private func isReceived(_ figure: Figure, _ token: Token) -> Bool {
    guard figure.unit == .batch || figure.unit == .visit, countTopic != .threePublicReception, isAboutThreePublic,
      sentence.subject?.hasFigure ?? true
    else { return false }
    let clause = clause(before: token)
    return document.holds(.reception, in: clause)
      && !document.holds(anyOf: ThreePublicExtractor.foreignWords, in: clause)
  }

  /// A count of trips, visitors or cars; true when the figure was one.
  mutating func readCount(_ figure: Figure, _ token: Token) -> Bool {
    guard !figure.unit.isMoney else { return false }
    if isReceived(figure, token) { countTopic = .threePublicReception }
    guard let topic = countTopic else { return false }
    if let subject = sentence.subject, !subject.hasFigure, figure.quantity(for: subject.indicator) != nil {
      return false
    }
    guard let indicator = ThreePublicExtractor.indicator(topic: topic, word: countWordHere, unit: figure.unit) else {
      return false
    }
    guard sentence.countWord != .foreignGuests else {
      ledger.leaveOut("part")
      return true
    }
    takeCount(indicator, figure, token)
    return true
  }

  /// 共计 or 合计 opened the clause of the count.
  private var isSummedUp: Bool {
    for position in stride(from: index - 1, to: max(index - 5, -1), by: -1) {
      if case .filler? = meaning(at: position),
        ["共", "共计", "合计", "总计", "累计", "共接待"].contains(
          document.words(run.tokens[position].start..<run.tokens[position].end))
      {
        return true
      }
      if mark(at: position) == .comma { return false }
    }
    return false
  }

  private mutating func takeCount(_ indicator: Indicator, _ figure: Figure, _ token: Token) {
    let subject = Subject(indicator: indicator, start: token.start)
    guard let quantity = figure.quantity(for: indicator), let reading = reading(subject, quantity, token) else {
      ledger.unassigned.append(token.start..<token.end)
      return
    }
    let repeated = ledger.readings.indices.suffix(12).filter {
      ledger.readings[$0].key == reading.key && ledger.readings[$0].place == .prose
        && ledger.readings[$0].quantity != quantity
    }
    // 上级检查5批次、外地考察3批次，共计8批次
    if !repeated.isEmpty, isSummedUp, repeated.allSatisfy({ ledger.readings[$0].quantity.minor < quantity.minor }) {
      for part in repeated { ledger.readings[part].doubt += 2 }
      append(reading)
      return
    }
    let isRepeated = !repeated.isEmpty
    // the first count is the whole; a second one in the same paragraph counts a part (其中外事接待…)
    if isRepeated { ledger.leaveOut("part") } else { append(reading) }
  }

  /// 无, 未发生, 零: a stated zero, where a line of money or a count of trips stands beside it.
  mutating func readNone(_ token: Token) {
    if case .change(let direction) = sentence.role, let subject = lastSubject {
      claimChange(
        direction, quantity: Quantity(minor: 0, quantum: 0, unit: subject.indicator.unit), percentage: nil, token)
      return
    }
    if sentence.isRespective, readJoined({ Quantity(minor: 0, quantum: 0, unit: $0.unit) }, token) { return }
    if readNoneOfCounts(token) { return }
    if readNoneOfFund(token) || readNoneOfSection(token) || readEveryNone(token) || readNoneBehindLabel(token) {
      return
    }
    if readNoVehicle(token) { return }
    if !readNoneOfList(token), !readNoneOfFunds(token) { readNoneBeforeLabel(token) }
  }

  /// 学校无公务用车；: no car is there.
  private mutating func readNoVehicle(_ token: Token) -> Bool {
    guard run.tokens.indices.contains(index + 1), case .text = run.tokens[index + 1].kind, closesClause(index + 2),
      ["公务用车", "公车", "公务车", "公务车辆"].contains(
        document.words(run.tokens[index + 1].start..<run.tokens[index + 1].end)),
      takeZero(Subject(indicator: .vehicleStock, start: token.start), from: token, to: run.tokens[index + 1].end)
    else { return false }
    index += 1
    return true
  }

  /// 资本性支出—。: a dash in the place of a figure is a zero.
  mutating func takeDash(_ token: Token) -> Bool {
    guard let subject = sentence.subject, !subject.hasFigure, subject.indicator.unit == .yuan, sentence.gapWords == 0,
      sentence.role == .value, subject.indicator != .expenditureFunction
    else { return false }
    if case .mark(let mark)? = run.tokens.indices.contains(index + 1) ? run.tokens[index + 1].kind : nil {
      guard mark == .comma || mark == .period || mark == .semicolon || mark == .enumeration else { return false }
    } else if run.tokens.indices.contains(index + 1) {
      return false
    }
    return takeZero(subject, from: token, to: token.end)
  }

  /// A、B均为零
  private mutating func readEveryNone(_ token: Token) -> Bool {
    readEvery({ Quantity(minor: 0, quantum: 0, unit: $0.unit) }, token)
  }

  /// 其中：…，政府性基金无
  private mutating func readNoneOfFund(_ token: Token) -> Bool {
    guard case .scope = meaning(at: index - 1) else { return false }
    return readFund({ Quantity(minor: 0, quantum: 0, unit: $0.unit) }, token)
  }

  /// 无。 or 本年度无此项支出 in the section of a fund.
  private mutating func readNoneOfSection(_ token: Token) -> Bool {
    guard let scope = section.scope, scope == .govfund || scope == .statecap, sentence.readings.isEmpty else {
      return false
    }
    guard token.end - token.start >= 12 else { return false }
    takeNoFund(scope, income: document.words(token.start..<token.end).contains("收"), token, to: token.end)
    return true
  }

  private mutating func readNoneBehindLabel(_ token: Token) -> Bool {
    guard let subject = sentence.subject, !subject.hasFigure, subject.indicator.unit == .yuan, sentence.gapWords == 0,
      sentence.gapCommas == 0, sentence.role == .value, sentence.comparison?.isOpen != true, closesClause(index + 1)
    else { return false }
    return takeZero(subject, from: token, to: token.end)
  }

  private mutating func readNoneBeforeLabel(_ token: Token) {
    var position = index + 1
    while case .filler = meaning(at: position) { position += 1 }
    var scope: Scope?
    if case .scope(let named) = meaning(at: position) {
      scope = named
      position += 1
      while case .filler = meaning(at: position) { position += 1 }
    }
    guard run.tokens.indices.contains(position) else { return }
    switch meaning(at: position) {
    case .label(let label)? where label.indicator == .orgSubordinateUnits:
      sentence.gapWords += 1  // a doubtful zero: what counts as subordinate differs within one report
      _ = takeZero(Subject(indicator: label.indicator, start: token.start), from: token, to: run.tokens[position].end)
      index = position
    case .label(let label)?
    where label.indicator.topic == .threePublic || label.scope == .govfund || label.scope == .statecap:
      if label.indicator == .incomeFiscal, case .bareExpenditure = meaning(at: position + 1) {
        takeNoFund(label.scope, income: true, token, to: run.tokens[position + 1].end)
        index = position + 1
      } else {
        takeNone(label, at: position, token)
      }
    // 没有政府性基金支出超预算的情况 says nothing of the sum
    case .bareExpenditure? where (scope == .govfund || scope == .statecap) && endsLine(position + 1):
      takeNoFund(scope, income: false, token, to: run.tokens[position].end)
      index = position
    case .bareBalance? where scope == .govfund || scope == .statecap:
      takeNoFund(scope, income: true, token, to: run.tokens[position].end)
      index = position
    default: break
    }
  }

  private mutating func takeNone(_ label: Label, at position: Int, _ token: Token) {
    if label.indicator == .threePublicAbroad, case .count(let word) = meaning(at: position + 1) {
      let indicator: Indicator = word == .groups ? .abroadGroups : .abroadPeople
      _ = takeZero(Subject(indicator: indicator, start: token.start), from: token, to: run.tokens[position + 1].end)
      index = position + 1
    } else if label.indicator.unit == .yuan, closesClause(position + 1) || isBareTail(position + 1) {
      _ = takeZero(
        Subject(indicator: label.indicator, scope: label.scope, start: token.start), from: token,
        to: run.tokens[position].end)
      index = position
    }
  }

  private func endsLine(_ position: Int) -> Bool {
    if closesClause(position) { return true }
    guard run.tokens.indices.contains(position) else { return true }
    let token = run.tokens[position]
    return ["预算", "决算", "安排", "情况", "项目", "等"].contains {
      document.words(token.start..<token.end).hasPrefix($0)
    } || mark(at: position) == .open
  }

  private func isBareTail(_ position: Int) -> Bool {
    switch meaning(at: position) {
    case .bareExpenditure?, .bareIncome?: closesClause(position + 1)
    default: false
    }
  }

  mutating func takeNoFund(_ scope: Scope?, income: Bool, _ token: Token, to end: Int) {
    if income {
      _ = takeZero(Subject(indicator: .incomeFiscal, scope: scope, start: token.start), from: token, to: end)
    }
    _ = takeZero(Subject(indicator: .expenditureTotal, scope: scope, start: token.start), from: token, to: end)
  }

  func closesClause(_ position: Int) -> Bool {
    var position = position
    if case .bareExpenditure = meaning(at: position) { position += 1 }
    guard run.tokens.indices.contains(position) else { return true }
    guard case .mark(let mark) = run.tokens[position].kind else { return false }
    return mark != .open && mark != .dash && mark != .slash && mark != .colon
  }

  mutating func readAbsent(_ indicator: Indicator, _ token: Token) {
    _ = takeZero(Subject(indicator: indicator, start: token.start), from: token, to: token.end)
  }

  mutating func takeZero(_ subject: Subject, from token: Token, to end: Int) -> Bool {
    let zero = Quantity(minor: 0, quantum: 0, unit: subject.indicator.unit)
    guard let reading = reading(subject, zero, Token(kind: .text, start: token.start, end: end)) else { return false }
    append(reading)
    if sentence.subject?.indicator == subject.indicator { sentence.subject?.hasFigure = true }
    return true
  }
}
