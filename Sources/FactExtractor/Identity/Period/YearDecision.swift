import DisclosureModel

/// Decides the fiscal year from title, marks of tables and parts, and the sentences that speak of a year's own figures.
struct YearDecision {
  let text: OpeningText
  let titles: [TitleReading]

  func decide() -> (year: FiscalYear, evidence: Range<Int>)? {
    for witnesses in [titleWitnesses(named: true), titleWitnesses(named: false)] where !witnesses.isEmpty {
      guard let chosen = choice(among: witnesses) else { return nil }
      return isRefuted(chosen.year) ? nil : decided(chosen)
    }
    let marks = reportMarks()
    let body = subjects()
    if let chosen = dominant(marks) { return decided(chosen) }
    return dominant(marks.isEmpty ? body : body + marks).flatMap(decided)
  }

  private func decided(_ witness: Witness) -> (year: FiscalYear, evidence: Range<Int>)? {
    FiscalYear(witness.year).map { ($0, witness.range) }
  }

  /// A stretch that says which year the report is of.
  private struct Witness {
    var year: Int
    var range: Range<Int>
  }

  private func titleWitnesses(named: Bool) -> [Witness] {
    titles.filter { ($0.name != nil) == named }.flatMap { title in
      title.years.map { Witness(year: $0.year, range: title.range) }
    }
  }

  /// The one year, or of several the one that the body clearly speaks of.
  private func choice(among witnesses: [Witness]) -> Witness? {
    guard let first = witnesses.first else { return nil }
    if witnesses.allSatisfy({ $0.year == first.year }) { return first }
    if let planned = planned(witnesses) { return planned }
    // two years in one title are not settled by counting
    if titles.contains(where: { Set($0.years.map(\.year)).count > 1 }) { return nil }
    let years = Set(witnesses.map(\.year))
    guard let spoken = dominant((subjects() + reportMarks()).filter { years.contains($0.year) }) else { return nil }
    return witnesses.first { $0.year == spoken.year }
  }

  /// 2022年“三公”经费预算及2021年“三公”经费决算: the plan's year, to which the outcome of the year before is added.
  private func planned(_ witnesses: [Witness]) -> Witness? {
    let years = Set(witnesses.map(\.year)).sorted()
    guard years.count == 2, years[1] == years[0] + 1, let title = titles.first(where: { $0.years.count == 2 }),
      text.contains("三公", in: title.range),
      title.years.allSatisfy({ mention in
        let next = title.years.first { $0.range.lowerBound > mention.range.lowerBound }?.range.lowerBound
        let own: Range<Int> = .stretch(mention.range.upperBound, next ?? title.range.upperBound)
        return text.contains(mention.year == years[1] ? .budget : .accounts, in: own)
          && (mention.year == years[0] || !text.contains(.accounts, in: own))
      })
    else { return nil }
    return witnesses.first { $0.year == years[1] }
  }

  /// Whether the whole body speaks of another year than the title, as a copy with a new title does.
  private func isRefuted(_ year: Int) -> Bool {
    // the first line that speaks of the year settles it
    for line in text.lines where (subjects(in: line) + marks(in: line)).contains(where: { $0.year == year }) {
      return false
    }
    let inTitles = titles.map(\.range)
    let isNamed = YearReader(text: text).mentions(in: 0..<text.bytes.count).contains { mention in
      mention.year == year && !inTitles.contains { $0.overlaps(mention.range) }
    }
    return !isNamed && tally(subjects()).contains { $0.count >= 2 }
  }

  /// The year named at least twice as often as any other.
  private func dominant(_ witnesses: [Witness]) -> Witness? {
    let counts = tally(witnesses)
    guard let top = counts.first else { return nil }
    if counts.count > 1, top.count < 2 * counts[1].count { return nil }
    return witnesses.first { $0.year == top.year }
  }

  private func tally(_ witnesses: [Witness]) -> [(year: Int, count: Int)] {
    Dictionary(witnesses.map { ($0.year, 1) }, uniquingKeysWith: +)
      .map { (year: $0.key, count: $0.value) }
      .sorted { $0.count != $1.count ? $0.count > $1.count : $0.year < $1.year }
  }

  // MARK: marks and sentences

  /// Captions and parts of the report that carry its year: 第二部分 2022年度部门决算表; a cell that is a year alone.
  private func reportMarks() -> [Witness] { text.lines.flatMap(marks(in:)) }

  private func marks(in line: OpeningText.Line) -> [Witness] {
    guard line.range.count <= 150, !isTitle(line), !text.contains(anyOf: YearDecision.coverage, in: line.range) else {
      return []
    }
    return YearReader(text: text).mentions(in: line.range).compactMap { mention in
      guard mention.role == .period else { return nil }
      let isAlone = line.isCell && mention.range == line.range
      let isField = text.ends(.stretch(line.range.lowerBound, mention.range.lowerBound), with: YearDecision.field)
      guard isAlone || isField || text.contains(anyOf: YearDecision.captionWords, in: line.range) else { return nil }
      return Witness(year: mention.year, range: line.range)
    }
  }

  /// Sentences about a year's own figures: 2021年度收入合计 …
  private func subjects() -> [Witness] { text.lines.flatMap(subjects(in:)) }

  private func subjects(in line: OpeningText.Line) -> [Witness] {
    guard !line.isCell, !isTitle(line) else { return [] }
    return YearReader(text: text).mentions(in: line.range).compactMap { mention in
      guard mention.role == .period, isSubject(mention, in: line.range) else { return nil }
      return Witness(year: mention.year, range: text.clause(around: mention.range.lowerBound, in: line.range))
    }
  }

  private func isTitle(_ line: OpeningText.Line) -> Bool {
    titles.contains { $0.range.overlaps(line.range) }
  }

  private func isSubject(_ mention: YearMention, in line: Range<Int>) -> Bool {
    let after: Range<Int> = .stretch(mention.range.upperBound, line.upperBound)
    guard text.starts(after, withAnyOf: YearDecision.subjectWords) else { return false }
    let before: Range<Int> = .stretch(line.lowerBound, mention.range.lowerBound)
    return !text.ends(before, withAnyOf: YearDecision.comparisonWords)
  }

  /// 纳入…2020年度部门决算编制范围 speaks of the accounts above.
  private static let coverage = Phrase.list("纳入 编制范围")
  private static let field: Phrase = "年度:"
  private static let captionWords = Phrase.list(
    "部门决算 部门预算 单位决算 单位预算 决算表 预算表 情况说明 编制说明 自评表 评分表 评价表 计分表 整体支出 自评报告 评价报告 基础数据表 工作完成情况")
  private static let subjectWords = Phrase.list(
    "收入 支出 收、支 收支 部门 本部门 本单位 我 财政拨款 一般公共 三公 基本支出 项目 年初预算 预算 决算 安排 机关运行 政府采购 本年 总收入 总支出 度收入 财政收入 "
      + "因公 公务 市 县 区 单位 在职 全年 共 实际")
  private static let comparisonWords = Phrase.list("与 比 较 同 于 和 上年 上年度 相较 对比 去年")
}
