import DisclosureModel

/// A table printed one cell a line, as text copied out of a page or a PDF often is: the titles of its columns below each
/// other, then the cells of every row.
///
/// Only what repeats clearly counts: titles without digits, and at least two rows (three in a narrow table) that begin with
/// words and end in two numbers, all of the same length.
struct StackedTable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let scanner: LineScanner
  private let width: Int
  private var rows: [[SourceLine]]

  /// Columns of a table that is looked for.
  private static let widths = 3...12
  /// Longest title and longest cell (UTF-8 bytes).
  private static let longestTitle = 42
  private static let longestCell = 120
  /// Rows that are looked at to find the width.
  private static let sample = 3

  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ scanner: LineScanner, from line: SourceLine) {
    guard Self.isTitle(bytes, line) else { return nil }
    self.bytes = bytes
    self.scanner = scanner
    let lines = Self.lines(bytes, scanner, from: line)
    guard let width = Self.width(bytes, lines) else { return nil }
    self.width = width
    rows = [Array(lines[..<width])]
    takeRows(from: lines[width])
  }

  private mutating func takeRows(from first: SourceLine) {
    var next: SourceLine? = first
    var row: [SourceLine] = []
    while let line = next, line.content.count <= Self.longestCell {
      row.append(line)
      next = scanner.line(from: line.next)
      guard row.count == width else { continue }
      guard Self.isRow(bytes, row[...]) else { return }
      rows.append(row)
      row = []
    }
  }

  /// Writes the table's cells and returns the line after it.
  func read(into reader: inout TextReader) -> SourceLine? {
    reader.append(rows: rows.map { $0.map(\.content) })
    return rows.last?.last.flatMap { scanner.line(from: $0.next) }
  }

  /// The titles and the first rows, as far as the lines are short enough.
  private static func lines(
    _ bytes: UnsafeBufferPointer<UInt8>, _ scanner: LineScanner, from line: SourceLine
  ) -> [SourceLine] {
    var lines = [line]
    while lines.count < widths.upperBound * (sample + 1), let next = scanner.line(from: lines[lines.count - 1].next),
      next.content.count <= longestCell, !next.hasTab
    {
      // the third line of a table is still a title
      if lines.count < widths.lowerBound, !isTitle(bytes, next) { break }
      lines.append(next)
    }
    return lines
  }

  private static func width(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: [SourceLine]) -> Int? {
    let titles = lines.prefix { isTitle(bytes, $0) }.count
    guard titles >= widths.lowerBound else { return nil }
    return (widths.lowerBound...min(widths.upperBound, titles)).first { width in
      let needed = width > widths.lowerBound ? 2 : sample
      guard lines.count >= width * (needed + 1) else { return false }
      return (1...needed).allSatisfy { isRow(bytes, lines[(width * $0)..<(width * ($0 + 1))]) }
    }
  }

  private static func isTitle(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine) -> Bool {
    guard line.content.count <= longestTitle, line.content.count >= 6, !line.hasTab else { return false }
    let shape = TitleShape(bytes, line.content)
    return !shape.hasFigure && !shape.hasClauses && !shape.endsInSentence
  }

  /// Words in front, two numbers at the end.
  private static func isRow(_ bytes: UnsafeBufferPointer<UInt8>, _ row: ArraySlice<SourceLine>) -> Bool {
    guard let first = row.first, !AlignedCell.isNumber(bytes, first.content) else { return false }
    return row.suffix(2).allSatisfy { AlignedCell.isNumber(bytes, $0.content) }
  }
}
