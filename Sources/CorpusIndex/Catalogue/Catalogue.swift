import DisclosureModel
import GRDB

/// The corpus, read and up to date: its documents, its departments, and the answers to questions about them.
///
/// All answers come from one state of the index, even when another run changes it meanwhile.
package final class Catalogue: Sendable {
  package let folder: CorpusFolder
  /// Sorted by path.
  package let entries: [CatalogueEntry]
  package let directory: DepartmentDirectory
  /// What the user should be told once: a damaged table of departments, an index that cannot be written.
  package let notes: [Note]
  /// What reviewers decided about swings and findings.
  package let reviews: ReviewTable
  package let refresh: RefreshSummary
  /// Path of the index file; nil when it is in memory.
  package let indexPath: String?
  private let queue: DatabaseQueue

  init(
    folder: CorpusFolder, documents: [StoredDocument], table: DepartmentTable, reviews: ReviewTable,
    refresh: RefreshSummary,
    store: IndexStore
  ) {
    self.folder = folder
    directory = DepartmentDirectory(names: documents.compactMap(\.summary.department), table: table)
    entries = EntryStatuses(directory).entries(of: documents)
    notes = [store.note].compactMap { $0 } + table.problems + reviews.problems
    self.reviews = reviews
    self.refresh = refresh
    indexPath = store.path
    queue = store.queue
  }

  deinit { try? queue.close() }

  /// Reads from the pinned state of the index.
  func read<Value>(_ body: (Database) throws -> Value) throws(IndexFailure) -> Value {
    do {
      return try queue.inDatabase(body)
    } catch {
      throw .failed(IndexStore.reason(error))
    }
  }
}
