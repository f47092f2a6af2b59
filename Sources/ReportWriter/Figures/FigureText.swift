import DisclosureModel

/// Figures as a page shows them. Money is shown in 万元 to two places, so that columns line up; a sum that would vanish
/// by that keeps its digits, and the exact figure stands with its source.
package enum FigureText {
  /// Without unit, with thousands separators; a zero is `0`.
  package static func text(_ quantity: Quantity) -> String {
    if quantity.isZero { return "0" }
    switch quantity {
    case .money(let amount): return typographic(money(amount))
    case .count(let value, _): return typographic(DecimalText.grouped(value, scale: 0, leastPlaces: 0))
    case .percentage(let percentage): return typographic(tenThousandths(percentage.tenThousandths, percentage.quantum))
    case .score(let score): return typographic(tenThousandths(score.tenThousandths, score.quantum))
    }
  }

  /// In 元 with every digit, for what one head or one visit costs: in 万元 such a sum would lose its digits.
  package static func yuan(_ amount: Amount) -> String {
    typographic(DecimalText.grouped(amount.fen, scale: 2, leastPlaces: 2))
  }

  /// The unit that goes with ``text(_:)``.
  package static func unit(_ unit: MeasureUnit, _ language: Language) -> String {
    if unit == .percent { return "%" }
    if language == .zh { return unit == .yuan ? "万元" : unit.rawValue }
    switch unit {
    case .yuan: return "wan yuan"
    case .person: return "persons"
    case .item, .set, .vehicle: return "units"
    case .point: return "points"
    case .percent: return "%"
    }
  }

  /// Figure and unit: `2,732.85 万元`, `62.07%`, `86 人`.
  package static func withUnit(_ quantity: Quantity, _ language: Language) -> String {
    let separator = quantity.unit == .percent ? "" : " "
    return text(quantity) + separator + unit(quantity.unit, language)
  }

  package static func yuanUnit(_ language: Language) -> String { language == .zh ? "元" : "yuan" }

  /// A threshold, in as few digits as it takes: `10 万元`.
  package static func bound(_ minor: Int64, _ unit: MeasureUnit, _ language: Language) -> String {
    let scale = unit == .yuan ? 6 : unit.minorScale
    return DecimalText.grouped(minor, scale: scale, leastPlaces: 0) + " " + self.unit(unit, language)
  }

  /// Every digit, in the base unit: `91,016,775.35 元`.
  package static func exact(_ quantity: Quantity, _ language: Language) -> String {
    let digits = typographic(DecimalText.grouped(quantity.minor, scale: quantity.unit.minorScale, leastPlaces: 0))
    switch (quantity.unit, language) {
    case (.percent, _): return digits + "%"
    case (.yuan, _): return digits + " " + yuanUnit(language)
    default: return digits + " " + unit(quantity.unit, language)
    }
  }

  /// With `+` or `−` in front; for differences.
  package static func signed(_ quantity: Quantity) -> String {
    quantity.minor > 0 ? "+" + text(quantity) : text(quantity)
  }

  /// One place, with sign and `%`; a small percentage keeps its digits.
  package static func signed(_ percentage: Percentage) -> String {
    let value = percentage.tenThousandths
    let tenths = rounded(value, by: 1_000)
    let text =
      tenths == 0
      ? DecimalText.grouped(value, scale: 4, leastPlaces: 0) : DecimalText.grouped(tenths, scale: 1, leastPlaces: 1)
    return (value > 0 ? "+" : "") + typographic(text) + "%"
  }

  private static func money(_ amount: Amount) -> String {
    let hundredths = rounded(amount.fen, by: 10_000)
    return hundredths == 0 ? amount.wanText : DecimalText.grouped(hundredths, scale: 2, leastPlaces: 2)
  }

  /// As many places as were printed, two at most.
  private static func tenThousandths(_ value: Int64, _ quantum: Int64) -> String {
    let hundredths = rounded(value, by: 100)
    if hundredths == 0 { return DecimalText.grouped(value, scale: 4, leastPlaces: 0) }
    let printedPlaces = quantum == 0 || quantum >= 10_000 ? 0 : quantum >= 1_000 ? 1 : 2
    return DecimalText.grouped(hundredths, scale: 2, leastPlaces: printedPlaces)
  }

  /// Half away from zero.
  private static func rounded(_ value: Int64, by step: Int64) -> Int64 {
    let magnitude = Int64(
      clamping: value.magnitude / UInt64(step) + (value.magnitude % UInt64(step) * 2 / UInt64(step)))
    return value < 0 ? -magnitude : magnitude
  }

  /// A true minus sign, which is as wide as a plus and a digit.
  private static func typographic(_ text: String) -> String {
    text.hasPrefix("-") ? "−" + text.dropFirst() : text
  }
}
