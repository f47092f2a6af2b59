import DisclosureModel

/// What is wrong with a command line, in Chinese, for a line in front of the parser's own words, which are English.
struct UsageNote {
  /// The parser's words, such as `Unknown option '--dep'. Did you mean '--dept'?`
  let message: String

  /// Words that are not known give a line that only says where to look.
  var text: String {
    let parts = quoted
    guard let first = parts.first else { return "命令行看不懂" }
    if message.hasPrefix("Unknown option") {
      return "没有选项 \(first)" + (parts.count > 1 ? "，是不是 \(parts[1])？" : "")
    }
    if message.hasPrefix("Missing value for") { return "\(first) 后面缺值" }
    if message.hasPrefix("Missing expected argument") {
      return "缺少 \(first)"
        + (first == "<编号>" ? "，例如 compare explain s1a2b3c4d5；编号见 compare swings、facts、check" : "")
    }
    if message.lowercased().contains("unexpected argument") {
      return "多出来的字：\(parts.joined(separator: "、"))；名称里有空格时请加引号"
    }
    if message.hasPrefix("The value"), parts.count > 1 {
      let allowed = parts.dropFirst(2).joined(separator: "、")
      return "\(parts[1]) 的值“\(first)”不对" + (allowed.isEmpty ? "" : "；可用 \(allowed)")
    }
    if message.hasPrefix("The option") { return "选项 \(first) 后面不带值" }
    return "命令行看不懂：\(first)"
  }

  /// What stands between quotation marks; a mark inside a word is no end of it.
  private var quoted: [String] {
    var parts: [String] = []
    var part: String?
    let letters = Array(message)
    for (place, letter) in letters.enumerated() {
      guard letter == "'" else {
        part?.append(letter)
        continue
      }
      if let done = part {
        let follows = place + 1 < letters.count ? letters[place + 1] : " "
        if follows.isLetter {
          part?.append(letter)
        } else {
          parts.append(done)
          part = nil
        }
      } else {
        part = ""
      }
    }
    return parts
  }
}
