import DisclosureModel

/// The names of 类, 款 and 项 read so far for one line.
struct FunctionPath: Sendable {
  var names: [String] = []
  /// End of the last name or marker in the text.
  var end = 0
  var isOpen = false
  /// The codes stand in front of the names.
  var isPrefixed = false

  /// The level of each name, where its marker told.
  private var levels: [ClassLevel?] = []

  /// A marker ends the names of its own level and of those below it: 行政运行（项）…，机关服务（项）… are two lines of one 款.
  mutating func close(_ level: ClassLevel) {
    if level == .lei {
      self = FunctionPath()
      return
    }
    while let last = levels.last, let last, last >= level, levels.count == names.count {
      levels.removeLast()
      names.removeLast()
      if codes.count > names.count { codes.removeLast() }
    }
  }

  mutating func append(_ name: String, _ level: ClassLevel?) {
    while levels.count < names.count { levels.append(nil) }
    names.append(name)
    levels.append(level)
  }

  /// Codes of the levels, where the report prints them: (201类)(38款)(01项).
  var codes: [Int] = []

  /// 类, 款 and 项.
  static let deepest = 3
  /// UTF-8 bytes of the longest name in front of a marker.
  static let longestName = 240

  /// `CODE NAME` where every level's code is printed, else the names joined by `/`.
  var item: String {
    guard codes.count == names.count, let last = names.last, let code = joinedCode else {
      return names.joined(separator: "/")
    }
    return code + " " + last
  }

  private var joinedCode: String? {
    guard let first = codes.first, first >= 201 else { return nil }
    // a level's bracket holds either its own two digits or the whole code up to it
    if let last = codes.last, codes.count > 1, last > 20_000 { return String(last) }
    return codes.dropFirst().reduce(String(first)) { $0 + ($1 < 10 ? "0" : "") + String($1) }
  }
}

extension Indicator {
  /// Kinds of income beside the appropriation, to which a fund named for the appropriation does not extend.
  var isIncomeBesideFiscal: Bool {
    switch self {
    case .incomeSuperior, .incomeBusiness, .incomeOperating, .incomeAffiliate, .incomeOther: true
    default: false
    }
  }

  /// Totals that a place has as well as a department.
  var isTotal: Bool {
    switch self {
    case .incomeTotal, .incomeFiscal, .expenditureTotal, .balanceTotal: true
    default: false
    }
  }

  /// 301, 302, 303 and 310: the classes of the economic classification that are lines of their own.
  var isEconomicClass: Bool { Indicator.economicClasses.contains(self) }

  static let economicClasses: Set<Indicator> = [
    .expenditureWages, .expenditureGoods, .expenditureHouseholds, .expenditureCapital,
  ]

  /// Lines that the economic classification divides.
  var isEconomicParent: Bool {
    switch self {
    case .expenditurePersonnel, .expenditurePublic, .expenditureBasic, .expenditureEconomic: true
    default: isEconomicClass
    }
  }
}

/// A code of 政府收支分类科目: 类 of three digits, 款 of five, 项 of seven; 2… functional, 3… economic.
struct ClassificationCode: Sendable, Hashable {
  var digits: String

  init?(_ figure: Figure) {
    guard figure.unit == .none, figure.decimals == 0, !figure.hasSeparators else { return nil }
    self.init(String(figure.mantissa))
  }

  init?(_ text: String) {
    guard [3, 5, 7].contains(text.utf8.count), text.utf8.allSatisfy({ FigureScanner.isDigit($0) }) else { return nil }
    guard
      text.hasPrefix("20") || text.hasPrefix("21") || text.hasPrefix("22") || text.hasPrefix("23")
        || (text.hasPrefix("3") && text.utf8.count < 7)
    else { return nil }
    digits = text
  }

  private static let levels: [(bytes: [UInt8], level: ClassLevel)] = [
    (Array("类".utf8), .lei), (Array("款".utf8), .kuan), (Array("项".utf8), .xiang),
  ]

  /// A bracket that holds a level's code: (201类), (38款), (01项), (201)(类).
  static func marker(in text: borrowing Span<UInt8>, at start: Int, limit: Int) -> (
    level: ClassLevel, code: Int, end: Int
  )? {
    var offset = start + 1
    var code = 0
    while offset < limit, FigureScanner.isDigit(text[offset]), offset - start <= 7 {
      code = code * 10 + Int(text[offset] - 0x30)
      offset += 1
    }
    guard offset > start + 1 else { return nil }
    // (201)(类) and (201)类 beside (201类)
    let isClosed = offset < limit && text[offset] == 0x29
    if isClosed { offset += 1 }
    let isReopened = isClosed && offset < limit && text[offset] == 0x28
    if isReopened { offset += 1 }
    for entry in levels where FigureScanner.matches(text, entry.bytes, at: offset, limit: limit) {
      let end = offset + entry.bytes.count
      if isClosed, !isReopened { return (entry.level, code, end) }
      return end < limit && text[end] == 0x29 ? (entry.level, code, end + 1) : nil
    }
    return nil
  }

  var isFunctional: Bool { digits.hasPrefix("2") }

  func subject(named name: String, scope: Scope?, start: Int) -> Subject {
    if isFunctional {
      return Subject(indicator: .expenditureFunction, item: digits + " " + name, scope: scope, start: start)
    }
    switch digits {
    case "301": return Subject(indicator: .expenditureWages, scope: scope, start: start)
    case "302": return Subject(indicator: .expenditureGoods, scope: scope, start: start)
    case "303": return Subject(indicator: .expenditureHouseholds, scope: scope, start: start)
    case "310": return Subject(indicator: .expenditureCapital, scope: scope, start: start)
    default: return Subject(indicator: .expenditureEconomic, item: digits + " " + name, scope: scope, start: start)
    }
  }
}
