import DisclosureModel

/// Lines of a table by classification whose cells single blanks part: 2080505 机关事业单位基本养老保险缴费支出 2,140,600.00.
///
/// A code in front and amounts at the end tell where the name begins and ends; every line has as many amounts, so that none is
/// blank. More than one amount needs a line of as many titles above.
struct CodedLines {
  private let after: SourceLine?
  private let rows: [[Range<Int>]]

  /// Fewest lines with a code that make a table, and the longest line (UTF-8 bytes).
  private static let fewest = 3
  private static let longest = 300
  private static let mostCells = 16

  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ scanner: LineScanner, from first: SourceLine) {
    guard first.content.count <= Self.longest, !first.hasTab else { return nil }
    var rows: [[Range<Int>]] = []
    var line = first
    var title: [Range<Int>]?
    if !Self.beginsWithDigit(bytes, first) {
      guard let next = scanner.line(from: first.next), Self.beginsWithDigit(bytes, next),
        !next.followsGap, let words = Self.titles(bytes, first)
      else { return nil }
      title = words
      line = next
    }
    guard let opening = Self.row(bytes, line) else { return nil }
    let width = opening.count
    if let title { guard title.count == width else { return nil } }
    if title == nil, width > 3 { return nil }
    var coded = 0
    var last: SourceLine?
    var next: SourceLine? = line
    while let current = next, last == nil || !current.followsGap, current.content.count <= Self.longest, !current.hasTab
    {
      if let row = Self.row(bytes, current), row.count == width {
        rows.append(row)
        coded += 1
      } else if let total = Self.total(bytes, current, width: width) {
        rows.append(total)
      } else {
        break
      }
      last = current
      next = scanner.line(from: current.next)
    }
    guard coded >= Self.fewest, let last else { return nil }
    self.rows = (title.map { [$0] } ?? []) + rows
    after = scanner.line(from: last.next)
  }

  /// Writes the table's cells and returns the line after it.
  func read(into reader: inout TextReader) -> SourceLine? {
    reader.append(rows: rows)
    return after
  }

  /// Words that blanks part, without figures of their own.
  private static func titles(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine) -> [Range<Int>]? {
    let words = words(bytes, line)
    guard words.count > 2, words.count <= mostCells, !words.contains(where: { AlignedCell.isNumber(bytes, $0) }) else {
      return nil
    }
    return words
  }

  /// Code, name and amounts.
  private static func row(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine) -> [Range<Int>]? {
    let words = words(bytes, line)
    guard words.count > 2, words.count <= mostCells, AlignedCell.isCode(bytes, words[0]) else { return nil }
    let amounts = words.reversed().prefix { AlignedCell.isAmount(bytes, $0) }.count
    let names = words[1..<(words.count - amounts)]
    guard amounts > 0, let first = names.first, let last = names.last,
      !names.contains(where: { AlignedCell.isNumber(bytes, $0) })
    else { return nil }
    return [words[0], first.lowerBound..<last.upperBound] + words.suffix(amounts)
  }

  /// 合计 and amounts; the code is blank.
  private static func total(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine, width: Int
  ) -> [Range<Int>]? {
    let words = words(bytes, line)
    guard words.count == width - 1, totals.contains(where: { bytes[words[0]].elementsEqual($0) }),
      words.dropFirst().allSatisfy({ AlignedCell.isAmount(bytes, $0) })
    else { return nil }
    return [words[0].lowerBound..<words[0].lowerBound] + words
  }

  private static let totals = ["合计", "总计"].map { Array($0.utf8) }

  private static func beginsWithDigit(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine) -> Bool {
    var reader = CharacterReader(bytes, line.content)
    return reader.next().map { Numeral($0) == .digit } ?? false
  }

  /// Bytes of a blank, also of the wide one that some converters print.
  private static func blank(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ end: Int) -> Int {
    if bytes[offset] == 0x20 { return 1 }
    let isWide = bytes[offset] == 0xE3 && offset + 2 < end && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x80
    return isWide ? 3 : 0
  }

  private static func words(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = line.content.lowerBound
    var offset = start
    while offset < line.content.upperBound {
      let width = blank(bytes, offset, line.content.upperBound)
      guard width > 0 else {
        offset += 1
        continue
      }
      if offset > start { words.append(start..<offset) }
      if words.count > mostCells { return [] }
      offset += width
      start = offset
    }
    if start < line.content.upperBound { words.append(start..<line.content.upperBound) }
    return words
  }
}
