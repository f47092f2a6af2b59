import DisclosureModel

/// How a line moved in the years before a change: what is usual for this department.
struct LineHistory: Sendable {
  let ledger: Ledger

  /// Earlier changes are too few below this to call a later one unusual.
  static let least = 2

  /// The largest earlier change in ten-thousandths of a percent, with how many there were; nil where they are too few or
  /// as large as half of this one.
  func exceptional(_ candidate: SwingCandidate) -> (count: Int, largest: Int64)? {
    guard !candidate.isWithinYear, let now = percent(candidate.before.quantity, candidate.after.quantity) else {
      return nil
    }
    let years = ledger.years(of: candidate.line, candidate.from.basis).filter { $0 <= candidate.from.year }
    let quantities = years.compactMap { ledger.quantity(candidate.line, candidate.from.basis, $0) }
    let earlier = zip(quantities, quantities.dropFirst()).compactMap { percent($0, $1) }
    guard earlier.count >= LineHistory.least, let largest = earlier.max(), largest < now / 2 else { return nil }
    return (earlier.count, largest)
  }

  private func percent(_ before: Quantity, _ after: Quantity) -> Int64? {
    Percentage.of(after.minor - before.minor, before.minor)?.tenThousandths.magnitudeClamped
  }

  func note(_ exceptional: (count: Int, largest: Int64)) -> Finding.Message {
    let largest = DecimalText.plain(exceptional.largest, scale: 4)
    return Finding.Message(
      zh: "此前 \(exceptional.count) 次年度变动最大为 \(largest)%，本次异常",
      en: "the largest of \(exceptional.count) earlier changes is \(largest)%: unusual")
  }
}
