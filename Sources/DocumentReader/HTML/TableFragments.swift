import DisclosureModel

/// Finds HTML tables that stand between the lines of a text.
struct TableFragments {
  /// Set once no end of a table was found: none follows, so the search is not repeated.
  private var hasNoEnd = false

  /// The range from a line that begins with `<table` (or with another tag soon before it) to the end of that table.
  mutating func fragment(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine) -> Range<Int>? {
    guard !hasNoEnd, bytes[line.content.lowerBound] == UInt8(ascii: "<") else { return nil }
    let opening = line.content.lowerBound..<min(line.content.upperBound, line.content.lowerBound + 200)
    guard let start = find("<table", bytes, opening) else { return nil }
    var depth = 1
    var offset = start + 6
    while depth > 0 {
      guard let end = find("</table", bytes, offset..<bytes.count) else {
        hasNoEnd = true
        return nil
      }
      // A nested table has its own end.
      var inner = offset
      while let nested = find("<table", bytes, inner..<end) {
        depth += 1
        inner = nested + 6
      }
      depth -= 1
      offset = end + 7
    }
    let close = Memory.firstIndex(of: UInt8(ascii: ">"), in: bytes, offset..<bytes.count) ?? bytes.count - 1
    return start..<close + 1
  }

  /// The offset of a tag's opening, capital letters or not.
  private func find(_ tag: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    tag.withUTF8Buffer { wanted in
      var offset = range.lowerBound
      while let next = Memory.firstIndex(of: wanted[0], in: bytes, offset..<range.upperBound) {
        if next + wanted.count <= range.upperBound,
          bytes[next..<next + wanted.count].elementsEqual(wanted, by: Self.same)
        {
          return next
        }
        offset = next + 1
      }
      return nil
    }
  }

  private static func same(_ left: UInt8, _ right: UInt8) -> Bool { left == right || left | 0x20 == right }
}

extension Block {
  /// The block with all its ranges moved.
  func shifted(by offset: Int) -> Block {
    func moved(_ range: Range<Int>) -> Range<Int> { range.lowerBound + offset..<range.upperBound + offset }
    var block = self
    block.range = moved(range)
    if case .table(var table) = kind {
      table.rows = table.rows.map { row in
        row.map { Table.Cell(range: moved($0.range), isContinuation: $0.isContinuation) }
      }
      block.kind = .table(table)
    }
    return block
  }
}
