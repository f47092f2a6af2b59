import DisclosureModel

/// A row of a labelled table: what a careful reader finds in a report. Several accepted answers are joined by `|`.
struct LabelledFact: Sendable {
  var document: String
  var year: String
  var indicator: String
  var items: [String]
  var bases: [String]
  var scopes: [String]
  /// In the printed unit.
  var values: [String]
  var unit: String
  var origins: [String]

  /// - Parameter row: cells by the column's name.
  init(_ row: [String: String]) {
    func choices(_ column: String) -> [String] {
      (row[column] ?? "").split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
    document = row["document"] ?? ""
    year = row["year"] ?? ""
    indicator = row["indicator"] ?? ""
    items = choices("item")
    bases = choices("basis")
    scopes = choices("scope")
    values = choices("value")
    unit = row["unit"] ?? ""
    origins = choices("origin")
  }

  /// True when a fact is about what the row is about.
  func isAbout(_ fact: Fact) -> Bool {
    fact.key.year.description == year && fact.key.indicator.rawValue == indicator
      && bases.contains(fact.key.basis.rawValue)
      && scopes.contains(fact.key.scope.rawValue) && hasUnit(fact.quantity.unit)
      && items.contains { ItemName.key($0) == ItemName.key(fact.key.item) }
  }

  /// True when a fact about the same thing has an accepted value and origin. What the program finds printed a reader may
  /// have derived.
  func agrees(with fact: Fact) -> Bool {
    let isOrigin = origins.contains(fact.origin.rawValue) || fact.origin == .restated && origins.contains("derived")
    return isOrigin && values.contains { PrintedValue($0, unit: unit)?.covers(fact.quantity) == true }
  }

  private func hasUnit(_ unit: MeasureUnit) -> Bool {
    if unit == .yuan { return ["元", "万元", "亿元"].contains(self.unit) }
    let units = ["批次": "个", "批": "个", "团组": "个", "人次": "人", "名": "人", "套": "台", "台（套）": "台"]
    return (units[self.unit] ?? self.unit) == unit.rawValue
  }

  var text: String {
    let item = items == [""] ? "" : "[\(items.joined(separator: "|"))]"
    return "\(year) \(indicator)\(item) \(bases.joined(separator: "|")) \(scopes.joined(separator: "|")) "
      + "\(values.joined(separator: "|"))\(unit) \(origins.joined(separator: "|"))"
  }
}
