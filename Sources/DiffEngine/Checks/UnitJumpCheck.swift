import DisclosureModel

/// A line that is some 10,000 times what it was the year before: first suspected as 元 printed under 万元.
enum UnitJumpCheck {
  static let rule = CheckRule(
    "unit.suspect", zh: "跨年的计量单位", en: "units over the years", source: "1 万元＝10,000 元")

  static func outcomes(_ ledger: Ledger) -> [CheckOutcome] {
    ledger.lines.filter { $0.indicator.unit == .yuan }.flatMap { line in
      Basis.allCases.flatMap { basis -> [CheckOutcome] in
        let years = ledger.years(of: line, basis)
        return zip(years, years.dropFirst()).compactMap { outcome(line, basis, $0, $1, ledger) }
      }
    }
  }

  private static func outcome(
    _ line: Line, _ basis: Basis, _ earlier: FiscalYear, _ later: FiscalYear, _ ledger: Ledger
  ) -> CheckOutcome? {
    guard let from = ledger.quantity(line, basis, earlier), let to = ledger.quantity(line, basis, later) else {
      return nil
    }
    guard isJump(from, to), let before = ledger.account(line, basis, earlier),
      let after = ledger.account(line, basis, later)
    else { return .consistent }
    let finding = Finding(
      rule: rule.id, severity: .warning,
      message: Finding.Message(
        zh: "\(after.used.key.name(.zh))：\(earlier) 年 \(before.quantity.text())，\(later) 年 \(after.quantity.text())，"
          + "相差约一万倍，疑似元与万元混用",
        en:
          "\(after.used.key.name(.en)): \(before.quantity.text(.en)) in \(earlier), \(after.quantity.text(.en)) in \(later): "
          + "about 10,000 times, suspect unit"),
      year: later, document: after.used.document, source: after.used.source, expected: before.quantity.text(),
      found: after.quantity.text(), trace: [rule.traced])
    return CheckOutcome(verdict: .inconsistent, finding: finding)
  }

  /// A ratio within a factor of five of 10,000: what a changed unit makes of a line that also moved.
  static func isJump(_ before: Quantity, _ after: Quantity) -> Bool {
    let sizes = [before.minor.magnitude, after.minor.magnitude].sorted()
    guard let small = sizes.first, let large = sizes.last, small > 0 else { return false }
    let ratio = large / small
    return ratio >= 2_000 && ratio <= 50_000
  }
}
