import DisclosureModel
import GRDB
import Glibc

/// Opens a corpus: walks the folder, brings the index up to date, and pins one state of it.
package struct CatalogueOpening: Sendable {
  package var folder: CorpusFolder
  package var ingest: DocumentIngest
  package var location: IndexLocation = .besideCorpus
  /// Files read at a time.
  package var jobs: Int = 1
  /// True to forget everything stored first.
  package var isRebuild = false
  package var progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  var isWritable: @Sendable (_ indexPath: String) -> Bool = IndexLocation.isWritable

  package init(folder: CorpusFolder, ingest: DocumentIngest) {
    self.folder = folder
    self.ingest = ingest
  }

  /// - Throws: ``CatalogueFailure`` when the corpus holds no file or the index path holds something else.
  package func callAsFunction() throws(CatalogueFailure) -> Catalogue {
    let files = CorpusWalk.files(of: folder)
    if files.isEmpty { throw .corpus(.empty(folder.givenPath)) }
    if let catalogue = untouched(files) { return catalogue }
    do {
      return try catalogue(of: files, at: location, note: nil)
    } catch {
      guard case .failed(let reason) = error, location != .memory else { throw .index(error) }
      // another version of the program is rewriting the file, or the disk is full: the answer does not depend on the file
      let note = Note(
        zh: "索引文件不能使用（\(reason)），本次在内存中建立", en: "the index cannot be used (\(reason)); kept in memory this time")
      do { return try catalogue(of: files, at: .memory, note: note) } catch { throw .index(error) }
    }
  }

  private func catalogue(of files: [CorpusFile], at location: IndexLocation, note: Note?) throws(IndexFailure)
    -> Catalogue
  {
    let stamp = IndexSchema.stamp(ingest: ingest.version)
    var store = try IndexStore.open(location, for: folder, stamp: stamp, rebuild: isRebuild)
    if let note { store.note = note }
    do {
      var documents = try pin(store, stamp: stamp)
      let difference = IndexDifference(files: files, documents: documents)
      var summary = RefreshSummary()
      if !difference.isEmpty {
        try unpin(store)
        summary = try refresh(store)(difference)
        documents = try pin(store, stamp: stamp)
      }
      guard documents.map(\.path) == files.map(\.path) else { throw ConcurrentRebuild() }
      return Catalogue(
        folder: folder, documents: documents, table: departmentTable(), reviews: reviewTable(), refresh: summary,
        store: store)
    } catch {
      throw .failed(IndexStore.reason(error))
    }
  }

  /// The catalogue from an index that must not be written but is up to date.
  private func untouched(_ files: [CorpusFile]) -> Catalogue? {
    guard !isRebuild, let path = location.path(for: folder), !isWritable(path) else { return nil }
    let stamp = IndexSchema.stamp(ingest: ingest.version)
    guard let store = ReadOnlyIndex(path: path).store, let documents = try? pin(store, stamp: stamp) else { return nil }
    let difference = IndexDifference(files: files, documents: documents)
    guard difference.gone.isEmpty, difference.pending.allSatisfy(hasKnownContent) else { return nil }
    return Catalogue(
      folder: folder, documents: documents, table: departmentTable(), reviews: reviewTable(), refresh: RefreshSummary(),
      store: store)
  }

  /// True when a file has the bytes that are stored of it, whatever its times say.
  private func hasKnownContent(_ pending: IndexDifference.Pending) -> Bool {
    guard let digest = pending.digest else { return false }
    let bytes = try? FileContent.read(pending.file, in: folder, limit: ingest.sizeLimit)
    return bytes.map { ContentDigest(of: $0).hexadecimal } == digest
  }

  private func refresh(_ store: IndexStore) -> IndexRefresh {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    // two seconds: the coarsest time step of a file system in use (FAT)
    let settled = (Int64(now.tv_sec) - 2) * 1_000_000_000
    let ingest = FileIngest(folder: folder, ingest: ingest, settledBefore: settled)
    return IndexRefresh(store: store, ingest: ingest, jobs: jobs, progress: progress)
  }

  /// Starts a reading transaction that lasts as long as the catalogue, and makes sure that it sees tables of the right stamp.
  private func pin(_ store: IndexStore, stamp: String) throws -> [StoredDocument] {
    try store.queue.inDatabase { db in
      try db.beginTransaction(.deferred)
      guard try IndexSchema.storedStamp(db) == stamp else { throw ConcurrentRebuild() }
      return try StoredDocument.all(db)
    }
  }

  private func unpin(_ store: IndexStore) throws {
    try store.queue.inDatabase { db in try db.commit() }
  }

  private func departmentTable() -> DepartmentTable {
    do throws(Unreadable) {
      return try CompanionFile.bytes(DepartmentTable.fileName, in: folder).map(DepartmentTable.init)
        ?? DepartmentTable()
    } catch {
      return DepartmentTable(unreadable: error)
    }
  }

  private func reviewTable() -> ReviewTable {
    do throws(Unreadable) {
      return try CompanionFile.bytes(ReviewTable.fileName, in: folder).map(ReviewTable.init) ?? ReviewTable()
    } catch {
      return ReviewTable(unreadable: error)
    }
  }
}

/// Another run made the tables anew between writing and reading.
private struct ConcurrentRebuild: Error, CustomStringConvertible {
  var description: String { "another run is rebuilding it" }
}

/// Why there is no catalogue.
package enum CatalogueFailure: Error, Hashable, Sendable {
  case corpus(CorpusFailure)
  case index(IndexFailure)
}
