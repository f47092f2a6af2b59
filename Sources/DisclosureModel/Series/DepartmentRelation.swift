/// A merger or split that ties a department to another one, as `departments.csv` says.
///
/// The other department's figures are never added up with this one's: who took over what is for a reader to judge.
package struct DepartmentRelation: Hashable, Sendable {
  package enum Role: String, Sendable, CaseIterable {
    /// the other one became part of this department
    case absorbed
    /// this department became part of the other one
    case mergedInto = "merged_into"
    /// the other one was split off from this department
    case splitOff = "split_off"
    /// this department was split off from the other one
    case splitFrom = "split_from"

    /// True when the other one's earlier years are this department's past.
    package var isPredecessor: Bool { self == .absorbed || self == .splitFrom }
  }

  /// A report of the other department.
  package struct Report: Hashable, Sendable {
    package var year: FiscalYear
    package var kind: ReportKind
    /// Path relative to the corpus folder.
    package var document: String

    package init(year: FiscalYear, kind: ReportKind, document: String) {
      self.year = year
      self.kind = kind
      self.document = document
    }
  }

  package var role: Role
  /// Full name of the other department.
  package var other: String
  /// The first year in which it holds; nil where the table does not say.
  package var year: FiscalYear?
  /// What the table adds in words; may be empty.
  package var note: String
  /// The other's reports of the years asked for: a predecessor's before `year`, a successor's from `year` on.
  package var reports: [Report]

  package init(role: Role, other: String, year: FiscalYear?, note: String = "", reports: [Report] = []) {
    self.role = role
    self.other = other
    self.year = year
    self.note = note
    self.reports = reports
  }

  /// True when figures of the two years stand on different sides of it.
  package func separates(_ earlier: FiscalYear, _ later: FiscalYear) -> Bool {
    guard let year else { return false }
    return earlier < year && year <= later
  }
}
