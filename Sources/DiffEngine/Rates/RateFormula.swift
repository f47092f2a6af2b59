import DisclosureModel

/// A figure that follows from two others of the same year: a rate in percent or a cost per head.
struct RateFormula: Sendable {
  /// Which figure goes in: that of the row's own line or of another indicator.
  struct Input: Sendable {
    var indicator: Indicator?
    var basis: Basis

    static func own(_ basis: Basis) -> Input { Input(indicator: nil, basis: basis) }
    static func department(_ indicator: Indicator, _ basis: Basis) -> Input {
      Input(indicator: indicator, basis: basis)
    }
  }

  enum Result: Sendable {
    /// part ÷ whole in percent
    case percent
    /// money for each of a count, in 元
    case each
  }

  var name: Finding.Message
  var formula: Finding.Message
  var part: Input
  var whole: Input
  var result: Result

  func cell(in ledger: Ledger, _ line: Line, _ year: FiscalYear) -> ComparisonCell {
    let part = account(part, in: ledger, line, year)
    let whole = account(whole, in: ledger, line, year)
    guard let part, let whole else {
      let lacking = [(self.part, part), (self.whole, whole)].filter { $0.1 == nil }.map { label($0.0, line) }
      return .notComputable(
        Finding.Message(
          zh: "缺" + lacking.map(\.zh).joined(separator: "、"), en: "lacks " + lacking.map(\.en).joined(separator: ", ")))
    }
    guard let quantity = quotient(part.quantity, whole.quantity) else {
      let name = label(self.whole, line)
      return .notComputable(Finding.Message(zh: "\(name.zh)为零", en: "\(name.en) is zero"))
    }
    let origin: Origin = part.used.origin == .stated && whole.used.origin == .stated ? .stated : .derived
    return .figure(
      CellFigure(
        quantity: quantity, origin: origin, factIDs: [part.used.factID, whole.used.factID], printed: "",
        citations: [part.used.citation, whole.used.citation]))
  }

  /// True when both figures of the year are known.
  func isKnown(in ledger: Ledger, _ line: Line, _ year: FiscalYear) -> Bool {
    account(part, in: ledger, line, year) != nil && account(whole, in: ledger, line, year) != nil
  }

  private func account(_ input: Input, in ledger: Ledger, _ line: Line, _ year: FiscalYear) -> Account? {
    guard let indicator = input.indicator else { return ledger.account(line, input.basis, year) }
    let own = Line(indicator: indicator, item: "", scope: line.scope)
    let key = FactKey(indicator: indicator, year: year, basis: input.basis, scope: .all)
    return ledger.account(own, input.basis, year)
      ?? (indicator.unit == .yuan ? nil : ledger.accounts[ledger.place(of: key)])
  }

  private func quotient(_ part: Quantity, _ whole: Quantity) -> Quantity? {
    switch result {
    case .percent: return Percentage.of(part.minor, whole.minor).map(Quantity.percentage)
    case .each:
      guard whole.minor > 0, let amount = part.amount else { return nil }
      return .money(amount.divided(by: whole.minor))
    }
  }

  private func label(_ input: Input, _ line: Line) -> Finding.Message {
    let indicator = input.indicator ?? line.indicator
    if indicator.unit != .yuan { return Finding.Message(zh: indicator.label(.zh), en: indicator.label(.en)) }
    return Finding.Message(
      zh: indicator.label(.zh) + input.basis.label(.zh), en: "\(indicator.label(.en)) (\(input.basis.label(.en)))")
  }
}

extension Amount {
  /// An equal share, rounded half away from zero to 分; its quantum is the printed step's share, at least one 分.
  func divided(by count: Int64) -> Amount {
    precondition(count > 0, "a share needs somebody to share")
    let magnitude = (Int64(clamping: fen.magnitude) + count / 2) / count
    return Amount(fen: fen < 0 ? -magnitude : magnitude, quantum: max(1, quantum / count))
  }
}

extension RateFormula {
  /// 决算 ÷ 年初预算
  static let executionOfBudget = RateFormula(
    name: Finding.Message(zh: "年初预算完成率", en: "Execution of the opening budget"),
    formula: Finding.Message(zh: "决算 ÷ 年初预算", en: "actual ÷ opening budget"),
    part: .own(.actual), whole: .own(.budget), result: .percent)
  /// 决算 ÷ 全年预算
  static let executionOfAdjusted = RateFormula(
    name: Finding.Message(zh: "全年预算执行率", en: "Execution of the adjusted budget"),
    formula: Finding.Message(zh: "决算 ÷ 全年预算", en: "actual ÷ adjusted budget"),
    part: .own(.actual), whole: .own(.adjusted), result: .percent)

  static func each(_ name: Finding.Message, per count: Indicator) -> RateFormula {
    RateFormula(
      name: name,
      formula: Finding.Message(zh: "决算 ÷ \(count.label(.zh))", en: "actual ÷ \(count.label(.en))"),
      part: .own(.actual), whole: .department(count, .actual), result: .each)
  }
}
