/// Markdown marks and HTML bits inside running text.
extension TextNormalizer {
  /// Drops the mark at an offset, or keeps its character where it is none, and returns the offset after it.
  mutating func foldMarkup(_ passage: Passage, _ cursor: Int) -> Int {
    switch passage.bytes[cursor] {
    case UInt8(ascii: "*"): return foldAsterisks(passage, cursor)
    case UInt8(ascii: "`"): return cursor + 1
    case UInt8(ascii: "\\"): return foldEscape(passage, cursor)
    case UInt8(ascii: "["):
      if let next = markup.bracketEnd(passage, cursor) { return next }
    case UInt8(ascii: "]"):
      if let next = markup.linkEnd(passage, cursor) { return next }
    case UInt8(ascii: "<"):
      if let next = foldTag(passage, cursor) { return next }
    case UInt8(ascii: "&"):
      if let next = foldEntity(passage, cursor) { return next }
    default: break
    }
    emit(UInt32(passage.bytes[cursor]), source: passage.base + cursor)
    return cursor + 1
  }

  /// Emphasis goes; a single `*` between digits or brackets multiplies and stays.
  private mutating func foldAsterisks(_ passage: Passage, _ cursor: Int) -> Int {
    var next = cursor + 1
    while next < passage.range.upperBound, passage.bytes[next] == UInt8(ascii: "*") { next += 1 }
    if next == cursor + 1, endsInDigit || lastByte == UInt8(ascii: ")"),
      passage.hasDigit(at: next) || next < passage.range.upperBound && passage.bytes[next] == UInt8(ascii: "(")
    {
      emit(UInt32(UInt8(ascii: "*")), source: passage.base + cursor)
    }
    return next
  }

  private mutating func foldEscape(_ passage: Passage, _ cursor: Int) -> Int {
    let next = cursor + 1
    guard next < passage.range.upperBound else { return next }
    let byte = passage.bytes[next]
    guard byte > 0x20, byte < 0x7F, !ByteClass.isAlphanumeric(byte) else {
      emit(UInt32(UInt8(ascii: "\\")), source: passage.base + cursor)
      return next
    }
    var literal = passage
    literal.hasMarkup = false
    literal.range = next..<passage.range.upperBound
    return fold(literal, next)
  }

  /// Drops a tag. The text of a short `<sup>` is a footnote mark and goes with it, unless it is the exponent of m².
  private mutating func foldTag(_ passage: Passage, _ cursor: Int) -> Int? {
    guard let name = InlineTag(passage, cursor), let close = markup.closingAngle(passage, after: cursor) else {
      return nil
    }
    guard name == .superscript, lastByte | 0x20 != UInt8(ascii: "m") else {
      if name == .lineBreak { addBlank(source: passage.base + cursor) }
      return close + 1
    }
    var next = close + 1
    let limit = min(passage.range.upperBound, next + 16)
    while next < limit, passage.bytes[next] != UInt8(ascii: "<") {
      let byte = passage.bytes[next]
      guard
        ByteClass.isDigit(byte) || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "*")
      else { return close + 1 }
      next += 1
    }
    return next
  }

  private mutating func foldEntity(_ passage: Passage, _ cursor: Int) -> Int? {
    guard let entity = CharacterReference(passage, cursor) else { return nil }
    var utf8 = Array(String(entity.scalar).utf8)
    if utf8.isEmpty { utf8 = [0x20] }
    utf8.withUnsafeBufferPointer { bytes in
      append(Passage(bytes: bytes, range: 0..<bytes.count, base: passage.base + cursor, hasMarkup: false))
    }
    return entity.end
  }
}
