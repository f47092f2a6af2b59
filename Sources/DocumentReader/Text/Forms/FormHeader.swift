/// The titles of a 绩效自评表 in a run of cells: 一级指标 二级指标 三级指标 … 分值 … 得分.
struct FormHeader {
  /// Cells of the titles from 三级指标 on.
  private(set) var titles: [Range<Int>] = []
  /// Places of weight and score behind the name.
  private(set) var weight = 0
  private(set) var score = 0
  /// Whether a title for the reason stands behind the score.
  private(set) var hasReason = false
  /// Index of the cell behind the titles.
  private(set) var end = 0

  /// The first header at or behind a cell.
  static func first(in cells: [FormCell], from start: Int = 0) -> (start: Int, header: FormHeader)? {
    for index in start..<max(start, cells.count) where cells[index].names("一级指标") {
      if let header = FormHeader(cells, from: index) { return (index, header) }
    }
    return nil
  }

  private init?(_ cells: [FormCell], from start: Int) {
    var index = start
    while index < cells.count, Self.upper.contains(where: { cells[index].names($0) }) { index += 1 }
    guard index < cells.count, cells[index].names("三级指标") || cells[index].names("指标名称") else { return nil }
    var weights: [Int] = []
    var scores: [Int] = []
    titles = [cells[index].range]
    index += 1
    while index < cells.count, titles.count < Self.widest {
      let cell = cells[index]
      if Self.reasons.contains(where: { cell.begins(with: $0) }) {
        index = takeReason(cells, from: index)
        break
      }
      if Self.weights.contains(where: { cell.names($0) }) {
        weights.append(titles.count)
      } else if Self.scores.contains(where: { cell.names($0) }) {
        scores.append(titles.count)
      } else if index + 1 < cells.count, Self.middle.contains(where: { cell.joins(cells[index + 1], in: $0) }) {
        // 年度 and 指标值 in two lines are one title
        titles.append(cell.range.lowerBound..<cells[index + 1].range.upperBound)
        index += 2
        continue
      } else if !Self.middle.contains(where: { cell.names($0) }) {
        break
      }
      titles.append(cell.range)
      index += 1
    }
    guard let weight = weights.first, let score = scores.first, score > 0 else { return nil }
    self.weight = weight
    self.score = score
    end = index
  }

  /// 偏差原因分析及改进措施, over one cell or more.
  private mutating func takeReason(_ cells: [FormCell], from start: Int) -> Int {
    var end = start + 1
    while end < cells.count, Self.restOfReason.contains(where: { cells[end].begins(with: $0) }) { end += 1 }
    titles.append(cells[start].range.lowerBound..<cells[end - 1].range.upperBound)
    hasReason = true
    return end
  }

  private static let widest = 12
  /// Weights of the upper levels stand between them.
  private static let upper: [StaticString] = ["一级指标", "二级指标", "分值", "权重"]
  private static let weights: [StaticString] = ["分值", "权重", "指标分值", "标准分"]
  private static let scores: [StaticString] = ["得分", "自评得分", "自评分", "评分"]
  private static let reasons: [StaticString] = ["偏差", "未完成原因", "扣分原因", "未完成的原因", "备注", "原因"]
  private static let restOfReason: [StaticString] = ["改进措施", "及改进", "分析", "措施", "因分析", "进措施", "和改进"]
  private static let middle: [StaticString] = [
    "年度指标值", "指标值", "目标值", "年初目标值", "年度目标值", "计划指标值", "预期指标值", "年初指标值", "指标性质", "度量单位", "计量单位", "单位", "完成值", "实际完成值",
    "全年完成值", "全年实际值", "全年实际完成值", "实际完成情况", "完成情况", "实际值", "年度完成值",
    "评价标准", "评分标准", "计分标准", "评分细则", "评分办法", "指标说明", "指标解释", "评分说明", "自评说明", "评价要点", "评分依据",
  ]
}
