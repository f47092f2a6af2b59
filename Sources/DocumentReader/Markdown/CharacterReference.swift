/// An HTML character reference inside text: `&nbsp;`, `&#12288;`, `&#xFF08;`.
struct CharacterReference {
  var scalar: Unicode.Scalar
  /// Offset after the `;`.
  var end: Int

  init?(_ passage: Passage, _ cursor: Int) {
    let bytes = passage.bytes
    let limit = min(passage.range.upperBound, cursor + 12)
    guard let close = bytes[cursor..<limit].firstIndex(of: UInt8(ascii: ";")), close > cursor + 1 else { return nil }
    let name = bytes[(cursor + 1)..<close]
    guard let value = name.first == UInt8(ascii: "#") ? Self.number(name.dropFirst()) : Self.named(name),
      let scalar = Unicode.Scalar(value), value > 0
    else { return nil }
    self.scalar = scalar
    end = close + 1
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32? {
    let isHexadecimal = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    return UInt32(text, radix: isHexadecimal ? 16 : 10)
  }

  private static func named(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32? {
    names[String(decoding: name, as: UTF8.self)]
  }

  private static let names: [String: UInt32] = [
    "nbsp": 0xA0, "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009, "lt": 0x3C, "gt": 0x3E, "amp": 0x26, "quot": 0x22,
    "apos": 0x27, "ldquo": 0x201C, "rdquo": 0x201D, "lsquo": 0x2018, "rsquo": 0x2019, "mdash": 0x2014, "ndash": 0x2013,
    "hellip": 0x2026, "middot": 0xB7, "times": 0xD7, "ge": 0x2265, "le": 0x2264, "yen": 0xA5, "zwj": 0x200D,
    "zwnj": 0x200C,
  ]
}
