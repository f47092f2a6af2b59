import DisclosureModel

extension Figure {
  /// The figure as a quantity of an indicator, or nil when its unit cannot be one of that indicator.
  ///
  /// - Parameter tableUnit: the unit that a table's header gives for money without a unit of its own.
  func quantity(for indicator: Indicator, tableUnit: Figure.Unit? = nil) -> Quantity? {
    switch indicator.unit {
    case .yuan: amount(unit == .none ? tableUnit : unit).map(Quantity.money)
    case .person: count(.person, units: [.person, .visit, .item], isTable: tableUnit != nil)
    case .item: count(.item, units: [.item, .batch, .group, .visit, .time], isTable: tableUnit != nil)
    case .vehicle: count(.vehicle, units: [.vehicle, .set], isTable: tableUnit != nil)
    case .set: count(.set, units: [.set, .item], isTable: tableUnit != nil)
    case .point: score()
    case .percent: percentage.map(Quantity.percentage)
    }
  }

  /// The figure as money in a unit; nil for a unit that is none of money, or a sum too large to be one.
  func amount(_ unit: Figure.Unit?) -> Amount? {
    guard let fenDigits = unit?.fenDigits else { return nil }
    let shift = fenDigits - decimals
    guard shift >= 0 else { return amountFinerThanFen(shift: -shift) }
    guard let step = Figure.power(shift) else { return nil }
    let product = mantissa.multipliedReportingOverflow(by: step)
    guard !product.overflow, product.partialValue <= Amount.largest else { return nil }
    // a stated zero is exact
    return Amount(fen: product.partialValue, quantum: mantissa == 0 ? 0 : step)
  }

  /// Digits below one 分 (12.345 元, spreadsheets' 12.3400001) are rounded half up; the step is then one 分.
  private func amountFinerThanFen(shift: Int) -> Amount? {
    guard let divisor = Figure.power(shift), mantissa < Int64.max - divisor else { return nil }
    let fen = (mantissa + divisor / 2) / divisor
    return fen <= Amount.largest ? Amount(fen: fen, quantum: mantissa == 0 ? 0 : 1) : nil
  }

  private func count(_ unit: MeasureUnit, units: Set<Figure.Unit>, isTable: Bool) -> Quantity? {
    guard units.contains(self.unit) || (isTable && self.unit == .none) else { return nil }
    guard !isScaled, let divisor = Figure.power(decimals), mantissa % divisor == 0 else { return nil }
    return .count(mantissa / divisor, unit)
  }

  private func score() -> Quantity? {
    guard unit == .point || unit == .none, decimals <= 4, let step = Figure.power(4 - decimals) else { return nil }
    let product = mantissa.multipliedReportingOverflow(by: step)
    guard !product.overflow, product.partialValue <= 100_000_000 else { return nil }
    return .score(Score(tenThousandths: product.partialValue, quantum: mantissa == 0 ? 0 : step))
  }

  /// The figure as a percentage; nil with another unit or more than four decimals.
  var percentage: Percentage? {
    guard unit == .percent, decimals <= 4, let step = Figure.power(4 - decimals) else { return nil }
    let product = mantissa.multipliedReportingOverflow(by: step)
    guard !product.overflow else { return nil }
    return Percentage(tenThousandths: product.partialValue, quantum: step)
  }

  static func power(_ exponent: Int) -> Int64? {
    guard (0...17).contains(exponent) else { return nil }
    return (0..<exponent).reduce(Int64(1)) { product, _ in product * 10 }
  }
}

extension Figure.Unit {
  /// Decimal digits from one unit down to one 分; nil for a unit that is not money.
  var fenDigits: Int? {
    switch self {
    case .yuan: 2
    case .thousandYuan: 5
    case .tenThousandYuan: 6
    case .millionYuan: 8
    case .hundredMillionYuan: 10
    default: nil
    }
  }

  var isMoney: Bool { fenDigits != nil }
}
