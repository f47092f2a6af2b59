import DisclosureModel

/// A table without a unit of money that was read in the unit of the report's sentences.
struct AssumedUnit: Sendable {
  var unit: Figure.Unit
  /// Its first figure.
  var place: Range<Int>
}

/// Holds tables that were read in an assumed unit against figures whose unit is printed: where the same figure stands there
/// ten thousand times smaller or greater, the table is in the other unit (万元 in the sentences, 元 in the tables).
enum AssumedUnitChoice {
  static func apply(to ledger: inout FactLedger, in document: SourceDocument, year: FiscalYear?) {
    guard !ledger.assumedUnits.isEmpty else { return }
    let moved = movedTables(ledger)
    for index in ledger.readings.indices {
      guard let table = ledger.readings[index].assumedUnit, moved.contains(table),
        let quantity = other(ledger.readings[index].quantity, than: ledger.assumedUnits[table].unit)
      else { continue }
      ledger.readings[index].quantity = quantity
    }
    for (table, assumed) in ledger.assumedUnits.enumerated() {
      ledger.findings.append(
        finding(assumed, isMoved: moved.contains(table), source: document.quote(assumed.place), year: year))
    }
  }

  private struct Key: Hashable {
    var indicator: Indicator
    var item: String
    var year: FiscalYear
    var basis: Basis
  }

  private struct Votes {
    var same = 0
    var other = 0
  }

  /// Tables that agree with sentences in the other unit only; those without a figure in common follow the rest.
  private static func movedTables(_ ledger: FactLedger) -> Set<Int> {
    let printed = printedFigures(ledger)
    var votes = [Votes](repeating: Votes(), count: ledger.assumedUnits.count)
    for reading in ledger.readings {
      guard let table = reading.assumedUnit, reading.quantity.minor != 0, let known = printed[key(reading)],
        let other = other(reading.quantity, than: ledger.assumedUnits[table].unit)
      else { continue }
      if known.contains(where: reading.quantity.interval.meets) {
        votes[table].same += 1
      } else if known.contains(where: other.interval.meets) {
        votes[table].other += 1
      }
    }
    let isOneWay = votes.allSatisfy { $0.same == 0 } && votes.contains { $0.other > 0 }
    return Set(votes.indices.filter { votes[$0].other > votes[$0].same || isOneWay })
  }

  /// Different figures of one key that are looked at; more are a sign of misreading.
  private static let mostFigures = 8

  private static func printedFigures(_ ledger: FactLedger) -> [Key: [Interval]] {
    var figures: [Key: [Interval]] = [:]
    for reading in ledger.readings where reading.assumedUnit == nil && reading.quantity.unit == .yuan {
      let known = figures[key(reading)] ?? []
      if known.count < mostFigures { figures[key(reading)] = known + [reading.quantity.interval] }
    }
    return figures
  }

  private static func key(_ reading: Reading) -> Key {
    Key(
      indicator: reading.key.indicator, item: reading.key.item, year: reading.key.year, basis: reading.key.basis)
  }

  private static let tenThousand: Int64 = 10_000

  /// The same digits in the other of 元 and 万元; nil where they cannot be printed in it.
  private static func other(_ quantity: Quantity, than unit: Figure.Unit) -> Quantity? {
    guard case .money(let amount) = quantity else { return nil }
    switch unit {
    case .tenThousandYuan:
      guard amount.fen % tenThousand == 0, amount.quantum % tenThousand == 0 else { return nil }
      return .money(Amount(fen: amount.fen / tenThousand, quantum: amount.quantum / tenThousand))
    case .yuan:
      guard amount.fen.magnitude <= UInt64(Amount.largest / tenThousand) else { return nil }
      return .money(Amount(fen: amount.fen * tenThousand, quantum: amount.quantum * tenThousand))
    default: return nil
    }
  }

  private static func finding(_ assumed: AssumedUnit, isMoved: Bool, source: SourceQuote, year: FiscalYear?) -> Finding
  {
    let isYuan = (assumed.unit == .yuan) != isMoved
    let (zh, en) = isYuan ? ("元", "元") : ("万元", "万元 (10,000 元)")
    let message =
      isMoved
      ? Finding.Message(
        zh: "表格没有写明金额单位；与文字里的同一数据对照，按\(zh)采用。请核对。",
        en:
          "The table names no unit of money; held against the same figures in the text it was read in \(en). Please check."
      )
      : Finding.Message(
        zh: "表格没有写明金额单位；报告的其他金额都以\(zh)为单位，按\(zh)采用。请核对。",
        en:
          "The table names no unit of money; the report's other sums are in \(en), so the table was read in it. Please check."
      )
    return Finding(rule: "unit.assumed", severity: .note, message: message, year: year, source: source)
  }
}
