import DiffEngine
import DisclosureModel

/// What each report took over from the year before, word for word, and how much of it is new.
enum CopiedTextSection {
  static let anchor = Anchor("copied")
  /// Passages of one report that are listed, longest first.
  static let mostPassages = 10

  /// Nil where no report repeats another.
  static func section(_ comparison: Comparison, text: ReportText) -> ReportSection? {
    let copied = comparison.copied.filter { !$0.passages.isEmpty }
    if copied.isEmpty { return nil }
    let tables = copied.enumerated().map { ReportBlock.table(table($0.element, number: $0.offset + 1, text)) }
    return ReportSection(
      anchor: anchor, title: text.copiedTitle, blocks: [.paragraph([.text(text.copiedIntroduction)])] + tables)
  }

  private static func table(_ copied: CopiedText, number: Int, _ text: ReportText) -> ReportTable {
    let caption = ReadableText.line(copied.document) + text.colon + text.copied(copied)
    let others = copied.passages.count - mostPassages
    return ReportTable(
      anchor: Anchor("table-copied-\(number)"), caption: caption,
      columns: [
        ReportColumn(text.copiedPassage, .words), ReportColumn(text.copiedLength, .figures),
        ReportColumn(text.copiedPlace(copied.year), .words), ReportColumn(text.copiedPlace(copied.fromYear), .words),
      ],
      rows: copied.passages.prefix(mostPassages).map { row($0, text) },
      footnotes: others > 0 ? [ReportTable.Footnote(mark: "", text: text.further(others))] : [])
  }

  private static func row(_ passage: CopiedText.Passage, _ text: ReportText) -> ReportRow {
    ReportRow(cells: [
      .words([.text(ReadableText.line(passage.later.quote.text) + "…")]), .words([.text("\(passage.length)")]),
      place(passage.later, text), place(passage.earlier, text),
    ])
  }

  private static func place(_ citation: Citation, _ text: ReportText) -> ReportCell {
    let file = citation.document.split(separator: "/").last.map(String.init) ?? citation.document
    return .words([.text(ReadableText.line(file) + " " + text.line(citation.quote.position))])
  }
}
