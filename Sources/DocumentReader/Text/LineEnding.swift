/// How a line ends: with its sentence, in the middle of one for certain, or so that one cannot tell.
enum LineEnding {
  case sentence
  case open
  case plain

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) {
    var reader = BackwardReader(bytes, content)
    var last = reader.next()
    var steps = 0
    while let scalar = last, Self.closesQuotation(scalar), steps < 8 {
      last = reader.next()
      steps += 1
    }
    guard let last else {
      self = .plain
      return
    }
    switch last {
    case 0x3002, 0xFF1B, 0x3B, 0xFF1A, 0x3A, 0xFF01, 0x21, 0xFF1F, 0x3F, 0x2026, 0xFF61: self = .sentence
    case 0x3E: self = Self.endsInBreak(bytes, content) ? .sentence : .plain
    // 0730-41×××: digits that are not shown
    case Self.times where reader.next() == Self.times: self = .plain
    case _ where Self.openScalars.contains(last): self = .open
    case 0x61...0x7A where Self.endsInFileName(bytes, content): self = .sentence
    default: self = .plain
    }
  }

  /// Quotation marks, closing brackets of titles, and emphasis that may stand behind a full stop.
  private static func closesQuotation(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2A, 0x60, 0x22, 0x27, 0x201D, 0x2019, 0x300D, 0x300F: true
    default: false
    }
  }

  private static func endsInBreak(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
    let tail = bytes[max(content.lowerBound, content.upperBound - 6)..<content.upperBound].map { $0 | 0x20 }
    return ["<br>", "br/>", "br />", "</p>", "</div>", "</li>"].contains {
      tail.suffix($0.utf8.count).elementsEqual($0.utf8.map { $0 | 0x20 })
    }
  }

  /// …决算公开说明.pdf: the name of the file that a site prints above its text.
  private static func endsInFileName(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
    let tail = bytes[max(content.lowerBound, content.upperBound - 5)..<content.upperBound]
    return fileEndings.contains { tail.suffix($0.count).elementsEqual($0) }
  }

  private static let fileEndings = [".pdf", ".doc", ".docx", ".wps", ".ofd", ".xls", ".xlsx", ".txt", ".htm", ".html"]
    .map { Array($0.utf8) }

  private static let times: UInt32 = 0xD7

  /// Marks and words after which a sentence goes on.
  private static let openScalars = Set("，,、（(《〈“‘「『【［/+=×－与和及至自在从比较到为于的按对将由因以并或占共被把向".unicodeScalars.map(\.value))
}

/// Reads scalars of valid UTF-8 backwards.
struct BackwardReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let start: Int
  private(set) var offset: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    start = range.lowerBound
    offset = range.upperBound
  }

  mutating func next() -> UInt32? {
    guard offset > start else { return nil }
    let stop = offset
    offset -= 1
    while offset > start, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    var reader = CharacterReader(bytes, offset..<stop)
    return reader.next()
  }
}
