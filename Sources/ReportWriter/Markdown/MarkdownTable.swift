/// A table whose numbers stand to the right, with its unit above and its remarks below.
struct MarkdownTable {
  let table: ReportTable
  let writer: MarkdownWriter

  init(_ table: ReportTable, writer: MarkdownWriter) {
    self.table = table
    self.writer = writer
  }

  var text: String {
    var caption = "**" + MarkdownText.escaped(table.caption) + "**"
    if !table.unitNote.isEmpty { caption += " · " + MarkdownText.escaped(table.unitNote) }
    let lines = [head, rule] + table.rows.map(line)
    var parts = [writer.address(table.anchor) + caption, lines.joined(separator: "\n")]
    if !table.footnotes.isEmpty { parts.append(footnotes) }
    return parts.joined(separator: "\n\n")
  }

  private var head: String { row(table.columns.map { MarkdownText.escaped($0.title) }) }

  private var rule: String { row(table.columns.map { $0.content == .words || $0.content == .labels ? ":--" : "--:" }) }

  private func line(_ row: ReportRow) -> String {
    var cells = row.cells.map(cell)
    if let first = cells.first {
      let indent = String(repeating: "　", count: row.depth)
      cells[0] = (row.anchor.map(writer.address) ?? "") + indent + first
    }
    return self.row(cells)
  }

  private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private func cell(_ cell: ReportCell) -> String {
    switch cell {
    case .words(let runs): return writer.inlines(runs)
    case .figure(let figure): return writer.figure(figure)
    case .change(let change): return writer.change(change)
    case .percentage(let text): return MarkdownText.escaped(text)
    case .badge(let badge): return writer.badge(badge)
    case .state(_, let label, let footnote):
      let mark = footnote.map { "<sup>" + MarkdownText.escaped($0) + "</sup>" } ?? ""
      return "*" + MarkdownText.escaped(label) + "*" + mark
    case .nothing: return ""
    }
  }

  private var footnotes: String {
    table.footnotes.map { "<sup>" + MarkdownText.escaped($0.mark) + "</sup> " + MarkdownText.escaped($0.text) }
      .joined(separator: "  \n")
  }
}
