/// Which column of an evaluation table holds what.
struct EvaluationColumns: Sendable {
  /// 一级, 二级, 三级指标, outermost first; the last one names the line.
  var levels: [Int] = []
  var weight: Int?
  var score: Int?
  var target: Int?
  var result: Int?
  var deviation: Int?
  var rule: Int?
  var count: Int

  /// Nil where the header is none of an evaluation table.
  init?(_ columns: [Column]) {
    count = columns.count
    var first: Int?
    var second: Int?
    var thirds: [Int] = []
    var weights: [Int] = []
    for (index, column) in columns.enumerated() {
      switch column.word {
      case .firstLevel: first = first ?? index
      case .secondLevel: second = second ?? index
      case .thirdLevel: thirds.append(index)
      case .weight: weights.append(index)
      case .score: score = score ?? index
      case .target: target = target ?? index
      case .result: result = result ?? index
      case .deviation: deviation = deviation ?? index
      case .rule, .definition: rule = column.word == .rule ? index : rule ?? index
      default: break
      }
    }
    // 绩效指标(90分) | 一级指标 | 二级指标 | 三级指标: a title over all levels names no line
    let upper = second ?? first ?? -1
    let third = thirds.first { $0 > upper } ?? thirds.first
    levels = [first, second, third].compactMap { $0 }.sorted()
    guard let deepest = levels.last, score != nil || !weights.isEmpty else { return nil }
    // 一级指标 | 权重 | 二级指标: a weight in front of the lines' names is the upper level's
    weight = weights.first { $0 > deepest }
  }

  /// Columns that hold a number of points or nothing.
  var points: [Int] { [weight, score].compactMap { $0 } }
}
