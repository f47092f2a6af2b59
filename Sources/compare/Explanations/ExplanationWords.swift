import CorpusIndex
import DisclosureModel

/// What a fact is about, in one line.
enum IndicatorWords {
  static func text(_ key: FactKey, _ language: Language) -> String {
    let item = key.item.isEmpty ? "" : " \(key.item)"
    return "\(key.indicator.label(language))\(item)  \(key.basis.label(language))  \(key.scope.label(language))"
  }
}

/// A quantity in its base unit, and the values that its print stands for.
enum QuantityWords {
  static func text(_ quantity: Quantity) -> String {
    DecimalText.grouped(quantity.minor, scale: quantity.unit.minorScale, leastPlaces: 0) + " " + quantity.unit.rawValue
  }

  /// `[27,328,450, 27,328,550] 元`: ends are kept in half minor units, which is one decimal place more.
  static func interval(_ quantity: Quantity) -> String {
    let interval = quantity.interval
    if interval.lower == interval.upper { return text(quantity) }
    let ends = [interval.lower, interval.upper].map {
      DecimalText.grouped(Int64(clamping: $0 * 5), scale: quantity.unit.minorScale + 1, leastPlaces: 0)
    }
    return "[\(ends[0]), \(ends[1])] \(quantity.unit.rawValue)"
  }
}

/// A quoted place of a document.
enum SourceWords {
  static func place(_ document: String, _ quote: SourceQuote, _ language: Language) -> String {
    let position = quote.position
    let page = position.page.map { language == .zh ? "第 \($0) 页 " : "page \($0) " } ?? ""
    let words = quote.text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return "  \(page)\(document):\(position.line):\(position.column)\n    「\(words)」"
  }
}
