import DisclosureModel

/// One indicator of the self-evaluation tables over the years.
struct IndicatorHistory: Sendable {
  struct YearLine: Sendable {
    var year: FiscalYear
    var document: String
    var line: EvaluationLine
  }

  /// As the latest year prints it.
  var name: String
  /// One a year, ascending.
  var lines: [YearLine]

  var years: [FiscalYear] { lines.map(\.year) }

  /// In the order of the latest tables.
  static func histories(_ series: DisclosureSeries) -> [IndicatorHistory] {
    let columns = Set(series.years)
    var found: [Key: [YearLine]] = [:]
    var order: [Key] = []
    let reports = series.reports.filter { columns.contains($0.year) }
    for report in reports.sorted(by: { ($1.year, $0.document) < ($0.year, $1.document) }) {
      for line in report.disclosure.evaluation {
        let key = Key(line)
        if found[key] == nil { order.append(key) }
        found[key, default: []].append(YearLine(year: report.year, document: report.document, line: line))
      }
    }
    return order.compactMap { key in history(found[key] ?? []) }
  }

  /// Nil where a name stands for several lines of one year: nothing says which is which.
  private static func history(_ lines: [YearLine]) -> IndicatorHistory? {
    guard let latest = lines.first, Set(lines.map(\.year)).count == lines.count else { return nil }
    return IndicatorHistory(name: latest.line.indicator, lines: lines.reversed())
  }

  private struct Key: Hashable {
    var project: String
    var indicator: String
    var secondLevel: String

    init(_ line: EvaluationLine) {
      project = plain(line.project)
      indicator = plain(line.indicator)
      secondLevel = plain(line.secondLevel)
    }
  }

  /// Without blanks, which converters put in anywhere.
  static func plain(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
