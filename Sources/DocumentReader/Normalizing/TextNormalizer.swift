import DisclosureModel

/// Writes normalised text and its map, one stretch of source after another, in one pass over bytes.
///
/// Wide ASCII becomes ASCII, but `，；：。！？` stay wide and their ASCII forms become wide; round brackets become ASCII;
/// quotation marks go; dashes become `—`; radicals become characters. A blank stays, as one space, only between two ASCII
/// letters or digits.
struct TextNormalizer {
  private(set) var text: [UInt8] = []
  private(set) var map = SourceMap()
  /// Text offset at which the current block or cell begins; nothing before it counts as a neighbour.
  private(set) var pieceStart = 0
  /// Source offset minus text offset of the open map segment.
  private var shift = Int.min
  /// Source offset of a blank that waits for its right neighbour, or -1.
  private var blank = -1
  var markup = InlineMarkup()

  mutating func reserve(_ capacity: Int) { text.reserveCapacity(capacity) }

  /// Starts a block on a new line; an empty block before it leaves no line.
  mutating func beginBlock(source: Int) {
    blank = -1
    if let last = text.last, last != 0x0A { write(0x0A, source: source) }
    pieceStart = text.count
  }

  /// Starts the next cell of a row (`\t`) or of a new row (`\n`).
  mutating func beginCell(after separator: UInt8, source: Int) {
    blank = -1
    write(separator, source: source)
    pieceStart = text.count
  }

  /// Adds text that has been normalised elsewhere, from source offset `base` on, and says by how much its offsets move.
  mutating func append(_ reading: PageReading, base: Int) -> Int {
    beginBlock(source: base)
    let start = text.count
    text += reading.text
    for index in 0..<reading.map.segmentCount {
      let segment = reading.map.segment(index)
      map.append(text: start + segment.text, source: base + segment.source)
    }
    shift = Int.min
    pieceStart = text.count
    return start
  }

  /// Remembers a blank or soft line break.
  mutating func addBlank(source: Int) {
    if blank < 0 { blank = source }
  }

  /// The text of the current block or cell.
  var piece: Range<Int> { pieceStart..<text.count }

  mutating func append(_ passage: Passage) {
    let bytes = passage.bytes
    let end = passage.range.upperBound
    var run = passage.range.lowerBound
    var cursor = run
    ByteClass.plainLength.withUnsafeBufferPointer { plain in
      while cursor < end {
        // Most text is Chinese characters; branches on them are foreseen, a table look-up is waited for.
        while cursor + 6 <= end, bytes[cursor] &- 0xE4 < 6, bytes[cursor + 3] &- 0xE4 < 6 { cursor &+= 6 }
        if cursor >= end { break }
        let step = Int(plain[Int(bytes[cursor])])
        if step > 0 {
          cursor += step
        } else if keepsPunctuation(passage, cursor, run: run) {
          cursor += 3
        } else {
          copy(passage, run..<cursor)
          cursor = fold(passage, cursor)
          run = cursor
        }
      }
      copy(passage, run..<min(cursor, end))
    }
  }

  /// `、。，；：！？` that stay as they are: the frequent case of a character outside the plain classes.
  @inline(__always)
  private func keepsPunctuation(_ passage: Passage, _ cursor: Int, run: Int) -> Bool {
    let bytes = passage.bytes
    guard cursor + 2 < passage.range.upperBound else { return false }
    switch (bytes[cursor], bytes[cursor + 1], bytes[cursor + 2]) {
    case (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x9B), (0xEF, 0xBC, 0x9A), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): return true
    case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x8C):
      if cursor > run { return !ByteClass.isDigit(bytes[cursor - 1]) }
      return !endsInDigit
    default: return false
    }
  }

  @inline(__always)
  private mutating func copy(_ passage: Passage, _ run: Range<Int>) {
    guard !run.isEmpty else { return }
    settleBlank(before: passage.bytes[run.lowerBound])
    mark(source: passage.base + run.lowerBound)
    text.append(contentsOf: UnsafeBufferPointer(rebasing: passage.bytes[run]))
  }

  // MARK: - Writing

  var endsInDigit: Bool { text.count > pieceStart && ByteClass.isDigit(text[text.count - 1]) }

  var lastByte: UInt8 { text.count > pieceStart ? text[text.count - 1] : 0 }

  /// Digits at the end of the current piece, at most four.
  var digitsAtEnd: Int {
    var count = 0
    while count < 4, text.count - count > pieceStart, ByteClass.isDigit(text[text.count - count - 1]) { count += 1 }
    return count
  }

  @inline(__always)
  private mutating func settleBlank(before byte: UInt8) {
    guard blank >= 0 else { return }
    if ByteClass.isAlphanumeric(byte), ByteClass.isAlphanumeric(lastByte) { write(0x20, source: blank) }
    blank = -1
  }

  @inline(__always)
  private mutating func mark(source: Int) {
    guard source - text.count != shift else { return }
    shift = source - text.count
    map.append(text: text.count, source: source)
  }

  private mutating func write(_ byte: UInt8, source: Int) {
    mark(source: source)
    text.append(byte)
  }

  /// Writes a character, each byte of which leads back to the same source offset.
  mutating func emit(_ scalar: UInt32, source: Int) {
    if scalar < 0x80 {
      settleBlank(before: UInt8(scalar))
      write(UInt8(scalar), source: source)
      return
    }
    settleBlank(before: 0xFF)
    if scalar < 0x800 {
      write(UInt8(0xC0 | scalar >> 6), source: source)
    } else {
      write(UInt8(0xE0 | scalar >> 12), source: source)
      write(UInt8(0x80 | scalar >> 6 & 0x3F), source: source)
    }
    write(UInt8(0x80 | scalar & 0x3F), source: source)
  }

  /// Copies one character unchanged and returns the offset after it.
  mutating func keep(_ passage: Passage, _ cursor: Int) -> Int {
    let next = min(cursor + ByteClass.length(passage.bytes[cursor]), passage.range.upperBound)
    copy(passage, cursor..<next)
    return next
  }
}
