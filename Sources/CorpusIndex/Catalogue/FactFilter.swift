import DisclosureModel

/// Which facts are asked for; an empty condition lets everything through.
package struct FactFilter: Sendable {
  /// Places in the directory.
  package var departments: [Int]?
  package var years: [FiscalYear] = []
  package var indicators: [Indicator] = []
  /// Kinds of the report.
  package var kinds: [ReportKind] = []
  /// Id of one fact.
  package var id: String?

  package init(departments: [Int]? = nil) { self.departments = departments }

  /// Conditions on columns of the fact table; codes are numbers, so that nothing needs quoting.
  var condition: String {
    var parts = ["document = ?"]
    if !years.isEmpty { parts.append("year IN (\(years.map(\.description).joined(separator: ",")))") }
    if !indicators.isEmpty {
      let codes = indicators.map { String(ColumnCodes.indicator.code($0)) }
      parts.append("indicator IN (\(codes.joined(separator: ",")))")
    }
    return parts.joined(separator: " AND ")
  }

  package func admits(_ entry: CatalogueEntry) -> Bool {
    if entry.document.summary.state == .unreadable { return false }
    if let departments, entry.department.map(departments.contains) != true { return false }
    return kinds.isEmpty || kinds.contains(entry.document.summary.kind)
  }
}

/// A fact with the report that it stands in.
package struct FactRecord: Sendable, Hashable {
  package var fact: Fact
  package var id: String
  package var path: String
  /// Canonical full name; empty when unknown.
  package var department: String
  package var level: Level
  package var kind: ReportKind
}
