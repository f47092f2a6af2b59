import DisclosureModel

/// Writes a document as one self-contained page: no script, no request, a policy that forbids both.
package struct HTMLWriter: Sendable {
  package init() {}

  package func write(_ document: ReportDocument) -> String {
    let text = ReportText(document.language)
    let lines = [
      "<!DOCTYPE html>", "<html lang=\"\(document.language == .zh ? "zh-CN" : "en")\">", head(document), "<body>",
      "<a class=\"skip\" href=\"#content\">" + HTMLText.escaped(text.skipToContent) + "</a>",
      header(document, text), contents(document, text), "<main id=\"content\">",
    ]
    let sections = document.sections.map { section($0, text) }
    return (lines + sections + ["</main>", "</body>", "</html>"]).filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  private func head(_ document: ReportDocument) -> String {
    """
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>\(HTMLText.escaped(document.title))</title>
    <style>
    \(PageStyle.text)
    </style>
    </head>
    """
  }

  private func header(_ document: ReportDocument, _ text: ReportText) -> String {
    let runs = HTMLRuns()
    var lines = ["<header>", HTMLText.element("h1", [], HTMLText.escaped(document.title))]
    lines.append(HTMLText.element("p", [("class", "summary")], runs.inlines(document.summary)))
    if !document.metrics.isEmpty {
      lines.append("<ul class=\"metrics\">")
      lines += document.metrics.map(metric)
      lines.append("</ul>")
    }
    return (lines + ["</header>"]).joined(separator: "\n")
  }

  private func metric(_ metric: ReportMetric) -> String {
    let unit = metric.unit.isEmpty ? "" : HTMLText.element("small", [], HTMLText.escaped(metric.unit))
    let label = HTMLText.element("span", [("class", "label")], HTMLText.escaped(metric.label))
    let value = HTMLText.element("strong", [], HTMLText.escaped(metric.value) + unit)
    let remark = HTMLText.element("span", [("class", "remark")], HTMLText.escaped(metric.remark))
    let body = label + value + (metric.remark.isEmpty ? "" : remark)
    let linked = metric.target.map { HTMLText.element("a", [("href", "#" + $0.name)], body) } ?? body
    return HTMLText.element("li", [("class", "tone-" + metric.tone.rawValue)], linked)
  }

  private func contents(_ document: ReportDocument, _ text: ReportText) -> String {
    guard document.sections.count > 1 else { return "" }
    let links = document.sections.map { section in
      HTMLText.element("a", [("href", "#" + section.anchor.name)], HTMLText.escaped(section.title))
    }
    return HTMLText.element("nav", [("aria-label", text.contents)], links.joined(separator: "\n"))
  }

  private func section(_ section: ReportSection, _ text: ReportText) -> String {
    let id = section.anchor.name
    let permalink = HTMLRuns().permalink(section.anchor, text.linkToSection)
    let title = HTMLText.element("h2", [("id", id + "-title")], HTMLText.escaped(section.title) + permalink)
    let body = section.blocks.map(HTMLBlocks(section, text: text).block)
    let start = "<section" + HTMLText.attributes([("id", id), ("aria-labelledby", id + "-title")]) + ">"
    return ([start, title] + body + ["</section>"]).joined(separator: "\n")
  }
}
