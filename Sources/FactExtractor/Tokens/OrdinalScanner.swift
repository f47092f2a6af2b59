/// Recognises ordinals that open a paragraph or clause: 1、 1. (1) 一、 (一) 第一 一是 ①.
enum OrdinalScanner {
  private static let numerals: [[UInt8]] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"].map { Array($0.utf8) }
  private static let stop = Array("、".utf8)
  private static let wideStop = Array("．".utf8)
  private static let shi = Array("是".utf8)
  private static let comma = Array("，".utf8)

  /// The end of an ordinal at `start`, or nil.
  static func ordinal(in text: borrowing Span<UInt8>, at start: Int, limit: Int) -> Int? {
    if let end = circled(in: text, at: start, limit: limit) { return end }
    var offset = start
    let isBracketed = text[start] == 0x28
    if isBracketed { offset += 1 }
    let numberStart = offset
    let isArabic = skipArabic(in: text, at: &offset, limit: limit)
    let isChinese = !isArabic && skipChinese(in: text, at: &offset, limit: limit)
    guard offset > numberStart, isArabic || isChinese else { return nil }
    if isBracketed {
      return offset < limit && text[offset] == 0x29 ? skipStop(in: text, at: offset + 1, limit: limit) : nil
    }
    if offset < limit, text[offset] == 0x29 { return offset + 1 }
    if isArabic, offset + 1 < limit, text[offset] == 0x2E,
      !FigureScanner.isDigit(text[offset + 1]) || beginsName(in: text, at: offset + 1, limit: limit)
    {
      return offset + 1
    }
    if FigureScanner.matches(text, stop, at: offset, limit: limit) { return offset + stop.count }
    if FigureScanner.matches(text, wideStop, at: offset, limit: limit) { return offset + wideStop.count }
    if isChinese, FigureScanner.matches(text, shi, at: offset, limit: limit) { return offset + shi.count }
    return nil
  }

  /// Digits behind 1. that are no decimals: a year, or a code of five or seven digits in front of its name (1.2130104事业运行).
  private static func beginsName(in text: borrowing Span<UInt8>, at start: Int, limit: Int) -> Bool {
    var end = start
    while end < limit, end - start < 8, FigureScanner.isDigit(text[end]) { end += 1 }
    if end - start == 4 { return YearScanner.year(in: text, at: start, limit: limit) != nil }
    guard end - start == 5 || end - start == 7, text[start] == 0x32 || text[start] == 0x33, end < limit else {
      return false
    }
    return text[end] >= 0xE4 && FigureScanner.figure(in: text, at: start, limit: limit).figure.unit == .none
  }

  private static func skipStop(in text: borrowing Span<UInt8>, at offset: Int, limit: Int) -> Int {
    FigureScanner.matches(text, stop, at: offset, limit: limit) ? offset + stop.count : offset
  }

  private static func skipArabic(in text: borrowing Span<UInt8>, at offset: inout Int, limit: Int) -> Bool {
    let start = offset
    while offset < limit, offset - start < 3, FigureScanner.isDigit(text[offset]) { offset += 1 }
    return offset > start && offset - start < 3
  }

  private static func skipChinese(in text: borrowing Span<UInt8>, at offset: inout Int, limit: Int) -> Bool {
    let start = offset
    scan: while offset < limit, offset - start < 9 {
      for numeral in numerals where FigureScanner.matches(text, numeral, at: offset, limit: limit) {
        offset += numeral.count
        continue scan
      }
      break
    }
    return offset > start
  }

  /// ① to ⑳
  private static func circled(in text: borrowing Span<UInt8>, at start: Int, limit: Int) -> Int? {
    guard start + 2 < limit, text[start] == 0xE2, text[start + 1] == 0x91, (0xA0...0xB3).contains(text[start + 2])
    else { return nil }
    return start + 3
  }
}
