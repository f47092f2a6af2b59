/// Lines that a page brings along and no sentence needs: page numbers.
enum PageFurniture {
  /// Nothing but a page's number: `- 12 -`, `第 3 页 共 20 页`.
  case certain
  /// A bare number, which may as well be a figure on a line of its own.
  case possible

  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) {
    guard content.count <= 40 else { return nil }
    var digits = 0
    var dashes = 0
    var words: [UInt32] = []
    var slashes = 0
    var reader = CharacterReader(bytes, content)
    while let scalar = reader.nextVisible() {
      switch scalar {
      case 0x30...0x39, 0xFF10...0xFF19: digits += 1
      case 0x2D, 0xFF0D, 0x2010...0x2015, 0xB7, 0x7E, 0xFF5E: dashes += 1
      case 0x2F, 0xFF0F: slashes += 1
      case 0x7B2C, 0x9875, 0x5171: words.append(scalar)
      default: return nil
      }
    }
    guard digits > 0, digits <= 8 else { return nil }
    if words.contains(0x9875) {
      self = .certain
    } else if !words.isEmpty {
      return nil
    } else if dashes >= 2 && Self.isFramed(bytes, content) && digits <= 4 {
      self = .certain
    } else if dashes == 0 && (slashes == 0 && digits <= 3 || slashes == 1) {
      self = .possible
    } else {
      return nil
    }
  }

  /// Whether dashes stand at both ends.
  private static func isFramed(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
    var front = CharacterReader(bytes, content)
    var back = BackwardReader(bytes, content)
    guard let first = front.next(), let last = back.next() else { return false }
    return Numeral(first) == nil && Numeral(last) == nil
  }
}
