import DisclosureModel

/// A form printed one cell a line: 人员编制 in one line and 34 in the next.
struct FieldLines {
  let document: SourceDocument
  let lexicon: Lexicon

  /// The row that two blocks make: a line that is the name of a count of staff alone, and a line that is a number alone.
  func row(_ name: Block, _ run: TokenRun, _ value: Block?) -> Table? {
    guard let value, !value.isTable, run.tokens.count == 1, case .term(let number)? = run.tokens.first?.kind,
      case .label(let label) = lexicon.meanings[number], StaffingExtractor.isStaffing(label.indicator),
      value.range.count <= FieldLines.mostDigits, value.range.allSatisfy({ FigureScanner.isDigit(document.text[$0]) })
    else { return nil }
    return Table(rows: [[Table.Cell(range: name.range), Table.Cell(range: value.range)]], isGrid: false)
  }

  private static let mostDigits = 5
}
