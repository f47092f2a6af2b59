import DisclosureModel

/// The lines of text that hold a table of ``NamedRows``.
struct NamedLines {
  private let table: NamedRows
  private let before: Range<Int>?
  /// What follows in the line that it ends in.
  private let rest: Range<Int>?
  private let after: SourceLine?

  private static let mostLines = 120
  private static let mostCells = 600

  /// Nil where no such table begins in a line.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ scanner: LineScanner, from line: SourceLine) {
    guard Self.opens(bytes, line) else { return nil }
    var cells = FormCell.cells(bytes, line, number: 0)
    guard NamedRows.hasTitles(cells) else { return nil }
    var lines = [line]
    var next = scanner.line(from: line.next)
    while let current = next, !current.followsGap, lines.count < Self.mostLines,
      cells.count < Self.mostCells, !current.hasTab
    {
      cells += FormCell.cells(bytes, current, number: lines.count)
      lines.append(current)
      next = scanner.line(from: current.next)
    }
    guard let table = NamedRows(cells), cells[table.begin].line == 0 else { return nil }
    self.table = table
    before = table.begin > 0 ? cells[0].range.lowerBound..<cells[table.begin - 1].range.upperBound : nil
    guard table.end < cells.count else {
      (rest, after) = (nil, next)
      return
    }
    let behind = cells[table.end]
    let last = lines[behind.line]
    let isWithin = cells[table.end - 1].line == behind.line
    rest = isWithin ? behind.range.lowerBound..<last.content.upperBound : nil
    after = isWithin ? scanner.line(from: last.next) : last
  }

  /// Writes what stands before the table, the table, and the rest of its last line; returns the line after it.
  func read(into reader: inout TextReader) -> SourceLine? {
    if let before { reader.append(paragraphs: [before]) }
    reader.append(rows: table.rows, isGrid: false)
    if let rest { reader.append(paragraphs: [rest]) }
    return after
  }

  /// A line with blanks in which 项目 and a title of figures follow each other.
  private static func opens(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine) -> Bool {
    guard !line.hasTab, Memory.firstIndex(of: 0x20, in: bytes, line.content) != nil else { return false }
    return marks.contains { Memory.contains($0, in: bytes, line.content) }
  }

  private static let marks = ["项目 ", "项 目 "].map { Array($0.utf8) }
}
