import Glibc

/// Searches in bytes with the C library's vectorised routines.
enum Memory {
  /// Offset of the first such byte in a range.
  static func firstIndex(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard let base = bytes.baseAddress, !range.isEmpty else { return nil }
    let start = UnsafeRawPointer(base + range.lowerBound)
    guard let found = memchr(start, Int32(byte), range.count) else { return nil }
    return range.lowerBound + (UnsafeRawPointer(found) - start)
  }

  /// Whether a phrase stands in a range.
  static func contains(_ phrase: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard let head = phrase.first else { return true }
    var start = range.lowerBound
    while let found = firstIndex(of: head, in: bytes, start..<range.upperBound) {
      if found + phrase.count > range.upperBound { return false }
      if phrase.indices.allSatisfy({ bytes[found + $0] == phrase[$0] }) { return true }
      start = found + 1
    }
    return false
  }

  static func contains(_ byte: UInt8, in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { firstIndex(of: byte, in: $0, 0..<$0.count) != nil }
  }
}
