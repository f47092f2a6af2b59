/// What a short line looks like from its characters: whether it can be a title. Reading stops where a second clause begins, since no
/// title has one.
struct TitleShape {
  /// Visible characters, marks of emphasis aside; counting stops at ``limit``.
  private(set) var length = 0
  /// A comma, semicolon, colon or full stop before the last character.
  private(set) var hasClauses = false
  /// The last character, nil for an empty line.
  private(set) var last: UInt32?
  /// A number with a unit or a decimal point, as a statement has it and a title has not.
  private(set) var hasFigure = false
  /// Whether any Chinese character stands in it.
  private(set) var hasChinese = false
  /// The word at its end.
  private(set) var lastTwo: UInt64 = 0
  /// Its last four characters, sixteen bits each.
  private var lastFour: UInt64 = 0

  static let limit = 60

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var reader = CharacterReader(bytes, range)
    var inNumber = false
    while length < Self.limit, let scalar = reader.nextVisible() {
      if scalar == 0x2A || scalar == 0x60 { continue }
      length += 1
      if let last, Self.separatesClauses(last) {
        hasClauses = true
        return
      }
      if scalar >= 0x4E00 && scalar <= 0x9FFF { hasChinese = true }
      if inNumber, Self.makesFigure(scalar) { hasFigure = true }
      inNumber = Numeral(scalar) == .digit
      last = scalar
      lastTwo = lastTwo << 32 | UInt64(scalar)
      lastFour = lastFour << 16 | UInt64(scalar & 0xFFFF)
    }
    if length == Self.limit { hasClauses = true }
  }

  var endsInSentence: Bool { last.map(Self.separatesClauses) ?? false }
  var endsInDigit: Bool { last.map { Numeral($0) == .digit } ?? false }

  /// Ends in a word that titles of reports end in: 情况, 说明, 概况, 表 …
  var endsLikeTitle: Bool {
    last == 0x8868 || Self.titleEndings.contains(lastTwo) || Self.reportEndings.contains(lastFour)
  }

  private static func separatesClauses(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C, 0xFF0C, 0x3B, 0xFF1B, 0x3A, 0xFF1A, 0x3002, 0x21, 0xFF01, 0x3F, 0xFF1F: true
    default: false
    }
  }

  /// Characters that turn the digits before them into a figure: units, decimal points.
  private static func makesFigure(_ scalar: UInt32) -> Bool { figureMarks.contains(scalar) }

  private static let figureMarks = Set("万元亿人个辆名%％台次分批件.．,".unicodeScalars.map(\.value))

  /// What a report's own title ends in; 预算 and 决算 alone end many a broken line.
  private static let reportEndings: Set<UInt64> = Set(
    ["部门决算", "部门预算", "单位决算", "单位预算", "绩效自评", "决算公开", "预算公开", "综合预算", "决算公示", "预算公示", "公开文本"]
      .map { word in word.unicodeScalars.reduce(0) { $0 << 16 | UInt64($1.value) } })

  private static let titleEndings: Set<UInt64> = Set(
    ["情况", "说明", "概况", "职责", "职能", "设置", "构成", "报告", "目录", "问题", "措施", "建议", "结论", "解释", "事项", "部分", "附件", "公示", "公告"]
      .map { word in word.unicodeScalars.reduce(0) { $0 << 32 | UInt64($1.value) } })
}
