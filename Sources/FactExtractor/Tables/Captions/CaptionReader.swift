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
    let words = Words(range, in: document.text.span)
    guard CaptionReader.titleWords(in: words) == nil, words.hasPrefix("单位：") || !CaptionReader.isForm(words) else {
      return nil
    }
    return CaptionReader.unit(in: words)
  }

  /// The unit that a line declares with 单位, whatever else it says; nil for most lines.
  func declaredUnit(in range: Range<Int>) -> Figure.Unit? {
    guard range.count <= CaptionReader.longestLine, document.holds(.unit, in: range) else { return nil }
    return CaptionReader.unit(in: Words(range, in: document.text.span))
  }

  /// What the heading of a section says about the tables in it: 五、“三公”经费决算情况. Broad topics are left to titles, since
  /// such a section may hold tables of any kind.
  func topic(ofHeading range: Range<Int>) -> TableCaption.Topic? {
    guard range.count <= CaptionReader.longestLine else { return nil }
    let words = Words(range, in: document.text.span)
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
    let words = Words(range, in: document.text.span)
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
  static func isForm(_ words: Words) -> Bool {
    if words.hasPrefix("公开") || words.hasPrefix("财决"), words.contains("表") { return true }
    return words.hasPrefix(anyOf: formLines)
  }

  private static let formLines: [StaticString] = [
    "部门：", "单位：", "公开部门：", "公开单位：", "编制单位：", "编制部门：", "部门名称：", "单位名称：", "填报单位：", "填报部门：", "单位名称(", "部门(单位)", "评价单位",
    "预算单位：", "预算部门：",
    "填报日期", "填报时间",
  ]

  /// The title in a line: its words up to 表, form numbers (公开01表, 附表2) apart; nil without one.
  static func titleWords(in words: Words) -> Words? {
    guard var mark = words.first("表", from: 0), words.count <= longestTitle, !words.contains("。"),
      !words.hasPrefix(anyOf: remarkHeads)
    else { return nil }
    var start = 0
    while true {
      let end = mark + tableMark.utf8CodeUnitCount
      if isFormNumber(words[start..<end]) {
        start = end
      } else if words[start..<end].count >= shortestTitle, isTitleEnd(words, from: end) {
        return words[start..<end]
      }
      guard let next = words.first("表", from: end) else { return nil }
      mark = next
    }
  }

  /// Longest and shortest title, in characters.
  private static let longestTitle = 90
  private static let shortestTitle = 4
  private static let tableMark: StaticString = "表"
  private static let remarkHeads: [StaticString] = ["注：", "说明：", "备注："]

  private static func isTitleEnd(_ words: Words, from end: Int) -> Bool {
    end == words.bytes.count || words.hasPrefix(anyOf: behindTitles, from: end)
  }

  private static let behindTitles: [StaticString] = [
    "(", "-", "续", "单位", "金额", "公开", "编制", "部门", "财决", "填报", "预算公开",
  ]

  /// 公开01表, 财决公开01表, 附表1, 表3
  private static func isFormNumber(_ words: Words) -> Bool {
    guard words.count <= 9 else { return false }
    return words.hasPrefix(anyOf: formNumberHeads) || words == "表"
  }

  private static let formNumberHeads: [StaticString] = ["公开", "财决", "附表", "附", "预算公开", "部门公开"]

  static func title(_ words: Words) -> TableCaption {
    var caption = TableCaption()
    let funds = FundWords(in: words)
    caption.scope = funds.scopes.count == 1 ? funds.scopes.first : nil
    let rest = funds.rest
    let saysActual = rest.contains("决算") || rest.contains("执行")
    let saysBudget = rest.contains("预算")
    if saysActual != saysBudget { caption.basis = saysActual ? .actual : .budget }
    caption.year = year(in: words)
    caption.topic = topic(rest, words)
    caption.hasTitle = caption.topic != nil || !funds.scopes.isEmpty
    caption.isEconomic = words.contains("经济分类") || words.contains("经济科目")
    caption.isFunctional = words.contains("功能")
    return caption
  }

  private static func year(in words: Words) -> FiscalYear? {
    guard let mark = words.first("年", from: 0), mark >= 4 else { return nil }
    let digits = words.bytes[mark - 4..<mark]
    guard digits.allSatisfy(FigureScanner.isDigit) else { return nil }
    return FiscalYear(digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
  }

  private static func topic(_ rest: Words, _ words: Words) -> TableCaption.Topic? {
    if rest.contains("自评") || rest.contains("绩效评价") || rest.contains("评分") || rest.contains("评价指标") {
      if rest.contains("基础数据") { return nil }
      return rest.contains("项目支出") && !rest.contains("整体") ? .projectEvaluation : .evaluation
    }
    if rest.contains("机构运行信息") { return .operations }
    // 附件4：部门决算和“三公”经费决算公开表格 heads tables of every kind
    if rest.contains("部门决算和") || rest.contains("部门预算和") || rest.contains("部门决算及") || rest.contains("部门预算及") {
      return nil
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

  private static let units: [(StaticString, Figure.Unit)] = [
    ("百万元", .millionYuan), ("亿元", .hundredMillionYuan), ("万元", .tenThousandYuan), ("千元", .thousandYuan),
    ("元", .yuan),
  ]

  private static let printedUnits: [(bracketed: StaticString, named: StaticString, unit: Figure.Unit)] = [
    ("(百万元)", "单位百万元", .millionYuan), ("(亿元)", "单位亿元", .hundredMillionYuan),
    ("(万元)", "单位万元", .tenThousandYuan), ("(千元)", "单位千元", .thousandYuan), ("(元)", "单位元", .yuan),
  ]

  private static let unitMarks: [StaticString] = ["单位：", "单位为", "单位:", "单位均为", "计量单位", "单位("]

  /// The unit of 单位：万元, 金额单位:元, (单位万元), (万元).
  static func unit(in words: Words) -> Figure.Unit? {
    // every unit ends in 元, and most lines hold none
    guard words.contains("元") else { return nil }
    if words.contains("单位") {
      for mark in unitMarks {
        var start = 0
        while let found = words.first(mark, from: start) {
          start = found + mark.utf8CodeUnitCount
          if let unit = leadingUnit(words, from: start) { return unit }
        }
      }
    }
    for printed in printedUnits where words.contains(printed.bracketed) || words.contains(printed.named) {
      return printed.unit
    }
    return nil
  }

  private static let beforeUnit: [StaticString] = ["人", "民", "币", "："]

  /// 人民币万元, ：元
  private static func leadingUnit(_ words: Words, from start: Int) -> Figure.Unit? {
    var start = start
    while let prefix = beforeUnit.first(where: { words.hasPrefix($0, from: start) }) {
      start += prefix.utf8CodeUnitCount
    }
    return units.first { words.hasPrefix($0.0, from: start) }?.1
  }
}
