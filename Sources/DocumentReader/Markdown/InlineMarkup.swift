/// Finds where an inline mark ends. Remembers the last search, so that a text full of opening marks costs one pass.
struct InlineMarkup {
  private var nextAngle = -1
  private var nextBracket = -1
  /// Offset of the `]` that closes the link being read.
  private var linkClose = -1
  /// The last `]` whose target was looked for, and where that ends.
  private var checked: (close: Int, end: Int?) = (-1, nil)

  /// The offset after `![…](…)`.
  mutating func imageEnd(_ passage: Passage, _ cursor: Int) -> Int? {
    guard cursor + 1 < passage.range.upperBound, passage.bytes[cursor + 1] == UInt8(ascii: "["),
      let close = closingBracket(passage, after: cursor + 1)
    else { return nil }
    return targetEnd(passage, close)
  }

  /// What a `[` begins: nothing, a mark to skip as a whole (footnote mark, bookmark), or a link whose text stays.
  mutating func bracketEnd(_ passage: Passage, _ cursor: Int) -> Int? {
    guard let close = closingBracket(passage, after: cursor) else { return nil }
    let inside = passage.bytes[(cursor + 1)..<close]
    if inside.first == UInt8(ascii: "^") || inside.starts(with: "bookmark:".utf8) {
      let isDefinition = close + 1 < passage.range.upperBound && passage.bytes[close + 1] == UInt8(ascii: ":")
      return close + (isDefinition ? 2 : 1)
    }
    guard targetEnd(passage, close) != nil else { return nil }
    linkClose = close
    return cursor + 1
  }

  /// The offset after the target of the link that a `]` closes.
  mutating func linkEnd(_ passage: Passage, _ cursor: Int) -> Int? {
    cursor == linkClose ? targetEnd(passage, cursor) : nil
  }

  /// Beyond this many bytes a `<` is no tag's.
  private static let longestTag = 1_000

  /// The offset of the next `>`.
  mutating func closingAngle(_ passage: Passage, after cursor: Int) -> Int? {
    nextAngle = Self.find(UInt8(ascii: ">"), passage, after: cursor, remembered: nextAngle)
    return nextAngle < passage.range.upperBound && nextAngle - cursor < Self.longestTag ? nextAngle : nil
  }

  private mutating func closingBracket(_ passage: Passage, after cursor: Int) -> Int? {
    nextBracket = Self.find(UInt8(ascii: "]"), passage, after: cursor, remembered: nextBracket)
    return nextBracket < passage.range.upperBound ? nextBracket : nil
  }

  private static func find(_ byte: UInt8, _ passage: Passage, after cursor: Int, remembered: Int) -> Int {
    if remembered > cursor, remembered <= passage.range.upperBound { return remembered }
    return Memory.firstIndex(of: byte, in: passage.bytes, cursor + 1..<max(passage.range.upperBound, cursor + 1))
      ?? passage.range.upperBound
  }

  /// The offset after `(target)` behind a `]`, if it looks like the target of a link and not like a remark in brackets.
  private mutating func targetEnd(_ passage: Passage, _ close: Int) -> Int? {
    if checked.close != close { checked = (close, Self.findTargetEnd(passage, close)) }
    return checked.end
  }

  private static func findTargetEnd(_ passage: Passage, _ close: Int) -> Int? {
    let bytes = passage.bytes
    let limit = min(passage.range.upperBound, close + 2_000)
    let start = close + 2
    guard start < limit, bytes[close + 1] == UInt8(ascii: "("),
      let end = Memory.firstIndex(of: UInt8(ascii: ")"), in: bytes, start..<limit)
    else { return nil }
    return isTarget(bytes[start..<end]) ? end + 1 : nil
  }

  /// `http:`, `#anchor`, `/path`, `./path`, `mailto:` or a file name with a dot or slash.
  private static func isTarget(_ target: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = target.first else { return false }
    if first == UInt8(ascii: "#") || first == UInt8(ascii: "/") || first == UInt8(ascii: ".") { return true }
    guard (first | 0x20) &- 0x61 < 26 else { return false }
    return target.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }
  }
}
