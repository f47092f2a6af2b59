import DiffEngine
import DisclosureModel

package enum ChangeRecords {
  package static func table(_ comparison: Comparison, language: Language) -> RecordTable {
    var table = RecordTable(columns: [
      "row", "from_year", "to_year", "direction", "change", "unit", "precision", "percent", "note",
    ])
    for topic in comparison.topics {
      for row in topic.rows {
        let name = RecordValue.text(RowSubject(row).anchor.name)
        for (index, change) in row.changes.enumerated() where index + 1 < comparison.years.count {
          let years = [comparison.years[index], comparison.years[index + 1]].map { RecordValue.integer($0.number) }
          table.append([name] + years + values(change, unit: row.shownUnit, language: language))
        }
      }
    }
    return table
  }

  private static func values(_ change: Change, unit: MeasureUnit, language: Language) -> [RecordValue] {
    switch change {
    case .appeared(let quantity): [.text(ChangeCell.Direction.appeared.rawValue)] + amount(quantity) + [.absent, ""]
    case .vanished(let quantity): [.text(ChangeCell.Direction.vanished.rawValue)] + amount(quantity) + [.absent, ""]
    case .steady:
      [.text(ChangeCell.Direction.steady.rawValue), .absent, .text(unit.rawValue), .absent, .absent, ""]
    case .moved(let difference, let percent):
      [.text((difference.minor < 0 ? ChangeCell.Direction.down : .up).rawValue)] + amount(difference)
        + [percent.map { .text($0.text) } ?? .absent, ""]
    case .notComparable(let why):
      [
        .text(ChangeCell.Direction.notComparable.rawValue), .absent, .text(unit.rawValue), .absent, .absent,
        .text(why.text(language)),
      ]
    }
  }

  private static func amount(_ quantity: Quantity) -> [RecordValue] {
    [.text(quantity.plainText), .text(quantity.unit.rawValue), .text(quantity.precisionText)]
  }
}
