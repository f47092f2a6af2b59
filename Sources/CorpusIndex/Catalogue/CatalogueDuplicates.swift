import DisclosureModel
import GRDB

extension Catalogue {
  /// A department's reports of the years that are not used because another of the same year and kind is.
  func unused(of department: Int, years: YearSpec) -> [UnusedReport] {
    duplicates(of: department, years: years).compactMap { entry in
      guard let year = entry.year, let used = entry.used else { return nil }
      return UnusedReport(document: entry.path, year: year, used: used, reason: entry.reason)
    }
  }

  /// What an unused report says otherwise than the used one: a finding for each such report.
  func duplicateFindings(of department: Int, years: YearSpec, _ db: Database) throws -> [Finding] {
    try duplicates(of: department, years: years).compactMap { entry in
      guard let used = entries.first(where: { $0.path == entry.used }), !DuplicateReports.isCopy(entry, of: used) else {
        return nil
      }
      let pairs = DuplicateReports.differences(
        try storedFacts(entry, db).facts, used: try storedFacts(used, db).facts)
      return DuplicateReports.finding(entry, used, pairs)
    }
  }

  private func duplicates(of department: Int, years: YearSpec) -> [CatalogueEntry] {
    entries.filter { entry in
      entry.status == .duplicate && entry.department == department && entry.year.map(years.years.contains) == true
    }
  }
}

extension DuplicateReports {
  /// A figure of the unused report that the used one prints otherwise.
  struct Difference {
    var fact: Fact
    var used: Fact
  }

  /// In the order of the unused report. Figures that rounding alone separates are equal.
  static func differences(_ facts: [Fact], used: [Fact]) -> [Difference] {
    let known = Dictionary(grouping: used, by: \.key)
    var seen: Set<FactKey> = []
    return facts.compactMap { fact in
      guard let others = known[fact.key], let first = others.first, seen.insert(fact.key).inserted else { return nil }
      let comparable = others.filter { $0.quantity.unit == fact.quantity.unit }
      if comparable.isEmpty || comparable.contains(where: { $0.quantity.interval.meets(fact.quantity.interval) }) {
        return nil
      }
      return Difference(fact: fact, used: first)
    }
  }

  /// Figures that a finding lists.
  private static let listed = 20

  static func finding(_ entry: CatalogueEntry, _ used: CatalogueEntry, _ pairs: [Difference]) -> Finding? {
    guard let first = pairs.first else { return nil }
    return Finding(
      rule: "duplicate.report", severity: .warning,
      message: Note(
        zh: "同一年度和类型有两份报告，\(pairs.count) 个数据不同，如\(first.name(.zh))；采用 \(used.path)，未用 \(entry.path)",
        en: "two reports of one year and kind differ in \(pairs.count) figures, such as \(first.name(.en)); "
          + "\(used.path) is used, \(entry.path) is not"),
      year: entry.year, document: entry.path, source: first.fact.source, expected: first.used.printed,
      found: first.fact.printed, trace: pairs.prefix(listed).map(\.step))
  }
}

extension DuplicateReports.Difference {
  fileprivate func name(_ language: Language) -> String {
    fact.key.indicator.label(language) + (fact.key.item.isEmpty ? "" : " \(fact.key.item)")
  }

  fileprivate var step: Note {
    let (own, other) = (fact.source.position.line, used.source.position.line)
    return Note(
      zh: "\(fact.key.year) \(name(.zh))：采用的第 \(other) 行为 \(used.printed)，未用的第 \(own) 行为 \(fact.printed)",
      en: "\(fact.key.year) \(name(.en)): \(used.printed) in line \(other) of the one used, "
        + "\(fact.printed) in line \(own) of the other")
  }
}
