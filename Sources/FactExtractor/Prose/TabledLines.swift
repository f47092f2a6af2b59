import DisclosureModel

/// Lines of the report's tables by their bare names, so that a sentence which names one is about it.
struct TabledLines: Sendable {
  /// Readings by name, in the order of the tables.
  private var readings: [String: [Int]] = [:]
  private var seen = 0
  /// Lines of tables that stand below the sentences, known from a first reading of the document.
  private let later: [String: [Reading]]

  /// Lines of one name that are looked at: of each year and basis, and of a 款 and its only 项.
  private static let mostOfOneName = 16

  init(later readings: [Reading] = []) {
    later = Dictionary(grouping: readings.filter(TabledLines.isLine)) { TabledLines.name(of: $0.key.item) }
  }

  mutating func note(_ all: [Reading]) {
    for (index, reading) in all[seen...].enumerated() where TabledLines.isLine(reading) {
      readings[TabledLines.name(of: reading.key.item), default: []].append(seen + index)
    }
    seen = all.count
  }

  /// Readings of the lines that a name is that of, with or without 支出 behind it: those in `all`, else those further down.
  func readings(named name: String, in all: [Reading]) -> [Reading] {
    if let own = readings[name] { return own.suffix(TabledLines.mostOfOneName).map { all[$0] } }
    if let lines = later[name] { return lines.suffix(TabledLines.mostOfOneName) }
    return name.hasSuffix("支出") ? readings(named: String(name.dropLast(2)), in: all) : []
  }

  /// The line that is named with its sum in its year; of several, that of the fund which the sentence is about.
  func line(_ sum: NamedSum, in all: [Reading], scope: Scope? = nil) -> Reading? {
    let lines = readings(named: sum.name, in: all).reversed().filter {
      $0.key.year == sum.year && $0.quantity.interval.meets(sum.quantity.interval)
    }
    return lines.first { $0.key.scope == scope } ?? lines.first
  }

  private static func isLine(_ reading: Reading) -> Bool {
    reading.place == .table && reading.key.indicator == .expenditureFunction
  }

  private static func name(of item: String) -> String {
    let path = item.drop { $0.isASCII }
    return path.split(separator: "/").last.map(String.init) ?? ""
  }
}

/// A sum of money in a sentence with the words in front of it, which no rule of the grammar knows.
struct NamedSum: Sendable, Hashable {
  let name: String
  let quantity: Quantity
  let year: FiscalYear?
}
