import DisclosureModel
import Synchronization

@testable import CorpusIndex

/// Counts how often files were read.
final class ReadCounter: Sendable {
  private let counts = Mutex<[String: Int]>([:])

  func add(_ path: String) { counts.withLock { $0[path, default: 0] += 1 } }

  var paths: [String] { counts.withLock { $0.keys.sorted() } }
  var total: Int { counts.withLock { $0.values.reduce(0, +) } }
  func reset() { counts.withLock { $0 = [:] } }
}

extension DocumentIngest {
  /// Reads a toy format: `部门|年度|kind|level` on the first line, then one `indicator year 万元` a line. `?` is unknown, a first
  /// line `!` is unreadable; `region=` and `self=` lines add to the name,
  /// `missed=` says how many figures became no fact.
  static func lines(version: String = "1", counter: ReadCounter? = nil) -> DocumentIngest {
    DocumentIngest(version: version, sizeLimit: 10_000) { bytes, path in
      counter?.add(path)
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      guard let first = lines.first, first != "!" else { return .failure(Unreadable(note: Note(zh: "坏文件", en: "bad"))) }
      return .success(disclosure(header: first, lines: Array(lines.dropFirst())))
    }
  }

  private static func disclosure(header: String, lines: [String]) -> Disclosure {
    let parts = header.split(separator: "|").map(String.init) + ["?", "?", "?", "?"]
    var name = DepartmentName(fullName: parts[0])
    for line in lines where line.hasPrefix("region=") { name.region = String(line.dropFirst(7)) }
    for line in lines where line.hasPrefix("self=") { name.selfNames.append(String(line.dropFirst(5))) }
    let quote = SourceQuote(position: SourcePosition(line: 1, column: 1), text: header)
    let identity = Identity(
      department: parts[0] == "?"
        ? .unknown(remedy: Note(zh: "补充部门全称", en: "add the name")) : .known(name, evidence: quote),
      year: Int(parts[1]).flatMap(FiscalYear.init).map { .known($0, evidence: quote) }
        ?? .unknown(remedy: Note(zh: "补充年度", en: "add the year")),
      kind: ReportKind(rawValue: parts[2]).map { .known($0, evidence: quote) } ?? .unknown(remedy: .nothing),
      level: Level(rawValue: parts[3]).map { .known($0, evidence: quote) } ?? .unknown(remedy: .nothing))
    let year = identity.year.value
    let facts = lines.enumerated().compactMap { fact($1, line: $0 + 2, of: year) }
    let findings = lines.filter { $0.hasPrefix("finding=") }.map {
      Finding(rule: String($0.dropFirst(8)), severity: .warning, message: Note(zh: "有一处未读", en: "unread"))
    }
    return Disclosure(
      identity: identity, facts: facts, findings: findings,
      coverage: Coverage(
        assigned: facts.count, leftOut: ["year": 1],
        unassigned: Array(repeating: quote, count: lines.lazy.compactMap(missed).first ?? 1)))
  }

  private static func missed(_ line: String) -> Int? {
    line.hasPrefix("missed=") ? Int(line.dropFirst(7)) : nil
  }

  private static func fact(_ line: String, line number: Int, of own: FiscalYear?) -> Fact? {
    let words = line.split(separator: " ").map(String.init)
    guard words.count == 3, let indicator = Indicator(rawValue: words[0]),
      let year = Int(words[1]).flatMap(FiscalYear.init),
      let value = Int64(words[2])
    else { return nil }
    let quote = SourceQuote(position: SourcePosition(line: number, column: 1), text: line)
    let quantity = Quantity(minor: value * 1_000_000, quantum: 10_000, unit: .yuan)
    return Fact(
      key: FactKey(indicator: indicator, year: year, basis: .actual, scope: .all), quantity: quantity,
      printed: words[2] + " 万元", origin: year == own ? .stated : .restated, source: quote,
      witnesses: [Witness(quantity: quantity, printed: words[2], source: quote)])
  }
}
