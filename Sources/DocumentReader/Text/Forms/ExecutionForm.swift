/// The part of a 绩效自评表 on carrying out the budget, printed one cell a line: 年初预算数, 全年预算数, 全年执行数, 分值, 执行率 and
/// 得分 over 年度资金总额 and as many figures.
struct ExecutionForm {
  /// Titles first, then rows.
  let rows: [[Range<Int>]]
  /// Number of cells in front of it, and that it takes with them.
  let begin: Int
  let end: Int

  private static let totals: [StaticString] = [
    "年度资金总额", "年度预算资金总额", "年度预算总额", "资金总额", "支出合计", "支出总额", "部门支出合计", "部门支出总额", "部门整体支出", "整体支出", "合计", "基本支出",
  ]
  private static let titles: [StaticString] = [
    "年初预算数", "年初预算", "年度预算数", "全年预算数", "全年预算", "调整预算数", "调整后预算数", "预算数", "全年执行数", "全年执行", "执行数", "预算执行数",
    "分值", "权重", "执行率", "预算执行率", "得分", "自评得分",
  ]
  private static let fewest = 3

  private static let mostFields = 12

  /// The form behind 部门名称 and other fields.
  init?(within cells: [FormCell]) {
    for start in cells.indices.prefix(Self.mostFields) where Self.mayBegin(cells[start]) {
      guard let form = ExecutionForm(cells, from: start) else { continue }
      self = form
      return
    }
    return nil
  }

  /// Nil where the cells do not begin with the titles, in the order of the figures.
  private init?(_ cells: [FormCell], from start: Int) {
    var titles: [Range<Int>] = []
    var index = start
    while index < cells.count, let title = Self.title(at: index, in: cells) {
      titles.append(title.range)
      index += title.cells
    }
    guard titles.count >= Self.fewest, index < cells.count, Self.totals.contains(where: { cells[index].names($0) })
    else {
      return nil
    }
    // 部门预算情况（万元） gives the unit
    let field = start > 0 && cells[start - 1].ending == Self.unitEnding ? cells[start - 1].range : nil
    let first = field ?? titles[0].lowerBound..<titles[0].lowerBound
    var rows = [[first] + titles]
    while let row = Self.row(at: index, in: cells, count: titles.count) {
      rows.append(row)
      index += row.count
    }
    guard rows.count > 1 else { return nil }
    self.rows = rows
    begin = field == nil ? start : start - 1
    end = index
  }

  /// 元） at the end of a field.
  private static let unitEnding = "元）".unicodeScalars.reduce(0) { $0 << 32 | UInt64($1.value) }

  /// Whether a line may begin such a form, so that it is worth a closer look.
  static func mayBegin(_ cell: FormCell) -> Bool {
    cell.begins(with: "年初") || cell.begins(with: "全年") || cell.begins(with: "年度预算数")
  }

  /// A title, which may be broken over two lines.
  private static func title(at index: Int, in cells: [FormCell]) -> (range: Range<Int>, cells: Int)? {
    let cell = cells[index]
    if titles.contains(where: { cell.names($0) }) { return (cell.range, 1) }
    guard index + 1 < cells.count, titles.contains(where: { cell.joins(cells[index + 1], in: $0) }) else { return nil }
    return (cell.range.lowerBound..<cells[index + 1].range.upperBound, 2)
  }

  /// A name and a figure for each title; the total with fewer is a row all the same, whose figures no title can be told for.
  private static func row(at index: Int, in cells: [FormCell], count: Int) -> [Range<Int>]? {
    guard index < cells.count, cells[index].isWords, !cells[index].isSum else { return nil }
    let values = cells[(index + 1)...].prefix(count).prefix { $0.isSum || $0.isSlash }
    let isTotal = totals.contains { cells[index].names($0) }
    guard values.count == count || isTotal, values.contains(where: \.isSum) else { return nil }
    return cells[index...(index + values.count)].map(\.range)
  }
}
