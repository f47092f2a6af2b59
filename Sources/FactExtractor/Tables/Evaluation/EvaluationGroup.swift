/// The rows of one indicator: one, or several with a part of the points each (评价要点).
struct EvaluationGroup: Sendable {
  var name: EvaluationName
  var first = Words.none
  var second = Words.none
  var rows: [EvaluationRow] = []
}

/// The name of an indicator and the points that stand in brackets behind it.
struct EvaluationName: Sendable, Hashable {
  var words: Words
  var weight: Range<Int>?

  static let none = EvaluationName(words: .none, weight: nil)

  init(words: Words, weight: Range<Int>?) {
    self.words = words
    self.weight = weight
  }

  init(_ cell: TableCell, in text: borrowing Span<UInt8>) {
    guard !cell.range.isEmpty, cell.isText, cell.range.count <= EvaluationName.longest else {
      self = .none
      return
    }
    let label = LabelText(cell.range, in: text)
    words = label.name
    weight = label.weight
  }

  /// Longest name (UTF-8 bytes); longer words are a description.
  static let longest = 300

  var isEmpty: Bool { words.isEmpty }

  /// 总分, 合计
  var isTotal: Bool { EvaluationName.totals.contains(words) }

  private static let totals: Set<Words> = [
    "总分", "合计", "总计", "总得分", "得分合计", "自评总分", "综合得分", "合计得分", "总分值", "评价总分", "小计", "最终得分", "自评得分", "总体得分", "总评分", "分值合计",
  ]

  /// 根据…填报, and other words that are no name of an indicator.
  var isRemark: Bool { words.count > 24 || words.hasPrefix("根据") || words.contains("。") }
}
