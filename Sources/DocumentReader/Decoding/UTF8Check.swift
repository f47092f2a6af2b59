/// Validates UTF-8 and repairs it where only a handful of bytes is wrong.
enum UTF8Check {
  /// Offset of the first byte that is not valid UTF-8; nil where all is.
  static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { pointer in
      var offset = 0
      while true {
        offset = skipFrequent(pointer, offset)
        guard offset < pointer.count else { return nil }
        let length = validLength(pointer, offset)
        if length == 0 { return offset }
        offset += length
      }
    }
  }

  /// The text with `�` for each byte that does not fit; nil where that is more than a handful, or where no character of
  /// several bytes shows that the rest is UTF-8.
  static func repaired(_ bytes: [UInt8]) -> RepairedText? {
    bytes.withUnsafeBufferPointer { pointer in
      var text = RepairedText(bytes: [])
      text.bytes.reserveCapacity(bytes.count + 64)
      var wide = 0
      var offset = 0
      while offset < pointer.count {
        let length = validLength(pointer, offset)
        if length == 0 {
          text.appendReplacement()
          if text.offsets.count > bytes.count / 500 + 1 { return nil }
          offset += 1
          continue
        }
        if length > 2 { wide += 1 }
        text.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: pointer[offset..<offset + length]))
        offset += length
      }
      let isUTF8 = wide > text.offsets.count * 10
      return isUTF8 && DecodedText.isTolerable(text.offsets.count, of: bytes.count) ? text : nil
    }
  }

  /// Skips what reports are made of, six or eight bytes at a time: pairs of three-byte characters and runs of ASCII.
  @inline(__always)
  private static func skipFrequent(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    guard let base = bytes.baseAddress else { return start }
    let raw = UnsafeRawPointer(base)
    var offset = start
    while offset + 8 <= bytes.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      if word & 0x0000_C0C0_F0C0_C0F0 == 0x0000_8080_E080_80E0 {
        // E0 and ED limit what may follow them.
        let first = UInt8(truncatingIfNeeded: word)
        let second = UInt8(truncatingIfNeeded: word >> 24)
        if first == 0xE0 || first == 0xED || second == 0xE0 || second == 0xED { return offset }
        offset += 6
      } else if word & 0x8080_8080_8080_8080 == 0 {
        offset += 8
      } else if word & 0xC0C0_F0 == 0x8080_E0, word & 0xFF != 0xE0, word & 0xFF != 0xED {
        offset += 3
      } else if word & 0x80 == 0 {
        offset += 1
      } else {
        return offset
      }
    }
    return offset
  }

  /// Length of the valid character at an offset, 0 where there is none (Unicode, table 3-7). A run of ASCII counts as one.
  @inline(__always)
  private static func validLength(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    let lead = bytes[offset]
    let left = bytes.count - offset
    if lead < 0x80 { return 1 }
    if lead >= 0xE1, lead <= 0xEC || lead == 0xEE || lead == 0xEF {
      return left > 2 && bytes[offset + 1] & 0xC0 == 0x80 && bytes[offset + 2] & 0xC0 == 0x80 ? 3 : 0
    }
    return rareLength(bytes, offset, lead, left)
  }

  private static func rareLength(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ lead: UInt8, _ left: Int) -> Int
  {
    guard left > 1 else { return 0 }
    let second = bytes[offset + 1]
    let seconds: ClosedRange<UInt8>
    let length: Int
    switch lead {
    case 0xC2...0xDF: (seconds, length) = (0x80...0xBF, 2)
    case 0xE0: (seconds, length) = (0xA0...0xBF, 3)
    case 0xED: (seconds, length) = (0x80...0x9F, 3)
    case 0xF0: (seconds, length) = (0x90...0xBF, 4)
    case 0xF1...0xF3: (seconds, length) = (0x80...0xBF, 4)
    case 0xF4: (seconds, length) = (0x80...0x8F, 4)
    default: return 0
    }
    guard left >= length, seconds.contains(second) else { return 0 }
    for index in 2..<max(length, 2) where bytes[offset + index] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
