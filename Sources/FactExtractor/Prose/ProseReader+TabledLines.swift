import DisclosureModel

/// Lines of the report's tables by their bare names, so that a sentence which names one is about it.
struct TabledLines: Sendable {
  /// Readings by name, in the order of the tables.
  private var readings: [String: [Int]] = [:]
  private var seen = 0

  /// Lines of one name that are looked at: of each year and basis, and of a 款 and its only 项.
  private static let mostOfOneName = 16

  mutating func note(_ all: [Reading]) {
    for (index, reading) in all[seen...].enumerated() where reading.place == .table {
      guard reading.key.indicator == .expenditureFunction else { continue }
      readings[TabledLines.name(of: reading.key.item), default: []].append(seen + index)
    }
    seen = all.count
  }

  /// Readings of the lines that a name is that of, with or without 支出 behind it.
  func readings(named name: String) -> ArraySlice<Int> {
    if let own = readings[name] { return own.suffix(TabledLines.mostOfOneName) }
    guard name.hasSuffix("支出") else { return [] }
    return (readings[String(name.dropLast(2))] ?? []).suffix(TabledLines.mostOfOneName)
  }

  private static func name(of item: String) -> String {
    let path = item.drop { $0.isASCII }
    return path.split(separator: "/").last.map(String.init) ?? ""
  }
}

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
    let keys = tabledLines.readings(named: name).map { ledger.readings[$0].key }.filter { $0.year == context.year }
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
    let name = FunctionPath.cleaned(document.words(nameStart..<token.start))
    let listed = tabledLines.readings(named: name).reversed().first { index in
      let reading = ledger.readings[index]
      return reading.key.year == context.year && reading.quantity.interval.meets(quantity.interval)
    }
    guard let listed else { return false }
    var reading = ledger.readings[listed]
    reading.quantity = quantity
    reading.printed = token.start..<token.end
    reading.clause = clause(from: nameStart, to: token.end)
    reading.place = .prose
    sentence.subject = subject(of: reading)
    take(reading)
    return true
  }
}
