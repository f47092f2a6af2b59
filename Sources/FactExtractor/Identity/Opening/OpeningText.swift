import DisclosureModel

/// The part of a document that says whose report it is: the first blocks and the first rows of tables, bounded, in one
/// buffer without blanks, quotation marks and marks of emphasis. Lines stand side by side in it, so that a title which a
/// converter broke over several blocks is one stretch of bytes.
struct OpeningText {
  struct Line {
    enum Kind: Equatable {
      case heading
      case paragraph
      /// A cell, with a number that all cells of its row share.
      case cell(row: Int)
    }

    /// Bytes of ``OpeningText/bytes``.
    var range: Range<Int>
    var kind: Kind

    var isCell: Bool {
      if case .cell = kind { true } else { false }
    }
  }

  static let maximumBlocks = 240
  static let maximumBytes = 120_000
  static let maximumParagraph = 2400
  static let maximumRows = 8
  static let maximumCells = 12
  static let maximumCell = 240
  static let maximumEnd = 12

  private(set) var bytes: [UInt8] = []
  private(set) var lines: [Line] = []
  /// Where stretches of the buffer begin and where they stand in the document's text.
  private var segments: [(start: Int, source: Int)] = []
  private var rowCount = 0
  /// Tells quickly what the whole buffer does not hold.
  private(set) var filter = PhraseFilter([])
  private let original: [UInt8]

  init(_ document: SourceDocument) {
    original = document.text
    bytes.reserveCapacity(16_384)
    for block in document.blocks.prefix(OpeningText.maximumBlocks) where bytes.count < OpeningText.maximumBytes {
      switch block.kind {
      case .heading: append(block.range, of: document, kind: .heading, limit: OpeningText.maximumParagraph)
      case .paragraph: append(block.range, of: document, kind: .paragraph, limit: OpeningText.maximumParagraph)
      case .table(let table): append(table, of: document)
      }
    }
    appendEnd(of: document)
    filter = PhraseFilter(bytes)
  }

  /// The last short lines, where a report is signed.
  private mutating func appendEnd(of document: SourceDocument) {
    let rest = document.blocks.dropFirst(OpeningText.maximumBlocks).suffix(OpeningText.maximumEnd)
    for block in rest where block.range.count <= OpeningText.maximumCell {
      if case .table = block.kind { continue }
      append(block.range, of: document, kind: .paragraph, limit: OpeningText.maximumCell)
    }
  }

  private mutating func append(_ table: Table, of document: SourceDocument) {
    for row in table.rows.prefix(OpeningText.maximumRows) {
      let cells = row.filter { !$0.isContinuation && !$0.range.isEmpty }
      // a row of one cell is a caption or a page laid out with tables
      let kind: Line.Kind = cells.count == 1 ? .paragraph : .cell(row: rowCount)
      rowCount += 1
      var followsTitleLabel = false
      for cell in cells.prefix(OpeningText.maximumCells) {
        let first = lines.count
        append(
          cell.range, of: document, kind: followsTitleLabel ? .paragraph : kind, limit: OpeningText.maximumCell)
        followsTitleLabel = lines.count == first + 1 && isTitleLabel(lines[first].range)
      }
    }
  }

  /// Whether a cell says that the next one is the page's title, as the block above a page on a portal does.
  private func isTitleLabel(_ range: Range<Int>) -> Bool {
    OpeningText.titleLabels.contains { label in
      has(label, at: range.lowerBound, limit: range.upperBound) && range.count - label.bytes.count <= 1
    }
  }

  private static let titleLabels = Phrase.list(
    "名称 标题 信息名称 文件名称 公开事项名称 信息标题 题名 [标题] 公文名称 文件标题 [名称] 【标题】 【名称】")

  private mutating func append(_ range: Range<Int>, of document: SourceDocument, kind: Line.Kind, limit: Int) {
    var end = min(range.upperBound, range.lowerBound + limit, document.text.count)
    while end < document.text.count, document.text[end] & 0xC0 == 0x80 { end -= 1 }
    var start = bytes.count
    var cleaner = OpeningCleaner(offset: range.lowerBound, end: end)
    while let piece = cleaner.next(in: document.text) {
      switch piece {
      case .lineBreak:
        close(from: start, kind: kind)
        start = bytes.count
      case .run(let run):
        segments.append((bytes.count, run.lowerBound))
        bytes.append(contentsOf: document.text[run])
      case .folded(let byte, let offset):
        segments.append((bytes.count, offset))
        bytes.append(byte)
      }
    }
    close(from: start, kind: kind)
  }

  private mutating func close(from start: Int, kind: Line.Kind) {
    if bytes.count > start { lines.append(Line(range: start..<bytes.count, kind: kind)) }
  }

  /// The range of the document's text that a range of the buffer came from.
  func source(of range: Range<Int>) -> Range<Int> {
    guard let last = range.last, last < bytes.count else { return 0..<0 }
    var end = source(of: last) + 1
    while end < original.count, original[end] & 0xC0 == 0x80 { end += 1 }
    return source(of: range.lowerBound)..<end
  }

  private func source(of offset: Int) -> Int {
    let after = partition(offset)
    guard after > 0 else { return 0 }
    return segments[after - 1].source + offset - segments[after - 1].start
  }

  /// The number of segments that begin at or before an offset.
  private func partition(_ offset: Int) -> Int {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
