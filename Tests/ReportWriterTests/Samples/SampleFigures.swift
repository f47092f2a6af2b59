import DiffEngine
import DisclosureModel

/// Short ways to write down the parts of a comparison.
enum Sample {
  static let department = DepartmentName(
    fullName: "虚构市示例区人民政府办公室", region: "虚构市/示例区", bodyKind: "政府办公室", selfNames: ["区政府办"])

  static func year(_ number: Int) -> FiscalYear {
    guard let year = FiscalYear(number) else { preconditionFailure("\(number) is a fiscal year") }
    return year
  }

  static func years(_ range: ClosedRange<Int>) -> [FiscalYear] { range.compactMap(FiscalYear.init) }

  /// Hundredths of 万元, printed to two places.
  static func wan(_ hundredths: Int64) -> Quantity { .money(Amount(fen: hundredths * 10_000, quantum: 10_000)) }

  static func percent(_ hundredths: Int64) -> Percentage { Percentage(tenThousandths: hundredths * 100, quantum: 100) }

  static func quote(_ text: String, line: Int, column: Int = 1, page: Int? = nil) -> SourceQuote {
    SourceQuote(position: SourcePosition(page: page, line: line, column: column), text: text)
  }

  static func citation(_ text: String, line: Int, in document: String = "示例/2020决算.md", page: Int? = nil) -> Citation {
    Citation(document: document, quote: quote(text, line: line, page: page))
  }

  static func cell(
    _ quantity: Quantity, _ printed: String, line: Int, in document: String = "示例/2020决算.md",
    origin: Origin = .stated, disagreeing: [Citation] = []
  ) -> ComparisonCell {
    .figure(
      CellFigure(
        quantity: quantity, origin: origin, factIDs: ["f\(line)"], printed: printed,
        citations: [citation("原文印作\(printed)。", line: line, in: document)], disagreeing: disagreeing))
  }

  static func row(
    _ indicator: Indicator, basis: Basis = .actual, item: String = "", scope: Scope = .all, depth: Int = 0,
    _ cells: [ComparisonCell], _ changes: [Change]
  ) -> ComparisonRow {
    ComparisonRow(
      indicator: indicator, item: item, scope: scope, measure: .figure(basis), depth: depth, cells: cells,
      changes: changes)
  }

  static func message(_ zh: String, _ en: String) -> Finding.Message { Finding.Message(zh: zh, en: en) }

  static func comparison(
    years: [FiscalYear], coverage: [YearCoverage]? = nil, topics: [TopicComparison] = [], swings: [Swing] = [],
    findings: [Finding] = []
  ) -> Comparison {
    Comparison(
      department: department, years: years, coverage: coverage ?? years.map { YearCoverage(year: $0, reports: []) },
      topics: topics, swings: swings, findings: findings, thresholds: .standard)
  }
}
