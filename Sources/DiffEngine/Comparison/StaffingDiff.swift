import DisclosureModel

/// 人员与机构: quota, people on the payroll by kind, the retired, contract staff, units, and what a head costs.
enum StaffingDiff {
  static let layout: [(indicator: Indicator, depth: Int)] = [
    (.staffQuota, 0), (.staffQuotaAdmin, 1), (.staffQuotaInstitution, 1), (.staffQuotaLogistics, 1),
    (.staffOnPayroll, 0), (.staffOnPayrollAdmin, 1), (.staffOnPayrollInstitution, 1), (.staffOnPayrollWorker, 1),
    (.staffRetired, 0), (.staffContract, 0), (.orgInternalUnits, 0), (.orgSubordinateUnits, 0),
  ]

  /// 在职人员控制率 by the annexed evaluation tables: 在职人员数 ÷ 编制数.
  static let controlRate = RateFormula(
    name: Finding.Message(zh: "在职人员控制率", en: "Staff control rate"),
    formula: Finding.Message(zh: "在职人数 ÷ 编制数", en: "on payroll ÷ quota"),
    part: .own(.actual), whole: .department(.staffQuota, .actual), result: .percent)
  static let personnelPerHead = RateFormula.each(
    Finding.Message(zh: "在职人均人员经费", en: "Personnel cost per head on the payroll"), per: .staffOnPayroll)
  static let publicFundsPerHead = RateFormula.each(
    Finding.Message(zh: "在职人均公用经费", en: "Public funds per head on the payroll"), per: .staffOnPayroll)

  static func rows(_ builder: RowBuilder) -> [ComparisonRow] {
    let counts = layout.flatMap { entry in
      builder.lines(of: entry.indicator).flatMap { line -> [ComparisonRow] in
        let rows = builder.figureRows(line, depth: entry.depth)
        guard entry.indicator == .staffOnPayroll, line.item.isEmpty else { return rows }
        return rows + [builder.rateRow(line, controlRate, depth: 0)].compactMap { $0 }
      }
    }
    return counts + perHead(builder, .expenditurePersonnel, personnelPerHead)
      + perHead(builder, .expenditurePublic, publicFundsPerHead)
  }

  private static func perHead(_ builder: RowBuilder, _ indicator: Indicator, _ rate: RateFormula) -> [ComparisonRow] {
    builder.lines(of: indicator).compactMap { $0.item.isEmpty ? builder.rateRow($0, rate, depth: 0) : nil }
  }
}
