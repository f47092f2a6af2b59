import DiffEngine
import DisclosureModel

/// What is particular to one topic's section; what all have in common is in ``TopicTable``.
protocol TopicSection: Sendable {
  static var topic: Topic { get }
  /// What is drawn, most telling first.
  static var trends: [Trend] { get }
  /// A sentence or two on how the lines hang together; may be empty.
  static func introduction(_ text: ReportText) -> String
}

/// A line worth drawing, and what it is measured against.
struct Trend: Sendable {
  var indicator: Indicator
  var basis: Basis
  /// The line that the bars are measured against; the first that has figures counts.
  var against: [(indicator: Indicator, basis: Basis)]

  init(_ indicator: Indicator, _ basis: Basis = .actual, against: [(indicator: Indicator, basis: Basis)] = []) {
    self.indicator = indicator
    self.basis = basis
    self.against = against
  }

  /// A yearly figure measured against the budgets of the same thing.
  static func executed(_ indicator: Indicator) -> Trend {
    Trend(indicator, .actual, against: [(indicator, .adjusted), (indicator, .budget)])
  }
}

extension TopicSection {
  static var anchor: Anchor { Anchor(TopicOrder.anchorName(topic)) }

  static func section(_ comparison: Comparison, sources: SourceRegister, text: ReportText) -> ReportSection {
    let rows = comparison.topics.filter { $0.topic == topic }.flatMap(\.rows)
    guard !rows.isEmpty else {
      return ReportSection(anchor: anchor, title: topic.label(text.language), blocks: [.note([.text(text.noRows)])])
    }
    var blocks: [ReportBlock] = []
    let words = introduction(text)
    if !words.isEmpty { blocks.append(.paragraph([.text(words)])) }
    let charts = TrendSelection(rows: rows, years: comparison.years, text: text).charts(trends)
    if !charts.isEmpty { blocks.append(.charts(charts)) }
    if charts.contains(where: \.hasIndirectFigures) { blocks.append(.note([.text(text.barsHollow)])) }
    let table = TopicTable(
      topic: topic, rows: rows, years: comparison.years, yearsWithoutReport: comparison.yearsWithoutReport,
      sources: sources, text: text)
    blocks.append(.table(table.table))
    return ReportSection(anchor: anchor, title: topic.label(text.language), blocks: blocks)
  }
}

/// The topics in the order of the page.
enum TopicOrder {
  static let sections: [any TopicSection.Type] = [
    BudgetExecutionSection.self, StaffingSection.self, ThreePublicSection.self, OperationsSection.self,
    PerformanceSection.self,
  ]

  static func anchorName(_ topic: Topic) -> String {
    switch topic {
    case .budgetExecution: "topic-budget-execution"
    case .staffing: "topic-staffing"
    case .threePublic: "topic-three-public"
    case .operations: "topic-operations"
    case .performance: "topic-performance"
    }
  }
}
