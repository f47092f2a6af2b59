/// Decodes UTF-16, and recognises it without a byte order mark.
enum UTF16Decoding {
  /// The byte order in which nearly all of the first units are characters of Chinese reports; nil where neither is.
  static func guess(_ bytes: [UInt8]) -> TextEncoding? {
    let sample = bytes.prefix(8_192)
    let pairs = sample.count / 2
    guard pairs > 0 else { return nil }
    var plausible = (little: 0, big: 0)
    for pair in 0..<pairs {
      let first = UInt32(sample[pair * 2])
      let second = UInt32(sample[pair * 2 + 1])
      if isPlausible(second << 8 | first) { plausible.little += 1 }
      if isPlausible(first << 8 | second) { plausible.big += 1 }
    }
    if max(plausible.little, plausible.big) * 100 < pairs * 95 { return nil }
    return plausible.little >= plausible.big ? .utf16LittleEndian : .utf16BigEndian
  }

  /// ASCII, Chinese characters and punctuation, wide forms.
  private static func isPlausible(_ unit: UInt32) -> Bool {
    switch unit {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E, 0xA0, 0xB7, 0xD7, 0x2000...0x22FF, 0x2460...0x24FF, 0x25A0...0x25FF,
      0x3000...0x303F, 0x3220...0x33FF, 0x4E00...0x9FFF, 0xFF00...0xFFEF:
      true
    default: false
    }
  }

  /// The text as UTF-8, unpaired surrogates and an odd last byte replaced.
  static func decode(_ bytes: [UInt8], from start: Int, isBigEndian: Bool) -> RepairedText {
    var text = RepairedText(bytes: [])
    text.bytes.reserveCapacity((bytes.count - start) / 2 * 3)
    let high = isBigEndian ? 0 : 1
    let low = 1 - high
    var offset = start
    while offset + 1 < bytes.count {
      let unit = UInt32(bytes[offset + high]) << 8 | UInt32(bytes[offset + low])
      offset += 2
      switch unit {
      case 0xD800...0xDBFF:
        let next =
          offset + 1 < bytes.count ? UInt32(bytes[offset + high]) << 8 | UInt32(bytes[offset + low]) : 0
        if next >= 0xDC00, next <= 0xDFFF {
          text.append(0x10000 + (unit - 0xD800) << 10 + (next - 0xDC00))
          offset += 2
        } else {
          text.appendReplacement()
        }
      case 0xDC00...0xDFFF, 0: text.appendReplacement()
      default: text.append(unit)
      }
    }
    if offset < bytes.count { text.appendReplacement() }
    return text
  }
}
