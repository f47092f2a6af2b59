import DisclosureModel

/// A self-score that is the same for three years or more.
enum UnmovedScoreCheck {
  static let rule = CheckRule("score.unmoved", zh: "多年不变的自评得分", en: "scores that never move", source: "逐年对比")

  static func outcomes(_ ledger: Ledger) -> [CheckOutcome] {
    ledger.lines.filter { $0.indicator == .performanceSelfScore && $0.item.isEmpty }.compactMap { line in
      let years = ledger.years(of: line, .actual)
      let accounts = years.compactMap { ledger.account(line, .actual, $0) }
      guard years.count >= 3, let last = accounts.last else { return nil }
      guard Set(accounts.map(\.quantity.minor)).count == 1 else { return .consistent }
      let list = years.map(\.description).joined(separator: "、")
      let finding = Finding(
        rule: rule.id, severity: .note,
        message: Finding.Message(
          zh: "\(list) 年绩效自评得分都是 \(last.quantity.text())", en: "the self-score is \(last.quantity.text(.en)) in \(list)"
        ),
        year: last.used.key.year, document: last.used.document, source: last.used.source, found: last.quantity.text())
      return CheckOutcome(verdict: .consistent, finding: finding)
    }
  }
}
