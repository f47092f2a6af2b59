/// Words that tell header rows and form rows from lines.
enum FormWords {
  private static let bodies: [StaticString] = [
    "部门名称", "单位名称", "部门(单位)名称", "预算部门名称", "预算部门", "项目名称", "主管部门", "实施单位", "填报单位", "填报部门", "项目单位", "评价单位", "部门预算名称",
    "单位(部门)名称", "编制单位", "预算单位", "预算单位名称", "项目实施单位", "主管部门及代码", "项目主管部门", "填报人", "填表人", "部门(单位)",
    "部门年度目标", "年度目标", "年度总体目标",
    "部门年度总体目标", "总体目标", "年度绩效目标", "部门绩效目标", "预期目标", "主要职能", "职能职责", "部门职能", "年度主要任务", "年度工作任务", "部门联系人", "单位联系人", "联系人",
    "联系电话", "项目负责人", "单位负责人", "部门负责人", "填报日期",
  ]

  /// 部门名称, 主管部门, 联系电话: the next cell names a body or a person, no figure.
  static func namesBody(_ words: Words) -> Bool {
    bodies.contains { body in
      let end = body.utf8CodeUnitCount
      return words.hasPrefix(body)
        && (words.bytes.count == end || words.hasPrefix("(", from: end) || words.hasPrefix("：", from: end))
    }
  }

  /// A word of the header's language: 项目, 金额, 2021年预算数, 控制率.
  static func isHeaderWord(_ words: Words) -> Bool {
    if let word = CellWord.named(stripped(words)), word != .total, !isStaff(word) { return true }
    return isValueWord(words)
  }

  /// 项目, 科目编码: names or codes stand below.
  static func isLabel(_ words: Words) -> Bool {
    switch CellWord.named(stripped(words)) {
    case .label, .projectName, .code, .lineNumber: true
    default: false
    }
  }

  /// What stands beside 单位名称 over a column, and is no body's name.
  static func isColumnTitle(_ words: Words) -> Bool {
    isHeaderWord(words) || CellWord.named(words) == .total || stripped(words).hasSuffix("金额")
  }

  /// 编制数, 在职人数: a title over counts of staff.
  static func isHeadcount(_ words: Words) -> Bool { words.hasSuffix("编制数") || words.hasSuffix("人数") }

  /// A header word over figures.
  static func isValueWord(_ words: Words) -> Bool {
    let name = stripped(words)
    switch CellWord.named(name) {
    case .amount, .score, .weight, .otherScore: return true
    default: break
    }
    return name.bytes.count <= 60 && name.hasSuffix(anyOf: endings)
  }

  private static let endings: [StaticString] = [
    "预算数", "决算数", "执行数", "完成数", "控制率", "执行率", "预算", "决算", "编制数", "人数", "统计数", "调整数",
  ]

  private static func isStaff(_ word: CellWord) -> Bool {
    switch word {
    case .staff, .vehiclePurchase, .vehicleOperation: true
    default: false
    }
  }

  private static func stripped(_ words: Words) -> Words {
    guard words.bytes.last == 0x29, let open = words.bytes.lastIndex(of: 0x28) else { return words }
    return words[0..<open]
  }
}
