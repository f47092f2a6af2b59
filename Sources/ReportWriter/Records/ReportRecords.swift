import DiffEngine
import DisclosureModel

/// A comparison as flat tables, for CSV and JSON. Column names are stable; amounts are plain decimals in the base unit.
package struct ReportRecords: Sendable, Hashable {
  /// Raised when a column changes its meaning or goes.
  package static let schemaVersion = 1

  package var department: String
  package var years: [FiscalYear]
  package var thresholds: Thresholds
  /// A report a row, and a row for a year without one.
  package var coverage: RecordTable
  /// One line of the comparison and one year a row.
  package var figures: RecordTable
  /// Every further place that a figure rests on, and those that disagree.
  package var witnesses: RecordTable
  /// One line and one pair of neighbouring years a row.
  package var changes: RecordTable
  /// The columns of `compare swings`.
  package var swings: RecordTable
  package var drivers: RecordTable
  /// The columns of `compare check`.
  package var findings: RecordTable

  package init(_ comparison: Comparison, language: Language) {
    let department = comparison.department.fullName
    self.department = department
    years = comparison.years
    thresholds = comparison.thresholds
    coverage = CoverageRecords.table(comparison)
    figures = FigureRecords.table(comparison)
    witnesses = FigureRecords.witnesses(comparison)
    changes = ChangeRecords.table(comparison, language: language)
    swings = SwingRecords.table(comparison.swings, department: department)
    drivers = SwingRecords.drivers(comparison.swings)
    findings = FindingRecords.table(comparison.findings, department: department, language: language)
  }

  package var json: String {
    JSONWriter().write(
      .object([
        .init("schema", .text("compare.report")),
        .init("schema_version", .integer(ReportRecords.schemaVersion)),
        .init("department", .text(department)),
        .init("years", .array(years.map { .integer($0.number) })),
        .init("thresholds", JSONValue(ThresholdRecords.table(thresholds))),
        .init("coverage", JSONValue(coverage)),
        .init("figures", JSONValue(figures)),
        .init("witnesses", JSONValue(witnesses)),
        .init("changes", JSONValue(changes)),
        .init("swings", JSONValue(swings)),
        .init("drivers", JSONValue(drivers)),
        .init("findings", JSONValue(findings)),
      ]))
  }
}
