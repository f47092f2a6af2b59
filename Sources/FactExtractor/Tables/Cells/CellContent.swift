/// What a cell of a table holds.
enum CellContent: Sendable, Hashable {
  case blank
  /// —, /, -, 无: the cell says that there is no figure
  case dash
  case figure(Figure, isNegative: Bool)
  case text
}

/// A cell with what it holds. Offsets are UTF-8 bytes of the document's text.
struct TableCell: Sendable {
  var range: Range<Int>
  var content: CellContent
  /// False for the further places that a merged cell covers.
  var isOrigin = true
  /// The rest of words that were broken over rows.
  var rests: [Range<Int>] = []

  static let blank = TableCell(range: 0..<0, content: .blank)

  var isText: Bool { content == .text }
  var isBlank: Bool { content == .blank || content == .dash }

  var figure: Figure? {
    if case .figure(let figure, _) = content { figure } else { nil }
  }
}
