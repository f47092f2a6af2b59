import DisclosureModel

/// Reads what a cell holds: nothing, a dash, one figure and nothing else, or words.
enum CellScanner {
  private static let dashes: Set<Words> = ["无", "不适用", "×", "\\", "/", "."]

  static func content(of range: Range<Int>, in text: borrowing Span<UInt8>) -> CellContent {
    let inner = trimmed(range, in: text)
    if inner.isEmpty { return .blank }
    if isDash(inner, in: text) { return .dash }
    return figure(in: text, range: inner) ?? .text
  }

  /// The range without blanks and line breaks at both ends.
  static func trimmed(_ range: Range<Int>, in text: borrowing Span<UInt8>) -> Range<Int> {
    var low = range.lowerBound
    var high = min(range.upperBound, text.count)
    while low < high, text[low] <= 0x20 { low += 1 }
    while high > low, text[high - 1] <= 0x20 { high -= 1 }
    return low..<max(low, high)
  }

  private static func isDash(_ range: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    guard range.count <= 24 else { return false }
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard let stroke = strokes.first(where: { FigureScanner.matches(text, $0, at: offset, limit: range.upperBound) })
      else { return dashes.contains(Words(range, in: text)) }
      offset += stroke.count
    }
    return true
  }

  private static let strokes = ["—", "-", "–", "─", "－", "_", "*"].map { Array($0.utf8) }

  /// A figure that fills the cell: `1,234.56`, `-3.20`, `(3.20)`, `95.35%`, `12.50万元`.
  private static func figure(in text: borrowing Span<UInt8>, range: Range<Int>) -> CellContent? {
    var start = range.lowerBound
    var end = range.upperBound
    var isNegative = false
    if text[start] == 0x28, text[end - 1] == 0x29, range.count > 3, hasDecimalPoint(in: text, start..<end) {
      isNegative = true
      start += 1
      end -= 1
    }
    if text[start] == 0x2D || text[start] == 0x2B {
      isNegative = text[start] == 0x2D
      start += 1
    }
    guard start < end, FigureScanner.isDigit(text[start]) else { return nil }
    let scanned = FigureScanner.figure(in: text, at: start, limit: end)
    guard scanned.end == end else { return nil }
    return .figure(scanned.figure, isNegative: isNegative)
  }

  /// (3.20) is a negative sum, (1) an ordinal.
  private static func hasDecimalPoint(in text: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    for offset in range where text[offset] == 0x2E { return true }
    return false
  }
}
