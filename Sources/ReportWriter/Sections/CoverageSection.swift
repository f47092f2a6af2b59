import DiffEngine
import DisclosureModel

/// Which reports there are for each year and kind; what is missing is said in words.
enum CoverageSection {
  static let anchor = Anchor("coverage")

  static func section(_ comparison: Comparison, text: ReportText) -> ReportSection {
    let gaps = gaps(comparison, text)
    let remarks =
      (gaps.isEmpty ? [text.everyKind] : gaps) + comparison.relations.map { relation($0, text) }
      + comparison.unused.map { ReadableText.line($0.coverage.text(text.language)) + text.fullStop }
    return ReportSection(
      anchor: anchor, title: text.coverageTitle,
      blocks: [.table(table(comparison, text)), .list(remarks.map { [.text($0)] })])
  }

  /// A merger or split; the other department's reports are named and never added up.
  private static func relation(_ relation: DepartmentRelation, _ text: ReportText) -> String {
    ReadableText.line(relation.coverage.text(text.language)) + text.fullStop
  }

  private static func table(_ comparison: Comparison, _ text: ReportText) -> ReportTable {
    let rows = shownKinds(comparison).map { kind in
      ReportRow(
        anchor: Anchor("coverage-" + kind.rawValue),
        cells: [.words([.text(kind.label(text.language))])]
          + comparison.coverage.map { cell($0, kind, text) })
    }
    let years = comparison.coverage.map { ReportColumn($0.year.description, .words) }
    return ReportTable(
      anchor: Anchor("table-coverage"), caption: text.coverageCaption,
      columns: [ReportColumn(text.kindColumn, .words)] + years, rows: rows)
  }

  /// The three kinds that are published every year, and others where there are any.
  private static func shownKinds(_ comparison: Comparison) -> [ReportKind] {
    let present = Set(comparison.reports.map(\.kind))
    return ReportKind.allCases.filter { yearlyKinds.contains($0) || present.contains($0) }
  }

  private static let yearlyKinds: [ReportKind] = [.budget, .finalAccounts, .performance]

  private static func cell(_ coverage: YearCoverage, _ kind: ReportKind, _ text: ReportText) -> ReportCell {
    let reports = coverage.reports.filter { $0.kind == kind }
    if !reports.isEmpty {
      let runs = reports.map { entry($0, text) }
      return .words(Array(runs.joined(separator: [.text(text.semicolon)])))
    }
    if isCombined(coverage), kind == .finalAccounts || kind == .performance { return .words([.text(text.inCombined)]) }
    return .state(.missingReport, label: text.absentReport, footnote: nil)
  }

  private static func entry(_ report: YearCoverage.Report, _ text: ReportText) -> [Inline] {
    let label = report.status == .read ? text.factCount(report.factCount) : text.status(report.status)
    let level = report.level == .unit ? text.inBrackets(text.level(.unit)) : ""
    return [.link(label, .anchor(.document(report.document))), .text(level)]
  }

  private static func isCombined(_ coverage: YearCoverage) -> Bool {
    coverage.reports.contains { $0.kind == .combined }
  }

  /// Years without any report, then what the others lack (years that lack the same together), then files in trouble.
  private static func gaps(_ comparison: Comparison, _ text: ReportText) -> [String] {
    let covered = comparison.coverage.filter { !$0.reports.isEmpty }
    let empty = comparison.coverage.filter(\.reports.isEmpty).map(\.year)
    var alike: [(kinds: [ReportKind], years: [FiscalYear])] = []
    for coverage in covered {
      let kinds = missingKinds(coverage)
      if kinds.isEmpty { continue }
      if let index = alike.firstIndex(where: { $0.kinds == kinds }) {
        alike[index].years.append(coverage.year)
      } else {
        alike.append((kinds, [coverage.year]))
      }
    }
    let troubled = covered.flatMap { coverage in
      coverage.reports.filter { $0.status != .read }.map { text.troubled(coverage.year, $0.document, $0.status) }
    }
    return (empty.isEmpty ? [] : [text.noReport(empty)]) + alike.map { text.noKinds($0.years, $0.kinds) } + troubled
  }

  private static func missingKinds(_ coverage: YearCoverage) -> [ReportKind] {
    let kinds = Set(coverage.reports.map(\.kind))
    return yearlyKinds.filter { !kinds.contains($0) && ($0 == .budget || !isCombined(coverage)) }
  }
}
