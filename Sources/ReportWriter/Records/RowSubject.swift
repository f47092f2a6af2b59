import DiffEngine
import DisclosureModel

/// What a line of a comparison is about: its address on the page and its names in exports. Never depends on where the line
/// stands, so addresses hold when lines or years are added.
package struct RowSubject: Sendable, Hashable {
  /// The basis; empty for a computed line.
  package var basis: String
  /// `figure`, or the Chinese name of a computed line.
  package var measure: String
  package var anchor: Anchor

  package init(_ row: ComparisonRow) {
    var words = ["row", row.indicator.rawValue]
    switch row.measure {
    case .figure(let basis):
      self.basis = basis.rawValue
      measure = "figure"
      words.append(basis.rawValue)
    case .rate(let name, let formula):
      basis = ""
      measure = name.zh
      words.append(StableID.make("", [name.zh, formula.zh]))
    }
    words.append(row.scope.rawValue)
    if !row.item.isEmpty { words.append(StableID.make("", [row.item])) }
    anchor = Anchor(words.joined(separator: "-"))
  }

  /// The id of one year's cell.
  package func cellID(_ year: FiscalYear) -> String { "\(anchor.name)-\(year)" }
}
