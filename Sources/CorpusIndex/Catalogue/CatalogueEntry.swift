import DisclosureModel

/// A file of the corpus with what became of it.
package struct CatalogueEntry: Sendable, Hashable {
  package var document: StoredDocument
  package var status: ReportStatus
  /// Place in the directory; nil when the department is unknown.
  package var department: Int?
  /// What its words say; for an unreadable file what its name says.
  package var year: FiscalYear?
  /// What a reader should know; empty when there is nothing to say.
  package var note: Note
  /// Path of the report that is used instead of a duplicate.
  var used: String?
  /// Why that one is used; empty for others.
  var reason = Note.nothing

  package var path: String { document.path }
}

/// Decides the status of each document in view of all of them.
struct EntryStatuses {
  private let directory: DepartmentDirectory

  init(_ directory: DepartmentDirectory) { self.directory = directory }

  /// - Parameter documents: sorted by path; the result keeps the order.
  func entries(of documents: [StoredDocument]) -> [CatalogueEntry] {
    var entries = documents.map(entry)
    var groups: [Report: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      guard let report = Report(entry) else { continue }
      groups[report, default: []].append(index)
    }
    for group in groups.values where group.count > 1 { DuplicateReports.mark(group, in: &entries) }
    return entries
  }

  private func entry(_ document: StoredDocument) -> CatalogueEntry {
    let summary = document.summary
    let department = summary.department.flatMap { directory.index(of: $0) }
    var status = summary.state == .read ? ReportStatus.read : .partial
    if summary.state == .unreadable { return unreadable(document) }
    if department == nil || summary.year == nil { status = .unidentified }
    return CatalogueEntry(
      document: document, status: status, department: department, year: summary.year, note: summary.note)
  }

  /// A file that could not be read has no words to go by. Where its path names one department and one year, the gap that it
  /// leaves can be shown in its place; no figure ever comes of it.
  private func unreadable(_ document: StoredDocument) -> CatalogueEntry {
    var entry = CatalogueEntry(document: document, status: .unreadable, note: document.summary.note)
    let hint = PathHint(document.path)
    guard let department = hint.department(in: directory), let year = hint.year else { return entry }
    (entry.department, entry.year) = (department, year)
    entry.note = .joined([
      entry.note, Note(zh: "部门和年度依文件名推定", en: "department and year are taken from the file's name"),
    ])
    return entry
  }

  /// What there should be one report of.
  private struct Report: Hashable {
    var department: Int
    var year: FiscalYear
    var kind: ReportKind
    var level: Level

    init?(_ entry: CatalogueEntry) {
      guard let department = entry.department, let year = entry.year,
        entry.status == .read || entry.status == .partial
      else { return nil }
      self.department = department
      self.year = year
      kind = entry.document.summary.kind
      level = entry.document.summary.level
    }
  }
}
