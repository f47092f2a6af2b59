/// Any figure that a report states, with its unit.
package enum Quantity: Hashable, Sendable, Codable {
  case money(Amount)
  case count(Int64, MeasureUnit)
  case percentage(Percentage)
  case score(Score)

  /// Rebuilds a quantity from its stored parts (minor units of `unit`).
  package init(minor: Int64, quantum: Int64, unit: MeasureUnit) {
    switch unit {
    case .yuan: self = .money(Amount(fen: minor, quantum: quantum))
    case .percent: self = .percentage(Percentage(tenThousandths: minor, quantum: quantum))
    case .point: self = .score(Score(tenThousandths: minor, quantum: quantum))
    case .person, .item, .vehicle, .set: self = .count(minor, unit)
    }
  }

  /// The value in minor units of `unit`: 分 for money, ten-thousandths for rates and scores, one for counts.
  package var minor: Int64 {
    switch self {
    case .money(let amount): amount.fen
    case .count(let value, _): value
    case .percentage(let percentage): percentage.tenThousandths
    case .score(let score): score.tenThousandths
    }
  }

  /// One step of the last printed digit, in minor units; counts are exact (0).
  package var quantum: Int64 {
    switch self {
    case .money(let amount): amount.quantum
    case .count: 0
    case .percentage(let percentage): percentage.quantum
    case .score(let score): score.quantum
    }
  }

  package var unit: MeasureUnit {
    switch self {
    case .money: .yuan
    case .count(_, let unit): unit
    case .percentage: .percent
    case .score: .point
    }
  }

  package var interval: Interval { .rounded(minor, quantum: quantum) }

  /// A zero that the report states is exact: it has no step to be vague within.
  package var isZero: Bool { minor == 0 }

  package var amount: Amount? {
    if case .money(let amount) = self { amount } else { nil }
  }

  /// Plain decimal in the base unit (元 for money), as exported.
  package var plainText: String { DecimalText.plain(minor, scale: unit.minorScale) }

  /// Half of the last printed digit in the base unit, as exported: `50` for 2732.85 万元.
  package var precisionText: String {
    // half of a step is one more binary place: times five, one decimal place more
    DecimalText.plain(quantum * 5, scale: unit.minorScale + 1)
  }

  /// The difference `self − earlier`, both of one unit; its quantum is the sum of both.
  package func minus(_ earlier: Quantity) -> Quantity {
    Quantity(minor: minor - earlier.minor, quantum: quantum + earlier.quantum, unit: unit)
  }
}
