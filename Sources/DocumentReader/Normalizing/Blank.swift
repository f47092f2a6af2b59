/// Blanks of UTF-8 text: visible ones separate words, invisible ones leave no trace.
enum Blank {
  enum Kind { case none, visible, invisible }

  /// The blank that stands at an offset and its length in bytes; line breaks count as visible blanks.
  @inline(__always)
  static func at(_ offset: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int) -> (kind: Kind, length: Int) {
    let byte = bytes[offset]
    if byte <= 0x20 || byte == 0x7F { return (.visible, 1) }
    if byte < 0xC2 { return (.none, 1) }
    return wide(offset, in: bytes, end: end)
  }

  private static func wide(
    _ offset: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int
  ) -> (kind: Kind, length: Int) {
    let left = end - offset
    switch bytes[offset] {
    case 0xC2 where left > 1:
      switch bytes[offset + 1] {
      case 0xA0, 0x85: return (.visible, 2)
      case 0xAD: return (.invisible, 2)
      default: return (.none, 2)
      }
    case 0xE2 where left > 2: return generalPunctuation(bytes[offset + 1], bytes[offset + 2])
    case 0xE3 where left > 2 && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x80: return (.visible, 3)
    case 0xEF where left > 2 && bytes[offset + 1] == 0xBB && bytes[offset + 2] == 0xBF: return (.invisible, 3)
    default: return (.none, ByteClass.length(bytes[offset]))
    }
  }

  /// U+2000–206F: spaces of all widths; joiners, direction marks and the like.
  static func generalPunctuation(_ second: UInt8, _ third: UInt8) -> (kind: Kind, length: Int) {
    switch (second, third) {
    case (0x80, 0x80...0x8A), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F): (.visible, 3)
    case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xAF): (.invisible, 3)
    default: (.none, 3)
    }
  }
}
