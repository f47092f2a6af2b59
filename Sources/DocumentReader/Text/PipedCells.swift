import DisclosureModel

/// A table printed one cell a line with `|` behind each, as text copied out of a page is; a `|` alone is a blank cell.
///
/// The number of columns is the one that fits every line: titles first, then rows that begin with words, with columns of
/// numbers. Where no number fits, the cells are kept apart and in no row, since a wrong row is worse than none.
struct PipedCells {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let scanner: LineScanner
  private let cells: [Cell]
  private let after: SourceLine?

  private struct Cell {
    var range: Range<Int>
    var isNumber: Bool

    var isBlank: Bool { range.isEmpty }
    var isWords: Bool { !isBlank && !isNumber }
  }

  private static let fewest = 4
  private static let most = 4_000
  private static let widths = 2...12
  /// Lines of a cell, and the longest of those that do not end it (UTF-8 bytes).
  private static let mostParts = 3
  private static let longestPart = 90

  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ scanner: LineScanner, from line: SourceLine) {
    var cells: [Cell] = []
    var next: SourceLine? = line
    while let current = next, cells.isEmpty || !current.followsGap, cells.count < Self.most,
      let (cell, last) = Self.cell(bytes, scanner, from: current)
    {
      cells.append(cell)
      next = scanner.line(from: last.next)
    }
    guard cells.count >= Self.fewest else { return nil }
    self.bytes = bytes
    self.scanner = scanner
    self.cells = cells
    after = next
  }

  /// Writes the table's cells and returns the line after it.
  func read(into reader: inout TextReader) -> SourceLine? {
    guard let width else {
      let formCells = cells.enumerated().map { FormCell(bytes, $1.range, line: $0) }
      if let form = StackedForm(formCells) {
        reader.append(rows: form.rows, isGrid: false)
        reader.append(paragraphs: cells[form.end...].map(\.range))
        return after
      }
      if let form = EvaluationForm(formCells) {
        reader.append(paragraphs: cells[..<form.begin].map(\.range))
        reader.append(rows: form.rows, isGrid: false)
        reader.append(paragraphs: cells[form.end...].map(\.range))
        return after
      }
      if let groups = rowsBetweenBlanks {
        for group in groups.before { reader.append(paragraphs: [group.range]) }
        reader.append(rows: groups.rows.map { $0.map(\.range) }, isGrid: false)
        return after
      }
      reader.append(paragraphs: cells.map(\.range))
      return after
    }
    let starts = stride(from: 0, to: cells.count, by: width)
    reader.append(rows: starts.map { cells[$0..<min($0 + width, cells.count)].map(\.range) })
    return after
  }

  /// The cell that begins with a line and the line that ends it, in which its pipe may stand alone.
  private static func cell(
    _ bytes: UnsafeBufferPointer<UInt8>, _ scanner: LineScanner, from first: SourceLine
  ) -> (Cell, SourceLine)? {
    var line = first
    for part in 0...mostParts {
      if let end = cell(bytes, scanner, line) {
        if part == 0 { return (end, line) }
        let stop =
          end.isBlank
          ? scanner.trimmed(first.content.lowerBound..<line.content.lowerBound).upperBound : end.range.upperBound
        let range = first.content.lowerBound..<stop
        return (Cell(range: range, isNumber: AlignedCell.isNumber(bytes, range)), line)
      }
      guard let next = scanner.line(from: line.next), !next.followsGap, !line.hasTab, line.content.count <= longestPart,
        Memory.firstIndex(of: UInt8(ascii: "|"), in: bytes, line.content) == nil,
        isTitle(bytes, line) || cell(bytes, scanner, next)?.isBlank ?? false
      else { return nil }
      line = next
    }
    return nil
  }

  private static func isTitle(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine) -> Bool {
    let shape = TitleShape(bytes, line.content)
    return !shape.hasClauses && !shape.endsInSentence
  }

  /// The cell of a line that holds one pipe, at its end.
  private static func cell(
    _ bytes: UnsafeBufferPointer<UInt8>, _ scanner: LineScanner, _ line: SourceLine
  ) -> Cell? {
    let pipe = line.content.upperBound - 1
    guard Memory.firstIndex(of: UInt8(ascii: "|"), in: bytes, line.content) == pipe else { return nil }
    let range = scanner.trimmed(line.content.lowerBound..<pipe)
    return Cell(range: range, isNumber: AlignedCell.isNumber(bytes, range))
  }

  /// Rows that blank cells part: titles, in two rows where some stand over several columns, then a name and figures each, all
  /// of one length. Single cells stand before them.
  private var rowsBetweenBlanks: (before: [Cell], rows: [[Cell]])? {
    var groups = cells.split(whereSeparator: \.isBlank).map(Array.init)
    let before = groups.prefix { $0.count == 1 }.flatMap { $0 }
    groups.removeFirst(before.count)
    let titles = groups.prefix { $0.allSatisfy(\.isWords) }
    let body = groups.dropFirst(titles.count)
    guard (1...2).contains(titles.count), body.count > 1, let width = body.first?.count, width > 1,
      titles.count == 2 || titles[0].count == width,
      titles.count == 1 || titles[0].count < width && titles[0].count + titles[1].count > width,
      body.allSatisfy({ row in
        row.count == width && row[0].isWords && row.dropFirst().allSatisfy(\.isNumber)
      })
    else { return nil }
    return (before, groups)
  }

  /// The smallest number of columns that every line fits; the last row may be cut off behind its first cell.
  private var width: Int? { Self.widths.first(where: fits) }

  private func fits(_ width: Int) -> Bool {
    let rest = cells.count % width
    guard cells.count / width >= 3, rest <= 1, cells[..<width].allSatisfy(\.isWords) else { return false }
    if rest == 1, cells[cells.count - 1].isWords == false { return false }
    var isNumeric = false
    for column in 0..<width {
      let body = stride(from: width + column, to: cells.count, by: width).map { cells[$0] }
      if column == 0 {
        guard body.allSatisfy(\.isWords) else { return false }
      } else if body.contains(where: \.isNumber) {
        guard !body.contains(where: \.isWords) else { return false }
        isNumeric = true
      }
    }
    return isNumeric
  }
}
