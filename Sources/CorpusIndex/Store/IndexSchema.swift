import DisclosureModel
import GRDB

/// The tables of the index and the stamp that says what they were made by.
enum IndexSchema {
  /// Raise whenever a table or the stored form of a disclosure changes.
  private static let version = 3

  /// Equal stamps mean that stored rows can be used as they are. The vocabulary is part of it because columns hold its
  /// codes.
  static func stamp(ingest: String) -> String {
    let words =
      Indicator.allCases.map(\.rawValue) + Basis.allCases.map(\.rawValue) + Scope.allCases.map(\.rawValue)
      + MeasureUnit.allCases.map(\.rawValue) + Origin.allCases.map(\.rawValue) + ReportKind.allCases.map(\.rawValue)
      + Level.allCases.map(\.rawValue)
    return "\(version)|\(ingest)|\(StableID.make("v", words))"
  }

  /// The stamp of the stored rows; nil for a file that has no tables yet.
  static func storedStamp(_ db: Database) throws -> String? {
    guard try db.tableExists("stamp") else { return nil }
    return try String.fetchOne(db, sql: "SELECT text FROM stamp")
  }

  /// Makes all tables anew, empty.
  static func create(_ db: Database, stamp: String) throws {
    for table in ["stamp", "document", "content", "fact"] { try db.execute(sql: "DROP TABLE IF EXISTS \(table)") }
    try db.execute(sql: tables)
    try db.execute(sql: "INSERT INTO stamp (text) VALUES (?)", arguments: [stamp])
  }

  /// No index but the keys: a question is about a few documents, and looking an id up in all facts takes milliseconds.
  private static let tables = """
    CREATE TABLE stamp (text TEXT NOT NULL);
    CREATE TABLE document (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      size INTEGER NOT NULL, modified INTEGER NOT NULL, changed INTEGER NOT NULL, settled INTEGER NOT NULL,
      digest TEXT,
      state INTEGER NOT NULL,
      department TEXT, region TEXT, body_kind TEXT, self_names TEXT,
      year INTEGER, kind INTEGER NOT NULL, level INTEGER NOT NULL,
      facts INTEGER NOT NULL,
      note_zh TEXT NOT NULL, note_en TEXT NOT NULL);
    CREATE TABLE content (document INTEGER PRIMARY KEY, body BLOB NOT NULL);
    CREATE TABLE fact (
      document INTEGER NOT NULL, ordinal INTEGER NOT NULL,
      indicator INTEGER NOT NULL, item TEXT NOT NULL, year INTEGER NOT NULL, basis INTEGER NOT NULL, scope INTEGER NOT NULL,
      minor INTEGER NOT NULL, quantum INTEGER NOT NULL, unit INTEGER NOT NULL, printed TEXT NOT NULL, origin INTEGER NOT NULL,
      page INTEGER, line INTEGER NOT NULL, col INTEGER NOT NULL, quote TEXT NOT NULL, witnesses BLOB, id TEXT NOT NULL,
      PRIMARY KEY (document, ordinal)) WITHOUT ROWID;
    """
}

/// Codes of an enumeration's cases in the index: their places in `allCases` (the stamp guards their order).
struct CaseCodes<Case: CaseIterable & Hashable & Sendable>: Sendable {
  private let cases: [Case]
  private let codes: [Case: Int64]

  init() {
    cases = Array(Case.allCases)
    codes = Dictionary(uniqueKeysWithValues: cases.enumerated().map { ($1, Int64($0)) })
  }

  func code(_ value: Case) -> Int64 { codes[value] ?? -1 }

  func value(_ code: Int64) -> Case? { code >= 0 && code < cases.count ? cases[Int(code)] : nil }
}

/// The codes that columns use.
enum ColumnCodes {
  static let indicator = CaseCodes<Indicator>()
  static let basis = CaseCodes<Basis>()
  static let scope = CaseCodes<Scope>()
  static let unit = CaseCodes<MeasureUnit>()
  static let origin = CaseCodes<Origin>()
  static let kind = CaseCodes<ReportKind>()
  static let level = CaseCodes<Level>()
}
