import DisclosureModel
import Foundation
import GRDB

/// Writes documents within one transaction.
struct StoreWriter {
  private let db: Database
  private let insertFact: GRDB.Statement
  private let insertDocument: GRDB.Statement

  init(_ db: Database) throws {
    self.db = db
    insertFact = try db.cachedStatement(
      sql: "INSERT INTO fact VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
    insertDocument = try db.cachedStatement(
      sql: """
        INSERT INTO document (path, size, modified, changed, settled, digest, state, department, region, body_kind,
        self_names, year, kind, level, facts, note_zh, note_en) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
        """)
  }

  /// Stores a document in place of whatever was stored for its path.
  func store(_ prepared: PreparedFile) throws {
    let ingested = prepared.ingested
    guard let summary = prepared.summary else { return try restamp(ingested) }
    try remove(path: ingested.file.path)
    try insertDocument.execute(arguments: documentArguments(ingested, summary))
    let document = db.lastInsertedRowID
    guard let content = prepared.content, case .disclosure(let disclosure) = ingested.outcome else { return }
    try db.cachedStatement(sql: "INSERT INTO content VALUES (?,?)").execute(arguments: [document, content])
    let ids = OrdinalIDs.ofFacts(disclosure.facts, path: ingested.file.path)
    for (ordinal, fact) in disclosure.facts.enumerated() {
      let row = FactRow(fact, id: ids[ordinal])
      try insertFact.execute(arguments: try row.arguments(document: document, ordinal: ordinal))
    }
  }

  func remove(path: String) throws {
    let find = try db.cachedStatement(sql: "SELECT id FROM document WHERE path = ?")
    guard let document = try Int64.fetchOne(find, arguments: [path]) else { return }
    for sql in [
      "DELETE FROM fact WHERE document = ?", "DELETE FROM content WHERE document = ?",
      "DELETE FROM document WHERE id = ?",
    ] {
      try db.cachedStatement(sql: sql).execute(arguments: [document])
    }
  }

  private func restamp(_ ingested: IngestedFile) throws {
    let stamp = ingested.file.stamp
    try db.cachedStatement(
      sql: "UPDATE document SET size = ?, modified = ?, changed = ?, settled = ? WHERE path = ?"
    ).execute(arguments: [stamp.size, stamp.modified, stamp.changed, ingested.isSettled, ingested.file.path])
  }

  private func documentArguments(_ ingested: IngestedFile, _ summary: DocumentSummary) -> StatementArguments {
    let stamp = ingested.file.stamp
    let name = summary.department
    var isSettled = ingested.isSettled
    if case .unreadable(let reason) = ingested.outcome, reason.isTransient { isSettled = false }
    return [
      ingested.file.path, stamp.size, stamp.modified, stamp.changed, isSettled, ingested.digest?.hexadecimal,
      summary.state.rawValue, name?.fullName, name?.region, name?.bodyKind,
      name.map { $0.selfNames.joined(separator: StoreWriter.separator) }, summary.year?.number,
      ColumnCodes.kind.code(summary.kind), ColumnCodes.level.code(summary.level), summary.factCount, summary.note.zh,
      summary.note.en,
    ]
  }

  /// Between the self names of one column: the ASCII unit separator, which no text of a document keeps.
  static let separator = "\u{1F}"
}

/// An ingested file with everything that is costly to make, made off the writer's thread.
struct PreparedFile: Sendable {
  var ingested: IngestedFile
  /// Nil when only the stamp is new.
  var summary: DocumentSummary?
  var content: Data?

  init(_ ingested: IngestedFile) throws {
    self.ingested = ingested
    switch ingested.outcome {
    case .unchanged: break
    case .unreadable(let reason): summary = DocumentSummary(unreadable: reason)
    case .disclosure(let disclosure):
      summary = DocumentSummary(of: disclosure)
      content = try StoredContent(of: disclosure).encoded()
    }
  }
}
