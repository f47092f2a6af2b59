import GRDB
import Glibc

/// An index that may be read but not written: on a read-only disc, or another user's.
struct ReadOnlyIndex {
  let path: String

  /// Nil when there is no index, it is not this program's, or its last changes are still in its log, which only a writer
  /// may put in place.
  var store: IndexStore? {
    guard IndexFileKind.of(path) == .database, !hasLog else { return nil }
    var settings = IndexStore.configuration()
    settings.readonly = true
    // immutable (sqlite.org/uri.html): no lock and no log file is made beside it
    guard let queue = try? DatabaseQueue(path: "file:\(escapedPath)?immutable=1", configuration: settings),
      let mark = try? queue.inDatabase({ db in try Int.fetchOne(db, sql: "PRAGMA application_id") }),
      mark == IndexStore.applicationID
    else { return nil }
    return IndexStore(queue: queue, path: path)
  }

  private var hasLog: Bool {
    var status = stat()
    return stat(path + "-wal", &status) == 0 && status.st_size > 0
  }

  private var escapedPath: String {
    var text = ""
    for byte in path.utf8 {
      let isPlain = byte < 0x80 && (Character(Unicode.Scalar(byte)).isLetter || byte >= 0x2D && byte <= 0x39)
      if isPlain {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return text
  }
}
