import DisclosureModel

/// Collects what the readers of prose and tables find, before readings become facts.
struct FactLedger: Sendable {
  var readings: [Reading] = []
  var claims: [ClaimReading] = []
  /// Lines that a table has with a blank cell: key and the row's range.
  var blanks: [(key: FactKey, row: Range<Int>)] = []
  /// Figures that were recognised as no fact, by what they are.
  var leftOut: [String: Int] = [:]
  /// Figures of claims, which became part of a statement.
  var claimed = 0
  /// Figures with a unit that nothing was made of.
  var unassigned: [Range<Int>] = []
  /// Sums behind names that no table above lists.
  var unreadSums: Set<NamedSum> = []
  /// Tables that were read in the unit of the report's sentences.
  var assumedUnits: [AssumedUnit] = []
  /// Lines of evaluation tables.
  var evaluation: [EvaluationLine] = []
  /// Paragraphs that are no definitions and no table of contents.
  var paragraphs: [Range<Int>] = []
  var findings: [Finding] = []

  mutating func leaveOut(_ what: String) { leftOut[what, default: 0] += 1 }
}
