import DisclosureModel

extension ProseReader {
  /// The line that a sentence about a change speaks of when it names none: the one line of the sentence before, if there
  /// was only one.
  var onlySubjectBefore: Subject? {
    guard sentence.readings.isEmpty, let previous else { return nil }
    let readings = ledger.readings
    var mains = (previous.mains.isEmpty ? previous.readings : previous.mains).filter { readings[$0].origin == .stated }
    // what was added over the year is on the way from one budget to the other
    let lines = mains.filter { readings[$0].key.indicator != .budgetSupplement }
    if !lines.isEmpty { mains = lines }
    // 出国费预算6万元，拟派1人。2020年预算数6万元: a sum of another year is of the line of money
    let money = mains.filter { readings[$0].key.indicator.unit == .yuan }
    if !money.isEmpty { mains = money }
    guard let last = mains.last.map({ readings[$0] }) else { return nil }
    if let line = lineOfVisits(mains) { return line }
    let isOnly = mains.allSatisfy {
      readings[$0].key.indicator == last.key.indicator && readings[$0].key.item == last.key.item
    }
    return isOnly ? subject(of: last) : nil
  }

  /// 公务接待费0.75万元。接待6批次、52人次。较上年减少0.3万元: behind a sentence of counts the line that they count for.
  private func lineOfVisits(_ mains: [Int]) -> Subject? {
    let lines = Set(mains.map { ProseReader.visits[ledger.readings[$0].key.indicator] })
    guard lines.count == 1, let line = lines.first, let line else { return nil }
    return paragraphMains.last { ledger.readings[$0].key.indicator == line }.map { subject(of: ledger.readings[$0]) }
  }

  /// Counts of trips and visitors, and the line of money that they belong to.
  static let visits: [Indicator: Indicator] = [
    .receptionBatches: .threePublicReception, .receptionVisitors: .threePublicReception,
    .abroadGroups: .threePublicAbroad, .abroadPeople: .threePublicAbroad,
  ]

  /// The line that the sentence before only compares (与2020年度的630万元相比，增加…。年初预算为…).
  var comparedSubjectBefore: Subject? {
    guard sentence.readings.isEmpty, let previous, previous.readings.isEmpty, let first = previous.openClaims.first
    else { return nil }
    let key = ledger.claims[first].subject
    guard previous.openClaims.allSatisfy({ ledger.claims[$0].subject == key }) else { return nil }
    return Subject(indicator: key.indicator, item: key.item, scope: key.scope, start: sentence.clauseStart)
  }

  /// 其中公路养护较上年增加 speaks of a part that the vocabulary does not know, not of the line before.
  /// So does 其他教育费附加安排的支出减少 in front of any line that is known.
  var namesUnknownPart: Bool {
    if sentence.parent != nil, sentence.hasWords { return true }
    var position = index - 1
    var isTail = false
    while position >= sentenceStart, run.tokens[position].start >= sentence.clauseStart {
      let token = run.tokens[position]
      if case .bareExpenditure? = meaning(at: position) { isTail = true }
      if case .text = token.kind, isTail || token.end - token.start >= ProseReader.longestFiller { return true }
      position -= 1
    }
    return false
  }

  /// UTF-8 bytes of unknown words that may stand in front of a change without naming a line: six characters.
  private static let longestFiller = 18

  /// 决算38万元，年初预算46万元，比上年减少13万元: a report on the outcome compares the outcome with the year before.
  func outcomeBeside(_ key: FactKey) -> FactKey? {
    guard context.defaultBasis == .actual, key.basis == .budget else { return nil }
    var outcome = key
    outcome.basis = .actual
    // 支出126万元，年初预算150万元。较上年支出数减少12万元
    let near = sentence.readings.isEmpty ? previous?.readings ?? [] : sentence.readings
    return near.contains { ledger.readings[$0].key == outcome } ? outcome : nil
  }

  func changedSubjects() -> [Subject] {
    if sentence.comparison?.isForeign == true {
      return [Subject(indicator: .expenditureTotal, start: sentence.clauseStart)]
    }
    if sentence.everySubject, !sentence.readings.isEmpty {
      return sentence.readings.suffix(ProseReader.mostCandidates).map { ledger.readings[$0] }.filter {
        $0.origin == .stated
      }.map(subject(of:))
    }
    if let whole = wholeOfEnumeration { return [whole] }
    if let subject = lastSubject {
      return linesOfOneFigure(with: subject) + [subject] + sentence.joined.filter { !$0.hasFigure }
    }
    return (onlySubjectBefore ?? comparedSubjectBefore ?? listedLineNamedHere).map { [$0] } ?? []
  }

  /// 出国费和购置费均为0，与上年一致: the other lines that the last figure was given to.
  private func linesOfOneFigure(with subject: Subject) -> [Subject] {
    guard subject.hasFigure, let last = sentence.readings.last, sentence.readings.count > 1 else { return [] }
    let reading = ledger.readings[last]
    guard reading.key.indicator == subject.indicator, reading.key.item == subject.item else { return [] }
    return sentence.readings.dropLast().suffix(ProseReader.mostJoined).map { ledger.readings[$0] }.filter {
      $0.printed == reading.printed && $0.key.indicator != reading.key.indicator && $0.key.year == reading.key.year
        && $0.key.basis == reading.key.basis
    }.map { self.subject(of: $0) }
  }

  /// 收入126万元，其中甲收入120万元、乙收入6万元，较上年增加9万元: behind parts that 、 joins the change is the whole's.
  private var wholeOfEnumeration: Subject? {
    guard let parent = sentence.parent, parent.hasFigure, parent.indicator.unit == .yuan, brackets.isEmpty,
      sentence.subject?.hasFigure ?? true, sentence.readings.count > 2
    else { return nil }
    let last = ledger.readings[sentence.readings[sentence.readings.count - 1]]
    let other = ledger.readings[sentence.readings[sentence.readings.count - 2]]
    guard other.printed.upperBound < last.printed.lowerBound,
      last.printed.lowerBound - other.printed.upperBound <= ProseReader.longestQuote,
      document.begins(other.printed.upperBound..<last.printed.lowerBound, with: ProseReader.enumerationMark),
      other.key.indicator != parent.indicator || other.key.scope != parent.scope
    else { return nil }
    // only a comparison stands between the last part and the change
    guard
      run.tokens[..<index].last(where: { if case .figure = $0.kind { true } else { false } })?.end
        == last.printed.upperBound
    else { return nil }
    return parent
  }

  private static let enumerationMark: Phrase = "、"

  /// 四好农村路支出比上年减少1520万元 behind a list of projects: the name tells which of them, once all lines are known.
  var listedLineNamedHere: Subject? {
    guard previous?.isProjectList == true, sentence.readings.isEmpty, namesUnknownPart else { return nil }
    return Subject(indicator: .expenditureProject, start: sentence.clauseStart)
  }
}
