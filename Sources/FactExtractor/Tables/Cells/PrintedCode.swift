/// Codes of 政府收支分类科目: 类 of three digits, 款 of five, 项 of seven.
enum PrintedCode {
  /// The code that a label begins with (`2010301 行政运行`, `[201]一般公共服务支出`), with its end.
  static func leading(in text: borrowing Span<UInt8>, _ range: Range<Int>) -> (digits: String, end: Int)? {
    var offset = range.lowerBound
    let isBracketed = offset < range.upperBound && text[offset] == 0x5B
    if isBracketed { offset += 1 }
    let start = offset
    while offset < range.upperBound, FigureScanner.isDigit(text[offset]) { offset += 1 }
    guard [3, 5, 7].contains(offset - start), isLeadingClass(text[start]) else { return nil }
    var bytes: [UInt8] = []
    for index in start..<offset { bytes.append(text[index]) }
    if isBracketed {
      guard offset < range.upperBound, text[offset] == 0x5D else { return nil }
      offset += 1
    }
    while offset < range.upperBound, text[offset] == 0x20 || text[offset] == 0x2D { offset += 1 }
    // a name follows, so that 201.5 or 100% is none
    guard offset < range.upperBound, text[offset] >= 0xE4 else { return nil }
    return (String(decoding: bytes, as: UTF8.self), offset)
  }

  /// The digits that a cell for codes holds, also in brackets: 2010301, [2010301], 01.
  static func digits(_ words: Words) -> String? {
    var rest = words.bytes[...]
    for (open, close) in brackets where words.hasPrefix(open) && words.hasSuffix(close) {
      rest = rest.dropFirst(open.utf8CodeUnitCount).dropLast(close.utf8CodeUnitCount)
    }
    guard (1...7).contains(rest.count), rest.allSatisfy(FigureScanner.isDigit) else { return nil }
    return String(decoding: rest, as: UTF8.self)
  }

  private static let brackets: [(StaticString, StaticString)] = [("[", "]"), ("(", ")"), ("【", "】")]

  private static func isLeadingClass(_ digit: UInt8) -> Bool { digit == 0x32 || digit == 0x33 || digit == 0x35 }

  /// Whether digits are a whole code of the functional (2…) or economic (3…, 5…) classification.
  static func isCode(_ digits: String) -> Bool {
    guard let first = digits.utf8.first, [3, 5, 7].contains(digits.utf8.count) else { return false }
    return isLeadingClass(first) && digits.utf8.allSatisfy(FigureScanner.isDigit)
  }

  /// One code from the cells of the columns 类, 款 and 项: `201 03 01`, `201 20103 2010301`, or only the last of them.
  static func joined(_ parts: [String]) -> String? {
    var code = ""
    for part in parts where !part.isEmpty {
      code = part.hasPrefix(code) && part.utf8.count > code.utf8.count && isCode(part) ? part : code + part
    }
    return isCode(code) ? code : nil
  }
}
