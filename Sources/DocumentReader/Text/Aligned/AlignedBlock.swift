/// The lines of a table whose columns are kept apart by blanks: titles of columns, then rows of figures.
///
/// Two lines with figures beside other cells make a table, or one with three figures below titles; running text, captions and
/// notes end it.
struct AlignedBlock {
  private(set) var header: [SourceLine] = []
  /// Lines from the first one with figures on.
  private(set) var body: [SourceLine] = []
  /// For each line of the body whether it begins a page.
  private(set) var newPages: [Bool] = []

  /// Most lines of titles, and of pieces in a row of which none stands beside another cell.
  private static let deepestHeader = 16
  private static let mostPieces = 8
  private static let mostLines = 4_000

  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ scanner: LineScanner, from first: SourceLine) {
    var collecting = Collecting(bytes: bytes)
    var next: SourceLine? = first
    while let line = next, collecting.lines.count < Self.mostLines {
      next = scanner.line(from: line.next)
      if PageFurniture(bytes, line.content) == .certain, !collecting.lines.isEmpty { continue }
      guard collecting.take(line) else { break }
    }
    guard collecting.isTable else { return nil }
    collecting.closeName()
    let start = collecting.firstFigures ?? 0
    header = collecting.lines[..<start].map(\.line)
    body = collecting.lines[start...].map(\.line)
    newPages = collecting.lines[start...].map(\.isNewPage)
  }

  /// Whether a title over several columns stands in a line without wide blanks: far to the right, short, soon above a line
  /// with several titles.
  static func mayBegin(
    _ bytes: UnsafeBufferPointer<UInt8>, _ scanner: LineScanner, with line: SourceLine
  ) -> Bool {
    guard line.indent >= deepIndent, line.content.count <= longestTitle else { return false }
    var current = line
    for _ in 0..<mostPieces {
      guard !current.hasTab, current.content.count <= longestTitle * 8 else { return false }
      let cells = AlignedLine(bytes, current, wide: 2)
      switch AlignedRole(bytes, cells) {
      case .outside: return false
      // 2024年 2025年预算数 far to the right: titles with a single blank between them
      case .row
      where current.content == line.content && cells.cells.allSatisfy { AlignedLine.beginsWithYear(bytes, $0.range) }:
        guard let next = scanner.line(from: current.next) else { return false }
        current = next
      case .row: return cells.cells.count >= 3 && !cells.hasFigure
      case .piece:
        let isTitle =
          current.indent >= deepIndent && current.content.count <= longestTitle && !cells.hasFigure
        guard isTitle, !TitleShape(bytes, current.content).endsLikeTitle, let next = scanner.line(from: current.next)
        else { return false }
        current = next
      }
    }
    return false
  }

  /// Blanks before a title in the middle of its columns, and bytes of the longest.
  private static let deepIndent = 6
  private static let longestTitle = 60

  var last: SourceLine? { body.last }

  /// What has been taken so far.
  private struct Collecting {
    let bytes: UnsafeBufferPointer<UInt8>
    var lines: [AlignedLine] = []
    /// Pieces that belong to the table if a row follows them.
    var pending: [AlignedLine] = []
    /// The first line of the body.
    var firstFigures: Int?
    var rowsWithFigures = 0
    var mostFigures = 0
    /// Gaps between lines, which some converters leave between all rows.
    var gaps = 0

    /// Whether a line is part of the table, so that the next one is looked at.
    mutating func take(_ source: SourceLine) -> Bool {
      guard !source.hasTab else { return false }
      let line = AlignedLine(bytes, source, wide: 2)
      switch AlignedRole(bytes, line) {
      case .outside: return false
      case .piece: return takePiece(line)
      case .row: return takeRow(line)
      }
    }

    private mutating func takeRow(_ line: AlignedLine) -> Bool {
      let hasFigure = line.hasFigure && !Numbering.isNumbering(line, bytes)
      if !hasFigure, repeatsTitles(line) { return false }
      if line.line.followsGap, !lines.isEmpty {
        if firstFigures != nil, !hasFigure, gaps < 2, !opensRow(line) { return false }
        gaps += 1
      }
      if firstFigures == nil, !hasFigure, lines.count + pending.count >= AlignedBlock.deepestHeader { return false }
      lines += pending
      pending = []
      lines.append(line)
      guard hasFigure else { return true }
      if firstFigures == nil { firstFigures = lines.count - 1 }
      rowsWithFigures += 1
      mostFigures = max(mostFigures, line.cells.count(where: \.isFigure))
      return true
    }

    /// Blanks before a name in the right half.
    private static let deepIndent = 8

    private func opensRow(_ line: AlignedLine) -> Bool {
      line.cells.first.map { RowOpening.opens(bytes, $0.range) } ?? false
    }

    /// The titles stand on every page.
    private func repeatsTitles(_ line: AlignedLine) -> Bool {
      guard let firstFigures else { return false }
      return lines[..<firstFigures].contains { title in
        title.cells.count == line.cells.count
          && zip(title.cells, line.cells).allSatisfy { bytes[$0.range].elementsEqual(bytes[$1.range]) }
      }
    }

    /// One cell alone: below a gap only where all rows have gaps, and never where a heading may stand.
    private mutating func takePiece(_ line: AlignedLine) -> Bool {
      guard pending.count < AlignedBlock.mostPieces else { return false }
      if line.line.followsGap, firstFigures != nil, gaps < 2, line.line.indent < Self.deepIndent { return false }
      if line.line.indent < 4, line.line.followsGap, case .heading = LineRole(bytes, line.line, hasMarkup: true) {
        return false
      }
      pending.append(line)
      return true
    }

    /// The last name may go on below the last row: pieces that begin where it begins and are no wider.
    mutating func closeName() {
      guard let last = lines.last, let name = last.cells.first(where: \.isWords) else { return }
      for piece in pending.prefix(2) {
        guard !piece.line.followsGap, let cell = piece.cells.first, cell.isWords,
          abs(cell.columns.lowerBound - name.columns.lowerBound) <= 1, cell.columns.count <= name.columns.count
        else { return }
        if case .heading = LineRole(bytes, piece.line, hasMarkup: true) { return }
        lines.append(piece)
      }
    }

    /// Whether the lines make a table; numbers of pages behind titles make none.
    var isTable: Bool {
      guard let firstFigures else { return false }
      if rowsWithFigures < 2, mostFigures < 3 || firstFigures == 0 { return false }
      return firstFigures > 0 || mostFigures > 1 || lines.contains(where: hasAmount)
    }

    private func hasAmount(_ line: AlignedLine) -> Bool {
      line.cells.contains { AlignedCell.isAmount(bytes, $0.range) }
    }
  }
}
