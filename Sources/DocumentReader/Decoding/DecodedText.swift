import DisclosureModel

/// A file's text as UTF-8, whatever encoding it was published in.
///
/// A byte order mark decides. Else valid UTF-8 is UTF-8, text with zero bytes may be UTF-16, and what strict
/// GB18030 reads is GB18030 (which holds GBK and GB2312). A declared charset is not believed against the bytes. Where less
/// than one byte in a thousand does not fit, it is replaced by `�` and a finding says so.
struct DecodedText {
  /// Valid UTF-8 without a byte order mark; lines end in `\n`.
  var utf8: [UInt8]
  var encoding: TextEncoding
  /// Offset in ``utf8`` of each replaced byte.
  var replacements: [Int] = []

  init(_ bytes: [UInt8]) throws(ReadFailure) {
    if let kind = BinaryKind.name(of: bytes) { throw .binary(kind: kind) }
    self = try Self.decode(bytes)
    if !Memory.contains(0x0A, in: utf8), Memory.contains(0x0D, in: utf8) {
      for offset in utf8.indices where utf8[offset] == 0x0D { utf8[offset] = 0x0A }
    }
  }

  private init(_ utf8: [UInt8], _ encoding: TextEncoding, replacements: [Int] = []) {
    self.utf8 = utf8
    self.encoding = encoding
    self.replacements = replacements
  }

  private static func decode(_ bytes: [UInt8]) throws(ReadFailure) -> DecodedText {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try utf8(Array(bytes.dropFirst(3)), orGB18030: false) }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes, from: 2, .utf16LittleEndian) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes, from: 2, .utf16BigEndian) }
    if Memory.contains(0, in: bytes) {
      guard let encoding = UTF16Decoding.guess(bytes) else { throw .binary(kind: nil) }
      return try utf16(bytes, from: 0, encoding)
    }
    return try utf8(bytes, orGB18030: true)
  }

  private static func utf8(_ bytes: [UInt8], orGB18030 triesGB18030: Bool) throws(ReadFailure) -> DecodedText {
    guard let invalid = UTF8Check.firstInvalid(bytes) else { return DecodedText(bytes, .utf8) }
    if let repaired = UTF8Check.repaired(bytes) {
      return DecodedText(repaired.bytes, .utf8, replacements: repaired.offsets)
    }
    guard triesGB18030 else { throw .notText(encodingsTried: ["UTF-8"], at: invalid) }
    let tried = [TextEncoding.utf8.rawValue, TextEncoding.gb18030.rawValue]
    guard let decoded = GB18030Decoding.decode(bytes), isTolerable(decoded.offsets.count, of: bytes.count) else {
      throw .notText(encodingsTried: tried, at: invalid)
    }
    return DecodedText(decoded.bytes, .gb18030, replacements: decoded.offsets)
  }

  private static func utf16(
    _ bytes: [UInt8], from start: Int, _ encoding: TextEncoding
  ) throws(ReadFailure) -> DecodedText {
    let decoded = UTF16Decoding.decode(bytes, from: start, isBigEndian: encoding == .utf16BigEndian)
    guard isTolerable(decoded.offsets.count, of: bytes.count) else {
      throw .notText(encodingsTried: [encoding.rawValue], at: start)
    }
    return DecodedText(decoded.bytes, encoding, replacements: decoded.offsets)
  }

  /// Less than one bad byte in a thousand; a short file may have one.
  static func isTolerable(_ bad: Int, of count: Int) -> Bool {
    bad == 0 || bad <= 1 && count >= 200 || bad * 1_000 < count
  }
}

/// Encodings that are read, by the name that a reader knows.
enum TextEncoding: String {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case gb18030 = "GB18030"
}

/// Text that had bytes replaced, and where.
struct RepairedText {
  var bytes: [UInt8]
  /// Offsets in `bytes` of the `�` put in.
  var offsets: [Int] = []

  mutating func appendReplacement() {
    offsets.append(bytes.count)
    bytes += [0xEF, 0xBF, 0xBD]
  }

  mutating func append(_ scalar: UInt32) {
    switch scalar {
    case ..<0x80: bytes.append(UInt8(scalar))
    case ..<0x800:
      bytes.append(UInt8(0xC0 | scalar >> 6))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    case ..<0x10000:
      bytes.append(UInt8(0xE0 | scalar >> 12))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    default:
      bytes.append(UInt8(0xF0 | scalar >> 18 & 0x07))
      bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
