/// A stretch of bytes to normalise and what is known about it.
struct Passage {
  var bytes: UnsafeBufferPointer<UInt8>
  var range: Range<Int>
  /// Source offset of the first byte of `bytes`: 0 for a stretch of the source itself.
  var base = 0
  /// Whether Markdown marks and HTML bits are to be dropped.
  var hasMarkup = true
  /// The stretch that continues this one after a soft line break; a comma at the end looks ahead into it.
  var continuation: Range<Int>?

  /// Digits that stand right after an offset, at most four, blanks between them skipped; and whether a blank came first.
  func digits(after offset: Int) -> (count: Int, afterBlank: Bool) {
    var cursor = offset
    var end = range.upperBound
    var rest = continuation
    var count = 0
    var afterBlank = false
    var blanks = 0
    while count < 4 {
      if cursor >= end {
        guard let next = rest else { break }
        (cursor, end, rest) = (next.lowerBound, next.upperBound, nil)
        continue
      }
      if ByteClass.isDigit(bytes[cursor]) {
        count += 1
        cursor += 1
      } else if isWideDigit(cursor, end: end) {
        count += 1
        cursor += 3
      } else {
        let blank = Blank.at(cursor, in: bytes, end: end)
        guard blank.kind != .none, blanks < 8 else { break }
        if count == 0, blank.kind == .visible { afterBlank = true }
        blanks += 1
        cursor += blank.length
      }
    }
    return (count, afterBlank)
  }

  /// Whether a digit, ASCII or wide, stands at an offset of this stretch.
  func hasDigit(at offset: Int) -> Bool {
    offset < range.upperBound
      && (ByteClass.isDigit(bytes[offset]) || isWideDigit(offset, end: range.upperBound))
  }

  private func isWideDigit(_ offset: Int, end: Int) -> Bool {
    offset + 2 < end && bytes[offset] == 0xEF && bytes[offset + 1] == 0xBC && bytes[offset + 2] &- 0x90 < 10
  }
}
