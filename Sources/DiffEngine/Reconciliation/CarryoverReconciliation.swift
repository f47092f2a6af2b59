import DisclosureModel

/// 年初结转和结余 against the year before's 年末结转和结余.
enum CarryoverReconciliation {
  static let rule = CheckRule(
    "carryover.broken", zh: "结转衔接", en: "opening against closing carry-over", source: "年初结转和结余＝上年年末结转和结余")

  static func outcomes(_ ledger: Ledger) -> [CheckOutcome] {
    ledger.lines.filter { $0.indicator == .carryoverOpening }.flatMap { line in
      ledger.years(of: line, .actual).compactMap { outcome(line, $0, ledger) }
    }
  }

  private static func outcome(_ line: Line, _ year: FiscalYear, _ ledger: Ledger) -> CheckOutcome? {
    let closingLine = Line(indicator: .carryoverClosing, item: line.item, scope: line.scope)
    guard let opening = ledger.account(line, .actual, year), let previous = year.previous,
      let closing = ledger.account(closingLine, .actual, previous),
      ledger.columns.obstacle(from: previous, to: year) == nil
    else { return nil }
    if opening.interval.meets(closing.interval) { return .consistent }
    let fits = WitnessReconciliation.fitsTruncated(opening.quantity, closing.quantity)
    let finding = Finding(
      rule: rule.id, severity: fits ? .note : .warning,
      message: Finding.Message(
        zh: "\(year) 年年初结转 \(opening.quantity.text())，\(previous) 年年末结转 \(closing.quantity.text())，不衔接"
          + (fits ? "（截位后相符）" : ""),
        en: "opening carry-over of \(year) is \(opening.quantity.text(.en)), closing carry-over of \(previous) "
          + "\(closing.quantity.text(.en))\(fits ? " (fits when truncated)" : "")"),
      year: year, document: opening.used.document, source: opening.used.source, expected: closing.quantity.text(),
      found: opening.quantity.text(),
      trace: [
        closing.used.source.traced(in: closing.used.document), opening.used.source.traced(in: opening.used.document),
        rule.traced,
      ])
    return CheckOutcome(verdict: fits ? .truncated : .inconsistent, finding: finding)
  }
}
