import DisclosureModel

/// Measures for each report how much of it repeats the year before.
enum CopiedTextDiff {
  /// By year and document.
  static func texts(_ series: DisclosureSeries) -> [CopiedText] {
    let columns = Set(series.years)
    let reports = series.reports.filter {
      columns.contains($0.year) && !$0.disclosure.passages.isEmpty && ($0.status == .read || $0.status == .partial)
    }
    return reports.sorted { ($0.year, $0.document) < ($1.year, $1.document) }.compactMap { report in
      let earlier = reports.filter { $0.year < report.year && isAlike($0.kind, report.kind) }
      guard let year = earlier.map(\.year).max() else { return nil }
      return measured(report, from: year, earlier.filter { $0.year == year }.sorted { $0.document < $1.document })
    }
  }

  /// Final accounts and self-evaluations are also published as one report.
  private static func isAlike(_ left: ReportKind, _ right: ReportKind) -> Bool {
    if left == right { return true }
    let kinds: Set<ReportKind> = [left, right]
    return kinds == [.combined, .finalAccounts] || kinds == [.combined, .performance]
  }

  private static func measured(
    _ report: SeriesReport, from year: FiscalYear, _ earlier: [SeriesReport]
  ) -> CopiedText {
    var known: [UInt64: (length: Int, citation: Citation)] = [:]
    for source in earlier {
      for passage in source.disclosure.passages where known[passage.hash] == nil {
        known[passage.hash] = (passage.length, Citation(document: source.document, quote: passage.opening))
      }
    }
    let repeated = report.disclosure.passages.compactMap { passage -> CopiedText.Passage? in
      guard let source = known[passage.hash], source.length == passage.length else { return nil }
      return CopiedText.Passage(
        length: passage.length, later: Citation(document: report.document, quote: passage.opening),
        earlier: source.citation)
    }
    return CopiedText(
      document: report.document, kind: report.kind, year: report.year, fromYear: year,
      characters: report.disclosure.passages.map(\.length).reduce(0, +),
      repeatedCharacters: repeated.map(\.length).reduce(0, +),
      passages: repeated.enumerated().sorted {
        $0.element.length == $1.element.length ? $0.offset < $1.offset : $0.element.length > $1.element.length
      }.map(\.element))
  }
}
