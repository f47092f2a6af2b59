import DisclosureModel

extension TextReader {
  /// Writes rows whose cells may have several parts, and titles that fill several places, as one table.
  mutating func append(_ rows: [[AlignedPage.Cell]], isGrid: Bool) {
    guard let source = rows.lazy.flatMap({ $0 }).compactMap(\.pieces.first).first else { return }
    normalizer.beginBlock(source: source.lowerBound)
    let start = normalizer.pieceStart
    var titles: [Int: Range<Int>] = [:]
    var written: [[Table.Cell]] = []
    var offset = source.lowerBound
    for row in rows {
      var cells: [Table.Cell] = []
      for cell in row {
        offset = cell.pieces.first?.lowerBound ?? offset
        if !cells.isEmpty || !written.isEmpty {
          normalizer.beginCell(after: cells.isEmpty ? 0x0A : 0x09, source: offset)
        }
        if let title = cell.title, let range = titles[title] {
          cells.append(Table.Cell(range: range, isContinuation: true))
          continue
        }
        for piece in cell.pieces {
          normalizer.append(Passage(bytes: bytes, range: piece))
          normalizer.addBlank(source: piece.upperBound)
        }
        cells.append(Table.Cell(range: normalizer.piece))
        if let title = cell.title { titles[title] = normalizer.piece }
      }
      written.append(cells)
    }
    blocks.append(Block(kind: .table(Table(rows: written, isGrid: isGrid)), range: start..<normalizer.text.count))
  }
}
