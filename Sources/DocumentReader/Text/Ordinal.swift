/// The number that opens a heading or list item: `一、`, `（二）`, `3.`, `(4)`, `①`, `第一部分`.
struct Ordinal {
  enum Kind { case part, chinese, bracketedChinese, digit, bracketedDigit, circled }

  var kind: Kind
  /// Offset after the ordinal and its mark.
  var end: Int

  /// Depth at which reports use it, 1 highest.
  var level: Int {
    switch kind {
    case .part: 1
    case .chinese: 2
    case .bracketedChinese: 3
    case .digit: 4
    case .bracketedDigit, .circled: 5
    }
  }

  /// The ordinal at the start of a line's content, if there is one.
  init?(_ reader: CharacterReader) {
    var reader = reader
    guard let first = reader.next() else { return nil }
    let found: Ordinal?
    switch first {
    case 0x7B2C: found = Self.part(reader)
    case 0x28, 0xFF08: found = Self.bracketed(reader)
    case 0x2460...0x2473: found = Ordinal(kind: .circled, end: reader.offset)
    case 0x2474...0x2487: found = Ordinal(kind: .bracketedDigit, end: reader.offset)
    case 0x2488...0x249B: found = Ordinal(kind: .digit, end: reader.offset)
    case 0x3220...0x3229: found = Ordinal(kind: .bracketedChinese, end: reader.offset)
    default: found = Self.plain(first, reader)
    }
    guard let found else { return nil }
    self = found
  }

  private init(kind: Kind, end: Int) {
    self.kind = kind
    self.end = end
  }

  /// `第一部分`, `第2章`.
  private static func part(_ reader: CharacterReader) -> Ordinal? {
    var reader = reader
    guard let number = reader.nextVisible(), Numeral(number) != nil else { return nil }
    var count = 1
    while let scalar = reader.nextVisible() {
      if Numeral(scalar) != nil {
        count += 1
        if count > 3 { return nil }
        continue
      }
      switch scalar {
      case 0x90E8: return reader.nextVisible() == 0x5206 ? Ordinal(kind: .part, end: reader.offset) : nil
      case 0x7AE0, 0x8282, 0x7BC7: return Ordinal(kind: .part, end: reader.offset)
      default: return nil
      }
    }
    return nil
  }

  /// `（一）`, `(12)`.
  private static func bracketed(_ reader: CharacterReader) -> Ordinal? {
    var reader = reader
    guard let first = reader.nextVisible(), let numeral = Numeral(first) else { return nil }
    var count = 1
    while let scalar = reader.nextVisible() {
      if scalar == 0x29 || scalar == 0xFF09 {
        return Ordinal(kind: numeral == .chinese ? .bracketedChinese : .bracketedDigit, end: reader.offset)
      }
      count += 1
      if Numeral(scalar) != numeral || count > 3 { return nil }
    }
    return nil
  }

  /// `一、`, `1.`, `2、`, `3)`; not 1.5, not 2020、.
  private static func plain(_ first: UInt32, _ reader: CharacterReader) -> Ordinal? {
    var reader = reader
    guard let numeral = Numeral(first) else { return nil }
    var count = 1
    while let scalar = reader.nextVisible() {
      switch scalar {
      case 0x3001: return Ordinal(kind: numeral == .chinese ? .chinese : .digit, end: reader.offset)
      case 0x2E, 0xFF0E:
        var ahead = reader
        if let next = ahead.nextVisible(), Numeral(next) == .digit { return nil }
        return Ordinal(kind: numeral == .chinese ? .chinese : .digit, end: reader.offset)
      case 0x29, 0xFF09:
        return numeral == .digit ? Ordinal(kind: .digit, end: reader.offset) : nil
      default:
        count += 1
        if Numeral(scalar) != numeral || count > (numeral == .digit ? 2 : 3) { return nil }
      }
    }
    return nil
  }
}

/// Whether a scalar is a numeral: 一二三…十百 or a digit, ASCII or wide.
enum Numeral {
  case chinese
  case digit

  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x30...0x39, 0xFF10...0xFF19: self = .digit
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x767E: self = .chinese
    default: return nil
    }
  }
}
