import DiffEngine
import DisclosureModel

package enum CoverageRecords {
  package static func table(_ comparison: Comparison) -> RecordTable {
    var table = RecordTable(columns: ["department", "year", "kind", "level", "document", "facts", "status"])
    let department = RecordValue.text(comparison.department.fullName)
    for coverage in comparison.coverage {
      let year = RecordValue.integer(coverage.year.number)
      if coverage.reports.isEmpty {
        let missing = RecordValue.text(ReportStatus.missing.rawValue)
        table.append([department, year, .absent, .absent, .absent, .absent, missing])
      }
      for report in coverage.reports {
        table.append([
          department, year, .text(report.kind.rawValue), .text(report.level.rawValue), .text(report.document),
          .integer(report.factCount), .text(report.status.rawValue),
        ])
      }
    }
    return table
  }
}
