/// The words of a line or a cell, without blanks and line breaks, as UTF-8 bytes: what forms print is compared byte for
/// byte, which costs a hundredth of comparing characters.
struct Words: Sendable, Hashable, ExpressibleByStringLiteral {
  private(set) var bytes: [UInt8]

  static let none = Words([])

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  init(_ text: String) { bytes = Array(text.utf8) }

  init(stringLiteral text: String) { self.init(text) }

  /// The words of a range of a text.
  init(_ range: Range<Int>, in text: borrowing Span<UInt8>) {
    bytes = []
    bytes.reserveCapacity(range.count)
    for offset in range where text[offset] > 0x20 { bytes.append(text[offset]) }
  }

  var isEmpty: Bool { bytes.isEmpty }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Number of characters.
  var count: Int { bytes.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 } }

  /// The different characters, each as its bytes in one number.
  var characters: Set<UInt32> {
    var characters: Set<UInt32> = []
    var character: UInt32 = 0
    for byte in bytes {
      if byte & 0xC0 == 0x80 {
        character = character << 8 | UInt32(byte)
      } else {
        if character > 0 { characters.insert(character) }
        character = UInt32(byte)
      }
    }
    if character > 0 { characters.insert(character) }
    return characters
  }

  func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }

  static func += (left: inout Words, right: Words) { left.bytes += right.bytes }

  /// Parts are given as ranges of ``bytes``.
  subscript(range: Range<Int>) -> Words { Words(Array(bytes[range])) }
}

/// Words that the code names.
extension Words {
  static func == (left: Words, right: StaticString) -> Bool {
    left.bytes.count == right.utf8CodeUnitCount && left.hasPrefix(right)
  }

  func contains(_ phrase: StaticString) -> Bool { first(phrase, from: 0) != nil }

  func contains(anyOf phrases: [StaticString]) -> Bool { phrases.contains { first($0, from: 0) != nil } }

  func hasPrefix(_ phrase: StaticString, from start: Int = 0) -> Bool {
    start >= 0 && bytes.count - start >= phrase.utf8CodeUnitCount
      && bytes.withUnsafeBufferPointer { own in
        phrase.withUTF8Buffer { ByteSearch.isEqual(own, at: start, $0) }
      }
  }

  func hasSuffix(_ phrase: StaticString) -> Bool { hasPrefix(phrase, from: bytes.count - phrase.utf8CodeUnitCount) }

  func hasPrefix(anyOf phrases: [StaticString], from start: Int = 0) -> Bool {
    phrases.contains { hasPrefix($0, from: start) }
  }

  func hasSuffix(anyOf phrases: [StaticString]) -> Bool { phrases.contains { hasSuffix($0) } }

  /// Where a phrase first begins at or behind an offset.
  func first(_ phrase: StaticString, from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { own in
      phrase.withUTF8Buffer { ByteSearch.first($0, in: own, start..<own.count) }
    }
  }

  func removingPrefix(_ phrase: StaticString) -> Words {
    hasPrefix(phrase) ? self[phrase.utf8CodeUnitCount..<bytes.count] : self
  }

  /// The words without every occurrence of a phrase; nil where there is none.
  func removing(_ phrase: StaticString) -> Words? {
    guard var found = first(phrase, from: 0) else { return nil }
    var rest: [UInt8] = []
    rest.reserveCapacity(bytes.count)
    var start = 0
    while true {
      rest += bytes[start..<found]
      start = found + phrase.utf8CodeUnitCount
      guard let next = first(phrase, from: start) else { break }
      found = next
    }
    return Words(rest + bytes[start...])
  }
}
