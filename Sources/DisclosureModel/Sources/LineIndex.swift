import Glibc

/// Finds line and column of a byte offset in UTF-8 text, in time that does not grow with the length of a line.
struct LineIndex: Sendable {
  private var lineStarts: [Int] = [0]
  /// In lines longer than ``stride`` bytes: an offset each such stretch, and the scalars of its line before it.
  private var marks: [(offset: Int, scalars: Int)] = []

  private static let stride = 512

  init(_ source: [UInt8]) {
    source.withUnsafeBufferPointer { bytes in
      var start = 0
      while let lineBreak = Self.lineBreak(bytes, from: start) {
        addMarks(bytes, line: start..<lineBreak)
        start = lineBreak + 1
        lineStarts.append(start)
      }
      addMarks(bytes, line: start..<bytes.count)
    }
  }

  private static func lineBreak(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = bytes.baseAddress, start < bytes.count else { return nil }
    let first = UnsafeRawPointer(base + start)
    return memchr(first, 0x0A, bytes.count - start).map { start + (UnsafeRawPointer($0) - first) }
  }

  private mutating func addMarks(_ bytes: UnsafeBufferPointer<UInt8>, line: Range<Int>) {
    var scalars = 0
    var start = line.lowerBound
    while line.upperBound - start > Self.stride {
      scalars += Self.scalars(bytes, start..<start + Self.stride)
      start += Self.stride
      marks.append((start, scalars))
    }
  }

  /// The 1-based line and column (in scalars) of an offset.
  func position(of offset: Int, in source: [UInt8]) -> (line: Int, column: Int) {
    let line = lineStarts.partitioningIndex { $0 > offset }
    var start = lineStarts[line - 1]
    var scalars = 0
    if let mark = lastMark(upTo: offset), mark.offset > start { (start, scalars) = mark }
    return source.withUnsafeBufferPointer { bytes in (line, scalars + Self.scalars(bytes, start..<offset) + 1) }
  }

  private func lastMark(upTo offset: Int) -> (offset: Int, scalars: Int)? {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].offset > offset { high = middle } else { low = middle + 1 }
    }
    return low > 0 ? marks[low - 1] : nil
  }

  private static func scalars(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    for offset in range where bytes[offset] & 0xC0 != 0x80 { count &+= 1 }
    return count
  }
}
