import DisclosureModel
import GRDB

extension Catalogue {
  /// One department's reports of the years asked for, and those of other years that speak of these (上年数 in the next year's
  /// report). Years without a report stay; duplicates and unidentified files are left out.
  ///
  /// - Parameters:
  ///   - department: place in the directory.
  ///   - content: totals alone are read many times faster.
  package func series(
    of department: Int, years: YearSpec, content: SeriesContent = .everything
  ) throws(IndexFailure) -> DisclosureSeries {
    let list = years.years.map(\.description).joined(separator: ",")
    let (reports, findings) = try read { db in
      let mentions = try db.makeStatement(sql: "SELECT 1 FROM fact WHERE document = ? AND year IN (\(list)) LIMIT 1")
      let reports = try entries.compactMap { entry -> SeriesReport? in
        guard entry.department == department, let year = entry.year else { return nil }
        if entry.status == .unreadable { return years.years.contains(year) ? unreadable(entry, year) : nil }
        guard entry.status == .read || entry.status == .partial else { return nil }
        if !years.years.contains(year), try Int.fetchOne(mentions, arguments: [entry.document.id]) == nil { return nil }
        return try report(entry, year, content, db)
      }
      let findings = content == .totals ? [] : try duplicateFindings(of: department, years: years, db)
      return (reports, findings)
    }
    let name = directory.departments[department].name
    var series = DisclosureSeries(
      department: name, years: years.years,
      reports: reports.sorted { ($0.year, $0.kind.rank, $0.level.rank) < ($1.year, $1.kind.rank, $1.level.rank) },
      relations: relations(of: department, years: years))
    series.unused = unused(of: department, years: years)
    series.findings = findings
    return series
  }

  private func unreadable(_ entry: CatalogueEntry, _ year: FiscalYear) -> SeriesReport {
    SeriesReport(
      document: entry.path, year: year, kind: .unknown, level: .unknown, status: .unreadable,
      disclosure: Disclosure(identity: .unknown(remedy: entry.note)), factIDs: [])
  }

  private func totals(of entry: CatalogueEntry, _ db: Database) throws -> (Disclosure, [String]) {
    let (facts, ids) = try storedFacts(entry, db, isItemised: false)
    return (Disclosure(identity: .unknown(remedy: .nothing), facts: facts), ids)
  }

  private func report(
    _ entry: CatalogueEntry, _ year: FiscalYear, _ content: SeriesContent, _ db: Database
  ) throws -> SeriesReport? {
    let stored = content == .totals ? try totals(of: entry, db) : try stored(entry, db)
    guard let (disclosure, ids) = stored else { return nil }
    let summary = entry.document.summary
    return SeriesReport(
      document: entry.path, year: year, kind: summary.kind, level: summary.level, status: entry.status,
      disclosure: disclosure, factIDs: ids)
  }
}

/// How much of each report a series carries.
package enum SeriesContent: Sendable {
  case everything
  /// only facts of lines without items; identity, claims, findings and text are left out
  case totals
}

extension Identity {
  fileprivate static func unknown(remedy: Note) -> Identity {
    Identity(
      department: .unknown(remedy: remedy), year: .unknown(remedy: remedy), kind: .unknown(remedy: remedy),
      level: .unknown(remedy: remedy))
  }
}

extension ReportKind {
  var rank: Int { ReportKind.allCases.firstIndex(of: self) ?? 0 }
}

extension Level {
  var rank: Int { Level.allCases.firstIndex(of: self) ?? 0 }
}
