import DisclosureModel
import Glibc

/// Reads one file of the corpus, within a size bound.
package enum FileContent {
  /// - Parameter limit: largest size in bytes; a larger file is refused unread.
  /// - Throws: ``Unreadable`` with what went wrong and what to do.
  package static func read(_ file: CorpusFile, in folder: CorpusFolder, limit: Int) throws(Unreadable) -> [UInt8] {
    if let obstacle = file.obstacle { throw Unreadable(note: obstacle) }
    if file.stamp.size > Int64(limit) { throw .tooLarge(file.stamp.size, limit: limit) }
    let path = (Array(folder.root.utf8) + [0x2F] + file.systemPath + [0]).map(CChar.init(bitPattern:))
    // O_NONBLOCK: a pipe that took the file's place must not hang the run
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .system(SystemError.current) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .system("not a regular file")
    }
    guard status.st_size <= limit else { throw .tooLarge(Int64(status.st_size), limit: limit) }
    return try bytes(of: descriptor, expected: Int(status.st_size), limit: limit)
  }

  private static func bytes(of descriptor: Int32, expected: Int, limit: Int) throws(Unreadable) -> [UInt8] {
    var bytes: [UInt8] = []
    var failure: Int32 = 0
    // one byte more than expected, so that the end of an unchanged file is seen without a second buffer
    var room = expected + 1
    while room > 0 {
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        let got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        failure = got < 0 ? errno : 0
        count = max(got, 0)
      }
      if failure == EINTR { continue }
      if failure != 0 { throw .system(SystemError.text(failure)) }
      if chunk.isEmpty { break }
      bytes = bytes.isEmpty ? chunk : bytes + chunk
      guard bytes.count <= limit else { throw .tooLarge(Int64(bytes.count), limit: limit) }
      room = max(expected + 1 - bytes.count, bytes.count > expected ? 65_536 : 1)
    }
    return bytes
  }
}

/// Why a file gave no disclosure, in words for a reader.
package struct Unreadable: Error, Sendable, Hashable {
  package var note: Note
  /// True when the same bytes may be readable another time (a converter that is not installed), so that it is tried again.
  package var isTransient: Bool

  package init(note: Note, isTransient: Bool = false) {
    self.note = note
    self.isTransient = isTransient
  }

  static func system(_ reason: String) -> Unreadable {
    Unreadable(
      note: Note(zh: "文件无法打开（\(reason)），请检查权限", en: "file cannot be opened (\(reason)); check its rights"),
      isTransient: true)
  }

  static func tooLarge(_ size: Int64, limit: Int) -> Unreadable {
    let (size, limit) = (size / 1_000_000, limit / 1_000_000)
    return Unreadable(
      note: Note(
        zh: "文件 \(size) MB，超过 \(limit) MB 的上限，未读取；请拆分后再放入",
        en: "\(size) MB, over the limit of \(limit) MB, not read; split it"))
  }
}
