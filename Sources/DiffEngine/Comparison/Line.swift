import DisclosureModel

/// A line of the tables apart from its year and basis, in the form that joins over the years.
///
/// Its item is the joined form (``ItemJoin``), its scope the joined one (``ScopeJoin``); what a report prints stays with
/// the ``Print``.
struct Line: Hashable, Sendable {
  var indicator: Indicator
  var item: String
  var scope: Scope

  /// Items are compared as bytes: they are joined forms of normalised text.
  static func == (left: Line, right: Line) -> Bool {
    left.indicator == right.indicator && left.scope == right.scope && isSame(left.item, right.item)
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    left.isEmpty && right.isEmpty
      || left.utf8.count == right.utf8.count && left.utf8.elementsEqual(right.utf8)
  }

  func hash(into hasher: inout Hasher) { hash(into: &hasher, with: 0) }

  /// One word for all that is not text: joins look a place up some dozen times for every figure.
  fileprivate func hash(into hasher: inout Hasher, with rest: UInt64) {
    hasher.combine(rest << 16 | UInt64(indicator.caseNumber) << 8 | UInt64(scope.caseNumber))
    if item.isEmpty { return }
    var bytes: UInt64 = 0
    for byte in item.utf8 { bytes = bytes &* 31 &+ UInt64(byte) }
    hasher.combine(bytes)
  }
}

/// One place of the tables: a line, its basis and its year.
struct LineYear: Hashable, Sendable {
  var line: Line
  var basis: Basis
  var year: FiscalYear

  func hash(into hasher: inout Hasher) {
    line.hash(into: &hasher, with: UInt64(year.number) << 8 | UInt64(basis.caseNumber))
  }
}

/// One print of a figure: which report says it, where, and how the figure came to be known.
struct Print: Sendable, Hashable {
  var key: FactKey
  var quantity: Quantity
  var printed: String
  var origin: Origin
  var factID: String
  var document: String
  var reportYear: FiscalYear
  var reportKind: ReportKind
  var source: SourceQuote
  /// Other places of the same report that print it.
  var witnesses: [Witness]

  var citation: Citation { Citation(document: document, quote: source) }
}

/// Every print of one figure, and which of them the series uses.
///
/// Kept small: joins hand accounts around by the dozen for every figure.
struct Account: Sendable, Hashable {
  private(set) var quantity: Quantity
  /// The used print, then those that can be the same figure in order of trust, then those that cannot.
  private(set) var prints: [Print]
  private var agreeingCount = 0

  init(_ print: Print) {
    quantity = print.quantity
    prints = [print]
  }

  init(used: Print, agreeing: [Print], disagreeing: [Print]) {
    quantity = used.quantity
    prints = [used] + agreeing + disagreeing
    agreeingCount = agreeing.count
  }

  /// Adds a print that has yet to be reconciled with the others.
  mutating func add(_ print: Print) { prints.append(print) }

  /// The year's own report first, then a later report's restatement, then what follows from a stated change.
  var used: Print { prints[0] }
  /// Other prints that can be the same figure, in the same order of trust.
  var agreeing: ArraySlice<Print> { prints[1..<(agreeingCount + 1)] }
  /// Prints that cannot be.
  var disagreeing: ArraySlice<Print> { prints[(agreeingCount + 1)...] }
  var interval: Interval { quantity.interval }
}
