/// A published file as a reader leaves it: normalised text, its blocks, and the way back to the original.
///
/// In the normalised text wide digits, letters, brackets and blanks have their ASCII forms, blanks between Chinese
/// characters and soft line breaks are gone, and markup is dropped. Everything downstream works on its UTF-8 bytes.
package struct SourceDocument: Sendable {
  /// Path relative to the corpus folder, with `/`.
  package var path: String
  /// The file's text in UTF-8 before normalising (for HTML: the page's source).
  package var source: [UInt8]
  /// Normalised text in UTF-8; blocks and cells are ranges of it.
  package var text: [UInt8]
  package var map: SourceMap
  package var blocks: [Block]
  package var format: SourceFormat
  /// What the reader noticed (an odd encoding, a part left out).
  package var findings: [Finding]
  /// Source byte offsets at which a new page starts; empty where the format has no pages.
  package var pageStarts: [Int]
  private var lines: LineIndex

  package init(
    path: String, source: [UInt8], text: [UInt8], map: SourceMap, blocks: [Block], format: SourceFormat,
    findings: [Finding] = [], pageStarts: [Int] = []
  ) {
    self.path = path
    self.source = source
    self.text = text
    self.map = map
    self.blocks = blocks
    self.format = format
    self.findings = findings
    self.pageStarts = pageStarts
    lines = LineIndex(source)
  }

  /// Where the character at a text offset (UTF-8 bytes) stands in the file.
  package func position(of offset: Int) -> SourcePosition {
    sourcePosition(of: min(map.source(of: offset), source.count))
  }

  /// Where the character at a source offset (UTF-8 bytes) stands in the file.
  package func sourcePosition(of offset: Int) -> SourcePosition {
    let (line, column) = lines.position(of: offset, in: source)
    let page = pageStarts.isEmpty ? nil : pageStarts.partitioningIndex { $0 > offset }
    return SourcePosition(page: page, line: line, column: column)
  }

  /// The words of a text range as the file has them, without the blanks around them. For HTML the normalised words, since
  /// the file's own bytes would carry markup.
  package func quote(_ range: Range<Int>) -> SourceQuote {
    SourceQuote(position: position(of: range.lowerBound), text: printed(range))
  }

  /// The words of ``quote(_:)`` alone.
  package func printed(_ range: Range<Int>) -> String {
    if format == .html || range.isEmpty { return words(range) }
    let first = map.source(of: range.lowerBound)
    // The last byte may be a folded form: ５ has three bytes in the file and one in the text.
    var end = max(map.source(of: range.upperBound - 1) + 1, first)
    while end < source.count, source[end] & 0xC0 == 0x80 { end += 1 }
    return String(decoding: source[first..<end], as: UTF8.self)
  }

  /// Normalised words of a text range.
  package func words(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}

/// The formats that a reader understands.
package enum SourceFormat: String, Sendable, Codable {
  case text
  case markdown
  case html
}

extension [Int] {
  /// The first index whose element satisfies a predicate that, once true, stays true.
  package func partitioningIndex(where belongsToSecond: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongsToSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
