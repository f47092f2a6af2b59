import DiffEngine
import DisclosureModel

/// Swings beyond the first few, a line each: a page of a hundred flags has none.
enum SwingsTable {
  /// How many are shown as flags.
  static let mostFlags = 12

  static func blocks(_ swings: [Swing], _ context: SwingContext, name: String) -> [ReportBlock] {
    let flags = swings.prefix(mostFlags).map { ReportBlock.flag(SwingFlag.flag($0, context)) }
    let others = Array(swings.dropFirst(mostFlags))
    return others.isEmpty ? flags : flags + [.table(table(others, context, name: name))]
  }

  private static func table(_ swings: [Swing], _ context: SwingContext, name: String) -> ReportTable {
    let text = context.text
    return ReportTable(
      anchor: Anchor("table-" + name), caption: text.further(swings.count), unitNote: text.moneyUnit,
      columns: [
        ReportColumn(text.lineColumn, .words), ReportColumn(text.from, .figures), ReportColumn(text.to, .figures),
        ReportColumn(text.changeOnly, .changes), ReportColumn(text.percentOnly, .figures),
        ReportColumn(text.explanation, .words),
      ],
      rows: swings.map { row($0, context) })
  }

  private static func row(_ swing: Swing, _ context: SwingContext) -> ReportRow {
    let movement = SwingFlag.movement(swing, context)
    let unit = swing.after.unit == .yuan ? "" : movement.unit
    var (before, after, change) = (movement.before, movement.after, movement.change)
    before.unit = unit
    after.unit = unit
    let percent = change.percent
    change.percent = ""
    let review = context.review(of: swing.id).map { [.text(" · ")] + $0 } ?? []
    return ReportRow(
      anchor: .swing(swing.id),
      cells: [
        .words([.text(SwingFlag.title(swing, text: context.text))] + review), .figure(before), .figure(after),
        .change(change), percent.isEmpty ? .nothing : .percentage(percent),
        .badge(SwingFlag.badge(swing.explanation, context.text)),
      ])
  }
}
