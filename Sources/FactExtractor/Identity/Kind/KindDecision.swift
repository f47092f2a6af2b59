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
    return titles.first.flatMap(byStatement)
  }

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
