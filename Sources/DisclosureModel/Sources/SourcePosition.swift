/// A place in a published file, as a reader looks it up.
package struct SourcePosition: Hashable, Sendable, Codable, Comparable {
  /// 1-based page; nil where the format has no pages.
  package var page: Int?
  /// 1-based line.
  package var line: Int
  /// 1-based column, counted in Unicode scalars from the start of the line.
  package var column: Int

  package init(page: Int? = nil, line: Int, column: Int) {
    self.page = page
    self.line = line
    self.column = column
  }

  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.page ?? 0, left.line, left.column) < (right.page ?? 0, right.line, right.column)
  }
}

/// Words of a document and where they stand.
package struct SourceQuote: Hashable, Sendable, Codable {
  package var position: SourcePosition
  /// The words as the document has them, line breaks included.
  package var text: String

  package init(position: SourcePosition, text: String) {
    self.position = position
    self.text = text
  }
}
