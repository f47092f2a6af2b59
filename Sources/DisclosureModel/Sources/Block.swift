/// A piece of a document. Ranges are UTF-8 bytes of ``SourceDocument/text``.
package struct Block: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// A heading; converters leave levels wrong, so a level is a hint (1 highest, 0 unknown).
    case heading(level: Int)
    case paragraph
    case table(Table)
  }

  package var kind: Kind
  package var range: Range<Int>

  package init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

/// A table as a grid. Merged cells are resolved where the format says so (HTML); a converter's flattened table has lost
/// them, and its rows may differ in length.
package struct Table: Sendable, Hashable {
  package struct Cell: Sendable, Hashable {
    /// UTF-8 bytes of ``SourceDocument/text``; empty for a blank cell.
    package var range: Range<Int>
    /// True for the further places that a merged cell covers.
    package var isContinuation: Bool

    package init(range: Range<Int>, isContinuation: Bool = false) {
      self.range = range
      self.isContinuation = isContinuation
    }
  }

  package var rows: [[Cell]]
  /// True when the format keeps merged cells and empty places (HTML, Markdown), false for flattened rows.
  package var isGrid: Bool

  package init(rows: [[Cell]], isGrid: Bool) {
    self.rows = rows
    self.isGrid = isGrid
  }
}
