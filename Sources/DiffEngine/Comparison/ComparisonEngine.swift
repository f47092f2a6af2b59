import DisclosureModel

/// Compares one department's reports over the years: the way from a series to what a page shows.
///
/// A pure function of its input: the same series gives the same comparison, whatever the order of its reports.
package struct ComparisonEngine: Sendable {
  package var thresholds: Thresholds

  package init(thresholds: Thresholds = .standard) {
    self.thresholds = thresholds
  }

  /// - Parameter peers: how comparable departments moved; none by default.
  package func compare(_ series: DisclosureSeries, peers: PeerChanges = .none) -> Comparison {
    let series = series.inOrder
    let ledger = Ledger(series)
    let reasons = ReasonIndex(series, ledger)
    let collector = FindingCollector(series, ledger)
    let checked = collector.collect()
    var comparison = Comparison(
      department: series.department, years: series.years, coverage: ComparisonEngine.coverage(series),
      topics: ComparisonEngine.topics(ledger),
      swings: SwingBuilder(series, ledger, reasons, thresholds, peers).swings(),
      findings: checked.findings, thresholds: thresholds, checks: checked.tallies)
    comparison.copied = collector.copied
    comparison.relations = series.relations
    comparison.unused = series.unused
    comparison.swings = RelationNotes(relations: series.relations).marked(comparison.swings)
    return comparison
  }

  /// The tables alone, without swings and findings: what a peer is known by.
  package func tables(_ series: DisclosureSeries) -> Comparison {
    let series = series.inOrder
    return Comparison(
      department: series.department, years: series.years, coverage: ComparisonEngine.coverage(series),
      topics: ComparisonEngine.topics(Ledger(series)), swings: [], findings: [], thresholds: thresholds)
  }

  private static func topics(_ ledger: Ledger) -> [TopicComparison] {
    let builder = RowBuilder(ledger)
    return Topic.allCases.map { topic in
      let rows =
        switch topic {
        case .budgetExecution: BudgetExecutionDiff.rows(builder)
        case .staffing: StaffingDiff.rows(builder)
        case .threePublic: ThreePublicDiff.rows(builder)
        case .operations: OperationsDiff.rows(builder)
        case .performance: PerformanceDiff.rows(builder)
        }
      return TopicComparison(topic: topic, rows: rows)
    }
  }

  private static func coverage(_ series: DisclosureSeries) -> [YearCoverage] {
    series.years.map { year in
      let own = series.reports.filter { $0.year == year && $0.status != .missing }
      return YearCoverage(
        year: year,
        reports: own.map {
          YearCoverage.Report(
            document: $0.document, kind: $0.kind, level: $0.level, status: $0.status,
            factCount: $0.disclosure.facts.count)
        })
    }
  }
}

extension DisclosureSeries {
  /// Reports by year and path, years ascending, so that nothing downstream depends on the order they came in.
  var inOrder: DisclosureSeries {
    var series = self
    series.years.sort()
    series.reports.sort { ($0.year, $0.document) < ($1.year, $1.document) }
    return series
  }
}
