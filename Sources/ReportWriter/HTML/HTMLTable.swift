/// A table in a container of its own, so that a narrow screen scrolls the table and not the page.
struct HTMLTable {
  let table: ReportTable
  let text: ReportText
  private var runs: HTMLRuns { HTMLRuns() }

  init(_ table: ReportTable, text: ReportText) {
    self.table = table
    self.text = text
  }

  var html: String {
    let unit = table.unitNote.isEmpty ? "" : HTMLText.element("small", [], HTMLText.escaped(table.unitNote))
    let lines = [
      "<div"
        + HTMLText.attributes([
          ("class", "table"), ("id", table.anchor.name), ("role", "region"), ("tabindex", "0"),
          ("aria-label", table.caption),
        ]) + ">",
      "<table>", HTMLText.element("caption", [], HTMLText.escaped(table.caption) + unit), head, "<tbody>",
    ]
    return (lines + table.rows.map(line) + ["</tbody>", "</table>", "</div>"]).joined(separator: "\n") + footnotes
  }

  private var head: String {
    let cells = table.columns.dropFirst(nameColumns).map { column in
      HTMLText.element(
        "th", [("scope", "col"), ("class", column.content.rawValue)], HTMLText.escaped(column.title))
    }
    let titles = table.columns.prefix(nameColumns).map { HTMLText.element("span", [], HTMLText.escaped($0.title)) }
    let name = HTMLText.element("th", [("scope", "col")], line(titles))
    return "<thead><tr>" + name + cells.joined() + "</tr></thead>"
  }

  private func line(_ row: ReportRow) -> String {
    var attributes: [(String, String)] = []
    if let anchor = row.anchor { attributes.append(("id", anchor.name)) }
    if row.repeatsName { attributes.append(("class", "again")) }
    let cells = zip(table.columns, row.cells).dropFirst(nameColumns).map(cell)
    return "<tr" + HTMLText.attributes(attributes) + ">" + name(row) + cells.joined() + "</tr>"
  }

  /// The first column, and labels right after it, name a row together: a screen reader says both before each figure, and
  /// both stay in sight where the table scrolls.
  private var nameColumns: Int { 1 + table.columns.dropFirst().prefix { $0.content == .labels }.count }

  private func line(_ parts: [String]) -> String {
    HTMLText.element("span", [("class", "name")], parts.joined(separator: " "))
  }

  private func name(_ row: ReportRow) -> String {
    let parts = row.cells.prefix(nameColumns).map { HTMLText.element("span", [], content($0)) }
    let permalink = row.anchor.map { runs.permalink($0, text.linkToRow) } ?? ""
    let depth = "depth-\(min(row.depth, 4))"
    return HTMLText.element(
      "th", [("scope", "row"), ("class", depth)], line(parts) + permalink)
  }

  private func cell(_ column: ReportColumn, _ cell: ReportCell) -> String {
    HTMLText.element("td", [("class", column.content.rawValue)], content(cell))
  }

  private func content(_ cell: ReportCell) -> String {
    switch cell {
    case .words(let words): return runs.inlines(words)
    case .figure(let figure): return runs.figure(figure, text)
    case .change(let change): return runs.change(change)
    case .percentage(let text): return HTMLText.escaped(text)
    case .badge(let badge): return runs.badge(badge)
    case .state(let state, let label, let footnote):
      return HTMLText.element(
        "span", [("class", "state"), ("data-state", state.rawValue)], HTMLText.escaped(label) + runs.footnote(footnote))
    case .nothing: return ""
    }
  }

  private var footnotes: String {
    if table.footnotes.isEmpty { return "" }
    let notes = table.footnotes.map { note in
      HTMLText.element(
        "li", [], HTMLText.element("sup", [], HTMLText.escaped(note.mark)) + " " + HTMLText.escaped(note.text))
    }
    return "\n" + HTMLText.element("ul", [("class", "footnotes")], notes.joined())
  }
}
