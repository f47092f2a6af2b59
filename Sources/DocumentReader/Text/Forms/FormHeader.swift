/// The titles of a 绩效自评表 in a run of cells: 一级指标 二级指标 三级指标 … 分值 … 得分.
struct FormHeader {
  /// Cells of the titles from 三级指标 on.
  var titles: [Range<Int>]
  /// Places of weight and score behind the name.
  var weight: Int
  var score: Int
  /// Whether a title for the reason stands behind the score.
  var hasReason: Bool
  /// Index of the cell behind the titles.
  var end: Int

  /// The first header at or behind a cell.
  static func first(in cells: [FormCell], from start: Int = 0) -> (start: Int, header: FormHeader)? {
    for index in start..<max(start, cells.count) where cells[index].names("一级指标") {
      if let header = FormHeader(cells, from: index) { return (index, header) }
    }
    return nil
  }

  private init?(_ cells: [FormCell], from start: Int) {
    var index = start
    while index < cells.count, ["一级指标", "二级指标"].contains(where: { cells[index].names($0) }) { index += 1 }
    guard index < cells.count, cells[index].names("三级指标") || cells[index].names("指标名称") else { return nil }
    let name = index
    var weight: Int?
    var score: Int?
    var reason: Int?
    while index < cells.count, index - name < FormHeader.widest {
      let cell = cells[index]
      if reason != nil {
        guard FormHeader.restOfReason.contains(where: { cell.begins(with: $0) }) else { break }
      } else if FormHeader.reasons.contains(where: { cell.begins(with: $0) }) {
        reason = index
      } else if ["分值", "权重", "指标分值", "标准分"].contains(where: { cell.names($0) }) {
        weight = index - name
      } else if ["得分", "自评得分", "自评分", "评分"].contains(where: { cell.names($0) }) {
        score = index - name
      } else if index > name, !FormHeader.middle.contains(where: { cell.names($0) }) {
        break
      }
      index += 1
    }
    guard let weight, let score, score > 1 else { return nil }
    titles = cells[name..<(reason.map { $0 + 1 } ?? index)].map(\.range)
    if let reason { titles[titles.count - 1] = cells[reason].range.lowerBound..<cells[index - 1].range.upperBound }
    self.weight = weight
    self.score = score
    hasReason = reason != nil
    end = index
  }

  private static let widest = 12
  private static let reasons: [StaticString] = ["偏差", "未完成原因", "扣分原因", "未完成的原因", "备注", "原因"]
  private static let restOfReason: [StaticString] = ["改进措施", "及改进", "分析", "措施", "因分析", "进措施", "和改进"]
  private static let middle: [StaticString] = [
    "年度指标值", "指标值", "目标值", "年初目标值", "年度目标值", "计划指标值", "预期指标值", "年初指标值", "指标性质", "度量单位", "计量单位", "单位", "完成值", "实际完成值",
    "全年完成值", "全年实际值", "全年实际完成值", "实际完成情况", "完成情况", "实际值", "年度完成值",
  ]
}
