#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds bytes in bytes: a page is searched for many phrases, so that most of it must be passed over quickly.
enum ByteSearch {
  /// Offset of the first occurrence that lies wholly within a range of `bytes`.
  static func first(_ phrase: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard !phrase.isEmpty, range.lowerBound >= 0, range.upperBound <= bytes.count, range.count >= phrase.count else {
      return nil
    }
    return bytes.withUnsafeBufferPointer { haystack in
      phrase.withUnsafeBufferPointer { needle in
        guard let base = haystack.baseAddress, let wanted = needle.baseAddress else { return nil }
        return first(wanted, count: needle.count, in: base, range)
      }
    }
  }

  /// Offset of the first occurrence that lies wholly within a range of a text.
  static func first(
    _ phrase: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    guard let base = text.baseAddress, let wanted = phrase.baseAddress, range.count >= phrase.count,
      range.lowerBound >= 0, range.upperBound <= text.count, !phrase.isEmpty
    else { return nil }
    return first(wanted, count: phrase.count, in: base, range)
  }

  /// Whether a text holds a phrase at an offset; false where it would not lie wholly within the text.
  static func isEqual(
    _ text: UnsafeBufferPointer<UInt8>, at offset: Int, _ phrase: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let wanted = phrase.baseAddress, !phrase.isEmpty else { return true }
    guard let base = text.baseAddress, offset >= 0, text.count - offset >= phrase.count else { return false }
    return memcmp(base + offset, wanted, phrase.count) == 0
  }

  private static func first(
    _ wanted: UnsafePointer<UInt8>, count: Int, in base: UnsafePointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    // the first byte of a Chinese character is the commonest of its three, the third the rarest
    let probe = min(2, count - 1)
    let last = range.upperBound - count
    var offset = range.lowerBound
    while offset <= last {
      guard let found = memchr(base + offset + probe, Int32(wanted[probe]), last - offset + 1) else { return nil }
      offset = UnsafeRawPointer(found) - UnsafeRawPointer(base) - probe
      if memcmp(base + offset, wanted, count) == 0 { return offset }
      offset += 1
    }
    return nil
  }
}
