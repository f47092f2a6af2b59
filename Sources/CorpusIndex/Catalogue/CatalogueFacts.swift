import DisclosureModel
import Foundation
import GRDB

extension Catalogue {
  /// Calls `body` with each fact asked for, by document path, then in the order of the document.
  package func forEachFact(_ filter: FactFilter, _ body: (FactRecord) -> Void) throws(IndexFailure) {
    try read { db in
      let sql = "SELECT \(FactRow.columns) FROM fact WHERE \(filter.condition)"
      let statement = try db.makeStatement(sql: sql + (filter.id == nil ? "" : " AND id = ?") + " ORDER BY ordinal")
      for entry in entries where filter.admits(entry) {
        let arguments: StatementArguments = filter.id.map { [entry.document.id, $0] } ?? [entry.document.id]
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        while let row = try rows.next() { body(record(try FactRow(row), entry)) }
      }
    }
  }

  package func facts(_ filter: FactFilter) throws(IndexFailure) -> [FactRecord] {
    var records: [FactRecord] = []
    try forEachFact(filter) { records.append($0) }
    return records
  }

  private func record(_ row: FactRow, _ entry: CatalogueEntry) -> FactRecord {
    FactRecord(
      fact: row.fact, id: row.id, path: entry.path, department: departmentName(of: entry),
      level: entry.document.summary.level, kind: entry.document.summary.kind)
  }

  /// Canonical full name of an entry's department; empty when unknown.
  package func departmentName(of entry: CatalogueEntry) -> String {
    entry.department.map { directory.departments[$0].name.fullName } ?? ""
  }

  /// Everything that a document says; nil for one that could not be read.
  package func disclosure(of entry: CatalogueEntry) throws(IndexFailure) -> Disclosure? {
    try read { db in try stored(entry, db)?.disclosure }
  }

  /// A document with the ids of its facts.
  func stored(_ entry: CatalogueEntry, _ db: Database) throws -> (disclosure: Disclosure, factIDs: [String])? {
    let content = try db.cachedStatement(sql: "SELECT body FROM content WHERE document = ?")
    guard let data = try Data.fetchOne(content, arguments: [entry.document.id]) else { return nil }
    let (facts, ids) = try storedFacts(entry, db)
    return (try StoredContent(encoded: data).disclosure(facts: facts), ids)
  }

  /// A document's facts with their ids.
  ///
  /// - Parameter isItemised: false to leave out lines that have an item.
  func storedFacts(
    _ entry: CatalogueEntry, _ db: Database, isItemised: Bool = true
  ) throws -> (facts: [Fact], ids: [String]) {
    let condition = isItemised ? "" : " AND item = ''"
    let sql = "SELECT \(FactRow.columns) FROM fact WHERE document = ?\(condition) ORDER BY ordinal"
    let rows = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: [entry.document.id])
    var (facts, ids): ([Fact], [String]) = ([], [])
    while let row = try rows.next() {
      let row = try FactRow(row)
      facts.append(row.fact)
      ids.append(row.id)
    }
    return (facts, ids)
  }
}
