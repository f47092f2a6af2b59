/// Words that tell header rows and form rows from lines.
enum FormWords {
  private static let bodies = [
    "部门名称", "单位名称", "部门(单位)名称", "预算部门名称", "预算部门", "项目名称", "主管部门", "实施单位", "填报单位", "填报部门", "项目单位", "评价单位", "部门预算名称",
    "单位(部门)名称", "编制单位", "预算单位", "预算单位名称", "项目实施单位", "主管部门及代码", "项目主管部门", "填报人", "填表人", "部门(单位)",
  ]

  /// 部门名称, 主管部门: the next cell names a body, no figure.
  static func namesBody(_ words: String) -> Bool {
    bodies.contains { words == $0 || words.hasPrefix($0 + "(") || words.hasPrefix($0 + "：") }
  }

  /// A word of the header's language: 项目, 金额, 2021年预算数, 控制率.
  static func isHeaderWord(_ words: String) -> Bool {
    if let word = CellWord.named(stripped(words)), word != .total, !isStaff(word) { return true }
    return isValueWord(words)
  }

  /// A header word over figures.
  static func isValueWord(_ words: String) -> Bool {
    let name = stripped(words)
    switch CellWord.named(name) {
    case .amount, .score, .weight, .otherScore: return true
    default: break
    }
    return endings.contains { name.hasSuffix($0) } && name.utf8.count <= 60
  }

  private static let endings = ["预算数", "决算数", "执行数", "完成数", "控制率", "执行率", "预算", "决算", "编制数", "人数", "统计数", "调整数"]

  private static func isStaff(_ word: CellWord) -> Bool {
    switch word {
    case .staff, .vehiclePurchase, .vehicleOperation: true
    default: false
    }
  }

  private static func stripped(_ words: String) -> String {
    guard words.last == ")", let open = words.lastIndex(of: "(") else { return words }
    return String(words[..<open])
  }
}
