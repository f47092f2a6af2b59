import DisclosureModel

/// A title of a report, as far as it says whose, of which year and what it is.
struct TitleReading {
  struct Name {
    var body: BodyName
    var range: Range<Int>
  }

  /// Bytes of the opening text; over several lines where a converter broke the title.
  var range: Range<Int>
  var name: Name?
  /// Years as periods, in the order printed.
  var years: [YearMention]
  var kinds: Set<ReportKind>

  /// How much it says: name, year and kind.
  var completeness: Int { (name == nil ? 0 : 1) + (years.isEmpty ? 0 : 1) + (kinds.isEmpty ? 0 : 1) }
}

/// Takes titles apart: [年度] name [年度] [部门] kind.
struct TitleParser {
  let text: OpeningText
  private let names: NameReader
  private let wording: ReportWording

  init(text: OpeningText) {
    self.text = text
    names = NameReader(text: text)
    wording = ReportWording(text: text)
  }

  static let longest = 240

  /// Reads a stretch as a title; nil where it names no kind of report or reads like a sentence.
  func title(in range: Range<Int>) -> TitleReading? {
    let body = withoutPreface(range)
    guard body.count <= TitleParser.longest, !text.contains(anyOf: TitleParser.sentenceMarks, in: body) else {
      return nil
    }
    let kinds = wording.kinds(in: body)
    guard !kinds.isEmpty else { return statement(in: body) }
    let years = YearReader(text: text).mentions(in: body).filter { $0.role == .period }
    let name = name(in: body, years: years)
    guard name != nil || text.contains(anyOf: TitleParser.reportWords, in: body) else { return nil }
    // 预算绩效评价中心 is a name and no kind of report
    let own =
      name.map {
        wording.kinds(in: .stretch(body.lowerBound, $0.range.lowerBound))
          .union(wording.kinds(in: .stretch($0.range.upperBound, body.upperBound)))
      } ?? kinds
    return own.isEmpty ? nil : TitleReading(range: body, name: name, years: years, kinds: own)
  }

  /// A title that names one of the fixed subjects of reports and no kind: 2017年…局“三公”经费增减情况说明.
  private func statement(in body: Range<Int>) -> TitleReading? {
    guard text.contains(anyOf: TitleParser.statementWords, in: body),
      text.ends(body, withAnyOf: TitleParser.statementEnds)
    else { return nil }
    let years = YearReader(text: text).mentions(in: body).filter { $0.role == .period }
    guard !years.isEmpty, let name = name(in: body, years: years) else { return nil }
    return TitleReading(range: body, name: name, years: years, kinds: [])
  }

  /// The name in a heading such as 第一部分 …概况 or …2021年度部门决算表.
  func headingName(in range: Range<Int>) -> TitleReading.Name? {
    let body = withoutOrdinal(range)
    guard body.count <= TitleParser.longest, !text.contains(anyOf: TitleParser.sentenceMarks, in: body) else {
      return nil
    }
    return name(in: body, years: YearReader(text: text).mentions(in: body).filter { $0.role == .period })
  }

  private func name(in body: Range<Int>, years: [YearMention]) -> TitleReading.Name? {
    var start = body.lowerBound
    if let first = years.first,
      text.ends(.stretch(body.lowerBound, first.range.lowerBound), withAnyOf: TitleParser.brackets)
    {
      if first.range.lowerBound - 1 == start { start = first.range.upperBound }
    } else if let first = years.first, first.range.lowerBound == start {
      start = first.range.upperBound
    }
    while start < body.upperBound, text.starts(.stretch(start, body.upperBound), withAnyOf: TitleParser.joints) {
      start += text.width(at: start)
    }
    if let reply = text.first(TitleParser.reply, in: .stretch(start, body.upperBound)) {
      // whose budget it is stands behind the one that approves it
      start = reply.upperBound
    }
    if text.has(.about, at: start, limit: body.upperBound) { start += 6 }
    if let verb = TitleParser.issuing.first(where: { text.has($0, at: start, limit: body.upperBound) }) {
      start += verb.bytes.count
    }
    if let split = nameAroundYear(from: start, in: body, years: years) { return split }
    return firstName(from: start, in: body, years: years)
  }

  private func firstName(
    from start: Int, in body: Range<Int>, years: [YearMention], isPlaced: Bool = false
  ) -> TitleReading.Name? {
    for tier in TitleParser.cuts {
      let ends = tier.flatMap { text.occurrences(of: $0, in: .stretch(start, body.upperBound)).map(\.lowerBound) }
      let yearEnds = tier.isEmpty ? years.map(\.range.lowerBound).filter { $0 > start } : []
      for end in (ends + yearEnds).sorted() {
        let end = text.ends(.stretch(start, end), with: "的") ? end - 3 : end
        if let body = names.name(filling: .stretch(start, end), isPlaced: isPlaced) {
          return TitleReading.Name(body: body, range: .stretch(start, end))
        }
      }
    }
    return nil
  }

  /// 渠县2022年度农业农村局: the year stands between the place and the rest of the name.
  private func nameAroundYear(from start: Int, in body: Range<Int>, years: [YearMention]) -> TitleReading.Name? {
    guard let year = years.first(where: { $0.range.lowerBound > start }) else { return nil }
    let chain = PlaceReader(text: text).chain(at: start, limit: year.range.lowerBound)
    guard !chain.units.isEmpty, chain.end == year.range.lowerBound else { return nil }
    var rest = year.range.upperBound
    while rest < body.upperBound, text.starts(.stretch(rest, body.upperBound), withAnyOf: TitleParser.joints) {
      rest += text.width(at: rest)
    }
    guard let found = firstName(from: rest, in: body, years: [], isPlaced: true), found.body.places.isEmpty else {
      return nil
    }
    let whole = BodyName(
      printed: text.string(.stretch(start, chain.end)) + found.body.printed, forerunner: found.body.forerunner,
      places: chain.units, core: found.body.core)
    return TitleReading.Name(body: whole, range: .stretch(start, found.range.upperBound))
  }

  private func withoutPreface(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    if text.starts(range, withAnyOf: TitleParser.prefaces) {
      start += 6
      while start < range.upperBound,
        text.isDigit(at: start) || text.starts(.stretch(start, range.upperBound), withAnyOf: TitleParser.joints)
      {
        // a year that follows belongs to the title
        if text.isDigit(at: start), start + 4 <= range.upperBound, text.isDigit(at: start + 1),
          text.isDigit(at: start + 2)
        {
          break
        }
        start += text.width(at: start)
      }
    }
    return .stretch(start, range.upperBound)
  }

  /// Leaves out 第一部分, 表一, 一、, (一), 1. at the head.
  func withoutOrdinal(_ range: Range<Int>) -> Range<Int> {
    if let end = formNumberEnd(range) { return .stretch(end, range.upperBound) }
    var start = range.lowerBound
    if text.starts(range, with: .number) {
      for word in TitleParser.parts {
        let head: Range<Int> = .stretch(start, min(start + 21, range.upperBound))
        if let found = text.first(word, in: head) { return .stretch(found.upperBound, range.upperBound) }
      }
    }
    if text.starts(range, with: .open),
      let close = text.first(.close, in: .stretch(start, min(start + 16, range.upperBound)))
    {
      return .stretch(close.upperBound, range.upperBound)
    }
    var offset = start
    while offset < range.upperBound, text.starts(.stretch(offset, range.upperBound), withAnyOf: TitleParser.numerals) {
      offset += text.width(at: offset)
    }
    if offset > start, text.starts(.stretch(offset, range.upperBound), withAnyOf: TitleParser.ordinalMarks) {
      start = offset + text.width(at: offset)
    }
    return .stretch(start, range.upperBound)
  }

  /// The end of 表一 or 附表2：, the number of a form in front of its title.
  private func formNumberEnd(_ range: Range<Int>) -> Int? {
    guard let word = TitleParser.formWords.first(where: { text.starts(range, with: $0) }) else { return nil }
    let start = range.lowerBound + word.bytes.count
    var offset = start
    while offset < range.upperBound, text.starts(.stretch(offset, range.upperBound), withAnyOf: TitleParser.numerals) {
      offset += text.width(at: offset)
    }
    guard offset > start else { return nil }
    while offset < range.upperBound, text.starts(.stretch(offset, range.upperBound), withAnyOf: TitleParser.formMarks) {
      offset += text.width(at: offset)
    }
    return offset
  }

  private static let formWords = Phrase.list("附表 表 附件")
  private static let formMarks = TitleParser.ordinalMarks + [" ", "：", ":", "-"]

  private static let sentenceMarks = Phrase.list("。 ； ; ， ! ? : > | \t 【 纳入")
  private static let brackets: [Phrase] = ["("]
  private static let reply: Phrase = "关于批复"
  private static let issuing = Phrase.list("公布 公开 印发 报送 上报 批复 做好")
  private static let joints = Phrase.list("( ) : . 、 - — 》 《 ] [")
  private static let prefaces = Phrase.list("附件 附表 附1 附2")
  private static let parts = Phrase.list("部分 章 节 篇")
  private static let numerals = Phrase.list("一 二 三 四 五 六 七 八 九 十 0 1 2 3 4 5 6 7 8 9")
  private static let ordinalMarks = Phrase.list("、 . ． ， )")
  private static let reportWords = Phrase.list("部门 单位 整体支出 绩效 三公 预算公开 决算公开 预决算 预算说明 决算说明 预算编制说明 决算编制说明 预算情况 决算情况")

  private static let statementWords = Phrase.list("三公 机关运行经费")
  private static let statementEnds = Phrase.list("说明 情况 公开 公示 公告 情况表 公开表 支出表")

  /// Words before which a name ends, the surest first; the empty tier stands for years.
  private static let cuts: [[Phrase]] = [
    [], Phrase.list("关于 ("),
    Phrase.list(
      "部门整体 部门预算 部门决算 部门绩效 部门支出 部门收支 部门预决算 部门财政 部门项目 部门( 部门单位 单位整体 单位预算 单位决算 单位绩效 单位支出 单位预决算 单位概况 "
        + "部门概况 单位基本 部门基本 本级 机关本级 区级部门 市级部门 县级部门 省级部门 市直部门 县直部门 省直部门"),
    Phrase.list("整体支出 整体绩效 预决算 财政预算 财政决算 财政支出 项目支出 收支 三公 概况 基本情况 主要职责 主要职能 职能 职责 预算 决算 绩效 的"),
  ]
}
