/// A label of a table taken apart: ordinal, code, the words themselves, remarks in brackets.
struct LabelText {
  /// Range of the words without ordinal, code and closing colon (UTF-8 bytes).
  var core: Range<Int>
  /// The words as a name, without line breaks, blanks and remarks in brackets.
  var name = Words.none
  var code: String?
  var isNumbered = false
  var isOfWhich = false
  var level: ClassLevel?
  var unit: Figure.Unit?
  /// Points in brackets behind an indicator's name: (4分).
  var weight: Range<Int>?

  init(_ range: Range<Int>, in text: borrowing Span<UInt8>) {
    core = range
    skipPrefixes(in: text)
    skipSuffixes(in: text)
    readName(in: text)
  }

  private static let ofWhich = [
    "其中：", "其中", "减：", "加：", "#", "资金来源：", "资金结构：", "按支出性质分：", "按支出性质：", "按资金来源：", "按资金性质：", "按支出功能：", "按支出用途：",
    "按收入性质分：", "按资金来源分：", "支出结构：", "按资金性质分：",
  ].map { Array($0.utf8) }

  private mutating func skipPrefixes(in text: borrowing Span<UInt8>) {
    var start = core.lowerBound
    let limit = core.upperBound
    while start < limit {
      if text[start] <= 0x20 || text[start] == 0x2A {
        start += 1
      } else if let end = OrdinalScanner.ordinal(in: text, at: start, limit: limit), end < limit {
        isNumbered = true
        start = end
      } else if let prefix = LabelText.ofWhich.first(where: {
        FigureScanner.matches(text, $0, at: start, limit: limit)
      }), start + prefix.count < limit {
        isOfWhich = true
        start += prefix.count
      } else if let code = PrintedCode.leading(in: text, start..<limit), code.end < limit {
        self.code = code.digits
        start = code.end
      } else {
        break
      }
    }
    core = start..<limit
  }

  private static let colon = Array("：".utf8)

  private mutating func skipSuffixes(in text: borrowing Span<UInt8>) {
    var end = core.upperBound
    while end > core.lowerBound {
      if text[end - 1] <= 0x20 || text[end - 1] == 0x2A {
        end -= 1
      } else if end - 3 >= core.lowerBound, FigureScanner.matches(text, LabelText.colon, at: end - 3, limit: end) {
        end -= 3
      } else {
        break
      }
    }
    core = core.lowerBound..<end
  }

  private mutating func readName(in text: borrowing Span<UInt8>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(core.count)
    var offset = core.lowerBound
    while offset < core.upperBound {
      let byte = text[offset]
      if byte == 0x28, let close = closing(of: offset, in: text), takeRemark(offset + 1..<close, in: text) {
        // a remark at the end is no part of the words
        if close + 1 == core.upperBound { core = core.lowerBound..<offset }
        offset = close + 1
        continue
      }
      if byte > 0x20 || byte == 0x20 && !bytes.isEmpty && bytes[bytes.count - 1] < 0x80 { bytes.append(byte) }
      offset += 1
    }
    while bytes.last == 0x20 { bytes.removeLast() }
    name = Words(bytes)
  }

  private func closing(of open: Int, in text: borrowing Span<UInt8>) -> Int? {
    var offset = open + 1
    while offset < core.upperBound, offset - open < 60 {
      if text[offset] == 0x29 { return offset }
      offset += 1
    }
    return nil
  }

  private static let levels: [Words: ClassLevel] = ["类": .lei, "款": .kuan, "项": .xiang]

  private static let units: [Words: Figure.Unit] = [
    "元": .yuan, "万元": .tenThousandYuan, "亿元": .hundredMillionYuan, "千元": .thousandYuan, "百万元": .millionYuan,
    "人": .person, "名": .person, "个": .item, "辆": .vehicle, "台": .set, "套": .set, "台、套": .set, "台/套": .set,
    "台,套": .set, "台，套": .set, "台套": .set, "批": .batch, "批次": .batch, "人次": .visit, "%": .percent, "分": .point,
    "家": .item, "组": .group,
  ]

  /// (A), (B/A), (20分*执行率)
  private func isFormula(_ words: Words) -> Bool {
    words.bytes.allSatisfy { $0 < 0x80 && !FigureScanner.isDigit($0) } || words.contains(anyOf: LabelText.operators)
  }

  private static let operators: [StaticString] = ["*", "×", "=", "÷", "/"]

  private static let remarks: Set<Words> = [
    "按功能分类", "按支出功能分类", "按经济分类", "按支出性质和经济分类", "按支出性质", "含", "不含车辆", "按功能分类科目", "选填", "类级", "盖章", "公章", "资金",
  ]

  /// Whether brackets hold a unit, points, a level or a remark, and not a part of the name.
  private mutating func takeRemark(_ range: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    let printed = Words(range, in: text)
    let words = printed.removingPrefix("单位：")
    if let unit = LabelText.units[words] {
      self.unit = unit
      return true
    }
    if let level = LabelText.levels[words] {
      self.level = level
      return true
    }
    if LabelText.remarks.contains(words) || isFormula(words) { return true }
    guard let first = printed.bytes.first, FigureScanner.isDigit(first) else { return false }
    let figure = FigureScanner.figure(in: text, at: range.lowerBound, limit: range.upperBound)
    let isPoints = figure.figure.unit == .point || figure.figure.unit == .none
    guard isPoints, CellScanner.trimmed(figure.end..<range.upperBound, in: text).isEmpty else { return false }
    weight = range.lowerBound..<figure.end
    return true
  }
}
