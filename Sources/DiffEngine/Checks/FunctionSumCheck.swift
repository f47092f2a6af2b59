import DisclosureModel

/// 功能分类: the 款 and 项 of a 类 are at most the 类, and all 类 at most the total; short of it only where the printed
/// shares say that the list is complete.
enum FunctionSumCheck {
  static let rule = CheckRule(
    "sum.functions", zh: "功能分类各级之和", en: "functional lines and their totals", source: "政府收支分类科目的类、款、项关系")

  static let check = ReportCheck(rule: rule) { context in
    let lists = Dictionary(grouping: context.places.filter { $0.line.indicator == .expenditureFunction }) {
      Frame(scope: $0.line.scope, basis: $0.basis, year: $0.year)
    }
    return lists.keys.sorted().flatMap { frame in outcomes(lists[frame] ?? [], context) }
  }

  private struct Frame: Hashable, Comparable {
    var scope: Scope
    var basis: Basis
    var year: FiscalYear

    static func < (left: Frame, right: Frame) -> Bool {
      (left.year, left.basis.rawValue, left.scope.rawValue) < (right.year, right.basis.rawValue, right.scope.rawValue)
    }
  }

  private static func outcomes(_ places: [LineYear], _ context: CheckContext) -> [CheckOutcome] {
    let coded = places.compactMap { place -> (code: String, fact: Fact)? in
      guard place.line.item.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let fact = context.printed(place) else {
        return nil
      }
      return (place.line.item, fact)
    }
    if coded.contains(where: { $0.fact.quantity.minor < 0 }) { return [] }
    let classes = coded.filter { $0.code.utf8.count == 3 }
    let byClass = Dictionary(grouping: coded) { $0.code.prefix(3) }
    return classes.flatMap { head in
      [5, 7].compactMap { digits -> CheckOutcome? in
        let parts = (byClass[head.code.prefix(3)] ?? []).filter { $0.code.utf8.count == digits }.map(\.fact)
        return parts.isEmpty ? nil : SumCheck.judge(rule, head.fact, parts, isComplete: false, context)
      }
    } + [total(classes.map(\.fact), places.first, context)].compactMap { $0 }
  }

  private static func total(_ classes: [Fact], _ place: LineYear?, _ context: CheckContext) -> CheckOutcome? {
    guard let place, !classes.isEmpty, let whole = context.fact(.expenditureTotal, like: place) else { return nil }
    if whole.origin == .derived { return nil }
    return SumCheck.judge(rule, whole, classes, isComplete: sharesAddUp(classes, context), context)
  }

  /// True when every line of the list has a printed share and the shares add up to 100 %.
  private static func sharesAddUp(_ classes: [Fact], _ context: CheckContext) -> Bool {
    let keys = Set(classes.map(\.key))
    var shares: [FactKey: Percentage] = [:]
    for statement in context.report.disclosure.statements
    where statement.kind == .share && keys.contains(statement.subject) {
      shares[statement.subject] = statement.percentage
    }
    guard shares.count == keys.count else { return false }
    let sum = shares.values.map(\.interval).reduce(.zero, +)
    return sum.meets(.rounded(100 * Percentage.scale, quantum: 0))
  }
}
