import DisclosureModel

/// The running text of a page: line ends where blocks and `<br>` end lines, character references resolved, and a map to the page's
/// source.
struct FlowText {
  private(set) var bytes: [UInt8] = []
  private(set) var map = SourceMap()
  private var shift = Int.min
  /// Source offset of the last byte of the last text: where line ends lead back to.
  private var lastByte = 0

  /// Adds a stretch of text. Line breaks in it are blanks, unless it is preformatted; tabs are blanks.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, source: Range<Int>, isPreformatted: Bool, isLiteral: Bool) {
    mark(source.lowerBound)
    lastByte = max(source.upperBound - 1, 0)
    // A character reference is longer in the source than here, so each of its characters leads back to its first byte.
    if isLiteral { shift = Int.min }
    var start = bytes.count
    bytes.append(contentsOf: text)
    while start < bytes.count {
      if bytes[start] < 0x20, !isPreformatted || bytes[start] != 0x0A { bytes[start] = 0x20 }
      start += 1
    }
  }

  /// Ends the line; an empty line is not ended again.
  mutating func endLine() {
    guard let last = bytes.last, last != 0x0A else { return }
    appendLineEnd()
  }

  /// Ends the paragraph: the next text stands behind an empty line.
  mutating func endParagraph() {
    guard !bytes.isEmpty, !(bytes.count > 1 && bytes[bytes.count - 1] == 0x0A && bytes[bytes.count - 2] == 0x0A) else {
      return
    }
    endLine()
    appendLineEnd()
  }

  private mutating func appendLineEnd() {
    mark(lastByte)
    bytes.append(0x0A)
    shift = Int.min
  }

  private mutating func mark(_ source: Int) {
    guard source - bytes.count != shift else { return }
    shift = source - bytes.count
    map.append(text: bytes.count, source: source)
  }
}
