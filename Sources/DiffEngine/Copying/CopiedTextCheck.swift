import DisclosureModel

/// Says of each report that repeats the year before how much, and which passages.
enum CopiedTextCheck {
  static let rule = CheckRule("text.copied", zh: "照抄上年的文字", en: "text copied from the year before", source: "逐段逐字对比")

  /// Passages that a finding lists.
  static let listed = 5

  static func outcomes(_ texts: [CopiedText]) -> [CheckOutcome] {
    texts.map { text in
      guard let longest = text.passages.first, let share = text.share else { return .consistent }
      let finding = Finding(
        rule: rule.id, severity: .note,
        message: Finding.Message(
          zh: "\(share.text)% 的文字（\(text.passages.count) 段）与 \(text.fromYear) 年逐字相同，最长一段 \(longest.length) 字",
          en: "\(share.text)% of the text (\(text.passages.count) paragraphs) repeats \(text.fromYear) word for word, "
            + "the longest of \(longest.length) characters"),
        year: text.year, document: text.document, source: longest.later.quote, found: share.text + "%",
        trace: trace(text))
      return CheckOutcome(verdict: .consistent, finding: finding)
    }
  }

  private static func trace(_ text: CopiedText) -> [Finding.Message] {
    let sums = Finding.Message(
      zh: "相同 \(text.repeatedCharacters) 字，共 \(text.characters) 字（30 字以上的段落，不含名词解释、目录和表格）",
      en: "\(text.repeatedCharacters) of \(text.characters) characters are the same "
        + "(paragraphs of 30 characters and more, without definitions, contents and tables)")
    return [sums] + text.passages.prefix(listed).map(line) + [rule.traced]
  }

  private static func line(_ passage: CopiedText.Passage) -> Finding.Message {
    let (later, earlier) = (passage.later.quote, passage.earlier.quote)
    return Finding.Message(
      zh: "\(passage.length) 字：第 \(later.position.line) 行“\(later.text)”；"
        + "\(passage.earlier.document) 第 \(earlier.position.line) 行“\(earlier.text)”",
      en: "\(passage.length) characters: line \(later.position.line) “\(later.text)”; "
        + "\(passage.earlier.document) line \(earlier.position.line) “\(earlier.text)”")
  }
}
