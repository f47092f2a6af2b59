import DisclosureModel

extension Change {
  /// How a line moved from one cell to the next.
  ///
  /// - Parameters:
  ///   - isListed: the line is one of a list that reports print line by line (projects, classes), so that a list without it
  ///     says that there was none; a report that does not speak of 人员经费 says nothing of the kind.
  ///   - obstacle: why the two columns must not be subtracted, if so.
  static func between(
    _ earlier: ComparisonCell, _ later: ComparisonCell, isListed: Bool, years: (FiscalYear, FiscalYear),
    obstacle: Finding.Message?
  ) -> Change {
    if let obstacle, earlier.figure != nil, later.figure != nil { return .notComparable(obstacle) }
    switch (earlier, later) {
    case (.figure(let before), .figure(let after)): return moved(from: before.quantity, to: after.quantity)
    case (.absentLine, .figure(let after)) where isListed:
      return after.quantity.isZero ? .steady : .appeared(after.quantity)
    case (.figure(let before), .absentLine) where isListed:
      return before.quantity.isZero ? .steady : .vanished(before.quantity)
    default: return .notComparable(lack(earlier, later, years))
    }
  }

  static func moved(from before: Quantity, to after: Quantity) -> Change {
    guard before.unit == after.unit else {
      return .notComparable(Finding.Message(zh: "计量单位不同", en: "units differ"))
    }
    if before == after { return .steady }
    if before.isZero && !after.isZero { return .appeared(after) }
    if after.isZero && !before.isZero { return .vanished(before) }
    let difference = after.minus(before)
    if (after.interval - before.interval).containsZero { return .steady }
    return .moved(by: difference, percent: Percentage.of(difference.minor, before.minor.magnitudeClamped))
  }

  private static func lack(
    _ earlier: ComparisonCell, _ later: ComparisonCell, _ years: (FiscalYear, FiscalYear)
  ) -> Finding.Message {
    let parts = [(years.0, earlier.lack), (years.1, later.lack)]
    let zh = parts.compactMap { year, lack in lack.map { "\(year) 年：\($0.zh)" } }
    let en = parts.compactMap { year, lack in lack.map { "\(year): \($0.en)" } }
    return Finding.Message(zh: zh.joined(separator: "；"), en: en.joined(separator: "; "))
  }
}

extension Int64 {
  /// The magnitude; the one value without a positive counterpart becomes the largest.
  var magnitudeClamped: Int64 { Int64(clamping: magnitude) }
}
