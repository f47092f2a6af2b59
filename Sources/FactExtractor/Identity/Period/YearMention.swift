/// A year that the opening names: 2021年, 2021年度, 二〇二一年.
struct YearMention: Hashable {
  enum Role: Hashable {
    /// A year as a period.
    case period
    /// Part of a date, of a point in time (2021年末) or of a range of years.
    case moment
    /// Inside the title of a cited document.
    case cited
  }

  var year: Int
  var range: Range<Int>
  var role: Role
}

/// Finds the years of a stretch of opening text.
struct YearReader {
  let text: OpeningText

  func mentions(in range: Range<Int>) -> [YearMention] {
    let marks = text.occurrences(of: .year, in: range)
    guard !marks.isEmpty else { return [] }
    let hasCitations = text.contains(.citationOpen, in: range)
    return marks.compactMap { mark in
      guard let (year, start) = year(before: mark.lowerBound, from: range.lowerBound) else { return nil }
      var end = mark.upperBound
      if text.has(.ofYear, at: end, limit: range.upperBound) { end += 3 }
      let role: YearMention.Role =
        hasCitations && isCited(start, in: range)
        ? .cited : isMoment(.stretch(start, end), in: range) ? .moment : .period
      return YearMention(year: year, range: .stretch(start, end), role: role)
    }
  }

  /// Whether a range begins with a year as a period.
  func startsWithYear(_ range: Range<Int>) -> Bool {
    let head = Range.stretch(range.lowerBound, min(range.lowerBound + 24, range.upperBound))
    return mentions(in: head).contains { $0.range.lowerBound == range.lowerBound && $0.role == .period }
  }

  /// A year in four digits, Arabic or Chinese, that ends at an offset.
  private func year(before end: Int, from start: Int) -> (year: Int, start: Int)? {
    var offset = end
    var value = 0
    for place in [1, 10, 100, 1000] {
      guard let (digit, width) = digit(before: offset, from: start) else { return nil }
      value += digit * place
      offset -= width
    }
    guard digit(before: offset, from: start) == nil, (1900...2199).contains(value) else { return nil }
    return (value, offset)
  }

  private func digit(before end: Int, from start: Int) -> (value: Int, width: Int)? {
    guard end > start else { return nil }
    let last = text.bytes[end - 1]
    if text.isDigit(at: end - 1) { return (Int(last - 0x30), 1) }
    // the letter O for zero stands between Chinese digits
    if last == 0x4F || last == 0x6F { return (0, 1) }
    guard end - 3 >= start else { return nil }
    for (value, phrases) in YearReader.chineseDigits.enumerated() {
      for phrase in phrases where text.has(phrase, at: end - 3, limit: end) { return (value, 3) }
    }
    return nil
  }

  private func isMoment(_ range: Range<Int>, in line: Range<Int>) -> Bool {
    let after: Range<Int> = .stretch(range.upperBound, line.upperBound)
    if text.starts(after, withAnyOf: YearReader.momentWords) { return true }
    if text.starts(after, withAnyOf: YearReader.rangeMarks) || isAfterRangeMark(range.lowerBound, in: line) {
      return true
    }
    var offset = range.upperBound
    while offset < line.upperBound, text.isDigit(at: offset) { offset += 1 }
    while let (_, width) = numeral(at: offset, limit: line.upperBound) { offset += width }
    return offset > range.upperBound && text.has(.month, at: offset, limit: line.upperBound)
  }

  private func numeral(at offset: Int, limit: Int) -> (value: Int, width: Int)? {
    for (value, phrases) in YearReader.chineseDigits.enumerated() {
      for phrase in phrases where text.has(phrase, at: offset, limit: limit) { return (value, 3) }
    }
    return text.has(.ten, at: offset, limit: limit) ? (10, 3) : nil
  }

  /// 2021-2023年, 2021年至2023年
  private func isAfterRangeMark(_ start: Int, in line: Range<Int>) -> Bool {
    let before: Range<Int> = .stretch(line.lowerBound, start)
    guard let mark = YearReader.rangeMarks.first(where: { text.ends(before, with: $0) }) else { return false }
    let head: Range<Int> = .stretch(before.lowerBound, before.upperBound - mark.bytes.count)
    return digit(before: head.upperBound, from: head.lowerBound) != nil || text.ends(head, with: .year)
  }

  /// Whether an offset lies between 《 and 》, unless the whole line is a title in such marks.
  private func isCited(_ offset: Int, in line: Range<Int>) -> Bool {
    var isOpen = false
    var search = line.lowerBound
    if text.starts(line, with: .citationOpen) { search += 3 }
    while search < offset {
      if text.has(.citationOpen, at: search, limit: offset) { isOpen = true }
      if text.has(.citationClose, at: search, limit: offset) { isOpen = false }
      search += text.width(at: search)
    }
    return isOpen
  }

  private static let chineseDigits: [[Phrase]] = [
    ["〇", "○", "零"], ["一"], ["二"], ["三"], ["四"], ["五"], ["六"], ["七"], ["八"], ["九"],
  ]
  private static let momentWords = Phrase.list("末 底 初 以来 来 以前 起 年末 上半年 下半年 中期")
  private static let rangeMarks = Phrase.list("- — – ~ ～ 至")
}
