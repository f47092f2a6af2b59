import DisclosureModel

/// A chart as inline SVG. Figures are written on it and read out by its title, so colour carries nothing alone.
struct HTMLChart {
  let chart: TrendChart
  let text: ReportText
  private let layout: ChartLayout

  init(_ chart: TrendChart, text: ReportText) {
    self.chart = chart
    self.text = text
    layout = ChartLayout(chart)
  }

  var html: String {
    let unit = chart.unit.isEmpty ? "" : " · " + chart.unit
    let name = HTMLText.element("strong", [], HTMLText.escaped(chart.title))
    let legend = HTMLText.element("small", [], HTMLText.escaped(self.legend + unit))
    let caption = HTMLText.element("figcaption", [], name + legend)
    return HTMLText.element("figure", [("class", "chart")], caption + "<div class=\"plot\">" + svg + "</div>")
  }

  private var legend: String {
    let bars = "▮ " + chart.barLabel
    return chart.marks.isEmpty ? bars : bars + " ━ " + chart.markLabel
  }

  private var svg: String {
    let size = [
      ("viewBox", "0 0 \(layout.width) \(ChartLayout.height)"), ("width", "\(layout.width)"),
      ("height", "\(ChartLayout.height)"), ("role", "img"), ("aria-label", description),
    ]
    let zero = layout.y(0)
    let base = line(0, zero, layout.width, "base")
    let parts = chart.years.indices.map { index in year(index) + bar(index) + mark(index) }
    return HTMLText.element("svg", size, base + parts.joined())
  }

  private var description: String {
    let points = zip(chart.years, chart.bars).map { year, point in
      switch point {
      case .value(_, let text, _): year + " " + text
      case .gap(_, let label): year + " " + label
      }
    }
    return chart.title + text.inBrackets(chart.barLabel) + text.colon + text.list(points)
  }

  private func year(_ index: Int) -> String {
    label(chart.years[index], layout.x(index), ChartLayout.height - 6, "year")
  }

  private func bar(_ index: Int) -> String {
    guard index < chart.bars.count else { return "" }
    switch chart.bars[index] {
    case .gap(_, let words): return label(words, layout.x(index), layout.y(0) - 6, "gap")
    case .value(let minor, let figure, let origin):
      let place = layout.bar(minor)
      let attributes = [
        ("x", "\(layout.x(index) - ChartLayout.barWidth / 2)"), ("y", "\(place.top)"),
        ("width", "\(ChartLayout.barWidth)"), ("height", "\(place.height)"),
        ("class", origin == .stated ? "bar" : "bar hollow"),
      ]
      let top = minor < 0 ? layout.y(0) : min(place.top, markTop(index))
      let title = origin == .stated ? "" : HTMLText.element("title", [], HTMLText.escaped(origin.label(text.language)))
      return HTMLText.element("rect", attributes, title) + label(figure, layout.x(index), top - 5, "value")
    }
  }

  /// Where a label must stay above so that the mark does not cross it.
  private func markTop(_ index: Int) -> Int {
    guard index < chart.marks.count, let minor = chart.marks[index].minor else { return ChartLayout.plotBottom }
    let y = layout.y(minor)
    let top = chart.bars[index].minor.map { layout.bar($0).top } ?? y
    return y < top && top - y < 16 ? y : ChartLayout.plotBottom
  }

  private func mark(_ index: Int) -> String {
    guard index < chart.marks.count, let minor = chart.marks[index].minor else { return "" }
    let half = ChartLayout.barWidth / 2 + 5
    return line(layout.x(index) - half, layout.y(minor), layout.x(index) + half, "mark")
  }

  private func line(_ from: Int, _ y: Int, _ to: Int, _ name: String) -> String {
    "<line"
      + HTMLText.attributes([("x1", "\(from)"), ("x2", "\(to)"), ("y1", "\(y)"), ("y2", "\(y)"), ("class", name)])
      + "/>"
  }

  private func label(_ words: String, _ x: Int, _ y: Int, _ name: String) -> String {
    HTMLText.element(
      "text", [("x", "\(x)"), ("y", "\(y)"), ("text-anchor", "middle"), ("class", name)], HTMLText.escaped(words))
  }
}
