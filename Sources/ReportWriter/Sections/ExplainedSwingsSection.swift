import DiffEngine

/// What changed and is explained, with the reason quoted.
enum ExplainedSwingsSection {
  static let anchor = Anchor("explained")

  static func section(_ comparison: Comparison, sources: SourceRegister, text: ReportText) -> ReportSection {
    let swings = comparison.explained
    let context = SwingContext(comparison, sources: sources, text: text)
    let words = swings.isEmpty ? text.nothingExplained : text.explainedIntroduction(swings.count)
    return ReportSection(
      anchor: anchor, title: text.explainedTitle,
      blocks: [.paragraph([.text(words)])] + SwingsTable.blocks(swings, context, name: "explained"))
  }
}
