/// Joins words of a header that were spaced out and fell into one cell a character: 收 | 入 | 支 | 出.
enum SplitWords {
  private static let words: Set<Words> = ["收入", "支出", "项目", "科目", "合计", "金额", "备注", "名称", "编码"]

  /// Bytes of one Chinese character.
  private static let character = 3

  /// A row in which both halves of a word stand for the whole word, the second as a further place of it.
  static func joined(_ row: TableRow, in text: borrowing Span<UInt8>) -> TableRow {
    guard row.texts.count > 1 else { return row }
    for column in row.texts where row[column].range.count != character { return row }
    var cells = row.cells
    var position = 0
    while position + 1 < row.texts.count {
      let (first, second) = (row.texts[position], row.texts[position + 1])
      let range = cells[first].range.lowerBound..<cells[second].range.upperBound
      guard first + 1 == second, range.lowerBound < range.upperBound, words.contains(Words(range, in: text)) else {
        position += 1
        continue
      }
      cells[first].range = range
      cells[second].range = range
      cells[second].isOrigin = false
      position += 2
    }
    return TableRow(cells: cells)
  }
}
