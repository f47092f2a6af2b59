/// Columns aligned for a terminal; Chinese characters count as two cells wide. Control characters of documents never
/// reach the terminal.
package struct TextTableWriter: Sendable, Hashable {
  /// Names of columns whose values stand to the right.
  package var trailing: Set<String>
  /// Longest field, in cells; longer ones end in `…`.
  package var widest: Int

  package init(trailing: Set<String> = [], widest: Int = 60) {
    self.trailing = trailing
    self.widest = widest
  }

  package func write(_ table: RecordTable) -> String {
    let rows = ([table.columns] + table.rows.map { $0.map(\.plainText) }).map { row in
      row.map { shortened(ReadableText.line($0)) }
    }
    let widths = table.columns.indices.map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    var text = ""
    for row in rows {
      let fields = row.indices.map { column in
        let padding = String(repeating: " ", count: widths[column] - DisplayWidth.of(row[column]))
        return trailing.contains(table.columns[column]) ? padding + row[column] : row[column] + padding
      }
      var line = fields.joined(separator: "  ")
      while line.hasSuffix(" ") { line.removeLast() }
      text += line + "\n"
    }
    return text
  }

  private func shortened(_ text: String) -> String {
    if DisplayWidth.of(text) <= widest { return text }
    var result = ""
    var width = 0
    for character in text {
      width += DisplayWidth.of(String(character))
      if width > widest - 1 { break }
      result.append(character)
    }
    return result + "…"
  }
}
