import DisclosureModel

/// A sum that only its parts name: 年初预算3920.00万元（基本支出1340.00万元、项目支出2580.00万元）.
extension ProseReader {
  /// The total expenditure, where the figure is the sum of the basic and the project expenditure right behind it.
  func dividedTotal(_ figure: Figure, _ token: Token) -> Subject? {
    guard sentence.subject == nil, sentence.hasBasisCue, sentence.parent == nil, brackets.isEmpty,
      let whole = figure.amount(figure.unit), let parts = partsBehind(), parts.fen == whole.fen
    else { return nil }
    return Subject(indicator: .expenditureTotal, scope: sentence.scopeCue, start: token.start)
  }

  /// Basic and project expenditure together, where they are named with their figures right behind this token.
  private func partsBehind() -> Amount? {
    var position = index + 1
    guard opensParts(&position) else { return nil }
    var parts: [Indicator: Amount] = [:]
    while case .label(let label) = meaning(at: position), let figure = figure(at: position + 1),
      let amount = figure.amount(figure.unit),
      label.indicator == .expenditureBasic || label.indicator == .expenditureProject
    {
      parts[label.indicator] = amount
      position += 2
      if mark(at: position) == .enumeration || mark(at: position) == .comma { position += 1 }
    }
    guard let basic = parts[.expenditureBasic], let project = parts[.expenditureProject] else { return nil }
    return basic + project
  }

  /// A bracket, 其中 behind a comma, or both.
  private func opensParts(_ position: inout Int) -> Bool {
    let start = position
    if mark(at: position) == .open || mark(at: position) == .comma { position += 1 }
    if case .ofWhich? = meaning(at: position) { position += 1 }
    if mark(at: position) == .colon { position += 1 }
    return position > start
  }
}
