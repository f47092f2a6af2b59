/// What a fact is about, without its value: figures with equal keys are figures of one thing.
package struct FactKey: Hashable, Sendable, Codable {
  package var indicator: Indicator
  /// Which line of an itemised indicator, or which sub-unit; empty otherwise.
  package var item: String
  package var year: FiscalYear
  package var basis: Basis
  package var scope: Scope

  package init(indicator: Indicator, item: String = "", year: FiscalYear, basis: Basis, scope: Scope) {
    self.indicator = indicator
    self.item = item
    self.year = year
    self.basis = basis
    self.scope = scope
  }

  /// Items are compared as bytes: they come from normalised text, and comparing as Unicode costs more than all the rest.
  package static func == (left: FactKey, right: FactKey) -> Bool {
    left.indicator == right.indicator && left.year == right.year && left.basis == right.basis
      && left.scope == right.scope && left.item.utf8.elementsEqual(right.item.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    let rest = UInt64(basis.caseNumber) << 8 | UInt64(scope.caseNumber)
    hasher.combine(UInt64(truncatingIfNeeded: year.number) << 32 | UInt64(indicator.caseNumber) << 16 | rest)
    if item.isEmpty { return }
    var bytes: UInt64 = UInt64(truncatingIfNeeded: item.utf8.count)
    for byte in item.utf8 { bytes = (bytes &* 31) &+ UInt64(byte) }
    hasher.combine(bytes)
  }
}

/// One figure that a report states, or lets us derive, for one fiscal year.
package struct Fact: Hashable, Sendable, Codable {
  package var key: FactKey
  package var quantity: Quantity
  /// The figure and unit as printed: `2,732.85 万元`.
  package var printed: String
  package var origin: Origin
  /// The clause that says so.
  package var source: SourceQuote
  /// Further places of the same report that print the same fact (text and table, 元 and 万元).
  package var witnesses: [Witness]

  package init(
    key: FactKey, quantity: Quantity, printed: String, origin: Origin, source: SourceQuote, witnesses: [Witness] = []
  ) {
    self.key = key
    self.quantity = quantity
    self.printed = printed
    self.origin = origin
    self.source = source
    self.witnesses = witnesses
  }
}

/// Another print of a fact in the same report.
package struct Witness: Hashable, Sendable, Codable {
  package var quantity: Quantity
  package var printed: String
  package var source: SourceQuote

  package init(quantity: Quantity, printed: String, source: SourceQuote) {
    self.quantity = quantity
    self.printed = printed
    self.source = source
  }
}

/// A line that a table has with its cell left blank: neither zero nor absent.
package struct BlankLine: Hashable, Sendable, Codable {
  package var key: FactKey
  package var source: SourceQuote

  package init(key: FactKey, source: SourceQuote) {
    self.key = key
    self.source = source
  }
}
