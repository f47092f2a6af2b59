import DiffEngine
import DisclosureModel

/// Every document and every quoted place.
enum SourcesSection {
  static let anchor = Anchor("sources")

  static func section(
    _ comparison: Comparison, sources: SourceRegister, corpusPath: String?, text: ReportText
  ) -> ReportSection {
    let groups = documents(comparison, sources).map { group($0, comparison, sources, corpusPath, text) }
    let blocks: [ReportBlock] =
      groups.isEmpty
      ? [.note([.text(text.noSources)])] : [.note([.text(text.sourcesIntroduction)])] + groups.map { .sources($0) }
    return ReportSection(anchor: anchor, title: text.sourcesTitle, blocks: blocks)
  }

  /// Reports of the years asked for, then others that are quoted (a later year that restates), each by path.
  private static func documents(_ comparison: Comparison, _ sources: SourceRegister) -> [String] {
    let paths = Set(comparison.reports.map(\.document)).union(sources.citations.map(\.document))
    return paths.filter { !$0.isEmpty }.sorted()
  }

  private static func group(
    _ document: String, _ comparison: Comparison, _ sources: SourceRegister, _ corpusPath: String?, _ text: ReportText
  ) -> SourceGroup {
    let entries = sources.entries(of: document, corpusPath: corpusPath, text: text)
    return SourceGroup(
      anchor: .document(document), title: document, description: description(document, comparison, text),
      link: corpusPath.flatMap { RelativeLink(folder: $0, document: document) }, entries: entries)
  }

  private static func description(_ document: String, _ comparison: Comparison, _ text: ReportText) -> String {
    for coverage in comparison.coverage {
      guard let report = coverage.reports.first(where: { $0.document == document }) else { continue }
      var parts = [text.year(coverage.year), report.kind.label(text.language), text.level(report.level)]
      parts.append(text.factCount(report.factCount))
      if report.status != .read { parts.append(text.status(report.status)) }
      return parts.joined(separator: " · ")
    }
    return text.outsideYears
  }
}
