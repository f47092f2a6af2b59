extension OpeningText {
  /// Whether a phrase stands at an offset, wholly before a limit.
  func has(_ phrase: Phrase, at offset: Int, limit: Int) -> Bool {
    let count = phrase.bytes.count
    guard offset >= 0, offset + count <= limit else { return false }
    for index in 0..<count where bytes[offset + index] != phrase.bytes[index] { return false }
    return true
  }

  func ends(_ range: Range<Int>, with phrase: Phrase) -> Bool {
    let start = range.upperBound - phrase.bytes.count
    return start >= range.lowerBound && has(phrase, at: start, limit: range.upperBound)
  }

  func starts(_ range: Range<Int>, with phrase: Phrase) -> Bool {
    has(phrase, at: range.lowerBound, limit: range.upperBound)
  }

  func starts(_ range: Range<Int>, withAnyOf phrases: [Phrase]) -> Bool {
    let head = head(of: range)
    for index in phrases.indices where (phrases[index].head ^ head) & phrases[index].headMask == 0 {
      if starts(range, with: phrases[index]) { return true }
    }
    return false
  }

  func ends(_ range: Range<Int>, withAnyOf phrases: [Phrase]) -> Bool {
    let tail = tail(of: range)
    for index in phrases.indices where (phrases[index].tail ^ tail) & phrases[index].tailMask == 0 {
      if ends(range, with: phrases[index]) { return true }
    }
    return false
  }

  /// The first three bytes of a range as ``Phrase/head`` has them.
  private func head(of range: Range<Int>) -> UInt32 {
    let end = range.upperBound
    var head: UInt32 = 0
    for index in 0..<3 {
      let offset = range.lowerBound + index
      head = head << 8 | (offset < end ? UInt32(bytes[offset]) : 0)
    }
    return head
  }

  /// The last three bytes of a range as ``Phrase/tail`` has them.
  private func tail(of range: Range<Int>) -> UInt32 {
    var tail: UInt32 = 0
    for index in 0..<3 {
      let offset = range.upperBound - 3 + index
      tail = tail << 8 | (offset >= range.lowerBound ? UInt32(bytes[offset]) : 0)
    }
    return tail
  }

  func first(_ phrase: Phrase, in range: Range<Int>) -> Range<Int>? {
    filter.first(phrase, in: bytes, range).map { $0..<$0 + phrase.bytes.count }
  }

  func contains(_ phrase: Phrase, in range: Range<Int>) -> Bool { first(phrase, in: range) != nil }

  func contains(anyOf phrases: [Phrase], in range: Range<Int>) -> Bool {
    for index in phrases.indices where filter.mayHold(phrases[index].slots, in: range) {
      if filter.first(phrases[index], in: bytes, range) != nil { return true }
    }
    return false
  }

  /// Where the first of several phrases begins.
  func earliest(of phrases: [Phrase], in range: Range<Int>) -> Int? {
    var earliest: Int?
    for index in phrases.indices {
      let limit = earliest.map { min($0 + phrases[index].bytes.count, range.upperBound) } ?? range.upperBound
      if let found = filter.first(phrases[index], in: bytes, .stretch(range.lowerBound, limit)) { earliest = found }
    }
    return earliest
  }

  func occurrences(of phrase: Phrase, in range: Range<Int>) -> [Range<Int>] {
    guard filter.mayHold(phrase.slots, in: range) else { return [] }
    var found: [Range<Int>] = []
    var start = range.lowerBound
    while let next = first(phrase, in: .stretch(start, range.upperBound)) {
      found.append(next)
      start = next.upperBound
    }
    return found
  }

  /// The character of three bytes at an offset as one number; 0 where none lies before the limit.
  func character(at offset: Int, limit: Int) -> UInt32 {
    guard offset >= 0, offset + 3 <= limit, bytes[offset] & 0xF0 == 0xE0 else { return 0 }
    return UInt32(bytes[offset]) << 16 | UInt32(bytes[offset + 1]) << 8 | UInt32(bytes[offset + 2])
  }

  /// The code of the character of three bytes at an offset.
  func plane(at offset: Int) -> Int {
    Int(bytes[offset] & 0x0F) << 12 | Int(bytes[offset + 1] & 0x3F) << 6 | Int(bytes[offset + 2] & 0x3F)
  }

  /// Bytes of the character at an offset.
  func width(at offset: Int) -> Int {
    let byte = bytes[offset]
    return byte < 0x80 ? 1 : byte & 0xE0 == 0xC0 ? 2 : byte & 0xF0 == 0xE0 ? 3 : 4
  }

  /// Whether a Chinese character (no punctuation) stands at an offset.
  func isHan(at offset: Int, limit: Int) -> Bool {
    guard offset + 3 <= limit else { return false }
    return bytes[offset] >= 0xE4 && bytes[offset] <= 0xE9
  }

  /// The end of the run of Chinese characters that begins at an offset.
  func hanEnd(from offset: Int, limit: Int) -> Int {
    var end = offset
    while isHan(at: end, limit: limit) { end += 3 }
    return end
  }

  func isDigit(at offset: Int) -> Bool { bytes[offset] >= 0x30 && bytes[offset] <= 0x39 }

  /// The clause around an offset: up to the nearest 。；， or line's end on either side.
  func clause(around offset: Int, in line: Range<Int>, marks: [Phrase] = OpeningText.sentenceMarks) -> Range<Int> {
    var start = line.lowerBound
    var end = line.upperBound
    for mark in marks {
      var search = start
      while let found = first(mark, in: .stretch(search, min(offset, end))) {
        start = found.upperBound
        search = start
      }
      if let found = first(mark, in: .stretch(max(offset, start), end)) { end = found.lowerBound }
    }
    return .stretch(start, end)
  }

  static let sentenceMarks: [Phrase] = ["。", "；", ";"]
  static let clauseMarks: [Phrase] = ["。", "；", ";", "，", ","]
}
