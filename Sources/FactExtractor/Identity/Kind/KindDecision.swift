import DisclosureModel

/// Decides what a report is: from its titles, then from its parts; two kinds in one file are combined.
struct KindDecision {
  let document: SourceDocument
  let text: OpeningText
  let titles: [TitleReading]

  /// The evidence is a range of the document's text.
  func decide() -> (kind: ReportKind, evidence: Range<Int>)? {
    if let title = titles.first {
      let kinds = titles.filter { $0.completeness == title.completeness }.reduce(title.kinds) {
        $0.intersection($1.kinds)
      }
      guard !kinds.isEmpty else { return byParts() }
      guard kinds.count == 1, let kind = kinds.first else { return (.combined, text.source(of: title.range)) }
      if kind != .performance, let annex = AnnexFinder(document: document).evaluation() { return (.combined, annex) }
      if kind == .performance, let annex = AnnexFinder(document: document).accounts() { return (.combined, annex) }
      return (kind, text.source(of: title.range))
    }
    return byParts()
  }

  /// Headings and captions, where no title tells.
  private func byParts() -> (kind: ReportKind, evidence: Range<Int>)? {
    let wording = ReportWording(text: text)
    var first: [ReportKind: Range<Int>] = [:]
    for line in text.lines where line.range.count <= 150 && text.contains(anyOf: KindDecision.parts, in: line.range) {
      for kind in wording.kinds(in: line.range) where first[kind] == nil { first[kind] = line.range }
    }
    if let accounts = first[.finalAccounts], first[.performance] == nil {
      return (.finalAccounts, text.source(of: accounts))
    }
    guard first.isEmpty else {
      guard first.count == 1, let only = first.first else { return nil }
      return (only.key, text.source(of: only.value))
    }
    return titles.first.flatMap(byStatement) ?? withoutTitle()
  }

  /// A page without a title and parts, which tells of one year: spent where it names what was spent, else planned.
  private func withoutTitle() -> (kind: ReportKind, evidence: Range<Int>)? {
    guard titles.isEmpty, YearDecision(text: text, titles: []).decide() != nil else { return nil }
    let whole = 0..<text.bytes.count
    if let spent = text.earliest(of: KindDecision.accounted, in: whole) {
      return (.finalAccounts, text.source(of: text.clause(around: spent, in: whole, marks: OpeningText.clauseMarks)))
    }
    return text.earliest(of: KindDecision.planned, in: whole).map {
      (.budget, text.source(of: text.clause(around: $0, in: whole, marks: OpeningText.clauseMarks)))
    }
  }

  private static let accounted = Phrase.list("支出决算 收入决算 经费决算 决算为 决算数 决算总额 实际支出 支出合计 支出总计")
  private static let planned = Phrase.list("支出预算 收入预算 经费预算 预算安排 预算为 预算数 预算总额 安排预算")

  /// What the figures are that follow a title which names no kind: spent or planned.
  private func byStatement(_ title: TitleReading) -> (kind: ReportKind, evidence: Range<Int>)? {
    let body: Range<Int> = .stretch(title.range.upperBound, text.bytes.count)
    if let spent = KindDecision.spent.compactMap({ text.first($0, in: body) }).min(by: { $0.lowerBound < $1.lowerBound }
    ) {
      return (.finalAccounts, text.source(of: spent))
    }
    return text.first(.budget, in: body).map { (.budget, text.source(of: $0)) }
  }

  private static let spent = Phrase.list("决算 支出合计 支出共计 支出总计 实际支出 实际发生 累计支出 支出总额")

  private static let parts = Phrase.list(
    "决算表 决算总表 部门决算 单位决算 决算情况说明 预算表 预算总表 部门预算 单位预算 预算情况说明 绩效自评表 绩效评价 绩效自评报告")
}
