import DiffEngine
import DisclosureModel

/// Contradictions inside a report and between reports, by severity.
enum FindingsSection {
  static let anchor = Anchor("findings")

  static func section(_ comparison: Comparison, sources: SourceRegister, text: ReportText) -> ReportSection {
    let context = SwingContext(comparison, sources: sources, text: text)
    var blocks: [ReportBlock] = []
    for severity in Severity.allCases.sorted(by: >) {
      let findings = comparison.findings.filter { $0.severity == severity }
      if findings.isEmpty { continue }
      let title = text.findingCount(severity, findings.count) + text.inBrackets(text.severityMeaning(severity))
      blocks.append(.heading(Anchor("findings-" + severity.rawValue), title))
      blocks += findings.map { .flag(flag($0, context)) }
    }
    if blocks.isEmpty { blocks.append(.paragraph([.text(text.nothingContradictory)])) }
    return ReportSection(anchor: anchor, title: text.findingsTitle, blocks: blocks)
  }

  private static func flag(_ finding: Finding, _ context: SwingContext) -> ReportFlag {
    let text = context.text
    var remarks: [[Inline]] = []
    if let review = context.review(of: finding.id) { remarks.append(review) }
    if !finding.expected.isEmpty || !finding.found.isEmpty { remarks.append(figures(finding, text)) }
    if !finding.trace.isEmpty {
      remarks.append([
        .code(finding.trace.map { ReadableText.line($0.text(text.language)) }.joined(separator: text.semicolon))
      ])
    }
    let year = finding.year.map { text.year($0) + " · " } ?? ""
    return ReportFlag(
      anchor: .finding(finding), badge: badge(finding.severity, text),
      title: year + finding.message.text(text.language), remarks: remarks,
      quote: finding.source.map { quote($0, finding.document, context) }, links: links(finding, text))
  }

  private static func figures(_ finding: Finding, _ text: ReportText) -> [Inline] {
    var runs: [Inline] = []
    if !finding.found.isEmpty { runs += [.text(text.found + " "), .strong(finding.found)] }
    if !finding.found.isEmpty && !finding.expected.isEmpty { runs.append(.text(text.semicolon)) }
    if !finding.expected.isEmpty { runs += [.text(text.expected + " "), .strong(finding.expected)] }
    return runs + [.text(text.fullStop)]
  }

  private static func badge(_ severity: Severity, _ text: ReportText) -> Badge {
    switch severity {
    case .error: Badge(text.severity(severity), .alarm)
    case .warning: Badge(text.severity(severity), .caution)
    case .note: Badge(text.severity(severity), .plain)
    }
  }

  private static func quote(_ quote: SourceQuote, _ document: String, _ context: SwingContext) -> ReportQuote {
    ReportQuote(
      text: quote.text, attribution: context.link(Citation(document: document, quote: quote)))
  }

  private static func links(_ finding: Finding, _ text: ReportText) -> [Inline] {
    if finding.id.isEmpty { return [.code(finding.rule)] }
    return [
      .code(finding.rule), .text(" · " + text.arithmetic + " "),
      .code("compare explain " + ReadableText.line(finding.id)),
    ]
  }
}
