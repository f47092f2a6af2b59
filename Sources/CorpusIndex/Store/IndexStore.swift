import DisclosureModel
import GRDB
import Glibc

/// The opened index with tables of the right stamp.
struct IndexStore: Sendable {
  let queue: DatabaseQueue
  /// Nil for an index in memory.
  let path: String?
  /// Why the index is in memory although a file was asked for.
  var note: Note?

  /// Marks database files as this program's: "CMPR".
  static let applicationID = 0x434D_5052
  /// Seconds that a run waits for another one that is writing.
  static let patience = 20.0

  /// Opens the index, makes its tables when they are missing or made by another version, and falls back to memory when the
  /// file cannot be used.
  ///
  /// - Throws: ``IndexFailure/foreign(_:)`` when a path was given that holds something else.
  static func open(_ location: IndexLocation, for folder: CorpusFolder, stamp: String, rebuild: Bool)
    throws(IndexFailure)
    -> IndexStore
  {
    guard let path = location.path(for: folder) else { return try inMemory(stamp: stamp, note: nil) }
    if IndexFileKind.of(path) == .foreign {
      guard location.isOwnName, unlink(path) == 0 else { throw .foreign(path) }
    }
    do {
      return try onDisk(path, stamp: stamp, rebuild: rebuild)
    } catch let error as DatabaseError where isDamage(error) && location.isOwnName {
      discard(path)
      if let store = try? onDisk(path, stamp: stamp, rebuild: rebuild) { return store }
      return try inMemory(stamp: stamp, note: fallbackNote(path, "\(error.resultCode)"))
    } catch is ForeignDatabase {
      throw .foreign(path)
    } catch {
      return try inMemory(stamp: stamp, note: fallbackNote(path, reason(error)))
    }
  }

  static func inMemory(stamp: String, note: Note?) throws(IndexFailure) -> IndexStore {
    do {
      let queue = try DatabaseQueue(configuration: configuration())
      try prepare(queue, stamp: stamp, rebuild: true)
      return IndexStore(queue: queue, path: nil, note: note)
    } catch {
      throw .failed(reason(error))
    }
  }

  private static func onDisk(_ path: String, stamp: String, rebuild: Bool) throws -> IndexStore {
    var settings = configuration()
    settings.journalMode = .wal
    let queue = try DatabaseQueue(path: path, configuration: settings)
    try prepare(queue, stamp: stamp, rebuild: rebuild)
    return IndexStore(queue: queue, path: path)
  }

  private static func prepare(_ queue: DatabaseQueue, stamp: String, rebuild: Bool) throws {
    try queue.write { db in
      let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
      let mark = try Int.fetchOne(db, sql: "PRAGMA application_id")
      guard isEmpty || mark == applicationID else { throw ForeignDatabase() }
      if !rebuild, try IndexSchema.storedStamp(db) == stamp { return }
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try IndexSchema.create(db, stamp: stamp)
    }
  }

  static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    // one reading transaction stays open while a command asks its questions
    configuration.allowsUnsafeTransactions = true
    return configuration
  }

  private static func isDamage(_ error: DatabaseError) -> Bool {
    error.resultCode == .SQLITE_CORRUPT || error.resultCode == .SQLITE_NOTADB
  }

  private static func discard(_ path: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }

  static func reason(_ error: any Error) -> String {
    guard let error = error as? DatabaseError else { return String(describing: error) }
    return error.message ?? "\(error.resultCode)"
  }

  private static func fallbackNote(_ path: String, _ reason: String) -> Note {
    Note(
      zh: "索引文件 \(path) 不能使用（\(reason)），本次在内存中建立；可用 --index 指定别处",
      en: "the index \(path) cannot be used (\(reason)), so it is kept in memory this time; --index names another place"
    )
  }
}

/// A database that another program made.
private struct ForeignDatabase: Error {}

/// Why there is no index.
package enum IndexFailure: Error, Hashable, Sendable {
  /// the path holds something else, which is left alone
  case foreign(String)
  case failed(String)
}
