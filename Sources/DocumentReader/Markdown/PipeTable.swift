import DisclosureModel

/// A Markdown table: lines of cells between `|`, the row of dashes dropped.
struct PipeTable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let scanner: LineScanner
  private let first: SourceLine
  /// Whether each cell stands for itself, since merged titles are lost and no cell can be told the column of.
  private var isScattered = false

  /// The table that begins with a line: one that begins with `|`, stands over a row of dashes, ends in `|`, or goes on in lines
  /// with as many pipes.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ scanner: LineScanner, from line: SourceLine) {
    self.bytes = bytes
    self.scanner = scanner
    first = line
    if bytes[line.content.lowerBound] == UInt8(ascii: "|") { return }
    let pipes = pipes(in: line)
    guard pipes > 0 else { return nil }
    if let next = scanner.line(from: line.next), !next.followsGap, isDelimiter(next) { return }
    if pipes > 1, Self.endsInPipe(bytes, line.content) {
      isScattered = losesColumns()
      return
    }
    // links beside each other are kept apart by pipes too, but stand on a line of their own
    guard repeats(pipes, after: line, times: pipes > 1 ? 1 : 2) else { return nil }
  }

  /// Whether the last character of a line is a pipe, as behind the last cell of a row.
  static func endsInPipe(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
    guard content.count > 1, bytes[content.upperBound - 1] == UInt8(ascii: "|") else { return false }
    return bytes[content.upperBound - 2] != UInt8(ascii: "\\")
  }

  /// Whether a row holds nothing but numbers below a row that ends in blank cells, as titles over several columns leave them.
  private func losesColumns() -> Bool {
    var next: SourceLine? = first
    var hasMerged = false
    for _ in 0..<Self.sample {
      guard let line = next, line.next == first.next || isRow(line) else { return false }
      let filled = cellRanges(of: line).filter { !$0.isEmpty }
      if hasMerged, filled.count > 1, filled.allSatisfy({ AlignedCell.isNumber(bytes, $0) }) { return true }
      hasMerged = hasMerged || filled.count < pipes(in: line)
      next = scanner.line(from: line.next)
    }
    return false
  }

  /// Rows that are looked at to tell whether the columns can be trusted.
  private static let sample = 8

  private func pipes(in line: SourceLine) -> Int {
    var count = 0
    var start = line.content.lowerBound
    while count < Self.mostPipes, let pipe = nextPipe(start..<line.content.upperBound) {
      count += 1
      start = pipe + 1
    }
    return count
  }

  /// Whether so many lines with the same number of pipes follow at once, the last cell of each a number.
  private func repeats(_ count: Int, after line: SourceLine, times: Int) -> Bool {
    var next = scanner.line(from: line.next)
    for _ in 0..<times {
      guard let row = next, !row.followsGap, pipes(in: row) == count, endsInNumber(row) else { return false }
      next = scanner.line(from: row.next)
    }
    return true
  }

  private func endsInNumber(_ line: SourceLine) -> Bool {
    let pipe = bytes[line.content].lastIndex(of: UInt8(ascii: "|")) ?? line.content.lowerBound
    return AlignedCell.isNumber(bytes, scanner.trimmed((pipe + 1)..<line.content.upperBound))
  }

  private static let mostPipes = 64

  /// Writes the table's cells and returns the line after it.
  func read(into reader: inout TextReader) -> SourceLine? {
    if isScattered { return readScattered(into: &reader) }
    reader.normalizer.beginBlock(source: first.content.lowerBound)
    let start = reader.normalizer.pieceStart
    var rows: [[Table.Cell]] = []
    var next: SourceLine? = first
    while let line = next, rows.isEmpty || isRow(line) {
      if !isDelimiter(line) {
        rows.append(cells(of: line, into: &reader.normalizer, isFirst: rows.isEmpty))
      }
      next = scanner.line(from: line.next)
    }
    if !rows.isEmpty {
      let range = start..<reader.normalizer.text.count
      reader.blocks.append(Block(kind: .table(Table(rows: rows, isGrid: true)), range: range))
    }
    return next
  }

  /// Writes each cell as a paragraph of its own.
  private func readScattered(into reader: inout TextReader) -> SourceLine? {
    var next: SourceLine? = first
    while let line = next, line.next == first.next || isRow(line) {
      reader.append(paragraphs: cellRanges(of: line))
      next = scanner.line(from: line.next)
    }
    return next
  }

  private func isRow(_ line: SourceLine) -> Bool {
    !line.followsGap && Memory.firstIndex(of: UInt8(ascii: "|"), in: bytes, line.content) != nil
  }

  /// `|---|:--:|`: dashes, colons, pipes and blanks, with at least one dash.
  private func isDelimiter(_ line: SourceLine) -> Bool {
    var hasDash = false
    for offset in line.content {
      switch bytes[offset] {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"), 0x20, 0x09: break
      default: return false
      }
    }
    return hasDash
  }

  private func cells(
    of line: SourceLine, into normalizer: inout TextNormalizer, isFirst: Bool
  ) -> [Table.Cell] {
    var cells: [Table.Cell] = []
    for range in cellRanges(of: line) {
      if !cells.isEmpty || !isFirst {
        normalizer.beginCell(after: cells.isEmpty ? 0x0A : 0x09, source: max(range.lowerBound - 1, 0))
      }
      normalizer.append(Passage(bytes: bytes, range: range))
      cells.append(Table.Cell(range: normalizer.piece))
    }
    return cells
  }

  /// What stands between the pipes of a line, blanks at the ends aside.
  private func cellRanges(of line: SourceLine) -> [Range<Int>] {
    var range = line.content
    if bytes[range.lowerBound] == UInt8(ascii: "|") { range = (range.lowerBound + 1)..<range.upperBound }
    if let last = bytes[range].last, last == UInt8(ascii: "|"), !isEscaped(range.upperBound - 1, from: range.lowerBound)
    {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    while let pipe = nextPipe(start..<range.upperBound) {
      cells.append(scanner.trimmed(start..<pipe))
      start = pipe + 1
    }
    return cells + [scanner.trimmed(start..<range.upperBound)]
  }

  private func nextPipe(_ range: Range<Int>) -> Int? {
    var start = range.lowerBound
    while let pipe = Memory.firstIndex(of: UInt8(ascii: "|"), in: bytes, start..<range.upperBound) {
      if !isEscaped(pipe, from: range.lowerBound) { return pipe }
      start = pipe + 1
    }
    return nil
  }

  private func isEscaped(_ offset: Int, from start: Int) -> Bool {
    offset > start && bytes[offset - 1] == UInt8(ascii: "\\")
  }
}
