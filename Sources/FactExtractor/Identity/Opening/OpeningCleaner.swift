/// Splits text into the runs that tell names and years apart, leaving out blanks, quotation marks and marks of emphasis.
struct OpeningCleaner {
  enum Piece {
    /// Bytes of the text as they are.
    case run(Range<Int>)
    /// One ASCII byte for the wide character at an offset.
    case folded(UInt8, offset: Int)
    case lineBreak
  }

  private var offset: Int
  private let end: Int

  init(offset: Int, end: Int) {
    self.offset = offset
    self.end = end
  }

  mutating func next(in text: [UInt8]) -> Piece? {
    text.withUnsafeBufferPointer { next(in: $0) }
  }

  private mutating func next(in text: UnsafeBufferPointer<UInt8>) -> Piece? {
    let start = offset
    while offset < end {
      // Chinese characters stay, and most of the text is nothing else
      while offset + 2 < end, text[offset] &- 0xE4 < 6 { offset += 3 }
      if offset >= end { break }
      let character = OpeningCleaner.character(in: text, at: offset, end: end)
      if character.use == .keep {
        offset += character.width
        continue
      }
      // what was kept so far comes first; the mark is read again
      if offset > start { return .run(start..<offset) }
      offset += character.width
      switch character.use {
      case .fold(let byte): return .folded(byte, offset: start)
      case .breakLine: return .lineBreak
      case .keep, .drop: return next(in: text)
      }
    }
    return offset > start ? .run(start..<min(offset, end)) : nil
  }

  private enum Use: Equatable {
    case keep
    case drop
    case breakLine
    case fold(UInt8)
  }

  private static func character(
    in text: UnsafeBufferPointer<UInt8>, at offset: Int, end: Int
  ) -> (use: Use, width: Int) {
    let byte = text[offset]
    if byte < 0x80 { return (ascii(byte), 1) }
    if byte == 0xC2, offset + 1 < end, text[offset + 1] == 0xA0 { return (.drop, 2) }
    guard byte & 0xF0 == 0xE0, offset + 2 < end else { return (.keep, 1) }
    // every Chinese character but the rarest
    if byte >= 0xE4, byte <= 0xE9 { return (.keep, 3) }
    return (use(byte, text[offset + 1], text[offset + 2]), 3)
  }

  private static func ascii(_ byte: UInt8) -> Use {
    switch byte {
    case 0x0A: .breakLine
    case 0x20, 0x0D, 0x22, 0x23, 0x27, 0x2A, 0x5F, 0x60: .drop
    default: .keep
    }
  }

  private static func use(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Use {
    switch (first, second) {
    case (0xE2, 0x80):
      // zero-width marks and thin blanks; quotation marks
      return third <= 0x8F || third == 0xAF || (third >= 0x98 && third <= 0x9F) ? .drop : .keep
    case (0xE3, 0x80):
      // wide blank; corner quotation marks
      return third == 0x80 || (third >= 0x8C && third <= 0x8F) ? .drop : .keep
    case (0xEF, 0xBB): return third == 0xBF ? .drop : .keep
    case (0xEF, 0xBC):
      guard third >= 0x81, third <= 0xBF else { return .keep }
      let ascii = third - 0x60
      // wide commas and full stops end clauses and stay apart from those inside numbers
      return ascii == 0x2C || ascii == 0x2E || ascii == 0x3B ? .keep : .fold(ascii)
    default: return .keep
    }
  }
}
