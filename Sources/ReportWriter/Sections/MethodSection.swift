import DiffEngine
import DisclosureModel

/// Thresholds and the meaning of every mark, each in a line.
enum MethodSection {
  static let anchor = Anchor("method")

  static func section(_ thresholds: Thresholds, text: ReportText) -> ReportSection {
    let grades = text.list(Explanation.allCases.map { $0.label(text.language) })
    let definitions = [
      define(text.thresholdsTerm, self.thresholds(thresholds, text)), define(text.nearEndTerm, text.nearEndMeaning),
      define(text.shownTerm, text.shownMeaning), define(text.scopeTerm, text.scopeMeaning),
      define("†", text.restatedMeaning), define("‡", text.derivedMeaning), define("≠", text.disputedMeaning),
      define(text.statesTerm, states(text)), define(text.directionsTerm, directions(text)),
      define(text.gradesTerm, text.gradeMeaning(grades)),
    ]
    return ReportSection(anchor: anchor, title: text.methodTitle, blocks: [.definitions(definitions)])
  }

  private static func states(_ text: ReportText) -> String {
    CellState.allCases.filter { $0 != .value }.map { state in
      (state == .zero ? "0" : text.state(state)) + text.colon + text.stateMeaning(state)
    }.joined(separator: text.semicolon) + text.fullStop
  }

  private static func directions(_ text: ReportText) -> String {
    ChangeCell.Direction.allCases.map { $0.sign + " " + text.directionMeaning($0) }.joined(separator: text.semicolon)
      + text.fullStop
  }

  private static func thresholds(_ thresholds: Thresholds, _ text: ReportText) -> String {
    func bound(_ bound: Thresholds.Bound, _ unit: MeasureUnit) -> String {
      text.bound(
        FigureText.bound(bound.amount, unit, text.language),
        Percentage(tenThousandths: bound.percent, quantum: 0).text + "%")
    }
    return text.thresholds(
      money: bound(thresholds.money, .yuan), threePublic: bound(thresholds.threePublic, .yuan),
      headCount: bound(thresholds.headCount, .person))
  }

  private static func define(_ term: String, _ meaning: String) -> ReportDefinition {
    ReportDefinition(term: term, meaning: [.text(meaning)])
  }
}
