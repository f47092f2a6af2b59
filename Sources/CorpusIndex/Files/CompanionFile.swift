import Glibc

/// A table that stands beside the reports: departments.csv, review.csv.
enum CompanionFile {
  /// Largest table that is read, in bytes.
  static let sizeLimit = 8_000_000

  /// - Returns: nil when there is no such file.
  static func bytes(_ name: String, in folder: CorpusFolder) throws(Unreadable) -> [UInt8]? {
    guard access(folder.path(of: name), F_OK) == 0 else { return nil }
    let stamp = FileStamp(size: 0, modified: 0, changed: 0)
    let file = CorpusFile(path: name, systemPath: Array(name.utf8), stamp: stamp)
    return try FileContent.read(file, in: folder, limit: sizeLimit)
  }
}

/// What is wrong with a companion table, told with its name and line.
struct CompanionProblems: Sendable {
  let fileName: String
  private(set) var notes: [Note] = []

  init(_ fileName: String) { self.fileName = fileName }

  /// - Parameter line: 1-based line of a row that is left out; nil when the whole file is meant.
  mutating func report(_ line: Int?, zh: String, en: String) {
    let place = line.map { (" 第 \($0) 行", " line \($0)") } ?? ("", "")
    let skipped = line == nil ? ("", "") : ("，该行未采用", "; the row is left out")
    notes.append(
      Note(zh: "\(fileName)\(place.0)：\(zh)\(skipped.0)", en: "\(fileName)\(place.1): \(en)\(skipped.1)"))
  }

  mutating func report(_ unreadable: Unreadable) { report(nil, zh: unreadable.note.zh, en: unreadable.note.en) }

  mutating func reportEncoding() {
    report(nil, zh: "不是 UTF-8 编码，已忽略；请另存为 UTF-8 的 CSV", en: "is not UTF-8 and is ignored; save it as UTF-8 CSV")
  }

  mutating func reportOpenQuote(_ line: Int) { report(line, zh: "引号没有成对", en: "a quotation mark is not closed") }
}
