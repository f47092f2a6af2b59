/// A stretch of a line between wide blanks, and where it stands.
struct AlignedCell {
  enum Kind {
    case figure
    /// `—`, `-`, `/`: a place for a figure that holds none.
    case dash
    case words
  }

  /// Bytes of the source.
  var range: Range<Int>
  /// Columns of the line that it takes.
  var columns: Range<Int>
  var kind: Kind
  /// Digits alone, as codes and numbers of lines are; no zero.
  var isWhole: Bool

  var isWords: Bool { kind == .words }
  var isFigure: Bool { kind == .figure }

  /// Twice the middle, so that it stays whole.
  var center: Int { columns.lowerBound + columns.upperBound }

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, columns: Range<Int>) {
    self.range = range
    self.columns = columns
    kind = Self.isNumber(bytes, range) ? .figure : Self.isDash(bytes, range) ? .dash : .words
    isWhole = bytes[range].allSatisfy(ByteClass.isDigit) && bytes[range].contains { $0 != UInt8(ascii: "0") }
  }

  static func isNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= 60 else { return false }
    var reader = CharacterReader(bytes, range)
    var hasDigit = false
    while let scalar = reader.next() {
      switch scalar {
      case 0x30...0x39, 0xFF10...0xFF19: hasDigit = true
      case 0x2E, 0x2C, 0x25, 0x2D, 0xFF0E, 0xFF0C, 0xFF05, 0xFF0D, 0x2212: break
      default: return false
      }
    }
    return hasDigit
  }

  /// A number with a decimal point or thousands separators in front of its last digit.
  static func isAmount(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard isNumber(bytes, range), let last = bytes[range].last else { return false }
    if ByteClass.isDigit(last) { return bytes[range].contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") } }
    return last >= 0x80 && isWideAmount(bytes, range)
  }

  /// １４２１．０５
  private static func isWideAmount(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var reader = CharacterReader(bytes, range)
    var hasPoint = false
    var last: UInt32 = 0
    while let scalar = reader.next() {
      hasPoint = hasPoint || scalar == 0xFF0E || scalar == 0xFF0C || scalar == 0x2E || scalar == 0x2C
      last = scalar
    }
    return hasPoint && Numeral(last) == .digit
  }

  /// A code of the classification: 类 of three digits, 款 of five, 项 of seven.
  static func isCode(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count >= 3, range.count <= 21 else { return false }
    var reader = CharacterReader(bytes, range)
    var count = 0
    while let scalar = reader.next() {
      guard Numeral(scalar) == .digit else { return false }
      if count == 0, scalar & 0xF != 2, scalar & 0xF != 3 { return false }
      count += 1
    }
    return count == 3 || count == 5 || count == 7
  }

  /// Digits alone, and their value; at most four of them.
  static func wholeNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard range.count <= 4, bytes[range].allSatisfy(ByteClass.isDigit) else { return nil }
    return bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func isDash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= 9 else { return false }
    var reader = CharacterReader(bytes, range)
    while let scalar = reader.next() {
      switch scalar {
      case 0x2D, 0x2F, 0xFF0D, 0x2010...0x2015: break
      default: return false
      }
    }
    return true
  }
}
