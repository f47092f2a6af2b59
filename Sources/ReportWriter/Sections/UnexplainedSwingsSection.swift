import DiffEngine

/// What changed and is not explained: the reason that this page exists.
enum UnexplainedSwingsSection {
  static let anchor = Anchor("unexplained")

  static func section(_ comparison: Comparison, sources: SourceRegister, text: ReportText) -> ReportSection {
    let swings = comparison.unexplained
    let context = SwingContext(comparison, sources: sources, text: text)
    let words = swings.isEmpty ? text.nothingUnexplained : text.unexplainedIntroduction(swings.count)
    return ReportSection(
      anchor: anchor, title: text.unexplainedTitle,
      blocks: [.paragraph([.text(words)])] + SwingsTable.blocks(swings, context, name: "unexplained"))
  }
}
