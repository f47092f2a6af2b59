import DiffEngine
import DisclosureModel

/// Swings with the columns of `compare swings`, in the order given. Document, page and line are those of the
/// later figure where it has a source, else of the earlier.
package enum SwingRecords {
  package static let columns = [
    "department", "from_year", "from_basis", "to_year", "to_basis", "indicator", "item", "scope", "before", "after",
    "unit", "change", "percent", "explanation", "reason", "document", "page", "line", "id",
  ]

  package static func table(_ swings: [Swing], department: String) -> RecordTable {
    RecordTable(columns: columns, rows: swings.map { row($0, department: department) })
  }

  /// The parts of each change, a part a row; those of one swing add up to its change.
  package static func drivers(_ swings: [Swing]) -> RecordTable {
    var table = RecordTable(columns: ["swing", "indicator", "item", "change", "unit"])
    for swing in swings {
      for driver in swing.drivers {
        table.append([
          .text(swing.id), driver.indicator.map { .text($0.rawValue) } ?? .absent, .text(driver.item),
          .text(driver.change.plainText), .text(driver.change.unit.rawValue),
        ])
      }
    }
    return table
  }

  /// One swing, for callers that join several departments.
  package static func row(_ swing: Swing, department: String) -> [RecordValue] {
    let source = swing.laterSource ?? swing.earlierSource
    return [
      .text(department), .integer(swing.fromYear.number), .text(swing.fromBasis.rawValue),
      .integer(swing.toYear.number), .text(swing.toBasis.rawValue), .text(swing.key.indicator.rawValue),
      .text(swing.key.item), .text(swing.key.scope.rawValue), .text(swing.before.plainText),
      .text(swing.after.plainText), .text(swing.after.unit.rawValue), .text(swing.change.plainText),
      swing.percent.map { .text($0.text) } ?? .absent, .text(swing.explanation.rawValue),
      swing.reason.map { .text($0.quote.text) } ?? .absent, .text(source?.document ?? ""),
      RecordValue(source?.quote.position.page),
      RecordValue(source?.quote.position.line), .text(swing.id),
    ]
  }
}
