/// What the normaliser does with a byte that starts a character; one look-up a character keeps its loop short.
enum ByteClass {
  /// Bytes to copy unchanged from a character that starts with this byte; 0 where the character needs a look.
  static let plainLength: [UInt8] = {
    var lengths = [UInt8](repeating: 0, count: 256)
    for byte in 0x21...0x7E { lengths[byte] = 1 }
    for byte in special { lengths[Int(byte)] = 0 }
    for byte in 0xE4...0xE9 { lengths[byte] = 3 }
    return lengths
  }()

  /// ASCII that is dropped, widened or may be markup: quotation marks, `, ; : ! ?`, Markdown, HTML.
  private static let special = Array("\"',;:!?*`\\[]<&".utf8)

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- 0x61 < 26 }

  /// Bytes of the UTF-8 character that a byte starts (the text is valid, so a stray continuation byte counts as one).
  @inline(__always)
  static func length(_ lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}
