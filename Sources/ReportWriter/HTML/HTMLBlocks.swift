/// Blocks of a section in HTML.
struct HTMLBlocks {
  let text: ReportText
  /// Level of a flag's heading: one below the heading that it stands under.
  let flagLevel: Int
  private var runs: HTMLRuns { HTMLRuns() }

  init(_ section: ReportSection, text: ReportText) {
    self.text = text
    flagLevel = section.flagLevel
  }

  func block(_ block: ReportBlock) -> String {
    switch block {
    case .heading(let anchor, let title): HTMLText.element("h3", [("id", anchor.name)], HTMLText.escaped(title))
    case .paragraph(let words): HTMLText.element("p", [], runs.inlines(words))
    case .list(let items):
      HTMLText.element("ul", [], items.map { HTMLText.element("li", [], runs.inlines($0)) }.joined(separator: "\n"))
    case .table(let table): HTMLTable(table, text: text).html
    case .charts(let charts):
      HTMLText.element(
        "div", [("class", "charts")], charts.map { HTMLChart($0, text: text).html }.joined(separator: "\n"))
    case .flag(let flag): self.flag(flag)
    case .note(let words): HTMLText.element("p", [("class", "note")], runs.inlines(words))
    case .quote(let quote): self.quote(quote)
    case .definitions(let definitions):
      HTMLText.element("dl", [("class", "definitions")], definitions.map(definition).joined(separator: "\n"))
    case .sources(let group): HTMLSources(text: text).html(group)
    }
  }

  private func flag(_ flag: ReportFlag) -> String {
    let id = flag.anchor.name
    var lines = [
      "<article"
        + HTMLText.attributes([
          ("class", "flag tone-" + flag.badge.tone.rawValue + (flag.movement == nil ? "" : " moves")), ("id", id),
          ("aria-labelledby", id + "-title"),
        ]) + ">"
    ]
    let title = HTMLText.element("span", [("id", id + "-title")], HTMLText.escaped(flag.title))
    lines.append(
      HTMLText.element(
        "h\(flagLevel)", [], runs.badge(flag.badge) + " " + title + runs.permalink(flag.anchor, text.linkToFlag)))
    if let movement = flag.movement { lines.append(self.movement(movement)) }
    lines.append("<div class=\"about\">")
    if let quote = flag.quote { lines.append(self.quote(quote)) }
    lines += flag.remarks.map { HTMLText.element("p", [], runs.inlines($0)) }
    if !flag.links.isEmpty { lines.append(HTMLText.element("p", [("class", "links")], runs.inlines(flag.links))) }
    return (lines + ["</div>", "</article>"]).joined(separator: "\n")
  }

  private func movement(_ movement: ReportFlag.Movement) -> String {
    let unit = HTMLText.element("span", [("class", "unit")], HTMLText.escaped(movement.unit))
    let arrow = HTMLText.element("span", [("class", "arrow"), ("aria-hidden", "true")], "→")
    return HTMLText.element(
      "p", [("class", "movement")],
      end(movement.before, movement.beforeLabel) + arrow + end(movement.after, movement.afterLabel, unit: unit)
        + runs.change(movement.change))
  }

  private func end(_ figure: FigureCell, _ label: String, unit: String = "") -> String {
    let caption = HTMLText.element("small", [], HTMLText.escaped(label))
    return HTMLText.element("span", [("class", "end")], caption + runs.figure(figure, text) + unit)
  }

  private func quote(_ quote: ReportQuote) -> String {
    let words = HTMLText.element("blockquote", [], HTMLText.element("p", [], HTMLText.quote(quote.text)))
    if quote.attribution.isEmpty { return words }
    let caption = HTMLText.element("figcaption", [], runs.inlines(quote.attribution))
    return HTMLText.element("figure", [("class", "quote")], words + caption)
  }

  private func definition(_ definition: ReportDefinition) -> String {
    HTMLText.element("dt", [], HTMLText.escaped(definition.term))
      + HTMLText.element("dd", [], runs.inlines(definition.meaning))
  }
}
