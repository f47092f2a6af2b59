import DisclosureModel

/// One line of the settings file.
enum SettingsLine: Equatable {
  /// blank, or a remark
  case nothing
  case section(String)
  case pair(key: String, value: String)

  /// - Parameter number: 1-based, for messages.
  init(_ line: Substring, number: Int) throws(SettingsFailure) {
    var rest = SettingsLine.trimmed(line)
    if rest.isEmpty || rest.hasPrefix("#") {
      self = .nothing
    } else if rest.hasPrefix("[") {
      rest.removeFirst()
      let name = rest.prefix { $0 != "]" }
      rest = rest.dropFirst(name.count)
      guard rest.hasPrefix("]"), SettingsLine.isName(SettingsLine.trimmed(name)),
        SettingsLine.isRemark(rest.dropFirst())
      else { throw SettingsLine.failure(number, line) }
      self = .section(String(SettingsLine.trimmed(name)))
    } else {
      let key = rest.prefix { $0 != "=" }
      guard key.count < rest.count, SettingsLine.isName(SettingsLine.trimmed(key)) else {
        throw SettingsLine.failure(number, line)
      }
      rest = SettingsLine.trimmed(rest.dropFirst(key.count + 1))
      let value = try SettingsLine.value(&rest, number, line)
      self = .pair(key: String(SettingsLine.trimmed(key)), value: value)
    }
  }

  /// Text between quotation marks; a backslash would begin an escape, which no setting needs.
  private static func value(_ rest: inout Substring, _ number: Int, _ line: Substring) throws(SettingsFailure) -> String
  {
    guard let mark = rest.first, mark == "\"" || mark == "'" else { throw failure(number, line) }
    rest.removeFirst()
    let value = rest.prefix { $0 != mark }
    guard value.count < rest.count, !value.contains("\\"), isRemark(rest.dropFirst(value.count + 1)) else {
      throw failure(number, line)
    }
    return String(value)
  }

  private static func isRemark(_ rest: Substring) -> Bool {
    let rest = trimmed(rest)
    return rest.isEmpty || rest.hasPrefix("#")
  }

  /// TOML's bare keys.
  private static func isName(_ text: Substring) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first == " " || text.first == "\t" { text.removeFirst() }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }

  private static func failure(_ number: Int, _ line: Substring) -> SettingsFailure {
    SettingsFailure(
      line: number,
      note: Note(
        zh: "看不懂“\(trimmed(line))”；每行应为 [名称] 或 名称 = \"值\"，# 后面是说明",
        en: "“\(trimmed(line))” is not understood; write [section] or key = \"value\", remarks after #"))
  }
}
