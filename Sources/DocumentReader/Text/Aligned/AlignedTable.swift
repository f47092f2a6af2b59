import DisclosureModel

/// A table whose columns are kept apart by blanks, as a plain-text converter prints it.
///
/// Where its columns cannot be told, its lines are kept as rows of one cell each, so that no figure is read under a wrong title
/// and no line as a sentence.
struct AlignedTable {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let scanner: LineScanner
  private let block: AlignedBlock

  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ scanner: LineScanner, from line: SourceLine) {
    guard Self.hasWideBlank(bytes, line.content) || AlignedBlock.mayBegin(bytes, scanner, with: line),
      let block = AlignedBlock(bytes, scanner, from: line)
    else { return nil }
    self.bytes = bytes
    self.scanner = scanner
    self.block = block
  }

  /// Writes the table's cells and returns the line after it.
  ///
  /// - Parameter wide: columns that a Chinese character takes, as the last table that told them had it.
  func read(into reader: inout TextReader, wide: inout Int) -> SourceLine? {
    if let rows = separated {
      reader.append(rows: rows, isGrid: false)
      return after
    }
    let own = AlignedWidth.wide(bytes, block.body)
    wide = own ?? wide
    let widths = own.map { [$0] } ?? [wide, 3 - wide]
    let readings = widths.compactMap { width in firstPage(wide: width).map { (width, $0) } }
    // the count of the tables before stays, unless the titles stand clearly better by the other one
    let found = readings.first.map { preferred in
      readings.dropFirst().first { $0.1.misfit + Self.clearly < preferred.1.misfit } ?? preferred
    }
    guard let (width, first) = found else {
      reader.append(rows: (block.header + block.body).map { [$0.content] })
      return after
    }
    reader.append(first.rows, isGrid: first.hasTitles)
    for body in pages(wide: width).dropFirst() {
      if let page = settled([], body, { $0.settle(after: first) }) {
        reader.append(page.rows, isGrid: first.hasTitles)
      } else {
        reader.append(rows: body.map { [$0.line.content] })
      }
    }
    return after
  }

  /// Cells that a converter joined by the same number of blanks everywhere: their places tell no columns, only their order
  /// does, as with tabs. A blank cell doubles the blanks, where that makes all rows alike.
  private var separated: [[Range<Int>]]? {
    var rows: [[Range<Int>]] = []
    var width: Int?
    var gaps = 0
    var hasBlanks = false
    for source in block.header + block.body {
      let cells = AlignedLine(bytes, source, wide: 2).cells
      var row = cells.prefix(1).map(\.range)
      for (left, right) in zip(cells, cells.dropFirst()) {
        let gap = right.columns.lowerBound - left.columns.upperBound
        let single = width ?? gap
        // most tables end here, at their first lines
        guard gap == single || gap == 2 * single else { return nil }
        if gap != single {
          row.append(left.range.upperBound..<left.range.upperBound)
          hasBlanks = true
        }
        row.append(right.range)
        width = single
        gaps += 1
      }
      rows.append(row)
    }
    guard gaps >= Self.fewestGaps, !hasBlanks || rows.allSatisfy({ $0.count == rows[0].count }) else { return nil }
    return rows
  }

  /// Gaps of one width that are no coincidence.
  private static let fewestGaps = 6

  private func pages(wide: Int) -> [[AlignedLine]] {
    var body = block.body.map { AlignedLine(bytes, $0, wide: wide) }
    for index in body.indices { body[index].isNewPage = block.newPages[index] }
    return AlignedPage.pages(of: body)
  }

  private func firstPage(wide: Int) -> AlignedPage? {
    guard let body = pages(wide: wide).first else { return nil }
    return settled(header(wide: wide), body) { $0.settle() }
  }

  /// The lines of titles, without 部门名称 and the body's name above them.
  private func header(wide: Int) -> [AlignedLine] {
    Array(block.header.map { AlignedLine(bytes, $0, wide: wide) }.drop(while: namesBody))
  }

  private func namesBody(_ line: AlignedLine) -> Bool {
    guard line.cells.count == 2, let field = line.cells.first else { return false }
    return Self.fields.contains { CharacterReader(bytes, field.range).starts(with: $0) }
  }

  private static let fields: [StaticString] = [
    "部门名称", "单位名称", "部门（单位）名称", "预算部门", "预算单位", "项目名称", "主管部门", "实施单位", "评价单位",
  ]

  /// A page whose columns come out. A dash says that a cell is blank, and converters disagree on how wide it is: where the
  /// columns do not come out with them, the dashes are left out.
  private func settled(
    _ header: [AlignedLine], _ body: [AlignedLine], _ settle: (inout AlignedPage) -> Bool
  ) -> AlignedPage? {
    var page = AlignedPage(bytes, header: header, body: body)
    if settle(&page) { return page }
    page = AlignedPage(bytes, header: header, body: withoutDashes(body))
    if settle(&page) { return page }
    guard let remarks = withFiguresInRemarks(body) else { return nil }
    page = AlignedPage(bytes, header: header, body: remarks)
    if settle(&page) { return page }
    page = AlignedPage(bytes, header: header, body: withoutDashes(remarks))
    return settle(&page) ? page : nil
  }

  /// `100%` below 年中调剂 in the column of remarks is a remark: a figure at the end of its line that begins where more words do.
  /// Nil where there is none.
  private func withFiguresInRemarks(_ lines: [AlignedLine]) -> [AlignedLine]? {
    var words: [Int: Int] = [:]
    for cell in lines.compactMap(\.cells.last) { words[cell.columns.lowerBound, default: 0] += cell.isWords ? 1 : -1 }
    var changed = lines
    var hasRemark = false
    for index in changed.indices {
      guard let last = changed[index].cells.last, last.isFigure, words[last.columns.lowerBound, default: 0] >= 0 else {
        continue
      }
      changed[index].cells[changed[index].cells.count - 1].kind = .words
      hasRemark = true
    }
    return hasRemark ? changed : nil
  }

  private func withoutDashes(_ lines: [AlignedLine]) -> [AlignedLine] {
    lines.map { line in
      var line = line
      line.cells.removeAll { $0.kind == .dash }
      return line
    }
  }

  /// Half columns of titles out of place.
  private static let clearly = 8

  private var after: SourceLine? { block.last.flatMap { scanner.line(from: $0.next) } }

  /// Whether a line has the look of a row: three cells or more, or two far apart.
  static func isRow(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine) -> Bool {
    guard hasWideBlank(bytes, line.content) else { return false }
    let cells = AlignedLine(bytes, line, wide: 2)
    guard AlignedRole(bytes, cells) == .row else { return false }
    return cells.cells.count > 2
      || cells.cells[1].columns.lowerBound - cells.cells[0].columns.upperBound >= widestGapInText
  }

  /// Blanks that may stand inside a sentence set in full lines.
  private static let widestGapInText = 6

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
