import DisclosureModel
import Glibc

/// The folder that holds the published reports: an absolute path, checked to be a folder that can be listed.
package struct CorpusFolder: Sendable, Hashable {
  /// Absolute path with links resolved, without a trailing slash.
  package let root: String
  /// The path as the user gave it, for messages.
  package let givenPath: String

  /// - Throws: ``CorpusFailure`` when the path is missing, no folder, or must not be listed.
  package init(path: String) throws(CorpusFailure) {
    givenPath = path
    guard let resolved = realpath(path, nil) else {
      throw errno == ENOENT || errno == ENOTDIR ? .missing(path) : .unreadable(path, reason: SystemError.current)
    }
    defer { free(resolved) }
    root = String(cString: resolved)
    var status = stat()
    guard stat(root, &status) == 0 else { throw .unreadable(path, reason: SystemError.current) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(path) }
    guard access(root, R_OK | X_OK) == 0 else { throw .unreadable(path, reason: SystemError.current) }
  }

  /// The absolute path of something in the folder.
  package func path(of relative: String) -> String { root + "/" + relative }

  /// True for the folder itself and what lies in it.
  ///
  /// - Parameter path: absolute, with links resolved.
  package func encloses(_ path: String) -> Bool { path == root || path.utf8.starts(with: (root + "/").utf8) }
}

/// Why a corpus cannot be used at all.
package enum CorpusFailure: Error, Hashable, Sendable {
  case missing(String)
  case notAFolder(String)
  case unreadable(String, reason: String)
  /// the folder holds no file that could be a report
  case empty(String)
}

/// The system's words for the last failed call.
enum SystemError {
  static var current: String { text(errno) }

  static func text(_ code: Int32) -> String { String(cString: strerror(code)) }
}
