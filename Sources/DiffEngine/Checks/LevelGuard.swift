import DisclosureModel

/// Says which neighbouring years are not subtracted because one report speaks for a department and the other for a unit.
enum LevelGuard {
  static let rule = CheckRule(
    "basis.level", zh: "部门与单位本级口径不同", en: "a department beside a unit alone", source: "部门汇总数含所属单位，与单位本级数不可相减")

  static func outcomes(_ series: DisclosureSeries, _ ledger: Ledger) -> [CheckOutcome] {
    let columns = ledger.columns
    let years = columns.years.filter { columns.level(of: $0) != .unknown }
    return zip(years, years.dropFirst()).map { earlier, later in
      guard let obstacle = columns.obstacle(from: earlier, to: later) else { return .consistent }
      let report = columns.reports(of: later).first { $0.level == columns.level(of: later) }
      let finding = Finding(
        rule: rule.id, severity: .note,
        message: Finding.Message(zh: obstacle.zh + "，两年的数不相减", en: obstacle.en + ": not compared"),
        year: later, document: report?.document ?? "", source: report?.disclosure.identity.level.evidence,
        expected: Columns.name(columns.level(of: earlier)), found: Columns.name(columns.level(of: later)),
        trace: [rule.traced])
      return CheckOutcome(verdict: .notCheckable(obstacle), finding: finding)
    }
  }
}
