/// A line that a converter wrote without its line breaks, with a blank in place of each. Lines of their own begin again behind a
/// full stop, in front of the ordinal of a heading, and behind a title (…增加。 二、收入决算情况说明 2021年…).
struct LongLine {
  /// UTF-8 bytes of a line that is longer than paragraphs with headings inside are: 300 characters.
  private static let shortest = 900
  /// UTF-8 bytes of the longest title that is looked at.
  private static let longestTitle = 180

  let bytes: UnsafeBufferPointer<UInt8>

  /// Where the line or the part of a line that starts here ends, before its line break.
  ///
  /// Every byte is looked at a bounded number of times, however many parts a line has.
  func end(from start: Int, limit: Int) -> Int {
    if !startsInside(start) {
      let near = min(start + Self.shortest, limit)
      if let end = lineBreak(in: start..<near) { return end }
      if near == limit { return limit }
    }
    let first = firstVisible(start..<limit)
    if let mark = pageMark(first..<min(first + Self.longestTitle, limit)) { return min(mark + 1, limit) }
    return end(of: start..<limit, first: first)
  }

  private func end(of rest: Range<Int>, first: Int) -> Int {
    var from = first
    // no line break stands before
    var seen = first
    while seen < rest.upperBound {
      let window = seen..<min(seen + Self.window, rest.upperBound)
      let lineBreak = lineBreak(in: window)
      let stop = lineBreak ?? window.upperBound
      while from < stop, let blank = Memory.firstIndex(of: 0x20, in: bytes, from..<stop) {
        from = blank + 1
        if parts(first..<blank, from..<min(from + Self.longestTitle, rest.upperBound)) { return from }
      }
      if let lineBreak { return lineBreak }
      seen = window.upperBound
      from = max(from, seen)
    }
    return rest.upperBound
  }

  /// Bytes that are searched for a line break at a time.
  private static let window = 4_096

  private func lineBreak(in range: Range<Int>) -> Int? { Memory.firstIndex(of: 0x0A, in: bytes, range) }

  /// Whether a blank between two stretches stands for a line break.
  private func parts(_ before: Range<Int>, _ after: Range<Int>) -> Bool {
    endsSentence(before) || beginsHeading(after) || isTitle(before) || pageMark(after) != nil
  }

  /// Whether an offset at which a line begins lies within a longer one.
  func startsInside(_ offset: Int) -> Bool { offset > 0 && bytes[offset - 1] == 0x20 }

  private func firstVisible(_ line: Range<Int>) -> Int {
    var offset = line.lowerBound
    while offset < line.upperBound, bytes[offset] == 0x20 { offset += 1 }
    return offset
  }

  /// A full stop, semicolon or colon, behind which Chinese text has no blank.
  private func endsSentence(_ range: Range<Int>) -> Bool {
    var reader = BackwardReader(bytes, range)
    switch reader.next() {
    case 0x3002, 0xFF1B, 0xFF1A: return true
    default: return false
    }
  }

  /// The end of a page number between dashes (— 12 —) with which a stretch begins.
  private func pageMark(_ range: Range<Int>) -> Int? {
    var reader = CharacterReader(bytes, range)
    guard let first = reader.next(), Self.dashes.contains(first), let digit = reader.nextVisible(),
      Numeral(digit) == .digit
    else { return nil }
    for _ in 0..<4 {
      guard let scalar = reader.nextVisible() else { return nil }
      if Self.dashes.contains(scalar) {
        let end = reader.offset
        return end == range.upperBound || bytes[end] == 0x20 ? end : nil
      }
      guard Numeral(scalar) == .digit else { return nil }
    }
    return nil
  }

  private static let dashes = Set("-–—―－".unicodeScalars.map(\.value))

  /// 第一部分, 一、 or （一）, or a digit in front of a Chinese word; else digits may be those of a figure.
  private func beginsHeading(_ range: Range<Int>) -> Bool {
    guard let ordinal = Ordinal(CharacterReader(bytes, range)), ordinal.end < range.upperBound else {
      return numbersCode(range)
    }
    switch ordinal.kind {
    case .part, .chinese, .bracketedChinese: return true
    case .digit:
      let start = bytes[ordinal.end] == 0x20 ? ordinal.end + 1 : ordinal.end
      return start < range.upperBound && bytes[start] &- 0xE4 < 6
    case .bracketedDigit, .circled: return false
    }
  }

  /// 2.2080505机关事业单位…: the number of a line in front of its code.
  private func numbersCode(_ range: Range<Int>) -> Bool {
    let number = range.prefix { Self.isDigit(bytes[$0]) }
    guard (1...2).contains(number.count), number.endIndex < range.upperBound, bytes[number.endIndex] == 0x2E else {
      return false
    }
    let code = (number.endIndex + 1..<range.upperBound).prefix { Self.isDigit(bytes[$0]) }
    return [5, 7].contains(code.count) && code.endIndex < range.upperBound && bytes[code.endIndex] &- 0xE4 < 6
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// An ordinal or a year, and a word at the end that titles end in.
  private func isTitle(_ range: Range<Int>) -> Bool {
    guard range.count <= Self.longestTitle, !range.isEmpty else { return false }
    let shape = TitleShape(bytes, range)
    guard shape.endsLikeTitle, !shape.hasClauses, !shape.hasFigure else { return false }
    if let ordinal = Ordinal(CharacterReader(bytes, range)) { return ordinal.end < range.upperBound }
    return shape.length >= 12 && hasYear(range)
  }

  private func hasYear(_ range: Range<Int>) -> Bool {
    var reader = CharacterReader(bytes, range)
    while let scalar = reader.nextVisible() {
      if scalar == 0x5E74 { return true }
    }
    return false
  }
}
