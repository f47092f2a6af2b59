/// A word of a form whose cells single blanks or line ends part.
struct FormCell {
  /// Bytes of the source; empty for a cell that is printed blank.
  var range: Range<Int>
  /// Number of the line that it stands in.
  var line: Int
  /// Hundredths of a plain number up to 1000, nil for words, rates and longer numbers.
  var points: Int?
  /// Digits and marks alone, rates and sums with them.
  var isNumber: Bool
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, line: Int) {
    self.bytes = bytes
    self.range = range
    self.line = line
    isNumber = !range.isEmpty && AlignedCell.isNumber(bytes, range)
    points = isNumber ? Self.points(bytes, range) : nil
  }

  /// A number, with 元 or 万元 behind it or without.
  var isSum: Bool {
    if isNumber { return true }
    var end = range.upperBound
    for unit in FormCell.units where bytes[range].suffix(unit.count).elementsEqual(unit) {
      end -= unit.count
      break
    }
    return end > range.lowerBound && end < range.upperBound && AlignedCell.isNumber(bytes, range.lowerBound..<end)
  }

  private static let units = ["万元", "元"].map { Array($0.utf8) }

  /// `/` or a dash, where no figure belongs.
  var isSlash: Bool {
    guard (1...6).contains(range.count) else { return false }
    var reader = CharacterReader(bytes, range)
    while let scalar = reader.nextVisible() {
      guard [0x2F, 0x2D, 0x2014, 0xFF0F, 0xFF0D].contains(scalar) else { return false }
    }
    return true
  }

  var isWords: Bool { !range.isEmpty && !isNumber && range.count >= 6 && bytes[range].contains { $0 &- 0xE4 < 6 } }

  /// A code of 类, 款 or 项, functional or economic.
  var isCode: Bool { AlignedCell.isCode(bytes, range) }

  /// Its value where it is digits alone, as numbers of lines and columns are.
  var whole: Int? { AlignedCell.wholeNumber(bytes, range) }

  /// Ten-thousandths of a number with up to four decimals; nil for rates and anything else.
  var amount: Int? {
    var reader = CharacterReader(bytes, range)
    var (value, decimals, sign) = (0, -1, 1)
    while let scalar = reader.nextVisible() {
      switch scalar {
      case 0x30...0x39, 0xFF10...0xFF19:
        guard value < 1_000_000_000_000, decimals < 4 else { return nil }
        value = value * 10 + Int(scalar & 0xF)
        if decimals >= 0 { decimals += 1 }
      case 0x2E, 0xFF0E:
        guard decimals < 0 else { return nil }
        decimals = 0
      case 0x2C, 0xFF0C: break
      case 0x2D, 0xFF0D, 0x2212: sign = -1
      default: return nil
      }
    }
    for _ in max(decimals, 0)..<4 { value *= 10 }
    return isNumber ? sign * value : nil
  }

  /// Whether it begins with a word and ends there or goes on with a bracket or colon.
  func names(_ word: StaticString) -> Bool {
    var reader = CharacterReader(bytes, range)
    guard reader.starts(with: word) else { return false }
    let length = word.withUTF8Buffer { wanted in
      var other = CharacterReader(wanted, 0..<wanted.count)
      var count = 0
      while other.next() != nil { count += 1 }
      return count
    }
    for _ in 0..<length { _ = reader.nextVisible() }
    switch reader.nextVisible() {
    case nil, 0x28, 0xFF08, 0x3A, 0xFF1A: return true
    default: return false
    }
  }

  /// Whether it and the next cell together are a word.
  func joins(_ next: FormCell, in word: StaticString) -> Bool {
    guard range.count >= 6, range.count + next.range.count <= word.utf8CodeUnitCount + 8, !next.range.isEmpty else {
      return false
    }
    let both = Array(bytes[range]) + Array(bytes[next.range])
    return both.withUnsafeBufferPointer { FormCell($0, 0..<both.count, line: line).names(word) }
  }

  /// Whether it goes on in front of another cell's words: 当年结余 ends in 结余.
  func ends(in other: FormCell) -> Bool {
    !other.range.isEmpty && range.count > other.range.count
      && bytes[range].suffix(other.range.count).elementsEqual(bytes[other.range])
  }

  func begins(with word: StaticString) -> Bool { CharacterReader(bytes, range).starts(with: word) }

  /// Whether a clause ends in it.
  var hasSentence: Bool {
    let shape = TitleShape(bytes, range)
    return shape.hasClauses && !begins(with: "其中") || shape.last == 0x3002 || shape.last == 0xFF0C
  }

  /// Its last two characters.
  var ending: UInt64 { TitleShape(bytes, range).lastTwo }

  /// The cells of a line that blanks part; no more than a line of a form holds.
  static func cells(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine, number: Int) -> [FormCell] {
    var cells: [FormCell] = []
    var start = line.content.lowerBound
    for offset in line.content where bytes[offset] == 0x20 {
      if offset > start { cells.append(FormCell(bytes, start..<offset, line: number)) }
      if cells.count >= mostCells { return cells }
      start = offset + 1
    }
    if start < line.content.upperBound { cells.append(FormCell(bytes, start..<line.content.upperBound, line: number)) }
    return cells
  }

  private static let mostCells = 4_000

  private static func points(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var value = 0
    var decimals: Int?
    for byte in bytes[range] {
      if byte == UInt8(ascii: "."), decimals == nil {
        decimals = 0
        continue
      }
      guard ByteClass.isDigit(byte), value < 100_000, decimals ?? 0 < 2 else { return nil }
      value = value * 10 + Int(byte - 0x30)
      decimals = decimals.map { $0 + 1 }
    }
    for _ in (decimals ?? 0)..<2 { value *= 10 }
    return value <= 100_000 ? value : nil
  }
}
