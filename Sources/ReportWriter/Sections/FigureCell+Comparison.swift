import DiffEngine
import DisclosureModel

extension FigureCell {
  /// - Parameter tableUnit: the unit that the table's head gives, which the cell need not repeat.
  init(_ figure: CellFigure, tableUnit: MeasureUnit?, sources: SourceRegister, text: ReportText) {
    self.init(
      figure.quantity, tableUnit: tableUnit, exact: FigureCell.exactText(figure, text: text), text: text)
    origin = figure.origin
    isDisputed = !figure.disagreeing.isEmpty
    source = sources.reference(figure.citations.first)
  }

  /// The same in 元, whatever the table's unit.
  func inYuan(_ quantity: Quantity, text: ReportText) -> FigureCell {
    guard let amount = quantity.amount, amount.fen != 0 else { return self }
    var cell = self
    cell.text = FigureText.yuan(amount)
    cell.unit = FigureText.yuanUnit(text.language)
    return cell
  }

  init(_ quantity: Quantity, tableUnit: MeasureUnit?, exact: String, text: ReportText) {
    let unit = quantity.unit == tableUnit ? "" : FigureText.unit(quantity.unit, text.language)
    self.init(text: FigureText.text(quantity), unit: unit, exact: exact, isZero: quantity.isZero)
  }

  /// 印作 1036.65 万元, or every digit of a computed figure.
  static func exactText(_ figure: CellFigure, text: ReportText) -> String {
    figure.printed.isEmpty
      ? FigureText.exact(figure.quantity, text.language) : text.printedAs(ReadableText.line(figure.printed))
  }
}
