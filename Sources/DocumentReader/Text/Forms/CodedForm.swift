/// A table by classification printed one cell a line: 科目编码, 科目名称 and the titles of figures, then a code, a name and as
/// many figures in turn. 合计 has no code.
struct CodedForm {
  /// Titles first, then rows.
  let rows: [[Range<Int>]]
  /// Number of cells in front that caption the table, and that it takes with them.
  let begin: Int
  let end: Int

  private static let mostTitles = 40
  private static let fewestCodes = 2

  init?(_ cells: [FormCell]) {
    guard let first = cells.prefix(Self.mostTitles).indices.first(where: { Self.isTitle(at: $0, in: cells) }),
      let body = cells[(first + 2)...].indices.first(where: { Self.beginsRow(at: $0, in: cells) }),
      cells[first..<body].allSatisfy(\.isWords), body - first > 2
    else { return nil }
    let figures = body - first - 2
    var rows = [cells[first..<body].map(\.range)]
    var index = body
    var codes = 0
    while let row = Self.row(at: index, in: cells, figures: figures) {
      codes += row.hasCode ? 1 : 0
      rows.append(row.cells)
      index += row.cells.count - (row.hasCode ? 0 : 1)
    }
    guard codes >= Self.fewestCodes else { return nil }
    self.rows = rows
    begin = first
    end = index
  }

  private static func isTitle(at index: Int, in cells: [FormCell]) -> Bool {
    guard index + 1 < cells.count, cells[index + 1].ending == nameEnding else { return false }
    return cells[index].ending == codeEnding || cells[index].ending == otherCodeEnding
  }

  private static let codeEnding = ending("编码")
  private static let otherCodeEnding = ending("代码")
  private static let nameEnding = ending("名称")

  private static func ending(_ word: String) -> UInt64 { word.unicodeScalars.reduce(0) { $0 << 32 | UInt64($1.value) } }

  /// 合计 or a code, with figures behind it.
  private static func beginsRow(at index: Int, in cells: [FormCell]) -> Bool {
    if cells[index].names("合计") || cells[index].names("总计") {
      return index + 1 < cells.count && cells[index + 1].isNumber
    }
    return cells[index].isCode
  }

  private static func row(
    at index: Int, in cells: [FormCell], figures: Int
  ) -> (cells: [Range<Int>], hasCode: Bool)? {
    guard index < cells.count else { return nil }
    let hasCode = cells[index].isCode
    let name = hasCode ? index + 1 : index
    guard name + figures < cells.count, cells[name].isWords, hasCode || beginsRow(at: index, in: cells),
      cells[(name + 1)...(name + figures)].allSatisfy(\.isNumber)
    else { return nil }
    let own = cells[name...(name + figures)].map(\.range)
    let start = cells[index].range.lowerBound
    return ([hasCode ? cells[index].range : start..<start] + own, hasCode)
  }
}
