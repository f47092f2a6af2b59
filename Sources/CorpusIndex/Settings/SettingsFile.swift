import DisclosureModel

/// `compare.toml` beside the reports: `key = "value"` lines below `[section]` lines, with `#` remarks.
///
/// A small part of TOML 1.0 (every file that is taken here means the same there), read strictly: settings that are half
/// understood would change results without a word.
package struct SettingsFile: Sendable, Hashable {
  package static let fileName = "compare.toml"

  package struct Entry: Sendable, Hashable {
    /// 1-based line.
    package var line: Int
    /// Empty above the first section.
    package var section: String
    package var key: String
    package var value: String
  }

  /// In the order of the file.
  package private(set) var entries: [Entry] = []

  package init() {}

  /// The settings of a corpus; none where there is no such file.
  ///
  /// - Throws: ``SettingsFailure`` when the file cannot be read or a line is not understood.
  package static func read(in folder: CorpusFolder) throws(SettingsFailure) -> SettingsFile {
    let bytes: [UInt8]?
    do throws(Unreadable) {
      bytes = try CompanionFile.bytes(fileName, in: folder)
    } catch {
      throw SettingsFailure(line: nil, note: error.note)
    }
    guard let bytes else { return SettingsFile() }
    return try SettingsFile(bytes)
  }

  /// - Parameter bytes: UTF-8, a byte order mark allowed.
  package init(_ bytes: [UInt8]) throws(SettingsFailure) {
    let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard let text = String(validating: marked, as: UTF8.self) else {
      throw SettingsFailure(line: nil, note: Note(zh: "不是 UTF-8 编码，请另存为 UTF-8", en: "is not UTF-8; save it as UTF-8"))
    }
    var section = ""
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      switch try SettingsLine(line, number: index + 1) {
      case .nothing: continue
      case .section(let name): section = name
      case .pair(let key, let value):
        try add(Entry(line: index + 1, section: section, key: key, value: value))
      }
    }
  }

  private mutating func add(_ entry: Entry) throws(SettingsFailure) {
    if let first = entries.first(where: { $0.section == entry.section && $0.key == entry.key }) {
      let note = Note(
        zh: "“\(entry.key)”已在第 \(first.line) 行设过，请删去一行",
        en: "“\(entry.key)” is already set in line \(first.line); remove one")
      throw SettingsFailure(line: entry.line, note: note)
    }
    entries.append(entry)
  }
}

/// Why the settings are not taken.
package struct SettingsFailure: Error, Hashable, Sendable {
  /// 1-based line; nil when the whole file is meant.
  package var line: Int?
  package var note: Note

  package init(line: Int?, note: Note) {
    self.line = line
    self.note = note
  }
}
