/// Columns without a title that number the lines (行次): whole numbers that rise by one from row to row, or that rise in front of
/// amounts, are no figures.
enum LineNumbers {
  /// Fewest rows that tell.
  private static let fewest = 3
  /// Largest number of a line.
  private static let largest: Int64 = 200

  /// The untitled columns of a table that count its lines.
  static func columns(of layout: TableLayout, rows: [TableRow]) -> [Int] {
    layout.columns.indices.filter { index in
      layout.columns[index].kind != .lineNumber && !layout.columns[index].hasHeader && counts(index, rows)
    }
  }

  private static func counts(_ column: Int, _ rows: [TableRow]) -> Bool {
    var numbers: [Int64] = []
    for row in rows {
      if row[column].isText { return false }
      guard let figure = row[column].figure else { continue }
      guard figure.decimals == 0, !figure.hasSeparators, figure.unit == .none, figure.mantissa <= largest,
        figure.mantissa > numbers.last ?? 0
      else { return false }
      numbers.append(figure.mantissa)
    }
    guard numbers.count >= fewest else { return false }
    return zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
      || rows.contains { hasDecimals($0[column + 1]) }
  }

  private static func hasDecimals(_ cell: TableCell) -> Bool { cell.figure.map { $0.decimals > 0 } ?? false }
}

extension TableLayout {
  /// Takes columns out of the figures of their half.
  mutating func setAside(lineNumbers: [Int]) {
    for index in lineNumbers {
      columns[index].kind = .lineNumber
      for panel in panels.indices where panels[panel].values.contains(index) {
        panels[panel].values.removeAll { $0 == index }
        panels[panel].lineNumbers.append(index)
      }
    }
  }
}
