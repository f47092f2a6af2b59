/// A table of the accounts printed one cell a line, whose titles stand over several columns.
///
/// What the forms of the 部门决算 print tells the columns: 行次 behind each name, or column numbers below the titles. Tables
/// without either are left to ``StackedTable``, which asks for titles as many as there are columns.
struct StackedForm {
  /// Titles first, then rows.
  let rows: [[Range<Int>]]
  /// Number of cells in front that caption the table.
  let begin: Int
  /// Number of cells that it and its caption take.
  let end: Int

  private static let mostTitles = 40

  /// Whether titles are followed by 行次, or by 1, 2 and 3, so that it is worth a closer look.
  static func mayBegin(_ cells: [FormCell]) -> Bool {
    cells.prefix(mostTitles).indices.contains {
      cells[$0].names("行次") || isCount(at: $0, in: cells) || cells[$0].ending == sumEnding
    }
  }

  init?(_ cells: [FormCell]) {
    guard let table = Self.halves(cells) ?? Self.numbered(cells) ?? Self.named(cells) else { return nil }
    begin = 0
    rows = table.rows
    end = table.end
  }

  /// A table below 年度收入情况（万元）, which is no title of a column.
  init?(captioned cells: [FormCell]) {
    guard let caption = cells.first, caption.ending == Self.unitEnding, let table = Self.named(Array(cells.dropFirst()))
    else {
      return nil
    }
    begin = 1
    rows = table.rows
    end = table.end + 1
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
    while index < cells.count {
      // the number of a line whose name is blank
      if cells[index].whole == (halves.last?.number ?? 0) + 1 || isBlankLine(at: index, in: cells) { index += 1 }
      guard index < cells.count, let half = half(at: &index, in: cells) else { break }
      halves.append(half)
    }
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

  private static func isBlankLine(at index: Int, in cells: [FormCell]) -> Bool {
    cells[index].whole != nil && index + 2 < cells.count && cells[index + 1].isWords && cells[index + 2].whole != nil
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

  /// 元） at the end of a caption.
  private static let unitEnding = "元）".unicodeScalars.reduce(0) { $0 << 32 | UInt64($1.value) }
  private static let sumEnding = "合计".unicodeScalars.reduce(0) { $0 << 32 | UInt64($1.value) }

  // MARK: - names in front of figures

  private static let narrowest = 3

  /// Titles with 合计 among them, and rows of a name and as many figures each; 其中： over some of the titles is none itself.
  private static func named(_ cells: [FormCell]) -> Reading? {
    guard let first = cells.indices.first(where: { isRow(at: $0, in: cells) }), first <= mostTitles else { return nil }
    let count = cells[(first + 1)...].prefix(while: \.isNumber).count
    var body: [[FormCell]] = []
    var index = first
    while let row = row(at: index, in: cells, count: count, hasName: true) {
      body.append(row)
      index += count + 1
    }
    guard cells[..<first].allSatisfy(\.isWords), cells[..<first].contains(where: { $0.ending == sumEnding }),
      let header = header(cells[..<first], body, columns: count + 1)
    else { return nil }
    return (header + body.map { $0.map(\.range) }, index)
  }

  /// The rows of titles. One row of figures is enough where its sums tell the order of the columns.
  private static func header(_ titles: ArraySlice<FormCell>, _ body: [[FormCell]], columns: Int) -> [[Range<Int>]]? {
    let parts = titles.indices.filter { titles[$0].names("其中") }
    // 其中： behind the sum has all that follows below it
    if body.count > 1, parts.isEmpty || parts == [2],
      let header = levels(titles.filter { !$0.names("其中") }[...], columns: columns)
    {
      return header
    }
    let nested = NestedTitles(Array(titles), rows: body.map { Array($0.dropFirst()) })
    return nested.map { [$0.columns.map(\.range)] }
  }

  private static func isRow(at index: Int, in cells: [FormCell]) -> Bool {
    cells[index].isWords && index + narrowest < cells.count
      && cells[(index + 1)...(index + narrowest)].allSatisfy(\.isNumber)
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
      rows.append(row.map(\.range))
      index += columns
    }
    return rows.count > header.count ? (rows, index) : nil
  }

  private static func row(
    at index: Int, in cells: [FormCell], count: Int, hasName: Bool
  ) -> [FormCell]? {
    let width = count + (hasName ? 1 : 0)
    guard index + width <= cells.count else { return nil }
    let row = cells[index..<(index + width)]
    guard !hasName || cells[index].isWords else { return nil }
    guard row.dropFirst(hasName ? 1 : 0).allSatisfy(\.isNumber) else { return nil }
    return Array(row)
  }

  private static func isCount(at index: Int, in cells: [FormCell]) -> Bool {
    index + 2 < cells.count && cells[index].whole == 1 && cells[index + 1].whole == 2 && cells[index + 2].whole == 3
  }

  /// The rows of titles: one with as many as there are columns, or several, of which the lower ones begin with 合计 and 小计.
  private static func levels(_ titles: ArraySlice<FormCell>, columns: Int) -> [[Range<Int>]]? {
    if titles.count == columns { return [titles.map(\.range)] }
    var cuts = [titles.startIndex]
    // 预算数 决算数 over 合计 …
    if let total = titles.indices.first(where: { $0 >= titles.startIndex + 2 && titles[$0].names("合计") }) {
      cuts.append(total)
    }
    if let part = titles.firstIndex(where: { $0.names("小计") }), part > titles.startIndex { cuts.append(part) }
    guard cuts.count > 1, cuts == cuts.sorted() else { return nil }
    // a second 合计 and what follows it divide the title in front
    if cuts.count == 2, titles.count == columns + 1, titles[cuts[1]].names("合计") {
      let (upper, lower) = (titles[..<cuts[1]], titles[cuts[1]...])
      let blank = lower[cuts[1]].range.lowerBound..<lower[cuts[1]].range.lowerBound
      return [
        upper.map(\.range) + Array(repeating: blank, count: lower.count - 1),
        Array(repeating: blank, count: upper.count - 1) + lower.map(\.range),
      ]
    }
    return zip(cuts, cuts.dropFirst() + [titles.endIndex]).map { titles[$0..<$1].map(\.range) }
  }
}
