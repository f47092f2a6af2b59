import DisclosureModel

/// What separates the stored documents from the files.
struct IndexDifference: Sendable {
  struct Pending: Sendable {
    var file: CorpusFile
    /// Digest of what is stored for its path; nil for a new file.
    var digest: String?
  }

  /// New and changed files, and those that changed too recently to trust their stamp.
  private(set) var pending: [Pending] = []
  /// Paths of documents whose files are gone.
  private(set) var gone: [String] = []

  var isEmpty: Bool { pending.isEmpty && gone.isEmpty }

  /// - Parameters: both sorted by the bytes of their paths, so that one walk over both finds the pairs.
  init(files: [CorpusFile], documents: [StoredDocument]) {
    var place = 0
    for file in files {
      while place < documents.count, Self.precedes(documents[place].path, file.path) {
        gone.append(documents[place].path)
        place += 1
      }
      guard place < documents.count, !Self.precedes(file.path, documents[place].path) else {
        pending.append(Pending(file: file))
        continue
      }
      let document = documents[place]
      place += 1
      let isKnown = document.stamp == file.stamp && document.isSettled && file.obstacle == nil
      if !isKnown { pending.append(Pending(file: file, digest: document.digest)) }
    }
    gone += documents[place...].map(\.path)
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
