import CorpusIndex
import DiffEngine
import DisclosureModel

extension Thresholds {
  /// The standard thresholds, as `compare.toml` changes them, as the command line changes those.
  ///
  /// - Throws: status 64 with the line of the file and what to write.
  init(file: SettingsFile, commandLine: [ThresholdSetting]) throws(CommandFailure) {
    self = .standard
    for entry in file.entries { try ThresholdEntry.setting(entry).apply(to: &self) }
    for setting in commandLine { setting.apply(to: &self) }
  }
}

/// Entries of the settings file; thresholds are all it holds.
private enum ThresholdEntry {
  static let section = "thresholds"

  static func setting(_ entry: SettingsFile.Entry) throws(CommandFailure) -> ThresholdSetting {
    guard entry.section == section else {
      let topic = ThresholdTopic(rawValue: entry.key) ?? .money
      if entry.section.isEmpty {
        throw failure(entry.line, zh: "设置应写在 [\(section)] 之下", en: "settings stand below [\(section)]", topic)
      }
      throw failure(
        entry.line, zh: "没有 [\(entry.section)] 这一节，节名应为 [\(section)]",
        en: "there is no section [\(entry.section)]; it is called [\(section)]", topic)
    }
    guard let topic = ThresholdTopic(rawValue: entry.key) else {
      throw failure(
        entry.line, zh: "没有“\(entry.key)”这一项，可写 \(ThresholdTopic.names)",
        en: "there is no “\(entry.key)”; write one of \(ThresholdTopic.names)", .money)
    }
    do throws(ThresholdSetting.Fault) {
      return try ThresholdSetting(topic: topic, entry.value)
    } catch {
      throw failure(entry.line, zh: error.note.zh, en: error.note.en, topic)
    }
  }

  private static func failure(_ line: Int, zh: String, en: String, _ topic: ThresholdTopic) -> CommandFailure {
    let example = "\(topic.rawValue) = \"\(topic.example)\""
    let note = Note(zh: "\(zh)；例如 \(example)", en: "\(en); such as \(example)")
    return CommandFailure(SettingsFailure(line: line, note: note))
  }
}

extension CommandFailure {
  init(_ failure: SettingsFailure) {
    let place = failure.line.map { (" 第 \($0) 行", " line \($0)") } ?? ("", "")
    self.init(
      status: .usage,
      note: Note(
        zh: "\(SettingsFile.fileName)\(place.0)：\(failure.note.zh)",
        en: "\(SettingsFile.fileName)\(place.1): \(failure.note.en)"))
  }
}
