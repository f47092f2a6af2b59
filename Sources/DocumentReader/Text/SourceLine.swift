/// A line of source that holds more than blanks.
struct SourceLine {
  /// Offset of the line's first byte and of the byte after its last, line break excluded.
  var whole: Range<Int>
  /// The same without blanks at both ends, list bullet and quotation mark included.
  var content: Range<Int>
  /// Offset at which the next line begins.
  var next: Int
  /// Width of the blanks before the content, in half-width columns.
  var indent: Int
  /// Whether blank lines or a page break stand before it.
  var followsGap: Bool
  /// Whether a tab stands in it, at its ends too.
  var hasTab: Bool
}

/// Reads lines one after another; lines of blanks only count as a gap.
struct LineScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  /// Whether headings inside a very long line begin lines of their own.
  var splitsLongLines = false

  /// The first line with content from an offset on.
  func line(from offset: Int) -> SourceLine? {
    var start = offset
    var followsGap = splitsLongLines && LongLine(bytes: bytes).startsInside(offset)
    while start < end {
      let stop = splitsLongLines ? LongLine(bytes: bytes).end(from: start, limit: end) : lineEnd(from: start)
      let next = stop < end && bytes[stop] == 0x0A ? stop + 1 : stop
      if let line = line(start..<stop, next: next, followsGap: followsGap) { return line }
      followsGap = true
      start = max(next, start + 1)
    }
    return nil
  }

  private func line(_ whole: Range<Int>, next: Int, followsGap: Bool) -> SourceLine? {
    var start = whole.lowerBound
    var indent = 0
    var hasPageBreak = false
    while start < whole.upperBound {
      let blank = Blank.at(start, in: bytes, end: whole.upperBound)
      if blank.kind == .none { break }
      if bytes[start] == 0x0C { hasPageBreak = true }
      if blank.kind == .visible { indent += bytes[start] == 0x09 ? 4 : blank.length == 3 ? 2 : 1 }
      start += blank.length
    }
    guard start < whole.upperBound else { return nil }
    let content = start..<trimmedEnd(start..<whole.upperBound)
    return SourceLine(
      whole: whole, content: content, next: next, indent: indent, followsGap: followsGap || hasPageBreak,
      hasTab: Memory.firstIndex(of: 0x09, in: bytes, whole) != nil)
  }

  /// The end of a stretch without the blanks at its end.
  func trimmedEnd(_ range: Range<Int>) -> Int {
    var stop = range.upperBound
    while stop > range.lowerBound {
      var lead = stop - 1
      while lead > range.lowerBound, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
      if Blank.at(lead, in: bytes, end: stop).kind == .none { break }
      stop = lead
    }
    return stop
  }

  private func lineEnd(from start: Int) -> Int {
    Memory.firstIndex(of: 0x0A, in: bytes, start..<end) ?? end
  }

  init(bytes: UnsafeBufferPointer<UInt8>, end: Int? = nil) {
    self.bytes = bytes
    self.end = end ?? bytes.count
  }

  /// A stretch without the blanks at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var reader = CharacterReader(bytes, range)
    reader.skipBlanks()
    return reader.offset..<max(trimmedEnd(range), reader.offset)
  }
}
