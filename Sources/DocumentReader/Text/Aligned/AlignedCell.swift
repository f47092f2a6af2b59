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
    guard isNumber(bytes, range), let last = bytes[range].last, ByteClass.isDigit(last) else { return false }
    return bytes[range].contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
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
