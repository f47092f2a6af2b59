/// A chart as a line of text: each year with a bar of eighths, a gap in words.
enum MarkdownChart {
  static func line(_ chart: TrendChart, _ text: ReportText) -> String {
    let largest = chart.bars.compactMap { $0.minor?.magnitude }.max() ?? 0
    let points = zip(chart.years, chart.bars).map { year, point in
      year + " " + label(point, largest: largest)
    }
    let unit = chart.unit.isEmpty ? chart.barLabel : chart.barLabel + text.choose("，", ", ") + chart.unit
    return "- **" + MarkdownText.escaped(chart.title) + "**" + MarkdownText.escaped(text.inBrackets(unit)) + text.colon
      + points.joined(separator: " · ")
  }

  private static func label(_ point: TrendChart.Point, largest: UInt64) -> String {
    switch point {
    case .gap(_, let label): return "*" + MarkdownText.escaped(label) + "*"
    case .value(let minor, let text, _):
      return largest == 0 || minor <= 0
        ? MarkdownText.escaped(text) : bar(minor.magnitude, largest) + " " + MarkdownText.escaped(text)
    }
  }

  private static func bar(_ value: UInt64, _ largest: UInt64) -> String {
    let eighths: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    let index = Int(Int128(value) * 8 / Int128(largest))
    return String(eighths[min(index, 7)])
  }
}
