/// Reads years: 2021年, 2021年度, 二〇二一年, and dates, which name a day and not a period.
enum YearScanner {
  private static let nian = Array("年".utf8)
  private static let du = Array("度".utf8)
  private static let yue = Array("月".utf8)
  private static let ri = Array("日".utf8)
  private static let di = Array("底".utf8)
  private static let mo = Array("末".utf8)
  private static let chu = Array("初".utf8)
  private static let dateWords = [di, mo]
  private static let dayWords = [di, mo, chu]
  private static let digits: [[UInt8]] = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"].map { Array($0.utf8) }
  private static let otherZeros: [[UInt8]] = ["零", "○", "0", "Ｏ", "O"].map { Array($0.utf8) }

  struct Scanned {
    var year: Int
    var end: Int
    var isDate: Bool
  }

  /// A year of four ASCII digits before 年.
  static func year(in text: borrowing Span<UInt8>, at start: Int, limit: Int) -> Scanned? {
    guard start + 7 <= limit else { return nil }
    var value = 0
    for index in 0..<4 {
      guard FigureScanner.isDigit(text[start + index]) else { return nil }
      value = value * 10 + Int(text[start + index] - 0x30)
    }
    return completed(value, in: text, at: start + 4, limit: limit)
  }

  /// A year in Chinese digits: 二〇二一年, 二零二一年, 二0二一年.
  static func chineseYear(in text: borrowing Span<UInt8>, at start: Int, limit: Int) -> Scanned? {
    guard text[start] == 0xE4 || text[start] == 0xE3 else { return nil }
    var offset = start
    var value = 0
    for _ in 0..<4 {
      guard let digit = digit(in: text, at: &offset, limit: limit) else { return nil }
      value = value * 10 + digit
    }
    return completed(value, in: text, at: offset, limit: limit)
  }

  private static func digit(in text: borrowing Span<UInt8>, at offset: inout Int, limit: Int) -> Int? {
    for (value, bytes) in digits.enumerated() where FigureScanner.matches(text, bytes, at: offset, limit: limit) {
      offset += bytes.count
      return value
    }
    for bytes in otherZeros where FigureScanner.matches(text, bytes, at: offset, limit: limit) {
      offset += bytes.count
      return 0
    }
    return nil
  }

  private static func completed(_ value: Int, in text: borrowing Span<UInt8>, at start: Int, limit: Int) -> Scanned? {
    guard (1949...2099).contains(value), FigureScanner.matches(text, nian, at: start, limit: limit) else { return nil }
    var end = start + nian.count
    if FigureScanner.matches(text, du, at: end, limit: limit) {
      return Scanned(year: value, end: end + 3, isDate: false)
    }
    if let dateEnd = dayEnd(in: text, at: end, limit: limit) {
      return Scanned(year: value, end: dateEnd, isDate: true)
    }
    for word in dateWords where FigureScanner.matches(text, word, at: end, limit: limit) {
      end += word.count
      return Scanned(year: value, end: end, isDate: true)
    }
    return Scanned(year: value, end: end, isDate: false)
  }

  /// 12月31日, 12月底, 12月
  private static func dayEnd(in text: borrowing Span<UInt8>, at start: Int, limit: Int) -> Int? {
    var offset = start
    while offset < limit, offset - start < 2, FigureScanner.isDigit(text[offset]) { offset += 1 }
    guard offset > start, FigureScanner.matches(text, yue, at: offset, limit: limit) else { return nil }
    offset += yue.count
    let dayStart = offset
    while offset < limit, offset - dayStart < 2, FigureScanner.isDigit(text[offset]) { offset += 1 }
    if FigureScanner.matches(text, ri, at: offset, limit: limit) { return offset + ri.count }
    for word in dayWords where FigureScanner.matches(text, word, at: dayStart, limit: limit) {
      return dayStart + word.count
    }
    return dayStart
  }
}
