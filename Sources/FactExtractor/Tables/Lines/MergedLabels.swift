/// Puts the name of a sum beside its figure where it was merged over columns of two halves: 公用经费合计 in front of the codes,
/// its figure behind the last names.
struct MergedLabels {
  let layout: TableLayout

  private static let sums: [StaticString] = ["合计", "小计", "总计"]

  func moved(_ row: TableRow, in text: borrowing Span<UInt8>) -> TableRow {
    guard layout.panels.count > 1, row.cells.count == layout.columns.count else { return row }
    var cells = row.cells
    for figure in row.figures {
      guard let panel = layout.panels.first(where: { $0.values.contains(figure) }),
        let place = (panel.labels + panel.codes).max(),
        let label = label(before: figure, in: row, text), label < (panel.labels + panel.codes).min() ?? 0
      else { continue }
      let cell = cells[label]
      for column in label..<figure { cells[column] = .blank }
      cells[place] = cell
    }
    return TableRow(cells: cells)
  }

  /// The column of the words in front of a figure, with nothing in between but blanks and the same words.
  private func label(before figure: Int, in row: TableRow, _ text: borrowing Span<UInt8>) -> Int? {
    var label: Int?
    var words = Words.none
    for column in row.cells.indices.prefix(figure).reversed() {
      let cell = row[column]
      if cell.content == .blank { continue }
      guard cell.isText, cell.isOrigin else { break }
      if label == nil {
        words = Words(cell.range, in: text)
        guard words.hasSuffix(anyOf: MergedLabels.sums) else { return nil }
      } else if Words(cell.range, in: text) != words {
        break
      }
      label = column
    }
    return label
  }
}
