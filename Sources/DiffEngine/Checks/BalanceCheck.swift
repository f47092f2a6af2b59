import DisclosureModel

/// 本年收入＋年初结转和结余＝本年支出＋年末结转和结余＝总计.
enum BalanceCheck {
  static let rule = CheckRule(
    "sum.balance", zh: "收支平衡", en: "income and opening balance against expenditure and closing balance",
    source: "部门决算收入支出决算总表的平衡关系")

  static let check = ReportCheck(rule: rule) { context in
    context.places.filter { $0.basis == .actual && $0.line.item.isEmpty && isAnchor($0, context) }
      .flatMap { sides($0, context) }
  }

  /// One place stands for a year and scope: that of the balance, or of expenditure where no balance is printed.
  private static func isAnchor(_ place: LineYear, _ context: CheckContext) -> Bool {
    place.line.indicator == .balanceTotal
      || place.line.indicator == .expenditureTotal && context.fact(.balanceTotal, like: place) == nil
  }

  private static func sides(_ place: LineYear, _ context: CheckContext) -> [CheckOutcome] {
    let income = context.fact(.incomeTotal, like: place) ?? fiscalIncome(place, context)
    let left = [income, context.fact(.carryoverOpening, like: place)].compactMap { $0 }
    let right = [
      context.fact(.expenditureTotal, like: place), context.fact(.carryoverClosing, like: place),
    ].compactMap { $0 }
    if (left + right).contains(where: { $0.origin == .derived || $0.quantity.minor < 0 }) { return [] }
    if place.line.indicator == .balanceTotal {
      guard let whole = context.printed(place) else { return [] }
      return [left, right].filter { $0.count == 2 }.map {
        SumCheck.judge(rule, whole, $0, isComplete: true, context, shortfall: .warning)
      }
    }
    guard left.count == 2, right.count == 2 else { return [] }
    return [bothSides(left, right, context)]
  }

  private static func fiscalIncome(_ place: LineYear, _ context: CheckContext) -> Fact? {
    place.line.scope == .all ? nil : context.fact(.incomeFiscal, like: place)
  }

  private static func bothSides(_ left: [Fact], _ right: [Fact], _ context: CheckContext) -> CheckOutcome {
    let (came, went) = (left.map(\.interval).reduce(.zero, +), right.map(\.interval).reduce(.zero, +))
    if came.meets(went) { return .consistent }
    let (income, spending) = (
      Quantity.sum(left[0].quantity, left[1].quantity), Quantity.sum(right[0].quantity, right[1].quantity)
    )
    let finding = context.finding(
      rule, .warning, right[0].source, year: right[0].key.year,
      zh: "本年收入＋年初结转为 \(income.text())，本年支出＋年末结转为 \(spending.text())，收支不平",
      en: "income and opening balance are \(income.text(.en)), expenditure and closing balance \(spending.text(.en))",
      expected: income.text(), found: spending.text(), trace: (left + right).map(\.traced))
    return CheckOutcome(verdict: .inconsistent, finding: finding)
  }
}
