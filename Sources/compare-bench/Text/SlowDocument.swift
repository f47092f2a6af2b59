/// Documents that would show a cost that grows faster than their size.
enum SlowDocument: CaseIterable {
  case longTable
  case flattenedTable
  case longLine
  case longSentence
  case unmarkedFigures
  case changes
  case openBrackets
  case oneLabel
  case openQuotes

  var name: String { self == .flattenedTable ? "slow.txt" : "slow.md" }

  var title: String {
    switch self {
    case .longTable: "a table of 100,000 rows"
    case .flattenedTable: "a flattened table of 100,000 rows"
    case .longLine: "one line of 50 MB"
    case .longSentence: "one sentence of 2 MB, all figures"
    case .unmarkedFigures: "60,000 figures without a mark between them"
    case .changes: "one sentence of 30,000 changes"
    case .openBrackets: "a million open brackets"
    case .oneLabel: "one figure stated 50,000 times, all different"
    case .openQuotes: "a million opening marks of links"
    }
  }

  func bytes() -> [UInt8] {
    let head = "# 青溪县财政局2021年度部门决算公开\n\n"
    switch self {
    case .longTable:
      return Array((head + "单位：万元\n\n| 科目名称 | 预算数 | 决算数 |\n| --- | --- | --- |\n").utf8)
        + repeated(100_000) { "| 项目\($0) | \($0).50 | \($0 + 7).25 |\n" }
    case .flattenedTable:
      return Array((head + "单位：万元\n科目名称\t预算数\t决算数\n").utf8)
        + repeated(100_000) { "项目\($0)\t\($0).50\t\($0 + 7).25\n" }
    case .longLine:
      return Array(head.utf8) + repeated(650_000) { "认真落实各项工作部署，公务接待费支出\($0 % 977).50万元，加强内部管理。" }
    case .longSentence:
      return Array(head.utf8) + repeated(60_000) { "其他支出\($0 % 977).50万元，" }
    case .unmarkedFigures: return Array(head.utf8) + repeated(60_000) { "其他支出\($0 % 977).50万元" }
    case .changes:
      return Array(head.utf8) + repeated(30_000) { "公务接待费支出\($0 % 977).50万元，比上年增加\($0 % 91).20万元，增长3.1%，" }
    case .openBrackets: return Array(head.utf8) + Array(repeating: UInt8(ascii: "("), count: 1_000_000)
    case .oneLabel: return Array(head.utf8) + repeated(50_000) { "2021年公务接待费支出决算\($0).37万元，比上年增加\($0).11万元。\n\n" }
    case .openQuotes: return Array(head.utf8) + repeated(500_000) { _ in "![" }
    }
  }

  private func repeated(_ count: Int, _ text: (Int) -> String) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in 0..<count { bytes += Array(text(index).utf8) }
    return bytes
  }
}
