import DisclosureModel

/// Reads title lines, 公开01表, 部门：…, 金额单位：万元.
struct CaptionReader: Sendable {
  /// Longest line (UTF-8 bytes) that is taken for one about a table.
  private static let longestLine = 300

  let document: SourceDocument

  /// The caption of lines, nearest last; prose between a title and the table ends it.
  func caption(of lines: [Range<Int>], after: Range<Int>?) -> TableCaption {
    var caption = TableCaption()
    for line in lines.reversed() {
      guard let read = self.line(line) else { break }
      caption.fill(from: read)
      if read.hasTitle { break }
    }
    if caption.unit == nil, let after { caption.unit = unit(below: after) }
    return caption
  }

  /// The unit of a line below the table, unless that line heads the next one.
  private func unit(below range: Range<Int>) -> Figure.Unit? {
    guard range.count <= CaptionReader.longestLine else { return nil }
    let words = document.words(range).filter { !$0.isWhitespace }
    guard CaptionReader.titleWords(in: words) == nil, words.hasPrefix("单位：") || !CaptionReader.isForm(words) else {
      return nil
    }
    return CaptionReader.unit(in: words)
  }

  /// The unit that a line declares with 单位, whatever else it says; nil for most lines.
  func declaredUnit(in range: Range<Int>) -> Figure.Unit? {
    guard range.count <= CaptionReader.longestLine, document.holds(CaptionReader.unitWord, in: range) else {
      return nil
    }
    return CaptionReader.unit(in: String(decoding: document.text[range].filter { $0 > 0x20 }, as: UTF8.self))
  }

  private static let unitWord: Phrase = "单位"

  /// What the heading of a section says about the tables in it: 五、“三公”经费决算情况. Broad topics are left to titles, since
  /// such a section may hold tables of any kind.
  func topic(ofHeading range: Range<Int>) -> TableCaption.Topic? {
    guard range.count <= CaptionReader.longestLine else { return nil }
    let words = String(decoding: document.text[range].filter { $0 > 0x20 }, as: UTF8.self)
    if words.contains("基本支出"), words.contains("项目支出") { return nil }
    switch CaptionReader.title(words).topic {
    case .threePublic?: return words.contains("会议") || words.contains("机关运行") ? nil : .threePublic
    case .procurement?: return .procurement
    case .basicExpenditure?: return .basicExpenditure
    default: return nil
    }
  }

  /// What one line says; nil for prose.
  func line(_ range: Range<Int>) -> TableCaption? {
    guard range.count <= CaptionReader.longestLine, !isPlainProse(range) else { return nil }
    let words = String(decoding: document.text[range].filter { $0 > 0x20 }, as: UTF8.self)
    let unit = CaptionReader.unit(in: words)
    let title = CaptionReader.titleWords(in: words)
    guard title != nil || unit != nil || CaptionReader.isForm(words) || words.count <= 40 && !words.contains("。") else {
      return nil
    }
    var caption = title.map(CaptionReader.title) ?? TableCaption()
    caption.unit = unit
    return caption
  }

  /// A full stop, no unit of money, and no beginning that a form has.
  private func isPlainProse(_ range: Range<Int>) -> Bool {
    document.holds(.fullStop, in: range) && !document.holds(CaptionReader.yuan, in: range)
      && !CaptionReader.formHeads.contains { document.begins(range, with: $0) }
  }

  private static let yuan: Phrase = "元"
  private static let formHeads = Phrase.list("公 财 部 单 编 填 评 预")

  /// 公开01表, 部门：…, 编制单位：…, 附表1
  static func isForm(_ words: String) -> Bool {
    if words.hasPrefix("公开"), words.contains("表") { return true }
    if words.hasPrefix("财决"), words.contains("表") { return true }
    return [
      "部门：", "单位：", "编制单位：", "编制部门：", "部门名称：", "单位名称：", "填报单位：", "填报部门：", "单位名称(", "部门(单位)", "评价单位", "预算单位：", "预算部门：",
      "填报日期", "填报时间",
    ]
    .contains(where: words.hasPrefix)
  }

  /// The title in a line: its words up to 表, form numbers (公开01表, 附表2) apart; nil without one.
  static func titleWords(in words: String) -> String? {
    guard words.count <= longestTitle, !words.contains("。") else { return nil }
    if words.hasPrefix("注：") || words.hasPrefix("说明：") || words.hasPrefix("备注：") { return nil }
    var start = words.startIndex
    var from = start
    while let mark = words[from...].firstIndex(of: "表") {
      from = words.index(after: mark)
      let candidate = words[start..<from]
      if isFormNumber(candidate) {
        start = from
      } else if candidate.count >= 4, isTitleEnd(words[from...]) {
        return String(candidate)
      }
    }
    return nil
  }

  private static let longestTitle = 90

  private static func isTitleEnd(_ rest: Substring) -> Bool {
    if rest.isEmpty || rest.first == "(" || rest.first == "-" || rest.first == "续" { return true }
    return ["单位", "金额", "公开", "编制", "部门", "财决", "填报", "预算公开"].contains(where: rest.hasPrefix)
  }

  /// 公开01表, 财决公开01表, 附表1, 表3
  private static func isFormNumber(_ words: Substring) -> Bool {
    guard words.count <= 9 else { return false }
    if ["公开", "财决", "附表", "附", "预算公开", "部门公开"].contains(where: words.hasPrefix) { return true }
    return words == "表"
  }

  static func title(_ words: String) -> TableCaption {
    var caption = TableCaption()
    let funds = FundWords.funds(in: words)
    caption.scope = funds.count == 1 ? funds.first : nil
    let rest = FundWords.removed(from: words)
    let saysActual = rest.contains("决算") || rest.contains("执行")
    let saysBudget = rest.contains("预算")
    if saysActual != saysBudget { caption.basis = saysActual ? .actual : .budget }
    caption.year = year(in: words)
    caption.topic = topic(rest, words)
    caption.hasTitle = caption.topic != nil || !funds.isEmpty
    caption.isEconomic = words.contains("经济分类") || words.contains("经济科目")
    caption.isFunctional = words.contains("功能")
    return caption
  }

  private static func year(in words: String) -> FiscalYear? {
    guard let mark = words.firstIndex(of: "年") else { return nil }
    let digits = words[..<mark].suffix(4)
    return digits.count == 4 ? Int(digits).flatMap { FiscalYear($0) } : nil
  }

  private static func topic(_ rest: String, _ words: String) -> TableCaption.Topic? {
    if rest.contains("自评") || rest.contains("绩效评价") || rest.contains("评分") || rest.contains("评价指标") {
      if rest.contains("基础数据") { return nil }
      return rest.contains("项目支出") && !rest.contains("整体") ? .projectEvaluation : .evaluation
    }
    if rest.contains("三公") { return .threePublic }
    if rest.contains("政府采购") { return .procurement }
    if rest.contains("编制") && rest.contains("人") || rest.contains("人员情况") || rest.contains("人员基本情况") {
      return .staffing
    }
    if words.contains("政府性基金") || words.contains("国有资本经营") {
      return rest.contains("收支") || rest.contains("收入支出") ? .fund : rest.contains("支出") ? .expenditure : .fund
    }
    if rest.contains("基本支出") { return .basicExpenditure }
    if rest.contains("项目支出") || rest.contains("项目预算") || rest.contains("项目明细") { return .projects }
    if rest.contains("收支") || rest.contains("收入支出") { return .balance }
    if rest.contains("收入") { return .income }
    return rest.contains("支出") ? .expenditure : nil
  }

  private static let units: [(String, Figure.Unit)] = [
    ("百万元", .millionYuan), ("亿元", .hundredMillionYuan), ("万元", .tenThousandYuan), ("千元", .thousandYuan),
    ("元", .yuan),
  ]

  private static let printedUnits = units.map { ("(\($0.0))", "单位\($0.0)", $0.1) }

  /// The unit of 单位：万元, 金额单位:元, (单位万元), (万元).
  static func unit(in words: String) -> Figure.Unit? {
    // every unit ends in 元, and most lines hold none
    guard words.unicodeScalars.contains("元") else { return nil }
    for mark in ["单位：", "单位为", "单位:", "单位均为", "计量单位", "单位("] {
      var rest = words[...]
      while let found = rest.firstRange(of: mark) {
        rest = rest[found.upperBound...]
        if let unit = leadingUnit(rest.drop { $0 == " " || $0 == "人" || $0 == "民" || $0 == "币" || $0 == "：" }) {
          return unit
        }
      }
    }
    for (bracketed, named, unit) in printedUnits where words.contains(bracketed) || words.contains(named) {
      return unit
    }
    return nil
  }

  private static func leadingUnit(_ words: Substring) -> Figure.Unit? {
    units.first { words.hasPrefix($0.0) }?.1
  }
}
