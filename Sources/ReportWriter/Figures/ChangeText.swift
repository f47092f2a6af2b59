import DiffEngine
import DisclosureModel

/// Changes as a page shows them.
package enum ChangeText {
  /// - Parameter footnote: the mark of the remark that says why two figures are not comparable.
  package static func cell(_ change: Change, text: ReportText, footnote: String? = nil) -> ChangeCell {
    switch change {
    case .steady: return ChangeCell(direction: .steady, label: text.steady)
    case .appeared(let quantity):
      return ChangeCell(direction: .appeared, label: text.appeared, amount: amount(quantity, text))
    case .vanished(let quantity):
      return ChangeCell(direction: .vanished, label: text.vanished, amount: amount(lost(quantity), text))
    case .moved(let difference, let percent): return moved(difference, percent, text: text)
    case .notComparable: return ChangeCell(direction: .notComparable, label: text.notComparable, footnote: footnote)
    }
  }

  package static func moved(_ difference: Quantity, _ percent: Percentage?, text: ReportText) -> ChangeCell {
    ChangeCell(
      direction: difference.minor < 0 ? .down : .up, percent: percent.map(FigureText.signed) ?? "",
      amount: amount(difference, text))
  }

  /// The figure that vanished, as the difference that it makes.
  private static func lost(_ quantity: Quantity) -> Quantity {
    quantity.minor > 0 ? Quantity(minor: -quantity.minor, quantum: quantity.quantum, unit: quantity.unit) : quantity
  }

  private static func amount(_ difference: Quantity, _ text: ReportText) -> String {
    switch difference.unit {
    case .yuan: FigureText.signed(difference)
    case .percent: FigureText.signed(difference) + " " + text.percentagePoints
    default: FigureText.signed(difference) + " " + FigureText.unit(difference.unit, text.language)
    }
  }
}
