/// The rows of a form above its indicators: 项目名称, 主管部门, 实施单位 and the sums of the project.
struct FormHead {
  private let cells: ArraySlice<FormCell>

  init(_ cells: ArraySlice<FormCell>) { self.cells = cells }

  private static let fields: [StaticString] = ["项目名称", "主管部门", "实施单位", "项目单位", "主管部门及代码", "项目实施单位", "自评得分"]
  /// Whether no sum of it is lost in its rows.
  var takesAllFigures: Bool {
    let taken = rows.reduce(0) { $0 + $1.count { range in cells.contains { $0.isNumber && $0.range == range } } }
    return taken == cells.count(where: \.isNumber)
  }

  private static func isField(_ cell: FormCell) -> Bool { fields.contains { cell.names($0) } }

  private static let sums: [StaticString] = ["项目资金", "年度预算数", "资金情况", "预算情况", "项目资金情况"]
  private static let columns: [StaticString] = [
    "年初预算数", "年初预算", "全年预算数", "全年预算", "调整预算数", "调整后预算数", "全年执行数", "预算执行数", "执行数", "分值", "权重", "执行率", "预算执行率", "得分",
    "原因",
  ]
  private static let lines: [StaticString] = [
    "年度资金总额", "总额", "资金总额", "其中", "财政资金", "财政拨款", "上年结转资金", "其他资金", "单位资金", "财政专户管理资金",
  ]

  var rows: [[Range<Int>]] {
    var rows: [[Range<Int>]] = []
    var index = cells.startIndex
    while index < cells.endIndex {
      let cell = cells[index]
      if Self.isField(cell), index + 1 < cells.endIndex {
        rows.append([cell.range, cells[index + 1].range])
        index += 2
      } else if Self.sums.contains(where: { cell.begins(with: $0) }), let end = titles(behind: index) {
        // the unit may stand apart: 项目资金 (万元)
        let name = cell.range.lowerBound..<cells[end.lowerBound - 1].range.upperBound
        rows.append([name] + cells[end].map(\.range))
        index = end.upperBound
      } else if Self.lines.contains(where: { cell.begins(with: $0) }) {
        let figures = cells[(index + 1)...].prefix { $0.isNumber }
        if !figures.isEmpty { rows.append([cell.range] + figures.map(\.range)) }
        index += 1 + figures.count
      } else {
        index += 1
      }
    }
    return rows
  }

  /// The titles of the sums behind 项目资金 (万元).
  private func titles(behind index: Int) -> Range<Int>? {
    var first = index + 1
    while first < cells.endIndex, first - index < 3, !isColumn(first) { first += 1 }
    let titles = cells[min(first, cells.endIndex)...].indices.prefix { isColumn($0) }
    return titles.count >= 3 ? first..<(first + titles.count) : nil
  }

  private func isColumn(_ index: Int) -> Bool { Self.columns.contains { cells[index].names($0) } }
}
