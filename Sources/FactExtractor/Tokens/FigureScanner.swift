/// Reads numbers and their units from UTF-8 bytes.
enum FigureScanner {
  /// Reads a number at `start` (an ASCII digit): digits with thousands separators, a decimal part, then a unit.
  ///
  /// A separator counts only between groups of three digits, so that `5,123` is one number and `5,12` are two. A number
  /// of more digits than money can have is read with its digits cut off at eighteen and its unit `.other`.
  static func figure(in text: borrowing Span<UInt8>, at start: Int, limit: Int) -> (figure: Figure, end: Int) {
    var offset = start
    var mantissa: Int64 = 0
    var digits = 0
    var decimals = 0
    var hasSeparators = false
    var isOverlong = false
    func take(_ byte: UInt8) {
      if digits < 18 { mantissa = mantissa * 10 + Int64(byte - 0x30) } else { isOverlong = true }
      digits += 1
    }
    while offset < limit {
      let byte = text[offset]
      if isDigit(byte) {
        take(byte)
        offset += 1
      } else if byte == 0x20, joinsOverBlank(text, at: offset, start: start, limit: limit) {
        offset += 1
      } else if byte == 0x2C, isThousands(text, after: offset, limit: limit, leading: digits, separated: hasSeparators)
      {
        hasSeparators = true
        offset += 1
      } else {
        break
      }
    }
    if offset + 1 < limit, text[offset] == 0x2E, isDigit(text[offset + 1]) {
      offset += 1
      while offset < limit {
        if isDigit(text[offset]) {
          take(text[offset])
          decimals += 1
        } else if text[offset] != 0x20 || decimals > 3 || !joinsOverBlank(text, at: offset, start: start, limit: limit)
        {
          break
        }
        offset += 1
      }
    }
    let numberEnd = offset
    let unit = FigureScanner.unit(in: text, at: offset, limit: limit)
    let figure = Figure(
      mantissa: mantissa, decimals: decimals, digitCount: digits - decimals,
      unit: isOverlong ? .other : unit.unit, hasSeparators: hasSeparators, isScaled: unit.isScaled,
      numberEnd: numberEnd)
    return (figure, unit.end)
  }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isThousands(
    _ text: borrowing Span<UInt8>, after comma: Int, limit: Int, leading: Int, separated: Bool
  ) -> Bool {
    guard comma + 3 < limit, separated || (1...3).contains(leading) else { return false }
    var offset = comma + 1
    var digits = 0
    var blank: Int?
    while offset < limit, digits < 3 {
      if isDigit(text[offset]) {
        digits += 1
      } else if text[offset] == 0x20, blank == nil, digits > 0 {
        blank = offset
      } else {
        return false
      }
      offset += 1
    }
    guard digits == 3, offset >= limit || !isDigit(text[offset]) else { return false }
    // 4,3 18.27万元: a line break within the group
    return blank.map { joinsOverBlank(text, at: $0, start: comma - leading, limit: limit) } ?? true
  }

  /// A blank inside a number (2 8名, 10 36.65万元): digits go on behind it, a unit ends them, and what stands before is no
  /// year.
  private static func joinsOverBlank(_ text: borrowing Span<UInt8>, at blank: Int, start: Int, limit: Int) -> Bool {
    guard blank + 1 < limit, isDigit(text[blank + 1]) else { return false }
    let leading = blank - start
    if leading == 4, text[start] == 0x32 || text[start] == 0x31, isDigit(text[start + 1]), isDigit(text[start + 2]),
      isDigit(text[start + 3])
    {
      return false
    }
    var offset = blank + 1
    while offset < limit, isDigit(text[offset]) || text[offset] == 0x20 || text[offset] == 0x2E || text[offset] == 0x2C
    {
      offset += 1
      if offset - start > 24 { return false }
    }
    return unit(in: text, at: offset, limit: limit).unit != .none
  }

  private static let unitNames: [(String, Figure.Unit)] = [
    ("亿元", .hundredMillionYuan), ("万元", .tenThousandYuan), ("百万元", .millionYuan), ("千元", .thousandYuan),
    ("元", .yuan), ("人次", .visit), ("人", .person), ("名", .person), ("个百分点", .other), ("个", .item), ("家", .item),
    ("辆", .vehicle), ("台", .set), ("套", .set), ("批次", .batch), ("批", .batch), ("团组", .group), ("组", .group),
    ("次", .time), ("%", .percent), ("分", .point),
    ("户", .household), ("位", .person),
  ]
  private static let units: [(bytes: [UInt8], unit: Figure.Unit)] = unitNames.map { (Array($0.0.utf8), $0.1) }

  private static let numerals: [(bytes: [UInt8], value: Int64)] = [
    ("两", 2), ("一", 1), ("二", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("七", 7), ("八", 8), ("九", 9), ("十", 10),
  ].map { (Array($0.0.utf8), $0.1) }

  /// A small count in words: 两个, 三家, 一辆.
  static func chineseCount(in text: borrowing Span<UInt8>, at start: Int, limit: Int) -> (figure: Figure, end: Int)? {
    guard text[start] == 0xE4 || text[start] == 0xE5 else { return nil }
    for numeral in numerals where matches(text, numeral.bytes, at: start, limit: limit) {
      let end = start + numeral.bytes.count
      let unit = FigureScanner.unit(in: text, at: end, limit: limit)
      guard unit.unit == .item || unit.unit == .vehicle || unit.unit == .person else { return nil }
      let figure = Figure(
        mantissa: numeral.value, decimals: 0, digitCount: 1, unit: unit.unit, hasSeparators: false, isScaled: false,
        numberEnd: end)
      return (figure, unit.end)
    }
    return nil
  }

  /// A code of the classification that a line break cut in two (2080 505机关…): five or seven digits in all, in front of a
  /// Chinese character.
  static func brokenCode(in text: borrowing Span<UInt8>, at start: Int, limit: Int) -> (figure: Figure, end: Int)? {
    guard text[start] == 0x32 || text[start] == 0x33 else { return nil }
    var offset = start
    var value: Int64 = 0
    var digits = 0
    var blanks = 0
    while offset < limit, digits <= 7 {
      if isDigit(text[offset]) {
        value = value * 10 + Int64(text[offset] - 0x30)
        digits += 1
      } else if text[offset] == 0x20, offset + 1 < limit, isDigit(text[offset + 1]), digits < 7 {
        blanks += 1
      } else {
        break
      }
      offset += 1
    }
    guard blanks == 1, digits == 5 || digits == 7, offset < limit, text[offset] >= 0xE3 else { return nil }
    guard unit(in: text, at: offset, limit: limit).unit == .none else { return nil }
    let figure = Figure(
      mantissa: value, decimals: 0, digitCount: digits, unit: .none, hasSeparators: false, isScaled: false,
      numberEnd: offset)
    return (figure, offset)
  }

  /// The first characters of the units, as three bytes in one number.
  private static let unitHeads = units.map { head(of: $0.bytes) }
  private static let wan = head(of: Array("万".utf8))
  private static let yi = head(of: Array("亿".utf8))

  private static func head(of bytes: [UInt8]) -> UInt32 { bytes.prefix(3).reduce(0) { $0 << 8 | UInt32($1) } }

  /// The unit at `start`. 万 and 亿 alone are money (741.2万) unless a counted thing follows (3万人, 5万亩).
  private static func unit(
    in text: borrowing Span<UInt8>, at start: Int, limit: Int
  ) -> (unit: Figure.Unit, end: Int, isScaled: Bool) {
    if start >= limit { return (.none, start, false) }
    if text[start] == 0x25 { return (.percent, start + 1, false) }
    if text[start] < 0x80 { return (.none, start, false) }
    guard start + 2 < limit else { return (.none, start, false) }
    let head = UInt32(text[start]) << 16 | UInt32(text[start + 1]) << 8 | UInt32(text[start + 2])
    for index in unitHeads.indices where unitHeads[index] == head {
      if matches(text, units[index].bytes, at: start, limit: limit) {
        return (units[index].unit, start + units[index].bytes.count, false)
      }
    }
    guard head == wan || head == yi else { return (.none, start, false) }
    let counted = FigureScanner.countedUnit(in: text, at: start + 3, limit: limit)
    return counted.map { ($0.unit, $0.end, true) } ?? (
      head == wan ? .tenThousandYuan : .hundredMillionYuan, start + 3, false
    )
  }

  private static let countedThings: [[UInt8]] = [
    "人", "名", "户", "亩", "吨", "平方", "份", "件", "次", "个", "字", "册", "台", "株", "头", "立方", "公里", "套", "辆", "余", "多", "条",
    "张", "场",
  ].map { Array($0.utf8) }

  private static func countedUnit(
    in text: borrowing Span<UInt8>, at start: Int, limit: Int
  ) -> (unit: Figure.Unit, end: Int)? {
    for thing in countedThings where matches(text, thing, at: start, limit: limit) {
      return (.other, start + thing.count)
    }
    return nil
  }

  @inline(__always)
  static func matches(_ text: borrowing Span<UInt8>, _ pattern: [UInt8], at start: Int, limit: Int) -> Bool {
    guard start + pattern.count <= limit else { return false }
    for index in pattern.indices where text[start + index] != pattern[index] { return false }
    return true
  }
}
