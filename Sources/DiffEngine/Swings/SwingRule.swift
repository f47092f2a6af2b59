import DisclosureModel

/// Tests a change against the thresholds of its topic at the near end of its interval, so that rounding never makes a
/// swing.
struct SwingRule: Sendable, Hashable {
  let bound: Thresholds.Bound

  /// Nil for an indicator whose changes are no swings (visitors, scores, rates).
  init?(_ indicator: Indicator, _ thresholds: Thresholds) {
    switch (indicator.topic, indicator.unit) {
    case (.threePublic, .yuan): bound = thresholds.threePublic
    case (_, .yuan): bound = thresholds.money
    case (.staffing, .person): bound = thresholds.headCount
    default: return nil
    }
  }

  /// How far a change lies beyond its thresholds, each in thousandths of the threshold; nil when it is within one.
  func excess(from before: Quantity, to after: Quantity) -> Excess? {
    guard before.unit == after.unit else { return nil }
    let near = (after.interval - before.interval).nearEnd
    let least = Int128(bound.amount) * 2
    guard near > 0, near >= least else { return nil }
    let amount = near * 1000 / max(least, 1)
    guard !before.isZero, !after.isZero, let base = base(before, after) else {
      return Excess(amount: Int64(clamping: amount), percent: Excess.fromOrToZero)
    }
    let hundredPercent = Int128(100 * Percentage.scale)
    guard near * hundredPercent >= Int128(bound.percent) * base else { return nil }
    let percent = near * hundredPercent * 1000 / (Int128(max(bound.percent, 1)) * base)
    return Excess(amount: Int64(clamping: amount), percent: Int64(clamping: percent))
  }

  /// The end of the earlier interval that gives the smallest percentage; nil when zero lies within.
  private func base(_ before: Quantity, _ after: Quantity) -> Int128? {
    let interval = before.interval
    if interval.containsZero { return nil }
    let rises = after.minor > before.minor
    let end = rises ? interval.upper : interval.lower
    return end < 0 ? -end : end
  }

  /// The test in words, a step a line.
  func trace(from before: Quantity, to after: Quantity) -> [Finding.Message] {
    let change = after.interval - before.interval
    let unit = before.unit
    func range(_ language: Language) -> String {
      "[\(text(change.lower, unit, language)), \(text(change.upper, unit, language))]"
    }
    let percent = DecimalText.plain(bound.percent, scale: 4)
    let amount = Int128(bound.amount) * 2
    return [
      Finding.Message(zh: "\(before.text()) → \(after.text())", en: "\(before.text(.en)) → \(after.text(.en))"),
      Finding.Message(zh: "变化区间 \(range(.zh))", en: "the change lies in \(range(.en))"),
      Finding.Message(
        zh: "近端 \(text(change.nearEnd, unit, .zh))，金额（数量）门槛 \(text(amount, unit, .zh))，"
          + "比例门槛 \(percent)%（从零或到零只看金额）",
        en: "near end \(text(change.nearEnd, unit, .en)), thresholds \(text(amount, unit, .en)) and \(percent)% "
          + "(from or to zero the amount alone)"),
    ]
  }

  /// Half minor units as a decimal of the unit that readers see.
  private func text(_ halves: Int128, _ unit: MeasureUnit, _ language: Language) -> String {
    let scale = unit == .yuan ? 6 : unit.minorScale
    let money = language == .zh ? "万元" : "wan yuan"
    return DecimalText.plain(Int64(clamping: halves * 5), scale: scale + 1) + " "
      + (unit == .yuan ? money : unit.rawValue)
  }
}

/// How far beyond its thresholds a change lies, in thousandths of each threshold.
struct Excess: Sendable, Hashable {
  var amount: Int64
  var percent: Int64

  /// A change from or to zero has no percentage of use; it counts as five times the threshold.
  static let fromOrToZero: Int64 = 5000
}
