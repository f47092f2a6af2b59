import DisclosureModel
import GRDB

/// A document as the index has it.
package struct StoredDocument: Sendable, Hashable {
  var id: Int64
  /// Path relative to the corpus folder.
  package var path: String
  var stamp: FileStamp
  var isSettled: Bool
  /// SHA-256 in hexadecimal; nil when the bytes could not be had.
  package var digest: String?
  package var summary: DocumentSummary

  /// Sorted by the bytes of their paths (SQLite's own order of text).
  static func all(_ db: Database) throws -> [StoredDocument] {
    let sql = """
      SELECT id, path, size, modified, changed, settled, digest, state, department, region, body_kind, self_names, year,
      kind, level, facts, note_zh, note_en FROM document ORDER BY path
      """
    var documents: [StoredDocument] = []
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() { documents.append(try StoredDocument(row)) }
    return documents
  }

  private init(_ row: Row) throws {
    let (state, year): (Int, Int?) = (row[7], row[12])
    guard let state = DocumentSummary.State(rawValue: state), let kind = ColumnCodes.kind.value(row[13]),
      let level = ColumnCodes.level.value(row[14])
    else { throw DamagedIndex() }
    id = row[0]
    path = row[1]
    stamp = FileStamp(size: row[2], modified: row[3], changed: row[4])
    isSettled = row[5]
    digest = row[6]
    summary = DocumentSummary(
      state: state, department: StoredDocument.name(row), year: year.flatMap(FiscalYear.init), kind: kind, level: level,
      factCount: row[15], note: Note(zh: row[16], en: row[17]))
  }

  private static func name(_ row: Row) -> DepartmentName? {
    guard let fullName: String = row[8] else { return nil }
    let selfNames: String = row[11] ?? ""
    return DepartmentName(
      fullName: fullName, region: row[9] ?? "", bodyKind: row[10] ?? "",
      selfNames: selfNames.split(separator: StoreWriter.separator).map(String.init))
  }
}
