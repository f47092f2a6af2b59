/// Takes out what the parser trips over: the excess of attributes of a tag, which would cost it quadratic time, and characters that
/// XML forbids, which it drops and loses count of.
enum PageDefusing {
  /// Most attributes of a tag that are left to the parser.
  private static let mostAttributes = 200

  /// The page with blanks in their place, so that offsets stay; nil where nothing had to go.
  static func defused(_ source: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var copy = withoutForbidden(source)
    var offset = 0
    while let start = Memory.firstIndex(of: UInt8(ascii: "<"), in: source, offset..<source.count) {
      offset = start + 1
      guard offset < source.count, (source[offset] | 0x20) &- 0x61 < 26 else { continue }
      let tag = scan(source, offset)
      if let excess = tag.excess {
        var bytes = copy ?? Array(source)
        copy = nil
        for index in excess..<tag.end { bytes[index] = 0x20 }
        copy = bytes
      }
      offset = tag.end
    }
    return copy
  }

  /// The page without control characters and U+FFFE, U+FFFF.
  private static func withoutForbidden(_ source: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var copy: [UInt8]?
    for offset in source.indices where source[offset] < 0x20 || source[offset] == 0xEF {
      let length = forbiddenLength(source, offset)
      guard length > 0 else { continue }
      var bytes = copy ?? Array(source)
      copy = nil
      for index in offset..<offset + length { bytes[index] = 0x20 }
      copy = bytes
    }
    return copy
  }

  private static func forbiddenLength(_ source: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    switch source[offset] {
    case 0x09, 0x0A, 0x0D: 0
    case 0xEF: offset + 2 < source.count && source[offset + 1] == 0xBF && source[offset + 2] >= 0xBE ? 3 : 0
    default: 1
    }
  }

  /// The end of a tag (its `>`), and where its attributes become too many. A `>` inside quotation marks ends no tag, but an
  /// unclosed mark must not swallow the page, so a `<` ends it as well.
  private static func scan(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> (end: Int, excess: Int?) {
    var offset = start
    var attributes = 0
    var excess: Int?
    var quote: UInt8 = 0
    var last: UInt8 = 0
    while offset < source.count {
      let byte = source[offset]
      if quote != 0 {
        if byte == quote { (quote, last) = (0, 0x20) }
        offset += 1
        continue
      }
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") { break }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), last == UInt8(ascii: "=") { quote = byte }
      if byte > 0x20, byte != UInt8(ascii: "="), last <= 0x20 || last == UInt8(ascii: "/") {
        attributes += 1
        if attributes > mostAttributes, excess == nil { excess = offset }
      }
      // Blanks around `=` belong to the attribute.
      if byte > 0x20 || last != UInt8(ascii: "=") { last = byte }
      offset += 1
    }
    return (offset, excess)
  }
}
