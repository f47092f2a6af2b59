import DisclosureModel
import Glibc

/// Lists the files of a corpus folder, sorted by the bytes of their paths.
///
/// Hidden files and what stands beside the reports (README, departments.csv, review and settings files, databases) are no
/// reports. Links out of the corpus, special files and folders that must not be listed come back with an obstacle, so that
/// nothing is passed over in silence.
package struct CorpusWalk {
  /// Folders inside folders that are followed.
  static let deepest = 32

  private let root: String
  private var files: [CorpusFile] = []

  package static func files(of folder: CorpusFolder) -> [CorpusFile] {
    var walk = CorpusWalk(root: folder.root)
    walk.visit([], depth: 0)
    return walk.files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private init(root: String) { self.root = root }

  private mutating func visit(_ prefix: [UInt8], depth: Int) {
    guard depth <= CorpusWalk.deepest else {
      return block(prefix, Note(zh: "文件夹嵌套超过 \(CorpusWalk.deepest) 层，未读取", en: "folders nested too deeply, not read"))
    }
    guard let stream = opendir(systemPath(prefix)) else {
      let reason = SystemError.current
      return block(
        prefix, Note(zh: "文件夹无法打开（\(reason)），请检查权限", en: "folder cannot be opened (\(reason)); check its rights"))
    }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = CorpusWalk.name(of: entry)
      if CorpusWalk.isSkipped(name) { continue }
      examine(prefix.isEmpty ? name : prefix + [0x2F] + name, in: dirfd(stream), name: name, depth: depth)
    }
  }

  private mutating func examine(_ path: [UInt8], in folder: Int32, name: [UInt8], depth: Int) {
    var status = stat()
    guard fstatat(folder, name.map(CChar.init(bitPattern:)) + [0], &status, AT_SYMLINK_NOFOLLOW) == 0 else { return }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: visit(path, depth: depth + 1)
    case S_IFREG: add(path, status)
    case S_IFLNK: follow(path)
    default: block(path, Note(zh: "不是普通文件，未读取", en: "not a regular file, not read"))
    }
  }

  /// A link to a file inside the corpus is read like a file; a linked folder inside is walked under its own name only.
  private mutating func follow(_ path: [UInt8]) {
    guard let resolved = realpath(systemPath(path), nil) else {
      return block(path, Note(zh: "链接指向的文件不存在", en: "a link that leads nowhere"))
    }
    defer { free(resolved) }
    let target = String(cString: resolved)
    guard target == root || target.utf8.starts(with: (root + "/").utf8) else {
      let note = Note(zh: "链接指向资料文件夹之外，未读取；请把文件复制进来", en: "a link out of the corpus, not read; copy the file in")
      return block(path, note)
    }
    var status = stat()
    guard stat(target, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
    add(path, status)
  }

  private mutating func add(_ path: [UInt8], _ status: stat) {
    let stamp = FileStamp(
      size: Int64(status.st_size), modified: CorpusWalk.nanoseconds(status.st_mtim),
      changed: CorpusWalk.nanoseconds(status.st_ctim))
    files.append(CorpusFile(path: CorpusWalk.shown(path), systemPath: path, stamp: stamp))
  }

  private mutating func block(_ path: [UInt8], _ obstacle: Note) {
    let stamp = FileStamp(size: 0, modified: 0, changed: 0)
    files.append(CorpusFile(path: CorpusWalk.shown(path), systemPath: path, stamp: stamp, obstacle: obstacle))
  }

  private func systemPath(_ relative: [UInt8]) -> [CChar] {
    (Array(root.utf8) + [0x2F] + relative + [0]).map(CChar.init(bitPattern:))
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// The name's bytes, read in place: copying the whole fixed-size field could run past the end of a short record.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
    return (0..<strlen(start)).map { UInt8(bitPattern: start[$0]) }
  }

  /// A path for people: UTF-8 as it is, other bytes, control characters and `\` as `\xNN`, so that no two paths look alike.
  static func shown(_ path: [UInt8]) -> String {
    let isPlain = !path.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0x5C }
    if isPlain, let text = String(validating: path, as: UTF8.self) { return text }
    var text = ""
    for byte in path {
      if byte >= 0x20 && byte < 0x7F && byte != 0x5C {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return text
  }
}

extension CorpusWalk {
  /// True for names that are never reports: hidden files, office lock files, and what may stand beside the reports.
  static func isSkipped(_ name: [UInt8]) -> Bool {
    if name.first == 0x2E || name.isEmpty || name.starts(with: "~$".utf8) { return true }
    let lower = String(decoding: name, as: UTF8.self).lowercased()
    if companions.contains(lower) { return true }
    if lower.hasPrefix("readme") { return lower.hasSuffix(".md") || lower.hasSuffix(".txt") || lower == "readme" }
    return databases.contains { lower.hasSuffix($0) }
  }

  private static let companions: Set<String> = [
    "departments.csv", "review.csv", "compare.toml", "thumbs.db", "desktop.ini",
  ]
  private static let databases = [".sqlite", ".sqlite-wal", ".sqlite-shm", ".sqlite-journal"]
}
