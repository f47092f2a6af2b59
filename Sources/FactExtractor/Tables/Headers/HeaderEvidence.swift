/// Tries a reading of the header against the rows below it: 小计 is the sum of its parts, and labels stand over words.
struct HeaderEvidence {
  let rows: [TableRow]
  /// Rows keep their blank cells, so that a place tells the column.
  let keepsPlaces: Bool

  struct Verdict {
    /// Sums that agree.
    var confirmed = 0
    /// Sums that are more than their parts, as they are where a form leaves some of them out.
    var incomplete = 0
    /// Sums that are less than their parts.
    var refuted = 0
    /// A column has the wrong kind of cells.
    var isImpossible = false

    /// One figure in a long table may be misprinted.
    var isDoubted: Bool { (incomplete + refuted) * 5 > confirmed }
  }

  private static let mostRows = 60

  init(rows: ArraySlice<TableRow>, keepsPlaces: Bool) {
    self.rows = rows.lazy.filter { !$0.figures.isEmpty }.prefix(HeaderEvidence.mostRows).map { $0 }
    self.keepsPlaces = keepsPlaces
  }

  func verdict(on tree: HeaderTree) -> Verdict {
    var verdict = Verdict()
    for row in rows {
      guard let cells = placed(row, under: tree) else { continue }
      for sum in tree.sums { note(HeaderEvidence.match(cells, sum, isShare: false), in: &verdict) }
      for share in tree.shares { note(HeaderEvidence.match(cells, share, isShare: true), in: &verdict) }
    }
    let whole = rows.filter { isWhole($0, width: tree.chains.count) }
    for (column, leaf) in tree.leaves.enumerated() where contradicts(leaf, column, whole) {
      verdict.isImpossible = true
    }
    return verdict
  }

  /// Each cell of the row stands under its own column.
  private func isWhole(_ row: TableRow, width: Int) -> Bool {
    keepsPlaces ? row.width <= width : row.cells.count == width && row.filled.count == width
  }

  /// The cells by column; without blanks also those of a row that lacks only labels (合计). Nil where places are not certain.
  private func placed(_ row: TableRow, under tree: HeaderTree) -> [TableCell]? {
    let width = tree.chains.count
    if isWhole(row, width: width) { return (0..<width).map { row[$0] } }
    guard !keepsPlaces, let first = tree.leaves.firstIndex(where: { !$0.isLabel }), row.cells.count < width,
      !tree.leaves[first...].contains(where: \.isLabel), row.texts.count == 1, row.texts[0] == 0,
      row.filled.count == row.cells.count, row.cells.count == width - first + 1
    else { return nil }
    return Array(repeating: .blank, count: first) + row.cells.dropFirst()
  }

  private func contradicts(_ leaf: HeaderNode, _ column: Int, _ rows: [TableRow]) -> Bool {
    var words = 0
    var sums = 0
    for row in rows {
      let cell = row[column]
      if cell.isText { words += 1 }
      if let figure = cell.figure, figure.decimals > 0 || figure.hasSeparators { sums += 1 }
    }
    return leaf.isLabel && leaf.descriptor.word != .lineNumber ? sums > words : leaf.namesFigures && words > sums
  }

  private enum Match {
    case same
    case more
    case less
  }

  private func note(_ match: Match?, in verdict: inout Verdict) {
    switch match {
    case .same?: verdict.confirmed += 1
    case .more?: verdict.incomplete += 1
    case .less?: verdict.refuted += 1
    case nil: break
    }
  }

  /// How a sum stands to its parts; nil where the row says nothing about it.
  private static func match(_ row: [TableCell], _ columns: [Int], isShare: Bool) -> Match? {
    guard let first = columns.first, let total = row[first].figure.flatMap(value) else { return nil }
    var sum: Int64 = 0
    var steps = total.step
    var hasParts = false
    for column in columns.dropFirst() {
      let cell = row[column]
      if cell.isText { return nil }
      guard let figure = cell.figure else { continue }
      guard let part = value(figure) else { return nil }
      sum += part.value
      steps += part.step
      hasParts = hasParts || part.value != 0
    }
    guard hasParts else { return nil }
    if 2 * abs(total.value - sum) <= steps { return .same }
    return total.value < sum ? .less : isShare ? .same : .more
  }

  /// The figure and its last digit in ten-thousandths of the printed unit; nil where it has finer digits or is too large.
  private static func value(_ figure: Figure) -> (value: Int64, step: Int64)? {
    guard let step = Figure.power(4 - figure.decimals), figure.mantissa < largest / step else { return nil }
    return (figure.mantissa * step, step)
  }

  /// So that the sum of the widest row fits.
  private static let largest: Int64 = 1 << 54
}
