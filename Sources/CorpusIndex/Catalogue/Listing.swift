import DisclosureModel

/// One line of the overview of a corpus (CLI: list).
package struct ListingRow: Sendable, Hashable {
  /// Canonical full name; empty when unknown.
  package var department: String
  package var region: String
  package var level: Level
  /// Nil when unknown.
  package var year: FiscalYear?
  package var kind: ReportKind
  /// Nil for a year without a report.
  package var entry: CatalogueEntry?
  package var status: ReportStatus
  package var note: Note
}

extension Catalogue {
  /// Departments by name, their years ascending with the gaps between first and last, then what belongs to no department.
  ///
  /// - Parameters:
  ///   - departments: places in the directory; nil for all, and for files that belong to none.
  ///   - years: nil for all.
  package func listing(departments: [Int]? = nil, years: YearSpec? = nil) -> [ListingRow] {
    var rows: [ListingRow] = []
    for index in departments ?? Array(directory.departments.indices) { rows += rowsOfDepartment(index, years: years) }
    if departments != nil { return rows }
    return rows + entries.filter { $0.department == nil }.filter { admits($0, years) }.map { row($0) }
  }

  private func admits(_ entry: CatalogueEntry, _ years: YearSpec?) -> Bool {
    guard let years, let year = entry.year else { return true }
    return years.years.contains(year)
  }

  private func rowsOfDepartment(_ index: Int, years: YearSpec?) -> [ListingRow] {
    let department = directory.departments[index]
    let all = entries.filter { $0.department == index }
    var rows = all.filter { admits($0, years) }.map { row($0) }
    rows += missingYears(of: all, years: years).map { year in
      ListingRow(
        department: department.name.fullName, region: department.name.region, level: .unknown, year: year,
        kind: .unknown,
        entry: nil, status: .missing, note: Note(zh: "没有这一年的报告", en: "no report of this year"))
    }
    let relations = Note.joined(relations(of: index, years: years).map(\.event))
    for row in rows.indices { rows[row].note = .joined([rows[row].note, relations]) }
    rows.sort { left, right in
      let (first, second) = (left.year?.number ?? Int.max, right.year?.number ?? Int.max)
      if (first, left.kind.rank) != (second, right.kind.rank) {
        return (first, left.kind.rank) < (second, right.kind.rank)
      }
      return (left.entry?.path ?? "").utf8.lexicographicallyPrecedes((right.entry?.path ?? "").utf8)
    }
    return rows
  }

  /// Years between a department's first and last report that have none; with years asked for, those of them.
  private func missingYears(of entries: [CatalogueEntry], years: YearSpec?) -> [FiscalYear] {
    let present = Set(entries.compactMap(\.year))
    if let years { return years.years.filter { !present.contains($0) } }
    guard let first = present.min(), let last = present.max() else { return [] }
    return (first.number...last.number).compactMap(FiscalYear.init).filter { !present.contains($0) }
  }

  private func row(_ entry: CatalogueEntry) -> ListingRow {
    let department = entry.department.map { directory.departments[$0] }
    let summary = entry.document.summary
    return ListingRow(
      department: department?.name.fullName ?? "", region: department?.name.region ?? "", level: summary.level,
      year: entry.year, kind: summary.kind, entry: entry, status: entry.status,
      note: .joined([entry.note] + (department?.remarks ?? [])))
  }
}
