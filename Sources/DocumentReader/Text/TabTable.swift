import DisclosureModel

/// A table whose cells a converter has flattened into tab-separated lines.
///
/// The run may have gaps (a page break), lines without a tab in its middle (the rest of a cell, or a row with one cell), and
/// rows of different lengths. Blank cells are kept.
struct TabTable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let scanner: LineScanner
  private let first: SourceLine

  /// The table that begins with a line, nil where the tabs are none of a table's: indents, the blank behind an ordinal, the
  /// page number of a table of contents.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ scanner: LineScanner, from line: SourceLine) {
    self.bytes = bytes
    self.scanner = scanner
    first = line
    let next = scanner.line(from: line.next)
    let nextIsRow = next.map { isRow($0) && !$0.followsGap } ?? false
    guard isRow(line) || line.hasTab && nextIsRow else { return nil }
    if isList(line) { return nil }
    if filledCells(line) < 2, !nextIsRow { return nil }
  }

  /// Writes the table's cells and returns the line after it.
  func read(into reader: inout TextReader) -> SourceLine? {
    reader.normalizer.beginBlock(source: first.whole.lowerBound)
    let start = reader.normalizer.pieceStart
    var rows: [[Table.Cell]] = [cells(of: first, into: &reader.normalizer, isFirst: true)]
    var widest = rows[0].count
    var last = first
    var next = reader.nextLine(after: last)
    while let (line, hasGap) = next {
      if isRow(line) || line.hasTab {
        if isList(line), hasGap { break }
        rows.append(cells(of: line, into: &reader.normalizer, isFirst: false))
        widest = max(widest, rows[rows.count - 1].count)
      } else if !hasGap, runGoesOn(after: line, in: reader) {
        add(line, to: &rows, widest: widest, &reader.normalizer)
      } else {
        break
      }
      last = line
      next = reader.nextLine(after: last)
    }
    let end = reader.normalizer.text.count
    reader.blocks.append(Block(kind: .table(Table(rows: rows, isGrid: false)), range: start..<end))
    return scanner.line(from: last.next)
  }

  /// Whether a line without a tab lies inside the run: the run resumes within two lines, without a gap or a heading.
  private func runGoesOn(after line: SourceLine, in reader: TextReader) -> Bool {
    var current = line
    for _ in 0..<2 {
      if case .heading = LineRole(bytes, current, hasMarkup: true),
        Ordinal(CharacterReader(bytes, current.content))?.kind != .digit
      {
        return false
      }
      guard let next = scanner.line(from: current.next), !next.followsGap else { return false }
      if next.hasTab { return true }
      current = next
    }
    return false
  }

  /// A line without a tab goes on with the last cell of the row above, if that row is short and its last cell is not blank.
  private func add(
    _ line: SourceLine, to rows: inout [[Table.Cell]], widest: Int, _ normalizer: inout TextNormalizer
  ) {
    let row = rows.count - 1
    if rows[row].count < widest, let cell = rows[row].last, !cell.range.isEmpty,
      !endsInDigit(cell, normalizer), !TitleShape(bytes, line.content).endsLikeTitle
    {
      normalizer.addBlank(source: line.whole.lowerBound)
      normalizer.append(Passage(bytes: bytes, range: line.content))
      rows[row][rows[row].count - 1].range = cell.range.lowerBound..<normalizer.text.count
    } else {
      rows.append(cells(of: line, into: &normalizer, isFirst: false))
    }
  }

  /// No words go on with a figure.
  private func endsInDigit(_ cell: Table.Cell, _ normalizer: TextNormalizer) -> Bool {
    ByteClass.isDigit(normalizer.text[cell.range.upperBound - 1])
  }

  private func cells(
    of line: SourceLine, into normalizer: inout TextNormalizer, isFirst: Bool
  ) -> [Table.Cell] {
    var cells: [Table.Cell] = []
    var start = line.whole.lowerBound
    while true {
      let tab = Memory.firstIndex(of: 0x09, in: bytes, start..<line.whole.upperBound)
      if !cells.isEmpty || !isFirst {
        normalizer.beginCell(after: cells.isEmpty ? 0x0A : 0x09, source: max(start - 1, 0))
      }
      normalizer.append(Passage(bytes: bytes, range: start..<(tab ?? line.whole.upperBound)))
      cells.append(Table.Cell(range: normalizer.piece))
      guard let tab else { return cells }
      start = tab + 1
    }
  }

  /// A tab behind the first cell makes a row; tabs before it alone may be an indent.
  private func isRow(_ line: SourceLine) -> Bool {
    line.hasTab
      && Memory.firstIndex(of: 0x09, in: bytes, line.content.lowerBound..<line.whole.upperBound) != nil
  }

  /// `1.⇥text` of a list, `一、部门职责⇥3` of a table of contents.
  private func isList(_ line: SourceLine) -> Bool {
    guard let tab = Memory.firstIndex(of: 0x09, in: bytes, line.content),
      Memory.firstIndex(of: 0x09, in: bytes, (tab + 1)..<line.whole.upperBound) == nil
    else { return false }
    let reader = CharacterReader(bytes, line.content)
    guard let ordinal = Ordinal(reader) else { return false }
    return ordinal.end >= tab || PageFurniture(bytes, (tab + 1)..<line.content.upperBound) == .possible
  }

  private func filledCells(_ line: SourceLine) -> Int {
    var filled = 0
    var isBlank = true
    for offset in line.content {
      if bytes[offset] == 0x09 {
        isBlank = true
      } else if isBlank, bytes[offset] > 0x20 {
        filled += 1
        isBlank = false
      }
    }
    return filled
  }
}
