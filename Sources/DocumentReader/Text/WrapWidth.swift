/// The width at which a text is hard-wrapped, if it is: most lines that another line follows at once have nearly the same length.
///
/// In such a text a full line goes on in the next one even where it happens to end with a full stop.
struct WrapWidth {
  /// Size of a full line.
  private let full: Int
  /// What a Chinese character counts: 2 where lines were broken at a width on paper, 1 where at a number of characters.
  private let wide: Int

  /// Lines that are looked at.
  private static let sample = 300
  /// A line is full when no more than this is missing: a character and a punctuation mark that did not fit.
  private static let slack = 2

  /// Looks at the first lines of a text; nil where they are not wrapped at one width.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ scanner: LineScanner, from start: Int) {
    var lines: [SourceLine] = []
    var line = scanner.line(from: start)
    for _ in 0..<Self.sample {
      guard let current = line else { break }
      line = scanner.line(from: current.next)
      if let next = line, !next.followsGap, !current.hasTab { lines.append(current) }
    }
    for wide in [2, 1] {
      guard let full = Self.fullSize(lines.map { Self.size(bytes, $0, wide: wide) }, wide: wide) else { continue }
      self.full = full
      self.wide = wide
      return
    }
    return nil
  }

  /// The size that at least half of the lines have; a few may be longer.
  private static func fullSize(_ sizes: [Int], wide: Int) -> Int? {
    let sizes = sizes.sorted()
    guard sizes.count >= 5, let longest = sizes.dropLast(sizes.count / 20).last, longest >= 15 * wide,
      longest <= 100 * wide
    else { return nil }
    let full = sizes.count { abs($0 - longest) <= slack * wide }
    return full * 2 >= sizes.count ? longest : nil
  }

  /// Whether a line is as long as lines get.
  func isFull(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine) -> Bool {
    Self.size(bytes, line, wide: wide) >= full - Self.slack * wide
  }

  /// Characters of a line, its indent included; lines too long to be wrapped count as 1000.
  private static func size(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine, wide: Int) -> Int {
    guard line.content.count <= 600 else { return 1_000 }
    return bytes[line.content].reduce(into: line.indent * wide / 2) { size, byte in
      if byte < 0x80 { size += 1 } else if byte & 0xC0 == 0xC0 { size += wide }
    }
  }
}
