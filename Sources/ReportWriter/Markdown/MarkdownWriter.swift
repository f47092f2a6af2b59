/// Writes a document as GitHub-flavoured Markdown. Addresses are `<a id>` tags, which GitHub keeps.
package struct MarkdownWriter: Sendable {
  package init() {}

  package func write(_ document: ReportDocument) -> String {
    let text = ReportText(document.language)
    var parts = ["# " + MarkdownText.escaped(document.title), line(document.summary)]
    if !document.metrics.isEmpty { parts.append(document.metrics.map { metric($0, text) }.joined(separator: "\n")) }
    let links = document.sections.map { "[" + MarkdownText.escaped($0.title) + "](#" + $0.anchor.name + ")" }
    if links.count > 1 { parts.append(links.joined(separator: " · ")) }
    for section in document.sections {
      parts.append(address(section.anchor) + "\n## " + MarkdownText.escaped(section.title))
      parts += section.blocks.map { block($0, flagLevel: section.flagLevel, text) }
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func metric(_ metric: ReportMetric, _ text: ReportText) -> String {
    let value = "**" + MarkdownText.escaped(metric.value) + "**"
    let unit = metric.unit.isEmpty ? "" : " " + MarkdownText.escaped(metric.unit)
    let remark = MarkdownText.escaped(text.inBrackets(metric.remark))
    let label = MarkdownText.escaped(metric.label)
    let linked = metric.target.map { "[" + label + "](#" + $0.name + ")" } ?? label
    return "- " + linked + text.colon + value + unit + remark
  }

  private func block(_ block: ReportBlock, flagLevel: Int, _ text: ReportText) -> String {
    switch block {
    case .heading(let anchor, let title): address(anchor) + "\n### " + MarkdownText.escaped(title)
    case .paragraph(let runs): line(runs)
    case .list(let items): items.map { "- " + line($0) }.joined(separator: "\n")
    case .table(let table): MarkdownTable(table, writer: self).text
    case .charts(let charts): charts.map { MarkdownChart.line($0, text) }.joined(separator: "\n")
    case .flag(let flag): self.flag(flag, level: flagLevel, text)
    case .note(let runs): line(runs)
    case .quote(let quote): self.quote(quote)
    case .definitions(let definitions): definitions.map { definition($0, text) }.joined(separator: "\n")
    case .sources(let group): MarkdownSources.text(group, text)
    }
  }

  private func flag(_ flag: ReportFlag, level: Int, _ text: ReportText) -> String {
    var lines = [
      address(flag.anchor) + "\n" + String(repeating: "#", count: level) + " " + MarkdownText.escaped(flag.title)
    ]
    var head = badge(flag.badge)
    if let movement = flag.movement { head += " " + self.movement(movement) }
    lines.append(head)
    if let quote = flag.quote { lines.append(self.quote(quote)) }
    lines += flag.remarks.map(line)
    if !flag.links.isEmpty { lines.append(line(flag.links)) }
    return lines.joined(separator: "\n\n")
  }

  private func movement(_ movement: ReportFlag.Movement) -> String {
    let unit = movement.unit == "%" ? "%" : " " + MarkdownText.escaped(movement.unit)
    return MarkdownText.escaped(movement.beforeLabel) + " " + figure(movement.before) + " → "
      + MarkdownText.escaped(movement.afterLabel) + " " + figure(movement.after) + unit + "  " + change(movement.change)
  }

  private func quote(_ quote: ReportQuote) -> String {
    let words = "> " + MarkdownText.lineStart(MarkdownText.quote(quote.text))
    return quote.attribution.isEmpty ? words : words + "\n>\n> — " + inlines(quote.attribution)
  }

  private func definition(_ definition: ReportDefinition, _ text: ReportText) -> String {
    "- **" + MarkdownText.escaped(definition.term) + "**" + text.colon + inlines(definition.meaning)
  }

  // MARK: - Runs

  /// Runs that begin a line.
  private func line(_ runs: [Inline]) -> String { MarkdownText.lineStart(inlines(runs)) }

  func inlines(_ runs: [Inline]) -> String { runs.map(inline).joined() }

  private func inline(_ run: Inline) -> String {
    switch run {
    case .text(let text): MarkdownText.escaped(text)
    case .strong(let text): "**" + MarkdownText.escaped(text) + "**"
    case .code(let text): MarkdownText.code(text)
    case .link(let text, let target): "[" + MarkdownText.escaped(text) + "](" + address(target) + ")"
    case .badge(let badge): self.badge(badge)
    case .mark(let mark): "<sup>" + MarkdownText.escaped(mark) + "</sup>"
    }
  }

  func badge(_ badge: Badge) -> String { "**【" + MarkdownText.escaped(badge.text) + "】**" }

  func figure(_ figure: FigureCell) -> String {
    let digits = MarkdownText.escaped(figure.text)
    let unit = figure.unit.isEmpty ? "" : (figure.unit == "%" ? "%" : " " + MarkdownText.escaped(figure.unit))
    let marks = figure.marks.isEmpty ? "" : " " + figure.marks
    guard let source = figure.source else { return digits + unit + marks }
    return "[" + digits + "](#" + source.anchor.name + ")" + unit + marks
  }

  func change(_ change: ChangeCell) -> String {
    let words = [change.label, change.percent, change.amount].filter { !$0.isEmpty }.map(MarkdownText.escaped)
    let mark = change.footnote.map { "<sup>" + MarkdownText.escaped($0) + "</sup>" } ?? ""
    return ([change.direction.sign] + words).joined(separator: " ") + mark
  }

  func address(_ anchor: Anchor) -> String { "<a id=\"" + anchor.name + "\"></a>" }

  private func address(_ target: LinkTarget) -> String {
    switch target {
    case .anchor(let anchor): "#" + anchor.name
    case .file(let link): link.address
    }
  }
}
