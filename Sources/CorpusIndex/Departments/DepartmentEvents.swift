import DisclosureModel

/// Mergers and splits of `departments.csv`, seen from either side.
struct DepartmentEvents: Sendable {
  /// One event as one of its two departments sees it.
  struct Event: Sendable {
    var role: DepartmentRelation.Role
    /// As the table writes it.
    var other: String
    var year: FiscalYear?
    var note: String
  }

  private let rows: [DepartmentTable.Row]

  init(_ table: DepartmentTable) {
    rows = table.rows.filter { $0.relation == .merged || $0.relation == .split }
  }

  /// In the order of the table.
  func events(of department: Department) -> [Event] {
    if rows.isEmpty { return [] }
    let names = Set(department.fullNames.map(NameKey.init))
    return rows.flatMap { row -> [Event] in
      let isMerger = row.relation == .merged
      var events: [Event] = []
      if names.contains(NameKey(row.name)) {
        events.append(
          Event(role: isMerger ? .absorbed : .splitOff, other: row.other, year: row.fromYear, note: row.note))
      }
      if names.contains(NameKey(row.other)) {
        events.append(
          Event(role: isMerger ? .mergedInto : .splitFrom, other: row.name, year: row.fromYear, note: row.note))
      }
      return events
    }
  }
}
