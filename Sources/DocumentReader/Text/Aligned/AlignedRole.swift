/// What a line can be inside a table that blanks keep in columns.
enum AlignedRole {
  /// Two cells or more.
  case row
  /// One short cell: a title over columns, a name that was broken, a line without figures.
  case piece
  /// A caption, a note, a sentence: no part of a table.
  case outside

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ line: AlignedLine) {
    if line.cells.isEmpty || Self.isText(bytes, line.line.content) && !Self.holdsPoints(line) {
      self = .outside
      return
    }
    if line.cells.count > 1 {
      self = line.cells.contains { Self.isCaption(bytes, $0.range) } ? .outside : .row
      return
    }
    let cell = line.cells[0]
    let isOutside = cell.range.count > Self.longestPiece || Self.isTitle(bytes, cell.range)
    self = isOutside || Self.isCaption(bytes, cell.range) ? .outside : .piece
  }

  /// A name, its points and a remark: 调解效果  13  12.5  调解成功率98.2%，
  private static func holdsPoints(_ line: AlignedLine) -> Bool {
    guard line.cells.count >= 4, line.line.content.count <= longestLine, let last = line.cells.last else {
      return false
    }
    let figures = line.cells.dropLast().suffix(2)
    return last.isWords && figures.count == 2 && figures.allSatisfy(\.isFigure)
  }

  /// Longest line (bytes) and longest piece of a name.
  private static let longestLine = 2_000
  private static let longestPiece = 120

  /// A note, or a line with the punctuation of sentences.
  private static func isText(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
    if content.count > longestLine { return true }
    let reader = CharacterReader(bytes, content)
    let notes: [StaticString] = ["注：", "注:", "备注：", "说明：", "附："]
    if notes.contains(where: { reader.starts(with: $0) }) { return true }
    var offset = content.lowerBound
    var isInBrackets = false
    while offset + 2 < content.upperBound {
      switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
      case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x9B): return true
      case (0xEF, 0xBC, 0x88), (0xEF, 0xBC, 0x89):
        isInBrackets = bytes[offset + 2] == 0x88
        offset += 3
      case (0xEF, 0xBC, 0x8C):
        let isInNumber = offset > content.lowerBound && ByteClass.isDigit(bytes[offset - 1])
        if !isInNumber, !isInBrackets, !closesBracket(bytes, offset + 3..<content.upperBound) { return true }
        offset += 3
      default: offset += 1
      }
    }
    return false
  }

  /// Whether a bracket that was opened in the line above ends soon: 台，套）.
  private static func closesBracket(_ bytes: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>) -> Bool {
    var reader = CharacterReader(bytes, rest.lowerBound..<min(rest.lowerBound + 24, rest.upperBound))
    while let scalar = reader.next() {
      if scalar == 0xFF09 { return true }
      if scalar == 0xFF08 || scalar == 0xFF0C { return false }
    }
    return false
  }

  /// 单位：万元, 编制部门：…, 公开01表.
  static func isCaption(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var reader = CharacterReader(bytes, range)
    if reader.starts(with: "公开") && reader.rest.count <= 24 { return true }
    var words: [UInt32] = []
    while words.count < 24, let scalar = reader.nextVisible() {
      if scalar == 0xFF1A || scalar == 0x3A {
        return captions.contains { caption in words.count >= 2 && words.suffix(2).elementsEqual(caption) }
      }
      words.append(scalar)
    }
    return false
  }

  private static let captions: [[UInt32]] = ["单位", "部门", "日期", "编号", "表号", "年度", "表人", "机关"].map {
    $0.unicodeScalars.map(\.value)
  }

  /// …表 alone in its line.
  private static func isTitle(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var reader = BackwardReader(bytes, range)
    return reader.next() == 0x8868
  }
}
