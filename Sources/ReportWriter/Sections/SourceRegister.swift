import DiffEngine
import DisclosureModel

/// Every place that the page quotes, each once, ordered by document and position, with what rests on it.
struct SourceRegister {
  private var uses: [Citation: [SourceEntry.Use]] = [:]
  private var references: [Citation: SourceReference] = [:]
  /// Ordered.
  private(set) var citations: [Citation] = []

  init(_ comparison: Comparison, text: ReportText) {
    for topic in comparison.topics {
      for row in topic.rows { collect(row, years: comparison.years, text: text) }
    }
    for swing in comparison.swings {
      let use = SourceEntry.Use(
        label: SwingFlag.title(swing, text: text), exact: "", target: .swing(swing.id))
      for citation in swing.sources + [swing.reason].compactMap({ $0 }) { add(citation, use) }
    }
    for finding in comparison.findings { collect(finding, text: text) }
    number()
  }

  func reference(_ citation: Citation?) -> SourceReference? { citation.flatMap { references[$0] } }

  /// Entries of one document, in order of position.
  func entries(of document: String, corpusPath: String?, text: ReportText) -> [SourceEntry] {
    citations.filter { $0.document == document }.compactMap { citation in
      guard let reference = references[citation] else { return nil }
      let position = citation.quote.position
      let link = position.page.flatMap { page in
        corpusPath.flatMap { RelativeLink(folder: $0, document: document, page: page) }
      }
      return SourceEntry(
        anchor: reference.anchor, number: reference.number, place: text.place(position), link: link,
        quote: citation.quote.text, uses: uses[citation] ?? [])
    }
  }

  private mutating func collect(_ row: ComparisonRow, years: [FiscalYear], text: ReportText) {
    let label = RowLabel(row, text: text)
    let target = RowSubject(row).anchor
    for (year, cell) in zip(years, row.cells) {
      switch cell {
      case .figure(let figure):
        let exact = FigureCell.exactText(figure, text: text)
        let use = SourceEntry.Use(label: label.full(year, text: text), exact: exact, target: target)
        for citation in figure.citations + figure.disagreeing { add(citation, use) }
      case .blank(let citation):
        let exact = text.state(.blank)
        add(citation, SourceEntry.Use(label: label.full(year, text: text), exact: exact, target: target))
      case .absentLine, .missingReport, .unreadableReport, .notComputable: break
      }
    }
  }

  private mutating func collect(_ finding: Finding, text: ReportText) {
    guard let source = finding.source else { return }
    let use = SourceEntry.Use(
      label: text.severity(finding.severity) + " " + finding.rule, exact: "", target: .finding(finding))
    add(Citation(document: finding.document, quote: source), use)
  }

  private mutating func add(_ citation: Citation, _ use: SourceEntry.Use) {
    if uses[citation]?.contains(use) == true { return }
    uses[citation, default: []].append(use)
  }

  private mutating func number() {
    citations = uses.keys.sorted { left, right in
      (left.document, left.quote.position, left.quote.text) < (right.document, right.quote.position, right.quote.text)
    }
    for (index, citation) in citations.enumerated() {
      references[citation] = SourceReference(
        anchor: .source(document: citation.document, quote: citation.quote), number: index + 1)
    }
  }
}
