import DiffEngine
import DisclosureModel

/// How a line is called on the page.
struct RowLabel {
  /// What the line measures: 项目支出, 行政运行.
  var name: String
  /// Whose money, where it is narrower than all funds; the department itself otherwise.
  var scope: String
  /// Which figure of it: 决算, 预算执行率.
  var measure: String
  /// How a computed line is computed; empty otherwise.
  var formula: String

  init(_ row: ComparisonRow, text: ReportText) {
    name = RowLabel.name(row.indicator, item: row.item, text: text)
    scope = row.scope == .all ? "" : row.scope.label(text.language)
    switch row.measure {
    case .figure(let basis):
      measure = RowLabel.measure(basis, of: row.indicator, text: text)
      formula = ""
    case .rate(let name, let formula):
      measure = name.text(text.language)
      self.formula = formula.text(text.language)
    }
  }

  /// The last step of a path of classes (一般公共服务支出/…/行政运行) where the row stands indented below the others.
  func nameInTable(depth: Int) -> String {
    guard depth > 0, let last = name.split(separator: "/").last else { return name }
    return String(last)
  }

  /// 项目支出（财政拨款） 2020 年决算.
  func full(_ year: FiscalYear, text: ReportText) -> String {
    name + text.inBrackets(scope) + " " + text.year(year, measure: measure)
  }

  static func name(_ indicator: Indicator, item: String, text: ReportText) -> String {
    let label = indicator.label(text.language)
    if item.isEmpty { return label }
    return indicator.isItemised ? item : label + text.inBrackets(item)
  }

  /// Counts, scores and rates have no 决算: people, bodies and things are counted at the end of the year, trips and
  /// purchases over it.
  static func measure(_ basis: Basis, of indicator: Indicator, text: ReportText) -> String {
    if basis != .actual || indicator.unit == .yuan { return basis.label(text.language) }
    switch indicator {
    case .abroadGroups, .abroadPeople, .receptionBatches, .receptionVisitors, .vehiclePurchased: return text.inTheYear
    default: return indicator.unit == .percent || indicator.unit == .point ? text.asPrinted : text.yearEnd
    }
  }
}
