import DisclosureModel

/// A scoring rule that an evaluation table prints, as far as it is arithmetic:
/// 以100%为标准，≤100%计8分；每超过一个百分点扣1分，扣完为止. Rules that leave the marks to judgement (视情扣分) are none.
struct ScoringRule: Sendable, Hashable {
  /// Where the full mark ends, in ten-thousandths of a percent.
  var bound: Int64
  /// Points are taken off above the bound, below it, or both.
  var losesAbove: Bool
  var losesBelow: Bool
  /// For each such step away from the bound, in ten-thousandths of a percent …
  var step: Int64
  /// … this many ten-thousandths of a point are taken off.
  var deduction: Int64

  init?(_ text: String) {
    let rule = RuleText(text)
    guard let each = rule.first("每"), let off = rule.slice(each..<rule.scalars.count).first("扣") else { return nil }
    let way = rule.slice(each..<each + off)
    losesAbove = way.containsAny(["超", "高"])
    losesBelow = way.containsAny(["低", "降", "少", "减"])
    guard losesAbove || losesBelow, let step = ScoringRule.step(way) else { return nil }
    guard let points = rule.numbers.first(where: { $0.range.lowerBound > each + off }), points.value > 0,
      points.range.lowerBound <= each + off + 2, let bound = ScoringRule.bound(rule.slice(0..<each))
    else { return nil }
    self.step = step
    deduction = points.value
    self.bound = bound
  }

  /// The scores that the rule allows for a rate, in ten-thousandths of a point: whether a broken step counts in full, in
  /// part or not at all, a rule seldom says.
  func allowed(_ rate: Interval, weight: Int64) -> ClosedRange<Int64> {
    let (near, far) = distances(rate)
    let most = near / Int128(2 * step) * Int128(deduction)
    let least = (far + Int128(2 * step) - 1) / Int128(2 * step) * Int128(deduction)
    let floor = max(0, Int128(weight) - least)
    let top = max(0, Int128(weight) - most)
    return Int64(clamping: floor)...Int64(clamping: max(floor, top))
  }

  /// How far the near and the far end of a rate lie beyond the bound, in half units; 0 within it.
  private func distances(_ rate: Interval) -> (near: Int128, far: Int128) {
    let bound = Int128(self.bound) * 2
    let above = losesAbove ? (max(0, rate.lower - bound), max(0, rate.upper - bound)) : (0, 0)
    let below = losesBelow ? (max(0, bound - rate.upper), max(0, bound - rate.lower)) : (0, 0)
    return (above.0 + below.0, max(above.1, below.1))
  }

  /// 一个百分点, 1%, 5个百分点.
  private static func step(_ way: RuleText) -> Int64? {
    if let number = way.numbers.last {
      return number.value > 0 && (number.isPercent || way.contains("百分点")) ? number.value : nil
    }
    return way.contains("百分点") ? Percentage.scale : nil
  }

  /// The last rate in front of the deduction: 100%计满分, ≦0，计5分, 以95%为标准.
  private static func bound(_ before: RuleText) -> Int64? {
    guard let full = ["满分", "计", "得", "为标准"].compactMap(before.first).min() else { return nil }
    let rates = before.numbers.filter { number in
      number.range.upperBound <= full + 1
        && (number.isPercent || number.value == 0 && number.range.count == 1)
    }
    // the formula of the rate ends in ×100%
    return rates.last { $0.range.lowerBound == 0 || before.scalars[$0.range.lowerBound - 1] != "×" }?.value
  }
}
