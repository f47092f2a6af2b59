/// A table of the accounts printed one cell a line, whose titles stand over several columns.
///
/// What the forms of the 部门决算 print tells the columns: 行次 behind each name, or column numbers below the titles. Tables
/// without either are left to ``StackedTable``, which asks for titles as many as there are columns.
struct StackedForm {
  /// Titles first, then rows.
  let rows: [[Range<Int>]]
  /// Number of cells that the table takes.
  let end: Int

  private static let mostTitles = 40

  /// Whether titles are followed by 行次, or by 1, 2 and 3, so that it is worth a closer look.
  static func mayBegin(_ cells: [FormCell]) -> Bool {
    cells.prefix(mostTitles).indices.contains { cells[$0].names("行次") || isCount(at: $0, in: cells) }
  }

  init?(_ cells: [FormCell]) {
    guard let table = Self.halves(cells) ?? Self.numbered(cells) else { return nil }
    rows = table.rows
    end = table.end
  }

  private typealias Reading = (rows: [[Range<Int>]], end: Int)

  // MARK: - two halves with numbers of lines

  /// 收入 支出 · 项目 行次 金额 项目 行次 金额, then a name, a number and an amount in turn.
  private static func halves(_ cells: [FormCell]) -> Reading? {
    guard let first = cells.prefix(mostTitles).indices.first(where: { isHalf(at: $0, in: cells) }),
      isHalf(at: first + 3, in: cells), cells[..<first].allSatisfy(\.isWords)
    else { return nil }
    var index = first + 6
    while index < cells.count, cells[index].names("栏次") || cells[index].isNumber { index += 1 }
    var rows: [[Range<Int>]] = []
    if first > 0 { rows.append(spread(cells[..<first])) }
    rows.append(cells[first..<(first + 6)].map(\.range))
    guard let body = pairs(cells, from: index) else { return nil }
    return (rows + body.rows, body.end)
  }

  /// 收入 stands over three columns, 支出 over the others.
  private static func spread(_ titles: ArraySlice<FormCell>) -> [Range<Int>] {
    guard titles.count == 2, let left = titles.first?.range, let right = titles.last?.range else {
      return titles.map(\.range)
    }
    let blank = left.upperBound..<left.upperBound
    return [left, blank, blank, right]
  }

  private static func isHalf(at index: Int, in cells: [FormCell]) -> Bool {
    guard index + 2 < cells.count, cells[index].isWords, cells[index + 1].names("行次") else { return false }
    return ["金额", "决算数", "预算数", "本年数", "决算金额"].contains { cells[index + 2].names($0) }
  }

  /// A line of one half.
  private struct Half {
    var name: Range<Int>
    var number: Int
    var cells: [Range<Int>]
  }

  private static func pairs(_ cells: [FormCell], from start: Int) -> Reading? {
    var halves: [Half] = []
    var index = start
    while index < cells.count, let half = half(at: &index, in: cells) { halves.append(half) }
    // the right half goes on counting where the left ends
    guard halves.count >= 6, let left = halves.first, let right = halves.dropFirst().first, left.number == 1,
      right.number > 2
    else { return nil }
    var rows: [[Range<Int>]] = []
    for half in halves {
      let blank = half.name.lowerBound..<half.name.lowerBound
      if half.number < right.number {
        rows.append(half.cells)
      } else if let last = rows.last, last.count == 3 {
        rows[rows.count - 1] = last + half.cells
      } else {
        rows.append([blank, blank, blank] + half.cells)
      }
    }
    return (rows, index)
  }

  /// A name, the number of its line, and an amount or nothing.
  private static func half(at index: inout Int, in cells: [FormCell]) -> Half? {
    guard index + 1 < cells.count, cells[index].isWords, let number = cells[index + 1].whole else { return nil }
    var row = [cells[index].range, cells[index + 1].range]
    let name = cells[index].range
    index += 2
    if index < cells.count, cells[index].isNumber, cells[index].whole == nil || endsPair(behind: index, in: cells) {
      row.append(cells[index].range)
      index += 1
    } else {
      row.append(name.upperBound..<name.upperBound)
    }
    return Half(name: name, number: number, cells: row)
  }

  /// A whole number is an amount where a name, or nothing, follows.
  private static func endsPair(behind index: Int, in cells: [FormCell]) -> Bool {
    index + 1 >= cells.count || !cells[index + 1].isNumber
  }

  // MARK: - column numbers

  /// Titles, 1 2 3 … below them, and rows with as many figures, with or without a name in front.
  private static func numbered(_ cells: [FormCell]) -> Reading? {
    guard let first = cells.prefix(mostTitles).indices.first(where: { isCount(at: $0, in: cells) }) else { return nil }
    var count = 0
    while first + count < cells.count, cells[first + count].whole == count + 1 { count += 1 }
    let hasNames = first > 0 && (cells[first - 1].names("行次") || cells[first - 1].names("栏次"))
    let titles = cells[..<(hasNames ? first - 1 : first)]
    let columns = count + (hasNames ? 1 : 0)
    guard count >= 3, titles.allSatisfy(\.isWords), titles.count >= columns,
      let header = levels(titles, columns: columns)
    else { return nil }
    var rows = header
    var index = first + count
    while let row = row(at: index, in: cells, count: count, hasName: hasNames) {
      rows.append(row)
      index += columns
    }
    return rows.count > header.count ? (rows, index) : nil
  }

  private static func row(
    at index: Int, in cells: [FormCell], count: Int, hasName: Bool
  ) -> [Range<Int>]? {
    let width = count + (hasName ? 1 : 0)
    guard index + width <= cells.count else { return nil }
    let row = cells[index..<(index + width)]
    guard !hasName || cells[index].isWords else { return nil }
    guard row.dropFirst(hasName ? 1 : 0).allSatisfy(\.isNumber) else { return nil }
    return row.map(\.range)
  }

  private static func isCount(at index: Int, in cells: [FormCell]) -> Bool {
    index + 2 < cells.count && cells[index].whole == 1 && cells[index + 1].whole == 2 && cells[index + 2].whole == 3
  }

  /// The rows of titles: one with as many as there are columns, or several, of which the lower ones begin with 合计 and 小计.
  private static func levels(_ titles: ArraySlice<FormCell>, columns: Int) -> [[Range<Int>]]? {
    if titles.count == columns { return [titles.map(\.range)] }
    var cuts = [titles.startIndex]
    // 预算数 决算数 over 合计 …
    if let total = titles.firstIndex(where: { $0.names("合计") }), total >= titles.startIndex + 2 { cuts.append(total) }
    if let part = titles.firstIndex(where: { $0.names("小计") }), part > titles.startIndex { cuts.append(part) }
    guard cuts.count > 1, cuts == cuts.sorted() else { return nil }
    return zip(cuts, cuts.dropFirst() + [titles.endIndex]).map { titles[$0..<$1].map(\.range) }
  }
}
