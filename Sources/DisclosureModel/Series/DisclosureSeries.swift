/// One department's reports side by side: ascending years, gaps kept.
package struct DisclosureSeries: Sendable, Hashable {
  package var department: DepartmentName
  /// The years asked for, ascending; a year without a report stays.
  package var years: [FiscalYear]
  /// Reports that speak for these years, and those of the neighbouring years that restate them.
  package var reports: [SeriesReport]
  /// Mergers and splits that touch the department.
  package var relations: [DepartmentRelation]
  /// Reports of these years that another takes the place of.
  package var unused: [UnusedReport] = []
  /// What the corpus has to say of its reports beside what each says of itself.
  package var findings: [Finding] = []

  package init(
    department: DepartmentName, years: [FiscalYear], reports: [SeriesReport], relations: [DepartmentRelation] = []
  ) {
    self.department = department
    self.years = years
    self.reports = reports
    self.relations = relations
  }
}

/// One report of a series.
package struct SeriesReport: Sendable, Hashable {
  /// Path relative to the corpus folder.
  package var document: String
  package var year: FiscalYear
  package var kind: ReportKind
  package var level: Level
  package var status: ReportStatus
  package var disclosure: Disclosure
  /// Ids of `disclosure.facts`, in the same order.
  package var factIDs: [String]

  package init(
    document: String, year: FiscalYear, kind: ReportKind, level: Level, status: ReportStatus, disclosure: Disclosure,
    factIDs: [String]
  ) {
    self.document = document
    self.year = year
    self.kind = kind
    self.level = level
    self.status = status
    self.disclosure = disclosure
    self.factIDs = factIDs
  }
}

/// What became of a file (CLI: list).
package enum ReportStatus: String, Sendable, Codable, CaseIterable {
  case read
  /// something of it could not be read
  case partial
  /// read, but its department or year is unknown
  case unidentified
  case unreadable
  /// a second report of the same department, year, kind and level
  case duplicate
  /// no report of that year
  case missing
}
