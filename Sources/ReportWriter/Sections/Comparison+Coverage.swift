import DiffEngine
import DisclosureModel

extension Comparison {
  var reports: [YearCoverage.Report] { coverage.flatMap(\.reports) }

  var yearsWithoutReport: Set<FiscalYear> { Set(coverage.filter { $0.reports.isEmpty }.map(\.year)) }

  var unexplained: [Swing] { swings.filter(\.explanation.isUnexplained) }
  var explained: [Swing] { swings.filter { !$0.explanation.isUnexplained } }
}
