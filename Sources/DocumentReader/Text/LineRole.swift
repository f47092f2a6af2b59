/// What a line is before it is read as part of a paragraph.
enum LineRole {
  /// A heading: hashes, emphasis around the whole line, or an ordinal with a short title.
  case heading(level: Int, content: Range<Int>)
  /// `---`, `***`: nothing to read; under a short line it makes that line a heading (1 for `===`, 2 for `---`).
  case rule(level: Int?)
  /// A line that begins a paragraph of its own: list item, ordinal, label.
  case item(content: Range<Int>)
  case text

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine, hasMarkup: Bool) {
    let content = line.content
    let first = bytes[content.lowerBound]
    if first >= 0xE4 || !hasMarkup {
      self = Self.ordinalLine(bytes, content)
      return
    }
    var reader = CharacterReader(bytes, content)
    while reader.skip(UInt8(ascii: ">")) { reader.skipBlanks() }
    if let rule = Self.rule(bytes, reader.rest) {
      self = rule
      return
    }
    let hashes = reader.skipAll(UInt8(ascii: "#"))
    if hashes > 0, hashes <= 6 {
      reader.skipBlanks()
      self = .heading(level: Self.level(bytes, reader.rest) ?? hashes, content: reader.rest)
      return
    }
    if Self.skipBullet(&reader) {
      self = .item(content: reader.rest)
      return
    }
    if let inside = Self.emphasised(bytes, reader.rest) {
      self = .heading(level: Self.level(bytes, inside) ?? 0, content: inside)
      return
    }
    self = Self.ordinalLine(bytes, reader.rest)
  }

  private static func ordinalLine(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> LineRole {
    var reader = CharacterReader(bytes, content)
    reader.skipAll(UInt8(ascii: "*"))
    guard let ordinal = Ordinal(reader) else { return unnumberedLine(reader, content) }
    return isTitle(bytes, ordinal, content)
      ? .heading(level: ordinal.level, content: content) : .item(content: content)
  }

  /// Annexes, notes and the table of contents begin lines of their own without an ordinal.
  private static func unnumberedLine(_ reader: CharacterReader, _ content: Range<Int>) -> LineRole {
    var ahead = reader
    switch ahead.nextVisible() {
    case 0x9644, 0x6CE8, 0x5907:
      let openings: [StaticString] = ["附件", "附表", "附：", "注：", "备注："]
      return openings.contains { reader.starts(with: $0) } ? .item(content: content) : .text
    case 0x76EE:
      return reader.starts(with: "目录") && content.count <= 24 ? .heading(level: 1, content: content) : .text
    default: return .text
    }
  }

  /// An ordinal and a short title without a clause or figure; a full stop behind 一、 and （一） is tolerated.
  private static func isTitle(
    _ bytes: UnsafeBufferPointer<UInt8>, _ ordinal: Ordinal, _ content: Range<Int>
  ) -> Bool {
    let title = TitleShape(bytes, ordinal.end..<content.upperBound)
    if ordinal.kind == .circled { return false }
    if ordinal.kind == .part { return title.length <= 30 && !title.hasClauses }
    guard title.hasChinese, !title.hasClauses, !title.hasFigure, !title.endsInDigit, let last = title.last else {
      return false
    }
    // Functional lines name class, section and item, so that their titles are long: …（类）…（款）…（项）
    if last == 0xFF09 || last == 0x29 { return title.length <= 56 }
    if title.length > 32 { return false }
    if !title.endsInSentence || last == 0xFF1A || last == 0x3A { return true }
    return last == 0x3002 && title.length <= 12 && (ordinal.kind == .chinese || ordinal.kind == .bracketedChinese)
  }

  private static func level(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Int? {
    var reader = CharacterReader(bytes, content)
    reader.skipAll(UInt8(ascii: "*"))
    return Ordinal(reader)?.level
  }

  /// The inside of `**…**` or `__…__` when that is the whole line and it is short.
  private static func emphasised(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Range<Int>? {
    guard content.count > 4, content.count <= 240 else { return nil }
    let mark = bytes[content.lowerBound]
    guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_") else { return nil }
    let inside = (content.lowerBound + 2)..<(content.upperBound - 2)
    guard bytes[content.lowerBound + 1] == mark, bytes[content.upperBound - 1] == mark,
      bytes[content.upperBound - 2] == mark,
      !inside.isEmpty, !bytes[inside].contains(mark)
    else { return nil }
    let shape = TitleShape(bytes, inside)
    return shape.hasChinese && shape.length < 50 && !(shape.hasClauses && shape.endsInSentence) ? inside : nil
  }

  /// Three or more of one of `- = * _`, blanks apart, and nothing else.
  private static func rule(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> LineRole? {
    guard content.count >= 3 else { return nil }
    let mark = bytes[content.lowerBound]
    guard
      mark == UInt8(ascii: "-") || mark == UInt8(ascii: "=") || mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_")
    else { return nil }
    guard bytes[content].allSatisfy({ $0 == mark || $0 == 0x20 }) else { return nil }
    return .rule(level: mark == UInt8(ascii: "=") ? 1 : mark == UInt8(ascii: "-") ? 2 : nil)
  }

  /// Skips `- `, `* `, `+ ` and the bullets that converters leave; the ordinal behind a bullet stays in the text.
  private static func skipBullet(_ reader: inout CharacterReader) -> Bool {
    var ahead = reader
    guard let mark = ahead.next() else { return false }
    let isBullet: Bool
    switch mark {
    case 0x2D, 0x2A, 0x2B: isBullet = ahead.offset < ahead.end && ahead.bytes[ahead.offset] <= 0x20
    case 0x2022, 0x25A0, 0x25AA, 0x25C6, 0x25CF, 0x27A2, 0x2605, 0x25C7: isBullet = true
    default: isBullet = false
    }
    guard isBullet else { return false }
    ahead.skipBlanks()
    guard ahead.offset < ahead.end else { return false }
    reader = ahead
    return true
  }
}
