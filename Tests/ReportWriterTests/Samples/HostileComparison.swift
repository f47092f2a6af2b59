import DiffEngine
import DisclosureModel

/// A comparison whose every word tries to break out of the page.
enum HostileComparison {
  static let payload =
    "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp; |[x](javascript:alert(1))`*_~$ https://evil.example www.evil.example\u{0}\u{1B}[31m\u{202E}\u{7F}\n# head\n- item"

  static let value: Comparison = {
    let quote = Sample.quote(payload, line: 1)
    let citation = Citation(document: document, quote: quote)
    let why = Sample.message(payload, payload)
    let figure = CellFigure(
      quantity: Sample.wan(123), origin: .restated, factIDs: [payload], printed: payload, citations: [citation])
    let years = Sample.years(2019...2020)
    let rows = [
      ComparisonRow(
        indicator: .expenditureProjectItem, item: payload, scope: .all, measure: .rate(name: why, formula: why),
        depth: 0, cells: [.figure(figure), .notComputable(why)], changes: [.notComparable(why)]),
      ComparisonRow(
        indicator: .expenditureProjectItem, item: payload, scope: .all, measure: .figure(.actual), depth: 0,
        cells: [.figure(figure), .figure(figure)], changes: [.notComparable(why)]),
    ]
    var comparison = Sample.comparison(
      years: years, topics: [TopicComparison(topic: .budgetExecution, rows: rows)], swings: [swing(citation, why)],
      findings: [
        Finding(
          id: payload, rule: payload, severity: .error, message: why, year: years.first, document: document,
          source: quote, expected: payload, found: payload, trace: [Finding.Message(zh: payload, en: payload)])
      ])
    comparison.department = DepartmentName(fullName: payload)
    comparison.coverage[0].reports = [
      YearCoverage.Report(
        document: document, kind: .finalAccounts, level: .unit, status: .unidentified, factCount: 1)
    ]
    return comparison
  }()

  static let document = "../\(payload)/a.md"

  private static func swing(_ citation: Citation, _ why: Finding.Message) -> Swing {
    Swing(
      id: payload,
      key: FactKey(
        indicator: .expenditureProjectItem, item: payload, year: Sample.year(2020), basis: .actual, scope: .all),
      fromYear: Sample.year(2019), fromBasis: .actual, toYear: Sample.year(2020), toBasis: .actual,
      before: Sample.wan(1), after: Sample.wan(90_000), change: Sample.wan(89_999), percent: Sample.percent(9_999),
      explanation: .contradicts, reason: citation, sources: [citation], factIDs: [], notes: [why],
      trace: [Finding.Message(zh: payload, en: payload)])
  }
}
