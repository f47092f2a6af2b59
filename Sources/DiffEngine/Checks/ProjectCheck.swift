import DisclosureModel

/// A project costs at most what all projects cost. Lists of projects nest (a group and its members stand side by side), so
/// that their sum proves nothing.
enum ProjectCheck {
  static let rule = CheckRule(
    "sum.project", zh: "单个项目不超过项目支出", en: "no project above all project spending", source: "部门决算项目支出决算表")

  static let check = ReportCheck(rule: rule) { context in
    context.places.compactMap { place -> CheckOutcome? in
      guard place.line.indicator == .expenditureProjectItem, let item = context.printed(place),
        let whole = context.fact(.expenditureProject, like: place), whole.origin != .derived
      else { return nil }
      if Interval.isAtMost(item.interval, whole.interval) { return .consistent }
      let finding = context.finding(
        rule, .warning, item.source, year: item.key.year,
        zh: "项目“\(item.key.item)”\(item.quantity.text())，超过项目支出合计 \(whole.quantity.text())",
        en:
          "project \(item.key.item) \(item.quantity.text(.en)) exceeds all project spending \(whole.quantity.text(.en))",
        expected: "≤ " + whole.quantity.text(), found: item.quantity.text(), trace: [item.traced, whole.traced])
      return CheckOutcome(verdict: .inconsistent, finding: finding)
    }
  }
}
