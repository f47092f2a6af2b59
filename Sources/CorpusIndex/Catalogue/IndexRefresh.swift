import DisclosureModel
import Dispatch
import GRDB
import Glibc
import Synchronization

/// Brings the stored documents up to date with the files: reads what is new or changed, forgets what is gone.
struct IndexRefresh {
  var store: IndexStore
  var ingest: FileIngest
  var jobs: Int
  /// Called from any thread with the number of files done and to do.
  var progress: @Sendable (_ done: Int, _ total: Int) -> Void

  /// Files of one transaction.
  private static let batch = 16

  func callAsFunction(_ difference: IndexDifference) throws -> RefreshSummary {
    if !difference.gone.isEmpty {
      try store.queue.write { db in
        let writer = try StoreWriter(db)
        for path in difference.gone { try writer.remove(path: path) }
      }
    }
    return RefreshSummary(read: try readAll(difference.pending), removed: difference.gone.count)
  }

  /// - Returns: how many files gave new content.
  private func readAll(_ pending: [IndexDifference.Pending]) throws -> Int {
    let next = Mutex(0)
    let done = Mutex(0)
    let outcome = Mutex<(read: Int, failure: (any Error)?)>((0, nil))
    let workers = max(1, min(jobs, (pending.count + IndexRefresh.batch - 1) / IndexRefresh.batch))
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while let range = take(from: next, count: pending.count), outcome.withLock({ $0.failure == nil }) {
        do {
          let prepared = try pending[range].map { try PreparedFile(ingest($0.file, known: $0.digest)) }
          try store.queue.write { db in
            let writer = try StoreWriter(db)
            for file in prepared { try writer.store(file) }
          }
          outcome.withLock { $0.read += prepared.count { $0.summary != nil } }
          progress(
            done.withLock {
              $0 += range.count; return $0
            }, pending.count)
        } catch {
          outcome.withLock { $0.failure = $0.failure ?? error }
        }
      }
    }
    let result = outcome.withLock { $0 }
    if let failure = result.failure { throw failure }
    return result.read
  }

  private func take(from next: borrowing Mutex<Int>, count: Int) -> Range<Int>? {
    next.withLock { start in
      guard start < count else { return nil }
      let range = start..<min(start + IndexRefresh.batch, count)
      start = range.upperBound
      return range
    }
  }
}

/// What bringing the index up to date did.
package struct RefreshSummary: Sendable, Hashable {
  /// Files whose content was new.
  package var read = 0
  /// Documents whose files are gone.
  package var removed = 0
}
