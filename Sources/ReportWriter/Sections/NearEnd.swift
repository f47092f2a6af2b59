import DiffEngine
import DisclosureModel

/// The smallest change that the printed digits of both figures allow, beside the bound that it passes.
struct NearEnd {
  /// Minor units, whole ones only.
  let amount: Int64
  /// Nil from zero or to zero.
  let percent: Percentage?
  let bound: Thresholds.Bound
  let unit: MeasureUnit

  init(_ swing: Swing, _ thresholds: Thresholds) {
    unit = swing.after.unit
    bound = NearEnd.bound(for: swing.key.indicator, unit, thresholds)
    let nearEnd = (swing.after.interval - swing.before.interval).nearEnd
    amount = Int64(clamping: nearEnd / 2)
    percent = NearEnd.percent(swing, nearEnd: nearEnd)
  }

  func sentence(_ text: ReportText) -> String {
    text.nearEnd(
      amount: shown(amount, text), amountBound: FigureText.bound(bound.amount, unit, text.language),
      percent: percent.map { $0.text + "%" } ?? "",
      percentBound: Percentage(tenThousandths: bound.percent, quantum: 0).text + "%")
  }

  private func shown(_ minor: Int64, _ text: ReportText) -> String {
    // "at least" must hold for what is shown, so the places that are not shown are cut off
    let step: Int64 = unit == .yuan && minor >= 10_000 ? 10_000 : 1
    return FigureText.withUnit(Quantity(minor: minor / step * step, quantum: 0, unit: unit), text.language)
  }

  /// The ratio is smallest against the larger end of the earlier figure when it grows, and against the smaller end when it
  /// shrinks. Cut to a tenth of a percent, never rounded up.
  private static func percent(_ swing: Swing, nearEnd: Int128) -> Percentage? {
    guard swing.percent != nil, !swing.before.isZero, !swing.after.isZero else { return nil }
    let ends = [swing.before.interval.lower.magnitude, swing.before.interval.upper.magnitude].map(Int128.init)
    let grows = swing.after.minor.magnitude > swing.before.minor.magnitude
    guard let base = grows ? ends.max() : ends.min(), base > 0 else { return nil }
    return Percentage(tenThousandths: Int64(clamping: nearEnd * 1_000 / base) * 1_000, quantum: 0)
  }

  static func bound(for indicator: Indicator, _ unit: MeasureUnit, _ thresholds: Thresholds) -> Thresholds.Bound {
    if unit != .yuan { return thresholds.headCount }
    return indicator.topic == .threePublic ? thresholds.threePublic : thresholds.money
  }
}
