extension FunctionPath {
  /// A name without blanks, ordinals and the bracket that repeats its parent (行政运行（政府办公厅…）).
  static func cleaned(_ words: String) -> String {
    var words = words
    return words.withUTF8 { bytes in
      var kept: [UInt8] = []
      kept.reserveCapacity(bytes.count)
      var offset = 0
      while offset < bytes.count {
        let blank = blankWidth(bytes, offset)
        if blank == 0 {
          kept.append(bytes[offset])
          offset += 1
        } else {
          offset += blank
        }
      }
      return String(decoding: trimmed(kept), as: UTF8.self)
    }
  }

  /// A name and the code of its level behind it: 教育支出205.
  static func withoutCode(_ name: String) -> (name: String, code: Int?) {
    let digits = String(name.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
    guard (2...3).contains(digits.utf8.count), digits.utf8.count < name.utf8.count else { return (name, nil) }
    return (String(name.dropLast(digits.count)), Int(digits))
  }

  private static func blankWidth(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    let byte = bytes[offset]
    if byte == 0x20 || byte >= 0x09 && byte <= 0x0D { return 1 }
    let isWide = byte == 0xE3 && offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x80
    return isWide ? 3 : 0
  }

  private static func trimmed(_ name: [UInt8]) -> ArraySlice<UInt8> {
    var start = 0
    var end = name.count
    while let width = width(ofAny: leading, in: name, at: start, limit: end) { start += width }
    while let width = width(ofAny: trailing, in: name, before: end, from: start) { end -= width }
    if end > start, name[end - 1] == 0x29, let open = matchingOpen(name[start..<end]),
      name[open..<end].count(where: { $0 & 0xC0 != 0x80 }) > 5
    {
      end = open
    }
    return name[start..<end]
  }

  private static let leading = "、.．:：,，;；-—()·•●○■◆▪".map { Array(String($0).utf8) }
  private static let trailing = "、.．:：,，;；-—(为".map { Array(String($0).utf8) }

  private static func width(ofAny marks: [[UInt8]], in name: [UInt8], at start: Int, limit: Int) -> Int? {
    marks.first { start + $0.count <= limit && name[start..<start + $0.count].elementsEqual($0) }?.count
  }

  private static func width(ofAny marks: [[UInt8]], in name: [UInt8], before end: Int, from start: Int) -> Int? {
    marks.first { end - $0.count >= start && name[end - $0.count..<end].elementsEqual($0) }?.count
  }

  /// The bracket that the one at the end closes; nil where it begins the name or is missing.
  private static func matchingOpen(_ name: ArraySlice<UInt8>) -> Int? {
    var depth = 0
    for offset in name.indices.reversed() {
      if name[offset] == 0x29 { depth += 1 }
      if name[offset] == 0x28 {
        depth -= 1
        if depth == 0 { return offset > name.startIndex ? offset : nil }
      }
    }
    return nil
  }
}
