/// The width at which a text is hard-wrapped, if it is: most lines that end inside a sentence and that another line follows at
/// once have nearly the same length. Lines without a comma or full stop, as tables and titles have them, tell nothing.
///
/// In such a text a full line goes on in the next one even where it happens to end with a full stop.
struct WrapWidth {
  /// Size of a full line.
  private let full: Int
  /// What a Chinese character counts: 2 where lines were broken at a width on paper, 1 where at a number of characters.
  private let wide: Int

  /// Lines of sentences that are looked at, and lines among which they are sought.
  private static let sample = 300
  private static let reach = 1_500
  /// A line is full when no more than this is missing: a character and a punctuation mark that did not fit.
  private static let slack = 2

  /// Looks at the first lines of a text; nil where they are not wrapped at one width.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ scanner: LineScanner, from start: Int) {
    var lines: [SourceLine] = []
    var line = scanner.line(from: start)
    for _ in 0..<Self.reach where lines.count < Self.sample {
      guard let current = line else { break }
      line = scanner.line(from: current.next)
      guard let next = line, !next.followsGap, !current.hasTab, Self.endsInsideSentence(bytes, current.content) else {
        continue
      }
      lines.append(current)
    }
    let candidates = [2, 1].map { wide in
      (wide: wide, fit: Self.fit(lines.map { Self.size(bytes, $0, wide: wide) }, wide: wide))
    }
    let best = candidates.max { ($0.fit?.lines ?? 0) < ($1.fit?.lines ?? 0) }
    guard let best, let fit = best.fit else { return nil }
    full = fit.size
    wide = best.wide
  }

  /// A `，` (EF BC 8C) or `。` (E3 80 82) inside a line that neither ends a sentence nor is too long to be wrapped.
  private static func endsInsideSentence(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
    guard content.count <= longest, LineEnding(bytes, content) != .sentence else { return false }
    var offset = content.lowerBound
    while offset + 2 < content.upperBound {
      switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
      case (0xEF, 0xBC, 0x8C), (0xE3, 0x80, 0x82): return true
      default: offset += 1
      }
    }
    return false
  }

  /// Bytes of the longest line that can be a wrapped one.
  private static let longest = 600

  /// The size that most of the lines have, and how many have it; a few may be longer.
  private static func fit(_ sizes: [Int], wide: Int) -> (size: Int, lines: Int)? {
    let sizes = sizes.sorted()
    guard sizes.count >= 4, let longest = sizes.dropLast(sizes.count / 20).last, longest >= 15 * wide,
      longest <= 100 * wide
    else { return nil }
    let full = sizes.count { abs($0 - longest) <= slack * wide }
    return full * 5 >= sizes.count * 3 ? (longest, full) : nil
  }

  /// Whether a line is as long as lines get.
  func isFull(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine) -> Bool {
    Self.size(bytes, line, wide: wide) >= full - Self.slack * wide
  }

  /// Characters of a line, its indent included; lines too long to be wrapped count as 1000.
  private static func size(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine, wide: Int) -> Int {
    guard line.content.count <= longest else { return 1_000 }
    return bytes[line.content].reduce(into: line.indent * wide / 2) { size, byte in
      if byte < 0x80 { size += 1 } else if byte & 0xC0 == 0xC0 { size += wide }
    }
  }
}
