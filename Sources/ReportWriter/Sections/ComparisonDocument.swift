import DiffEngine
import DisclosureModel

extension ReportDocument {
  /// The page of one comparison: coverage, what is unexplained, what is explained, the topics, contradictions, sources.
  package init(_ comparison: Comparison, options: ReportOptions = ReportOptions()) {
    let text = ReportText(options.language)
    let sources = SourceRegister(comparison, text: text)
    var sections = [CoverageSection.section(comparison, text: text)]
    sections.append(UnexplainedSwingsSection.section(comparison, sources: sources, text: text))
    sections.append(ExplainedSwingsSection.section(comparison, sources: sources, text: text))
    for topic in TopicOrder.sections { sections.append(topic.section(comparison, sources: sources, text: text)) }
    sections.append(FindingsSection.section(comparison, sources: sources, text: text))
    if let copied = CopiedTextSection.section(comparison, text: text) { sections.append(copied) }
    sections.append(SourcesSection.section(comparison, sources: sources, corpusPath: options.corpusPath, text: text))
    sections.append(MethodSection.section(comparison.thresholds, text: text))
    self.init(
      language: options.language, title: text.title(comparison.department.fullName, comparison.years),
      summary: PageHead.summary(comparison, date: options.date, text: text),
      metrics: PageHead.metrics(comparison, text: text), sections: sections,
      records: ReportRecords(comparison, language: options.language))
  }
}

/// The top of the page: one line, and the few numbers to take away.
enum PageHead {
  static func summary(_ comparison: Comparison, date: String?, text: ReportText) -> [Inline] {
    let unexplained = comparison.unexplained.count
    var runs: [Inline] = [
      .text(text.reportCount(comparison.reports.count, years: comparison.years.count) + text.semicolon)
    ]
    runs.append(.strong(text.unexplainedSummary(unexplained)))
    runs.append(.text(text.findingsSummary(comparison.findings.count) + text.fullStop))
    if let date { runs.append(.text(" " + ReadableText.line(date))) }
    return runs
  }

  static func metrics(_ comparison: Comparison, text: ReportText) -> [ReportMetric] {
    [
      unexplained(comparison, text), explained(comparison, text), contradictions(comparison, text),
      years(comparison, text),
    ]
  }

  private static func unexplained(_ comparison: Comparison, _ text: ReportText) -> ReportMetric {
    let swings = comparison.unexplained
    let worst = swings.first.map { text.largest(SwingFlag.brief($0, text: text)) } ?? ""
    return ReportMetric(
      label: text.unexplainedMetric, value: "\(swings.count)", unit: text.places, remark: worst,
      target: UnexplainedSwingsSection.anchor, tone: swings.isEmpty ? .good : .alarm)
  }

  private static func explained(_ comparison: Comparison, _ text: ReportText) -> ReportMetric {
    let swings = comparison.explained
    let first = swings.first.map { text.largest(SwingFlag.brief($0, text: text)) } ?? ""
    return ReportMetric(
      label: text.explainedMetric, value: "\(swings.count)", unit: text.places, remark: first,
      target: ExplainedSwingsSection.anchor)
  }

  private static func contradictions(_ comparison: Comparison, _ text: ReportText) -> ReportMetric {
    let serious = comparison.findings.filter { $0.severity > .note }
    let errors = serious.count { $0.severity == .error }
    return ReportMetric(
      label: text.contradictionMetric, value: "\(serious.count)", unit: text.places,
      remark: serious.isEmpty ? "" : text.ofWhich(errors), target: FindingsSection.anchor,
      tone: errors > 0 ? .alarm : serious.isEmpty ? .good : .caution)
  }

  private static func years(_ comparison: Comparison, _ text: ReportText) -> ReportMetric {
    let missing = comparison.years.filter { comparison.yearsWithoutReport.contains($0) }
    return ReportMetric(
      label: text.reportsMetric, value: "\(comparison.years.count - missing.count)",
      unit: text.ofYears(comparison.years.count), remark: text.missingYears(missing), target: CoverageSection.anchor,
      tone: missing.isEmpty ? .plain : .caution)
  }
}
