import DisclosureModel

/// A change of an itemised line that only a table lists is often told by the line's bare name (其中公路养护较上年增加…):
/// it is about that line, not about the total that was spoken of before.
enum NamedItemChoice {
  /// Names of more lines than any table has are not looked for.
  private static let mostNames = 400
  /// UTF-8 bytes of a name: four characters.
  private static let shortest = 12
  /// Bytes before the end of a claim in which its line is named.
  private static let widest = 300

  static func apply(to ledger: inout FactLedger, in document: SourceDocument) {
    attach(&ledger, in: document)
    ledger.claims.removeAll(where: \.namesPart)
  }

  private static func attach(_ ledger: inout FactLedger, in document: SourceDocument) {
    let open = ledger.claims.indices.filter { isOpen(ledger.claims[$0]) }
    if open.isEmpty { return }
    let items = items(ledger.readings)
    if items.isEmpty || items.count > mostNames { return }
    for index in open {
      let claim = ledger.claims[index]
      let clause = claim.clause.clamped(to: 0..<document.text.count)
      guard let key = item(named: clause, of: claim, items, document.text) else { continue }
      ledger.claims[index].subject = key
      ledger.claims[index].namesPart = false
    }
  }

  private static func isOpen(_ claim: ClaimReading) -> Bool {
    guard claim.kind == .change || claim.kind == .againstBudget, claim.subject.item.isEmpty else { return false }
    switch claim.subject.indicator {
    case .expenditureTotal, .expenditureBasic, .expenditureProject: return true
    default: return false
    }
  }

  /// Keys of itemised lines by name, in the order of first appearance.
  private static func items(_ readings: [Reading]) -> [(name: [UInt8], keys: [FactKey])] {
    var places: [String: Int] = [:]
    var found: [(name: [UInt8], keys: [FactKey])] = []
    for reading in readings where reading.origin == .stated {
      let key = reading.key
      guard key.indicator == .expenditureFunction || key.indicator == .expenditureProjectItem else { continue }
      let path = key.item.drop { $0.isASCII }
      let name = path.split(separator: "/").last.map(String.init) ?? ""
      guard name.utf8.count >= shortest else { continue }
      if let place = places[name] {
        found[place].keys.append(key)
      } else {
        places[name] = found.count
        found.append((Array(name.utf8), [key]))
      }
    }
    return found
  }

  /// The line whose name stands right before the words of change; the longest name where several end there.
  private static func item(
    named clause: Range<Int>, of claim: ClaimReading, _ items: [(name: [UInt8], keys: [FactKey])], _ text: [UInt8]
  ) -> FactKey? {
    let fitting = items.filter { item in
      var rest = max(clause.lowerBound, clause.upperBound - widest)..<clause.upperBound
      while let place = ByteSearch.first(item.name, in: text, rest) {
        rest = place + item.name.count..<clause.upperBound
        if changes(text[rest]) { return true }
      }
      return false
    }
    let keys = fitting.max { $0.name.count < $1.name.count }?.keys ?? []
    return keys.first { $0.year == claim.subject.year && $0.basis == claim.subject.basis }
  }

  /// 较上年…, 减少…, 支出比上年…
  private static func changes(_ rest: ArraySlice<UInt8>) -> Bool {
    var rest = rest
    while let noun = nouns.first(where: { rest.starts(with: $0.bytes) }) { rest = rest.dropFirst(noun.bytes.count) }
    return verbs.contains { rest.starts(with: $0.bytes) }
  }

  private static let nouns = Phrase.list("支出 经费 项目 资金 预算 决算")
  private static let verbs = Phrase.list("较 比 与 增 减 下降 上升 同比")
}
