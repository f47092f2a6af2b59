/// Reads scalars of valid UTF-8 forwards, for looks at the start of a line.
struct CharacterReader {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var offset: Int
  let end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  var rest: Range<Int> { offset..<end }

  mutating func next() -> UInt32? {
    guard offset < end else { return nil }
    let lead = bytes[offset]
    let length = ByteClass.length(lead)
    guard length > 1, offset + length <= end else {
      offset += 1
      return UInt32(lead)
    }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for index in 1..<length { scalar = scalar << 6 | UInt32(bytes[offset + index] & 0x3F) }
    offset += length
    return scalar
  }

  /// The next scalar that is no blank.
  @inline(__always)
  mutating func nextVisible() -> UInt32? {
    if offset < end, bytes[offset] &- 0xE4 < 6 { return next() }
    skipBlanks()
    return next()
  }

  mutating func skipBlanks() {
    while offset < end {
      let blank = Blank.at(offset, in: bytes, end: end)
      if blank.kind == .none { return }
      offset += blank.length
    }
  }

  /// Skips one byte if it stands here.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard offset < end, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  /// Skips any of the bytes and says how many there were.
  @discardableResult
  mutating func skipAll(_ byte: UInt8) -> Int {
    let start = offset
    while skip(byte) {}
    return offset - start
  }

  /// Whether the text stands here, blanks apart.
  func starts(with text: StaticString) -> Bool {
    var copy = self
    return text.withUTF8Buffer { wanted in
      var other = CharacterReader(wanted, 0..<wanted.count)
      while let scalar = other.next() {
        if copy.nextVisible() != scalar { return false }
      }
      return true
    }
  }
}
