import DisclosureModel
import Foundation
import GRDB

/// A fact as a row of the index, and back.
struct FactRow {
  var fact: Fact
  var id: String

  init(_ fact: Fact, id: String) {
    self.fact = fact
    self.id = id
  }

  /// In the order of ``columns``.
  func arguments(document: Int64, ordinal: Int) throws -> StatementArguments {
    let position = fact.source.position
    return [
      document, ordinal, ColumnCodes.indicator.code(fact.key.indicator), fact.key.item, fact.key.year.number,
      ColumnCodes.basis.code(fact.key.basis), ColumnCodes.scope.code(fact.key.scope), fact.quantity.minor,
      fact.quantity.quantum, ColumnCodes.unit.code(fact.quantity.unit), fact.printed,
      ColumnCodes.origin.code(fact.origin),
      position.page, position.line, position.column, fact.source.text,
      fact.witnesses.isEmpty ? nil : try JSONEncoder().encode(fact.witnesses), id,
    ]
  }

  static let columns = """
    document, ordinal, indicator, item, year, basis, scope, minor, quantum, unit, printed, origin, page, line, col, quote,
    witnesses, id
    """

  /// - Throws: ``DamagedIndex`` when a column holds what no version of this program writes.
  init(_ row: Row) throws {
    let year: Int = row[4]
    guard let indicator = ColumnCodes.indicator.value(row[2]), let year = FiscalYear(year),
      let basis = ColumnCodes.basis.value(row[5]), let scope = ColumnCodes.scope.value(row[6]),
      let unit = ColumnCodes.unit.value(row[9]), let origin = ColumnCodes.origin.value(row[11])
    else { throw DamagedIndex() }
    let witnesses: Data? = row[16]
    fact = Fact(
      key: FactKey(indicator: indicator, item: row[3], year: year, basis: basis, scope: scope),
      quantity: Quantity(minor: row[7], quantum: row[8], unit: unit), printed: row[10], origin: origin,
      source: SourceQuote(position: SourcePosition(page: row[12], line: row[13], column: row[14]), text: row[15]),
      witnesses: try witnesses.map { try JSONDecoder().decode([Witness].self, from: $0) } ?? [])
    id = row[17]
  }
}

/// The index holds what no version of this program writes; it is made anew then.
struct DamagedIndex: Error {}
