import DisclosureModel

extension Quantity {
  /// The figure as messages show it: `2,732.85 万元`, `86 人`, `62.07%`.
  func text(_ language: Language = .zh) -> String {
    switch (self, language) {
    case (.money(let amount), .zh): amount.wanText + " 万元"
    case (.money(let amount), .en): DecimalText.grouped(amount.fen, scale: 2, leastPlaces: 0) + " yuan"
    case (.percentage(let percentage), _): percentage.text + "%"
    case (_, .zh): plainText + " " + unit.rawValue
    case (_, .en): plainText
    }
  }
}

extension FiscalYear {
  func text(_ language: Language) -> String { language == .zh ? "\(self) 年" : "\(self)" }
}

extension Line {
  /// The name of the line for a message, with the item where there is one.
  func name(item: String, _ language: Language) -> String {
    let label = indicator.label(language)
    if item.isEmpty { return label }
    return indicator == .expenditureProjectItem || indicator == .expenditureFunction
      || indicator == .expenditureEconomic
      ? item : "\(label)（\(item)）"
  }
}

extension FactKey {
  func name(_ language: Language) -> String {
    Line(indicator: indicator, item: item, scope: scope).name(item: item, language)
  }
}
