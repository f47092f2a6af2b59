/// Income beside expenditure, printed one cell a line without numbers of lines: 项目 决算数 项目 决算数, then a name and its amount
/// from the left and from the right in turn.
struct PairedForm {
  /// Titles first, then rows.
  let rows: [[Range<Int>]]
  /// Number of cells in front that caption the table, and that it takes with them.
  let begin: Int
  let end: Int

  private static let mostTitles = 40
  private static let fewest = 3
  private static let width = 4

  init?(_ cells: [FormCell]) {
    guard let first = cells.prefix(Self.mostTitles).indices.first(where: { Self.isTitles(at: $0, in: cells) }) else {
      return nil
    }
    var rows = [cells[first..<(first + Self.width)].map(\.range)]
    var index = first + Self.width
    while let left = Self.half(at: index, in: cells), let right = Self.half(at: index + left.cells, in: cells),
      left.cells + right.cells > 2
    {
      rows.append(left.row + right.row)
      index += left.cells + right.cells
    }
    guard rows.count > Self.fewest else { return nil }
    self.rows = rows
    begin = first
    end = index
  }

  private static func isTitles(at index: Int, in cells: [FormCell]) -> Bool {
    index + width <= cells.count && isTitle(at: index, in: cells) && isTitle(at: index + 2, in: cells)
  }

  private static func isTitle(at index: Int, in cells: [FormCell]) -> Bool {
    cells[index].names("项目") && ["决算数", "预算数", "金额", "决算金额", "预算金额"].contains { cells[index + 1].names($0) }
  }

  /// A name and its amount; the amount may be blank, as another name behind the name shows.
  private static func half(at index: Int, in cells: [FormCell]) -> (row: [Range<Int>], cells: Int)? {
    guard index < cells.count, cells[index].isWords else { return nil }
    let name = cells[index].range
    guard index + 1 < cells.count, cells[index + 1].isNumber else {
      return ([name, name.upperBound..<name.upperBound], 1)
    }
    return ([name, cells[index + 1].range], 2)
  }
}
