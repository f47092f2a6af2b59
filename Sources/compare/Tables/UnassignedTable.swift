import CorpusIndex
import DisclosureModel
import ReportWriter

/// Figures of the documents that nothing was made of (CLI: facts --unassigned).
struct UnassignedTable {
  let records: RecordTable

  init(session: Session, filter: FactFilter) throws(CommandFailure) {
    var records = RecordTable(columns: ["document", "department", "year", "kind", "page", "line", "column", "quote"])
    for entry in session.catalogue.entries where filter.admits(entry) && UnassignedTable.isOf(filter.years, entry) {
      let disclosure = try session.ask { () throws(IndexFailure) in try session.catalogue.disclosure(of: entry) }
      let summary = entry.document.summary
      for quote in disclosure?.coverage.unassigned ?? [] {
        records.append([
          .text(entry.path), .text(session.catalogue.departmentName(of: entry)), RecordValue(summary.year?.number),
          .text(summary.kind.rawValue), RecordValue(quote.position.page), .integer(quote.position.line),
          .integer(quote.position.column), .text(quote.text),
        ])
      }
    }
    self.records = records
  }

  /// A figure that nothing was made of has no year; its report's stands for it.
  private static func isOf(_ years: [FiscalYear], _ entry: CatalogueEntry) -> Bool {
    years.isEmpty || entry.year.map(years.contains) == true
  }
}
