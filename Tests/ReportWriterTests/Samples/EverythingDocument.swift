import DisclosureModel
import ReportWriter

/// A document with every block, cell and run, beside the page of ``EverythingComparison``.
enum EverythingDocument {
  static func value(_ language: Language) -> ReportDocument {
    var document = ReportDocument(
      EverythingComparison.value,
      options: ReportOptions(language: language, corpusPath: "../Corpus", date: "2022-07-01"))
    document.sections.append(ReportSection(anchor: Anchor("extra"), title: "Extra", blocks: blocks))
    return document
  }

  private static let target = Anchor("extra-row")

  private static let blocks: [ReportBlock] = [
    .heading(Anchor("extra-heading"), "A <heading> | with `marks`"),
    .paragraph(
      [
        .text("Plain, "), .strong("strong*"), .text(" "), .code("code `tick` | pipe"), .text(" "),
        .link("row", .anchor(target)), .text(" "),
        .badge(Badge("badge", .caution)),
      ]
        + (RelativeLink(folder: "../Corpus", document: "a b/c(1).pdf", page: 7).map { [.link("file", .file($0))] } ?? [])
    ),
    .list([[.text("first")], [.text("1. second")], [.text("# third")]]),
    .note([.text("A note.")]),
    .quote(ReportQuote(text: "A quote\nover two lines.", attribution: [.text("somewhere")])),
    .definitions([ReportDefinition(term: "term", meaning: [.text("meaning")])]),
    .charts([
      TrendChart(
        title: "Chart", unit: "万元", years: ["2019", "2020", "2021", "2022"],
        bars: [
          .value(-500, text: "−5", origin: .stated), .gap(.blank, label: "blank"),
          .value(1_000, text: "10", origin: .restated), .value(0, text: "0", origin: .stated),
        ], barLabel: "bars",
        marks: [
          .value(200, text: "2", origin: .stated), .gap(.absentLine, label: "-"),
          .value(1_100, text: "11", origin: .stated), .gap(.absentLine, label: "-"),
        ], markLabel: "marks")
    ]),
    .table(
      ReportTable(
        anchor: Anchor("extra-table"), caption: "Every cell", unitNote: "a unit",
        columns: [ReportColumn("name", .words), ReportColumn("cell", .figures), ReportColumn("change", .changes)],
        rows: [
          ReportRow(
            anchor: target,
            cells: [
              .words([.text("figure")]),
              .figure(FigureCell(text: "1,234.50", unit: "人", exact: "exact", origin: .derived, isDisputed: true)),
              .change(ChangeCell(direction: .notComparable, label: "not", footnote: "a")),
            ]),
          ReportRow(
            depth: 1, repeatsName: true, cells: [.words([.text("percentage")]), .percentage("+1.0%"), .nothing]),
          ReportRow(
            depth: 9,
            cells: [
              .words([.text("badge")]), .badge(Badge("grade", .good)),
              .state(.notComputable, label: "none", footnote: "a"),
            ]),
        ], footnotes: [.init(mark: "a", text: "why")])),
  ]
}
