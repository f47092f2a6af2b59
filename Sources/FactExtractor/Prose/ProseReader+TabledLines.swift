import DisclosureModel

extension ProseReader {
  /// 事业单位医疗：年初预算为75.11万元，决算为74.02万元: a paragraph that opens with the name of one line of a table and a colon is
  /// about that line.
  mutating func readTabledTitle(_ token: Token) {
    guard sentence.subject?.indicator.unit != .yuan, sentence.readings.isEmpty, sentence.clause == 0,
      paragraphMains.isEmpty,
      carried == nil, nameStart < token.start, token.start - nameStart <= ProseReader.longestClassName,
      basisFollows
    else { return }
    tabledLines.note(ledger.readings)
    let name = FunctionPath.cleaned(document.words(nameStart..<token.start))
    let keys = tabledLines.readings(named: name, in: ledger.readings).map(\.key).filter { $0.year == context.year }
    guard let first = keys.first, keys.allSatisfy({ $0.item == first.item }) else { return }
    sentence.subject = Subject(
      indicator: first.indicator, item: first.item, scope: section.scope ?? narrowest(keys), start: nameStart)
    sentence.gapWords = 0
  }

  /// 年初预算, 决算 and the like stand right behind the colon.
  private var basisFollows: Bool {
    var position = index + 1
    while case .filler? = meaning(at: position) { position += 1 }
    if case .basis? = meaning(at: position) { return true }
    return false
  }

  /// Explanations of single lines are about the appropriation where a table gives it.
  private func narrowest(_ keys: [FactKey]) -> Scope? {
    [Scope.general, .fiscal].first { scope in keys.contains { $0.scope == scope } }
  }

  /// 群众体育支出61.80万元 behind a table that lists 群众体育 with this sum is that line.
  mutating func readTabledLine(_ figure: Figure, _ token: Token) -> Bool {
    guard figure.unit.isMoney, sentence.subject?.hasFigure ?? true, nameStart < token.start,
      token.start - nameStart <= ProseReader.longestClassName,
      let quantity = figure.quantity(for: .expenditureFunction)
    else { return false }
    tabledLines.note(ledger.readings)
    let sum = NamedSum(
      name: FunctionPath.cleaned(document.words(nameStart..<token.start)), quantity: quantity, year: context.year)
    guard var reading = tabledLines.line(sum, in: ledger.readings, scope: sentence.scope ?? section.scope) else {
      ledger.unreadSums.insert(sum)
      return false
    }
    reading.quantity = quantity
    reading.printed = token.start..<token.end
    reading.clause = clause(from: nameStart, to: token.end)
    reading.place = .prose
    sentence.subject = subject(of: reading)
    // 死亡抚恤203万元，上年186万元: another year may be told of it
    sentence.subject?.year = nil
    take(reading)
    return true
  }
}
