import DisclosureModel

/// The unit of money for tables that name none.
struct DocumentUnit: Sendable, Hashable {
  var unit: Figure.Unit
  /// A line that belongs to no one table declares it (金额单位：元 once at the beginning). Else it is only what every other
  /// table, or every sum in the sentences, is printed in, and the reader is told.
  var isDeclared: Bool

  /// Nil where the report declares several units, or none while its sentences use several.
  static func find(in document: SourceDocument) -> DocumentUnit? {
    let captions = CaptionReader(document: document)
    var declared: DocumentUnit?
    for (position, block) in document.blocks.enumerated() where !block.isTable {
      guard let unit = captions.declaredUnit(in: block.range) else { continue }
      if let declared, unit != declared.unit { return nil }
      let isOwn = document.blocks[(position + 1)...].prefix(2).contains(where: \.isTable)
      declared = DocumentUnit(unit: unit, isDeclared: !isOwn || declared?.isDeclared ?? false)
    }
    return declared ?? used(in: document).map { DocumentUnit(unit: $0, isDeclared: false) }
  }

  /// Fewest sums in sentences that tell how a report prints money.
  private static let fewestSums = 8

  private static func used(in document: SourceDocument) -> Figure.Unit? {
    var yuan = 0
    var tenThousand = 0
    let text = document.text.span
    for block in document.blocks where !block.isTable {
      var offset = block.range.lowerBound
      while offset + 2 < block.range.upperBound {
        defer { offset += 1 }
        guard text[offset] == 0xE5, FigureScanner.matches(text, sign, at: offset, limit: block.range.upperBound) else {
          continue
        }
        let before = offset - myriad.count
        if endsInDigit(text, before: offset) {
          yuan += 1
        } else if before > block.range.lowerBound, FigureScanner.matches(text, myriad, at: before, limit: offset),
          endsInDigit(text, before: before), !isLimit(text, at: offset + sign.count, limit: block.range.upperBound)
        {
          tenThousand += 1
        }
      }
    }
    if yuan >= fewestSums, tenThousand * exceptions <= yuan { return .yuan }
    return tenThousand >= fewestSums && yuan * exceptions <= tenThousand ? .tenThousandYuan : nil
  }

  /// One sum of so many may be printed in the other unit (每人每年补助3600元).
  private static let exceptions = 8

  /// 单价50万元以上, 单位价值100万元(含)以上: the size of equipment that every report speaks of.
  private static func isLimit(_ text: borrowing Span<UInt8>, at start: Int, limit: Int) -> Bool {
    limits.contains { FigureScanner.matches(text, $0, at: start, limit: limit) }
  }

  private static let limits = ["以上", "(含", "以下", "及以上"].map { Array($0.utf8) }

  private static let sign = Array("元".utf8)
  private static let myriad = Array("万".utf8)

  private static func endsInDigit(_ text: borrowing Span<UInt8>, before end: Int) -> Bool {
    var last = end - 1
    while last > 0, text[last] == 0x20 { last -= 1 }
    return last >= 0 && FigureScanner.isDigit(text[last])
  }
}
