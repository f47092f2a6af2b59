/// Text made harmless for GitHub-flavoured Markdown (CommonMark 0.31, backslash escapes and entities).
enum MarkdownText {
  /// One line; every character that could start markup, HTML, an entity, a table cell, a formula or an autolink is escaped.
  /// Where it begins a line, ``lineStart(_:)`` is to follow.
  static func escaped(_ text: String) -> String {
    let line = ReadableText.run(text)
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    let scalars = Array(line.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if mustEscape(scalar, after: previous, before: next) { result.append("\\") }
      result.append(scalar)
      previous = scalar
    }
    return String(result)
  }

  /// Quotations may be cut; see ``ReadableText/quote(_:)``.
  static func quote(_ text: String) -> String { escaped(ReadableText.quote(text)) }

  /// A code span whose fence is longer than any run of backticks inside; `|` would end a table cell even there.
  static func code(_ text: String) -> String {
    let line = ReadableText.line(text)
    var longest = 0
    var run = 0
    for scalar in line.unicodeScalars {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let padding = longest > 0 ? " " : ""
    var body = ""
    for scalar in line.unicodeScalars { body.unicodeScalars.append(scalar == "|" ? "¦" : scalar) }
    return fence + padding + body + padding + fence
  }

  private static func mustEscape(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "$": true
    // a scheme or host that GitHub would turn into a link: https://, www.
    case ":": next == "/"
    case ".": previous == "w"
    case "@": true
    default: false
    }
  }

  /// Text that begins a line or a list item, where `#`, `+`, `-`, `=`, `1.` and `1)` would start a block.
  static func lineStart(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    if "#+-=".unicodeScalars.contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    if !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")",
      rest.dropFirst().first.map({ $0 == " " }) ?? true
    {
      return digits + "\\" + rest
    }
    return text
  }
}
