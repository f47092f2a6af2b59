/// Recognises lines that open a new part of a file without an ordinal or heading mark: 附件, 附表2, and the title of an annexed
/// report (…2018年度部门整体支出绩效评价报告).
enum PartTitle {
  private static let annexWords = ["附件", "附表", "附录", "附："].map { Array($0.utf8) }
  private static let endings = ["报告", "自评表", "评分表", "计分表", "数据表", "说明", "决算", "预算", "情况表", "公开表"].map { Array($0.utf8) }

  /// UTF-8 bytes of the longest such line.
  private static let longest = 180

  static func isTitle(_ range: Range<Int>, run: TokenRun, in text: borrowing Span<UInt8>) -> Bool {
    guard !range.isEmpty, range.count <= longest, !hasFullStop(run) else { return false }
    if range.count <= 30 {
      for word in annexWords where FigureScanner.matches(text, word, at: range.lowerBound, limit: range.upperBound) {
        return true
      }
    }
    guard hasYear(run), !hasFigure(run) else { return false }
    for ending in endings {
      let start = range.upperBound - ending.count
      if start > range.lowerBound, FigureScanner.matches(text, ending, at: start, limit: range.upperBound) {
        return true
      }
    }
    return false
  }

  private static func hasFullStop(_ run: TokenRun) -> Bool {
    run.tokens.contains { $0.kind == .mark(.period) || $0.kind == .mark(.comma) || $0.kind == .mark(.semicolon) }
  }

  private static func hasYear(_ run: TokenRun) -> Bool {
    run.tokens.contains {
      if case .year = $0.kind { return true }
      return false
    }
  }

  private static func hasFigure(_ run: TokenRun) -> Bool { run.figures.contains { $0.unit != .none } }
}
