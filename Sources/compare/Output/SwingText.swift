import DiffEngine
import DisclosureModel

/// A swing in words.
struct SwingText {
  let swing: Swing
  let language: Language

  /// `项目支出 2020 全年预算 278.80 → 2020 决算 1,036.65 万元（+271.83%）  未说明`
  var line: String {
    let name = swing.key.indicator.label(language) + (swing.key.item.isEmpty ? "" : " \(swing.key.item)")
    let percent = swing.percent.map { "\(sign($0.tenThousandths))\($0.text)%" }
    let change = percent.map { language == .zh ? "（\($0)）" : " (\($0))" } ?? ""
    return "\(name)  \(end(swing.fromYear, swing.fromBasis)) \(FigureWords.number(swing.before)) → "
      + "\(end(swing.toYear, swing.toBasis)) \(FigureWords.text(swing.after, language))\(change)  "
      + swing.explanation.label(language)
  }

  private func end(_ year: FiscalYear, _ basis: Basis) -> String { "\(year) \(basis.label(language))" }

  private func sign(_ number: Int64) -> String { number > 0 ? "+" : "" }
}

/// Figures as a reader of reports writes them: money in 万元.
enum FigureWords {
  static func number(_ quantity: Quantity) -> String { quantity.amount?.wanText ?? quantity.plainText }

  static func text(_ quantity: Quantity, _ language: Language) -> String {
    if quantity.unit == .percent { return quantity.plainText + "%" }
    let unit = quantity.unit == .yuan ? "万元" : quantity.unit.rawValue
    return "\(number(quantity)) \(unit)"
  }
}
