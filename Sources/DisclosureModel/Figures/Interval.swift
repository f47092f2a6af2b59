/// The set of true values that a printed figure stands for.
///
/// Ends are counted in half minor units (half a 分 for money), so that half of the smallest printed step is a whole
/// number. XBRL Calculations 1.1 (Recommendation of 2023-02-22) defines the two readings used here: a rounded figure is
/// the closed interval of half a step to each side, a truncated figure is half-open towards the larger magnitude.
package struct Interval: Hashable, Sendable {
  package var lower: Int128
  package var upper: Int128
  package var isLowerClosed: Bool
  package var isUpperClosed: Bool

  package init(_ lower: Int128, _ upper: Int128, isLowerClosed: Bool = true, isUpperClosed: Bool = true) {
    precondition(lower <= upper, "an interval's ends are in order")
    self.lower = lower
    self.upper = upper
    self.isLowerClosed = isLowerClosed
    self.isUpperClosed = isUpperClosed
  }

  /// A figure printed to the nearest `quantum` (minor units; 0 for an exact one).
  package static func rounded(_ minor: Int64, quantum: Int64) -> Interval {
    let doubled = Int128(minor) * 2
    return Interval(doubled - Int128(quantum), doubled + Int128(quantum))
  }

  /// A figure whose digits beyond `quantum` (minor units) were cut off instead of rounded.
  package static func truncated(_ minor: Int64, quantum: Int64) -> Interval {
    let doubled = Int128(minor) * 2
    let step = Int128(quantum) * 2
    if quantum == 0 { return Interval(doubled, doubled) }
    if minor > 0 { return Interval(doubled, doubled + step, isUpperClosed: false) }
    if minor < 0 { return Interval(doubled - step, doubled, isLowerClosed: false) }
    return Interval(-step, step, isLowerClosed: false, isUpperClosed: false)
  }

  package static let zero = Interval(0, 0)

  /// True when some value lies in both: the test for "these two figures can both be right".
  package func meets(_ other: Interval) -> Bool {
    if upper < other.lower || other.upper < lower { return false }
    if upper == other.lower { return isUpperClosed && other.isLowerClosed }
    if other.upper == lower { return other.isUpperClosed && isLowerClosed }
    return true
  }

  /// What both figures allow, or nil when they cannot both be right. Each end keeps the closedness of the interval that
  /// supplies it, and on a tie both must be closed.
  package func intersection(_ other: Interval) -> Interval? {
    guard meets(other) else { return nil }
    let low = max(lower, other.lower)
    let high = min(upper, other.upper)
    return Interval(
      low, high,
      isLowerClosed: (lower < low || isLowerClosed) && (other.lower < low || other.isLowerClosed),
      isUpperClosed: (upper > high || isUpperClosed) && (other.upper > high || other.isUpperClosed))
  }

  package static func + (left: Interval, right: Interval) -> Interval {
    Interval(
      left.lower + right.lower, left.upper + right.upper,
      isLowerClosed: left.isLowerClosed && right.isLowerClosed,
      isUpperClosed: left.isUpperClosed && right.isUpperClosed)
  }

  package static prefix func - (operand: Interval) -> Interval {
    Interval(
      -operand.upper, -operand.lower, isLowerClosed: operand.isUpperClosed, isUpperClosed: operand.isLowerClosed)
  }

  package static func - (left: Interval, right: Interval) -> Interval { left + (-right) }

  /// The interval of all products; `factor`'s ends are counted in half minor units of its own.
  package static func * (left: Interval, factor: Interval) -> Interval {
    let corners = [
      (left.lower * factor.lower, left.isLowerClosed && factor.isLowerClosed),
      (left.lower * factor.upper, left.isLowerClosed && factor.isUpperClosed),
      (left.upper * factor.lower, left.isUpperClosed && factor.isLowerClosed),
      (left.upper * factor.upper, left.isUpperClosed && factor.isUpperClosed),
    ]
    let low = corners.map(\.0).min() ?? 0
    let high = corners.map(\.0).max() ?? 0
    return Interval(
      low, high,
      isLowerClosed: corners.contains { $0.0 == low && $0.1 },
      isUpperClosed: corners.contains { $0.0 == high && $0.1 })
  }

  package func scaled(by factor: Int128) -> Interval {
    precondition(factor >= 0, "scale by a magnitude; negate separately")
    return Interval(lower * factor, upper * factor, isLowerClosed: isLowerClosed, isUpperClosed: isUpperClosed)
  }

  package var containsZero: Bool { meets(.zero) }

  /// The smallest distance of any value in the interval from zero, in half minor units: the "near end" that a threshold
  /// is tested against, so that rounding never creates a swing.
  package var nearEnd: Int128 {
    if lower <= 0 && upper >= 0 { return 0 }
    return lower > 0 ? lower : -upper
  }
}
