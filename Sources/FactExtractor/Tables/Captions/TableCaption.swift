import DisclosureModel

/// What the lines around a table, and the title rows inside it, say about all of its figures.
struct TableCaption: Sendable {
  /// What a 合计 without further words is the total of.
  enum Topic: Sendable, Hashable {
    case balance
    case income
    case expenditure
    /// 政府性基金, 国有资本经营: income and expenditure side by side
    case fund
    case basicExpenditure
    case projects
    case threePublic
    case procurement
    case staffing
    /// 机构运行信息表: “三公”, what they were spent on, running costs, assets and procurement
    case operations
    case evaluation
    case projectEvaluation
  }

  var topic: Topic?
  var scope: Scope?
  var basis: Basis?
  var year: FiscalYear?
  var unit: Figure.Unit?
  /// True where the table has a title: then a fund that it does not name is none.
  var hasTitle = false
  var isEconomic = false
  var isFunctional = false

  /// The nearer words count: `other` only fills what is open.
  mutating func fill(from other: TableCaption) {
    topic = topic ?? other.topic
    if !hasTitle {
      scope = scope ?? other.scope
      hasTitle = other.hasTitle
    }
    basis = basis ?? other.basis
    year = year ?? other.year
    unit = unit ?? other.unit
    isEconomic = isEconomic || other.isEconomic
    isFunctional = isFunctional || other.isFunctional
  }
}
