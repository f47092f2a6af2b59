import Glibc

/// Where the index is kept.
package enum IndexLocation: Sendable, Hashable {
  /// a hidden file in the corpus folder
  case besideCorpus
  case file(String)
  case memory

  package static let fileName = ".compare-index.sqlite"

  /// Path of the database file; nil for an index in memory.
  package func path(for folder: CorpusFolder) -> String? {
    switch self {
    case .besideCorpus: folder.path(of: IndexLocation.fileName)
    case .file(let path): path
    case .memory: nil
    }
  }

  /// True when something stands at the index's path.
  package func exists(for folder: CorpusFolder) -> Bool { path(for: folder).map { access($0, F_OK) == 0 } ?? false }

  /// Whether an index at a path may be changed: the file, if it is there, and its folder, in which the database keeps its log.
  package static func isWritable(_ path: String) -> Bool {
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    return access(folder, W_OK) == 0 && (access(path, W_OK) == 0 || access(path, F_OK) != 0)
  }

  /// True when the name alone says that the file is an index, so that a damaged one may be replaced.
  var isOwnName: Bool { self == .besideCorpus }
}

/// What stands at the index's path before it is opened.
enum IndexFileKind: Equatable {
  case absentOrEmpty
  case database
  /// something that is no database
  case foreign

  static func of(_ path: String) -> IndexFileKind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .absentOrEmpty }
    guard status.st_mode & S_IFMT == S_IFREG else { return .foreign }
    if status.st_size == 0 { return .absentOrEmpty }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return .database }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 16)
    let count = read(descriptor, &header, 16)
    return count == 16 && header.starts(with: "SQLite format 3".utf8) ? .database : .foreign
  }
}
