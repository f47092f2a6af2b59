import DisclosureModel

/// Recognises lines without an ordinal or heading mark that name what the items below them are about: 财政拨款支出按功能科目
/// 分类情况.
enum TopicLine {
  private static let endings = ["情况", "情况：", "如下：", "如下"].map { Array($0.utf8) }

  /// UTF-8 bytes of the longest such line.
  private static let longest = 120

  static func isTopic(_ block: Block, run: TokenRun, in text: borrowing Span<UInt8>) -> Bool {
    guard !block.isHeading, !block.range.isEmpty, block.range.count <= longest, run.figures.isEmpty,
      !run.tokens.contains(where: { isStop($0.kind) })
    else { return false }
    for ending in endings {
      let start = block.range.upperBound - ending.count
      if start > block.range.lowerBound,
        FigureScanner.matches(text, ending, at: start, limit: block.range.upperBound)
      {
        return true
      }
    }
    return false
  }

  private static func isStop(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .mark(.comma), .mark(.period), .mark(.semicolon), .ordinal: true
    default: false
    }
  }
}
