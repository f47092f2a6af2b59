import DisclosureModel

extension Catalogue {
  /// Mergers and splits that touch a department, with the other departments' reports of the years asked for.
  ///
  /// - Parameters:
  ///   - department: place in the directory.
  ///   - years: nil for all.
  package func relations(of department: Int, years: YearSpec? = nil) -> [DepartmentRelation] {
    directory.events(of: department).map { event in
      let other = directory.index(named: event.other)
      let reports = entries.filter { entry in
        other != nil && entry.department == other && (entry.status == .read || entry.status == .partial)
          && entry.year.map { isMeant($0, event, years) } == true
      }
      return DepartmentRelation(
        role: event.role, other: other.map { directory.departments[$0].name.fullName } ?? event.other,
        year: event.year, note: event.note,
        reports: reports.compactMap { entry in
          entry.year.map { .init(year: $0, kind: entry.document.summary.kind, document: entry.path) }
        }.sorted { ($0.year, $0.kind.rank, $0.document) < ($1.year, $1.kind.rank, $1.document) })
    }
  }

  private func isMeant(_ year: FiscalYear, _ event: DepartmentEvents.Event, _ years: YearSpec?) -> Bool {
    if let years, !years.years.contains(year) { return false }
    guard let turn = event.year else { return true }
    return event.role.isPredecessor ? year < turn : year >= turn
  }
}
