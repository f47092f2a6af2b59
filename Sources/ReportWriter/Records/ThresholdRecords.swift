import DiffEngine
import DisclosureModel

/// The bounds that a swing passes, in the units of the swings.
package enum ThresholdRecords {
  package static func table(_ thresholds: Thresholds) -> RecordTable {
    RecordTable(
      columns: ["applies_to", "amount", "unit", "percent"],
      rows: [
        row("money", thresholds.money, .yuan), row("three_public", thresholds.threePublic, .yuan),
        row("head_count", thresholds.headCount, .person),
      ])
  }

  private static func row(_ name: String, _ bound: Thresholds.Bound, _ unit: MeasureUnit) -> [RecordValue] {
    [
      .text(name), .text(Quantity(minor: bound.amount, quantum: 0, unit: unit).plainText), .text(unit.rawValue),
      .text(Percentage(tenThousandths: bound.percent, quantum: 0).text),
    ]
  }
}
