/// A table whose first column names its rows.
package struct ReportTable: Sendable, Hashable {
  package var anchor: Anchor
  package var caption: String
  /// What holds for the whole table, such as the unit; empty for nothing.
  package var unitNote: String
  package var columns: [ReportColumn]
  package var rows: [ReportRow]
  package var footnotes: [Footnote]

  package init(
    anchor: Anchor, caption: String, unitNote: String = "", columns: [ReportColumn], rows: [ReportRow],
    footnotes: [Footnote] = []
  ) {
    self.anchor = anchor
    self.caption = caption
    self.unitNote = unitNote
    self.columns = columns
    self.rows = rows
    self.footnotes = footnotes
  }

  /// A remark on cells that carry its mark.
  package struct Footnote: Sendable, Hashable {
    package var mark: String
    package var text: String

    package init(mark: String, text: String) {
      self.mark = mark
      self.text = text
    }
  }
}

/// The head of a column.
package struct ReportColumn: Sendable, Hashable {
  package enum Content: String, Sendable, Hashable {
    case words
    /// words so short that they stay on one line
    case labels
    case figures
    case changes
  }

  package var title: String
  package var content: Content

  package init(_ title: String, _ content: Content) {
    self.title = title
    self.content = content
  }
}

/// One line of a table.
package struct ReportRow: Sendable, Hashable {
  /// Nil for a row that nothing links to.
  package var anchor: Anchor?
  /// Steps of indentation.
  package var depth: Int
  /// True when the row goes on with the thing that the row above names.
  package var repeatsName: Bool
  package var cells: [ReportCell]

  package init(anchor: Anchor? = nil, depth: Int = 0, repeatsName: Bool = false, cells: [ReportCell]) {
    self.anchor = anchor
    self.depth = depth
    self.repeatsName = repeatsName
    self.cells = cells
  }
}
