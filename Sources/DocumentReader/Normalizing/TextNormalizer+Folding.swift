/// Characters that need a look: blanks, punctuation, wide and compatibility forms.
extension TextNormalizer {
  /// Folds the character at an offset and returns the offset after it.
  mutating func fold(_ passage: Passage, _ cursor: Int) -> Int {
    let lead = passage.bytes[cursor]
    let found = Blank.at(cursor, in: passage.bytes, end: passage.range.upperBound)
    if found.kind != .none {
      if found.kind == .visible { addBlank(source: passage.base + cursor) }
      return cursor + found.length
    }
    guard cursor + ByteClass.length(lead) <= passage.range.upperBound else { return passage.range.upperBound }
    if lead < 0x80 { return foldASCII(passage, cursor) }
    switch lead {
    case 0xE2: return foldSymbol(passage, cursor)
    case 0xE3: return foldCJKSymbol(passage, cursor)
    case 0xEF: return foldWide(passage, cursor)
    default: return keep(passage, cursor)
    }
  }

  private mutating func foldASCII(_ passage: Passage, _ cursor: Int) -> Int {
    let byte = passage.bytes[cursor]
    switch byte {
    case UInt8(ascii: ","): comma(passage, cursor, length: 1)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): break
    case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "?"):
      emit(UInt32(byte) + 0xFEE0, source: passage.base + cursor)
    case UInt8(ascii: "!"):
      if passage.hasMarkup, let next = markup.imageEnd(passage, cursor) { return next }
      emit(0xFF01, source: passage.base + cursor)
    default:
      if passage.hasMarkup { return foldMarkup(passage, cursor) }
      emit(UInt32(byte), source: passage.base + cursor)
    }
    return cursor + 1
  }

  /// U+2000–2FFF: quotation marks, dashes, numbers in brackets, radicals.
  private mutating func foldSymbol(_ passage: Passage, _ cursor: Int) -> Int {
    let source = passage.base + cursor
    let scalar = Self.scalar(passage, cursor)
    switch scalar {
    case 0x2018...0x201F: break
    case 0x2010, 0x2011, 0x2212: emit(0x2D, source: source)
    case 0x2012...0x2015, 0x2500, 0x2501: emit(0x2014, source: source)
    case 0x2474...0x2487: emitNumber(scalar - 0x2473, open: true, source: source)
    case 0x2488...0x249B: emitNumber(scalar - 0x2487, open: false, source: source)
    case 0x25CB where endsInChineseDigit: emit(0x3007, source: source)
    case 0x2E80...0x2FD5:
      guard let unified = CompatibilityForms.unified(scalar) else { return keep(passage, cursor) }
      emit(unified, source: source)
    default: return keep(passage, cursor)
    }
    return cursor + 3
  }

  /// U+3000–3FFF: the full stop between digits, corner brackets, ㈠–㈩.
  private mutating func foldCJKSymbol(_ passage: Passage, _ cursor: Int) -> Int {
    let source = passage.base + cursor
    let scalar = Self.scalar(passage, cursor)
    switch scalar {
    case 0x3002 where endsInDigit && passage.hasDigit(at: cursor + 3): emit(0x2E, source: source)
    case 0x300C...0x300F, 0x301D...0x301F: break
    case 0x3220...0x3229:
      emit(0x28, source: source)
      emit(Self.chineseDigits[Int(scalar - 0x3220)], source: source)
      emit(0x29, source: source)
    default: return keep(passage, cursor)
    }
    return cursor + 3
  }

  /// U+F000–FFFF: compatibility ideographs, small and vertical forms, wide ASCII.
  private mutating func foldWide(_ passage: Passage, _ cursor: Int) -> Int {
    let source = passage.base + cursor
    let scalar = Self.scalar(passage, cursor)
    switch scalar {
    case 0xF900...0xFA6D:
      guard let unified = CompatibilityForms.unified(scalar) else { return keep(passage, cursor) }
      emit(unified, source: source)
    case 0xFE00...0xFE0F, 0xFF02, 0xFF07, 0xFF62, 0xFF63: break
    case 0xFE50, 0xFF0C: comma(passage, cursor, length: 3)
    case 0xFF01, 0xFF1A, 0xFF1B, 0xFF1F: return keep(passage, cursor)
    case 0xFF01...0xFF5E: emit(scalar - 0xFEE0, source: source)
    default:
      guard let plain = Self.presentationForms[scalar] else { return keep(passage, cursor) }
      emit(plain, source: source)
    }
    return cursor + 3
  }

  /// A comma is a thousands separator where one to three digits precede it and exactly three follow, blanks apart; an ASCII
  /// comma right between digits stays in any case. Every other comma separates clauses.
  private mutating func comma(_ passage: Passage, _ cursor: Int, length: Int) {
    let before = digitsAtEnd
    var separatesDigits = false
    if before > 0 {
      let after = passage.digits(after: cursor + length)
      separatesDigits =
        before <= 3 && after.count == 3 || length == 1 && after.count > 0 && !after.afterBlank
    }
    emit(separatesDigits ? 0x2C : 0xFF0C, source: passage.base + cursor)
  }

  private mutating func emitNumber(_ number: UInt32, open: Bool, source: Int) {
    if open { emit(0x28, source: source) }
    if number >= 10 { emit(0x30 + number / 10, source: source) }
    emit(0x30 + number % 10, source: source)
    emit(open ? 0x29 : 0x2E, source: source)
  }

  /// The scalar of three bytes.
  private static func scalar(_ passage: Passage, _ cursor: Int) -> UInt32 {
    let bytes = passage.bytes
    return UInt32(bytes[cursor] & 0x0F) << 12 | UInt32(bytes[cursor + 1] & 0x3F) << 6 | UInt32(bytes[cursor + 2] & 0x3F)
  }

  private static let chineseDigits = "一二三四五六七八九十".unicodeScalars.map(\.value)

  /// 〇 and 一 to 九 at the end: a circle after them is a zero (二○二○年).
  private var endsInChineseDigit: Bool {
    guard piece.count >= 3 else { return false }
    let last = Array(text[(text.count - 3)...])
    return Self.yearDigits.contains(last)
  }

  private static let yearDigits = Set("〇一二三四五六七八九".map { Array(String($0).utf8) })

  /// Small, vertical and half-width punctuation with its usual form.
  private static let presentationForms: [UInt32: UInt32] = [
    0xFE51: 0x3001, 0xFE52: 0x2E, 0xFE54: 0xFF1B, 0xFE55: 0xFF1A, 0xFE56: 0xFF1F, 0xFE57: 0xFF01, 0xFE58: 0x2014,
    0xFE59: 0x28, 0xFE5A: 0x29, 0xFE62: 0x2B, 0xFE63: 0x2D, 0xFE64: 0x3C, 0xFE65: 0x3E, 0xFE66: 0x3D, 0xFE6A: 0x25,
    0xFE10: 0xFF0C, 0xFE11: 0x3001, 0xFE12: 0x3002, 0xFE13: 0xFF1A, 0xFE14: 0xFF1B, 0xFE35: 0x28, 0xFE36: 0x29,
    0xFF61: 0x3002, 0xFF64: 0x3001, 0xFFE5: 0xA5,
  ]
}
