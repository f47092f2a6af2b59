/// A line of text as cells that blanks keep apart.
struct AlignedLine {
  var line: SourceLine
  var cells: [AlignedCell]
  /// A form feed stands before it.
  var isNewPage = false

  /// Most cells that a line is split into; a table printed with blanks has no more.
  private static let most = 64

  /// - Parameter wide: the columns that a Chinese character takes: 2 in text that is set in a grid of half-width places, 1 where a
  ///   converter counted characters.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine, wide: Int) {
    self.line = line
    isNewPage = Memory.firstIndex(of: 0x0C, in: bytes, line.whole.lowerBound..<line.content.lowerBound) != nil
    let tokens = Self.tokens(bytes, line, wide: wide)
    cells = []
    var open: Range<Int>?
    var columns = 0..<0
    for (index, token) in tokens.enumerated() {
      if let start = open, !Self.parts(tokens, at: index, bytes) {
        open = start.lowerBound..<token.range.upperBound
        columns = columns.lowerBound..<token.columns.upperBound
        continue
      }
      if let open { cells.append(AlignedCell(bytes, open, columns: columns)) }
      open = token.range
      columns = token.columns
    }
    if let open { cells.append(AlignedCell(bytes, open, columns: columns)) }
    if cells.count > Self.most { cells = [] }
    SpacedWords.join(&cells, bytes)
  }

  var hasFigure: Bool { cells.contains(where: \.isFigure) }

  private struct Token {
    var range: Range<Int>
    var columns: Range<Int>
    /// Blanks before it.
    var blanks: Int
  }

  private static func tokens(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine, wide: Int) -> [Token] {
    var tokens: [Token] = []
    var reader = CharacterReader(bytes, line.whole.lowerBound..<line.content.upperBound)
    var column = 0
    while reader.offset < reader.end, tokens.count <= most * 4 {
      var blanks = 0
      while reader.offset < reader.end {
        let blank = Blank.at(reader.offset, in: bytes, end: reader.end)
        guard blank.kind != .none else { break }
        if blank.kind == .visible, bytes[reader.offset] != 0x0C {
          blanks += 1
          column += blank.length == 3 ? wide : 1
        }
        _ = reader.next()
      }
      let start = reader.offset
      let startColumn = column
      while reader.offset < reader.end, Blank.at(reader.offset, in: bytes, end: reader.end).kind == .none {
        guard let scalar = reader.next() else { break }
        // quotation marks, dashes and circled digits take one place, as terminals and converters count them
        column += scalar < 0x2E80 ? 1 : wide
      }
      if reader.offset > start {
        tokens.append(Token(range: start..<reader.offset, columns: startColumn..<column, blanks: blanks))
      }
    }
    return tokens
  }

  /// Whether a token begins a cell: two blanks stand before it, or one that parts an amount from its neighbour, as where a
  /// converter had no more room.
  private static func parts(_ tokens: [Token], at index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let token = tokens[index]
    if token.blanks != 1 { return token.blanks > 1 }
    let before = tokens[index - 1]
    // 2024年 2025年预算数
    if beginsWithYear(bytes, token.range), beginsWithYear(bytes, before.range) { return true }
    let isAmount = AlignedCell.isAmount(bytes, token.range)
    if AlignedCell.isAmount(bytes, before.range) {
      guard !isAmount else { return true }
      return before.blanks != 1 && !isUnit(bytes, token.range)
    }
    let endsCell = index + 1 == tokens.count || tokens[index + 1].blanks > 1
    return isAmount && endsCell && before.blanks != 1
  }

  /// Four digits and 年.
  static func beginsWithYear(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var reader = CharacterReader(bytes, range)
    for _ in 0..<4 {
      guard let digit = reader.next(), Numeral(digit) == .digit else { return false }
    }
    return reader.next() == 0x5E74
  }

  private static func isUnit(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var reader = CharacterReader(bytes, range)
    return reader.next().map { units.contains($0) } ?? true
  }

  private static let units = Set("万亿元人个辆台次分批件%％年月日".unicodeScalars.map(\.value))
}
