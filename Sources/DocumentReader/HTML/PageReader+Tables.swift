import DisclosureModel

/// Tables of a page.
extension PageReader {
  /// Whether a table holds data; one that lays out the page holds other tables, one column, or whole articles.
  func isData(_ index: Int) -> Bool {
    guard tree.weights[index].tables == 1 else { return false }
    var cells = 0
    var inRow = 0
    var widest = 0
    for inner in tree.inside(index) {
      switch tree.nodes[inner].tag {
      case .row: inRow = 0
      case .cell:
        cells += 1
        inRow += 1
        widest = max(widest, inRow)
        if tree.weights[inner].characters > 1_500, tree.weights[inner].paragraphs >= 5 { return false }
      default: break
      }
    }
    return widest > 1
  }

  mutating func readTable(_ index: Int) {
    let grid = TableGrid(tree, table: index)
    hasCutSpans = hasCutSpans || grid.isCut
    flow.endParagraph()
    for text in grid.outside { append(text) }
    flow.endParagraph()
    readFlow()
    var ranges: [Int: Range<Int>] = [:]
    var rows: [[Table.Cell]] = []
    normalizer.beginBlock(source: flow.bytes.count)
    let start = normalizer.pieceStart
    for row in grid.rows where !row.isEmpty {
      rows.append(readRow(row, isFirst: rows.isEmpty, &ranges))
    }
    flow.endParagraph()
    readUpTo = flow.bytes.count
    guard rows.contains(where: { row in row.contains { !$0.range.isEmpty } }) else { return }
    let end = normalizer.text.count
    blocks.append(Block(kind: .table(Table(rows: rows, isGrid: true)), range: start..<end))
  }

  private mutating func readRow(
    _ row: [TableGrid.Place?], isFirst: Bool, _ ranges: inout [Int: Range<Int>]
  ) -> [Table.Cell] {
    var cells: [Table.Cell] = []
    cells.reserveCapacity(row.count)
    for place in row {
      if !cells.isEmpty || !isFirst {
        normalizer.beginCell(after: cells.isEmpty ? 0x0A : 0x09, source: flow.bytes.count)
      }
      guard let place else {
        cells.append(Table.Cell(range: normalizer.piece))
        continue
      }
      if place.isContinuation {
        cells.append(Table.Cell(range: ranges[place.cell] ?? normalizer.piece, isContinuation: true))
        continue
      }
      flow.endLine()
      let range = line(tree.inside(place.cell))
      flow.bytes.withUnsafeBufferPointer { bytes in
        normalizer.append(Passage(bytes: bytes, range: range, hasMarkup: false))
      }
      ranges[place.cell] = normalizer.piece
      cells.append(Table.Cell(range: normalizer.piece))
    }
    return cells
  }
}
