import DisclosureModel

/// A table whose columns are kept apart by blanks, as a plain-text converter prints it.
///
/// Only what is clearly a table counts: rows of three or more cells with two or more numbers among them, at least two of them, with
/// a header row above at most. Which cell of a short row is blank follows from where the cells stand.
struct AlignedTable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let scanner: LineScanner
  private var rows: [[AlignedCell]] = []
  private var last: SourceLine

  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ scanner: LineScanner, from line: SourceLine) {
    guard Self.hasWideBlank(bytes, line.content) else { return nil }
    self.bytes = bytes
    self.scanner = scanner
    last = line
    var numeric = 0
    var next: SourceLine? = line
    while let current = next, rows.isEmpty || !current.followsGap, !current.hasTab {
      let cells = AlignedCell.cells(bytes, current)
      let numbers = cells.count { $0.isNumber }
      if cells.count >= 3, numbers >= 2 { numeric += 1 }
      // The row of column titles may take two lines; from then on numbers are wanted.
      guard cells.count >= 3 || cells.count == 2 && numbers >= 1 && numeric > 0, numeric > 0 || rows.count < 3 else {
        break
      }
      rows.append(cells)
      last = current
      next = scanner.line(from: current.next)
    }
    guard numeric >= 2 else { return nil }
  }

  /// Writes the table's cells and returns the line after it.
  func read(into reader: inout TextReader) -> SourceLine? {
    let columns = rows.max { $0.count < $1.count }.map { $0.map(\.columns) } ?? []
    reader.normalizer.beginBlock(source: rows[0].first?.range.lowerBound ?? 0)
    let start = reader.normalizer.pieceStart
    var cells: [[Table.Cell]] = []
    for row in rows {
      cells.append(write(AlignedCell.place(row, columns), isFirst: cells.isEmpty, &reader.normalizer))
    }
    let end = reader.normalizer.text.count
    reader.blocks.append(Block(kind: .table(Table(rows: cells, isGrid: false)), range: start..<end))
    return scanner.line(from: last.next)
  }

  private func write(
    _ row: [AlignedCell?], isFirst: Bool, _ normalizer: inout TextNormalizer
  ) -> [Table.Cell] {
    var cells: [Table.Cell] = []
    var offset = row.compactMap { $0 }.first?.range.lowerBound ?? 0
    for cell in row {
      if !cells.isEmpty || !isFirst { normalizer.beginCell(after: cells.isEmpty ? 0x0A : 0x09, source: offset) }
      if let cell {
        normalizer.append(Passage(bytes: bytes, range: cell.range))
        offset = cell.range.upperBound
      }
      cells.append(Table.Cell(range: normalizer.piece))
    }
    return cells
  }

  /// Whether two blanks, or a wide one, stand inside the first stretch of a line.
  private static func hasWideBlank(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
    let end = min(content.upperBound, content.lowerBound + 160)
    var offset = content.lowerBound
    while let blank = Memory.firstIndex(of: 0x20, in: bytes, offset..<end) {
      if blank + 1 < end, bytes[blank + 1] == 0x20 { return true }
      offset = blank + 1
    }
    offset = content.lowerBound
    while let lead = Memory.firstIndex(of: 0xE3, in: bytes, offset..<end) {
      if lead + 2 < end, bytes[lead + 1] == 0x80, bytes[lead + 2] == 0x80 { return true }
      offset = lead + 1
    }
    return false
  }
}

/// A cell between wide blanks and where it stands in its line.
struct AlignedCell {
  var range: Range<Int>
  /// Half-width columns that it takes.
  var columns: Range<Int>
  var isNumber: Bool

  /// Most cells that a line is split into; a table printed with blanks has no more.
  private static let most = 64

  /// The cells of a line; empty where there are too many.
  static func cells(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine) -> [AlignedCell] {
    var cells: [AlignedCell] = []
    var reader = CharacterReader(bytes, line.content)
    var column = line.indent
    var start = reader.offset
    var startColumn = column
    while true {
      let stop = reader.offset
      let stopColumn = column
      column += blankWidth(&reader)
      let isEnd = reader.offset >= reader.end
      if isEnd || column - stopColumn >= 2 {
        let range = start..<(isEnd ? line.content.upperBound : stop)
        cells.append(
          AlignedCell(
            range: range, columns: startColumn..<max(stopColumn, startColumn + 1), isNumber: isNumber(bytes, range)))
        if isEnd { return cells }
        if cells.count > most { return [] }
        start = reader.offset
        startColumn = column
      }
      guard let scalar = reader.next() else { return cells }
      column += scalar < 0x1100 ? 1 : 2
    }
  }

  private static func blankWidth(_ reader: inout CharacterReader) -> Int {
    var width = 0
    while reader.offset < reader.end {
      let blank = Blank.at(reader.offset, in: reader.bytes, end: reader.end)
      guard blank.kind != .none else { break }
      width += blank.kind == .invisible ? 0 : blank.length == 3 ? 2 : 1
      _ = reader.next()
    }
    return width
  }

  static func isNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= 60 else { return false }
    var reader = CharacterReader(bytes, range)
    var hasDigit = false
    while let scalar = reader.next() {
      switch scalar {
      case 0x30...0x39, 0xFF10...0xFF19: hasDigit = true
      case 0x2E, 0x2C, 0x25, 0x2D, 0xFF0E, 0xFF0C, 0xFF05, 0xFF0D, 0x2212: break
      default: return false
      }
    }
    return hasDigit
  }

  /// Puts cells into columns, each into the nearest one that leaves room for the rest.
  static func place(_ row: [AlignedCell], _ columns: [Range<Int>]) -> [AlignedCell?] {
    var placed = [AlignedCell?](repeating: nil, count: columns.count)
    var free = 0
    for (index, cell) in row.enumerated() {
      let lastFree = columns.count - (row.count - index)
      guard free <= lastFree else { break }
      let nearest =
        (free...lastFree).min { distance(cell.columns, columns[$0]) < distance(cell.columns, columns[$1]) } ?? free
      placed[nearest] = cell
      free = nearest + 1
    }
    return placed
  }

  /// How far two stretches lie apart; cells of one column share their left or right edge or their middle.
  private static func distance(_ left: Range<Int>, _ right: Range<Int>) -> Int {
    min(
      abs(left.lowerBound - right.lowerBound) * 2, abs(left.upperBound - right.upperBound) * 2,
      abs(left.lowerBound + left.upperBound - right.lowerBound - right.upperBound))
  }
}
