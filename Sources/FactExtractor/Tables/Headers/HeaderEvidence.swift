/// Tries a reading of the header against the rows below it: 小计 is the sum of its parts, and labels stand over words.
struct HeaderEvidence {
  let rows: [TableRow]
  /// Rows keep their blank cells, so that a place tells the column.
  let keepsPlaces: Bool

  struct Verdict {
    /// Sums that agree.
    var confirmed = 0
    /// Sums that do not, and columns with the wrong kind of cells.
    var refuted = 0
  }

  private static let mostRows = 60

  init(rows: ArraySlice<TableRow>, keepsPlaces: Bool) {
    self.rows = rows.lazy.filter { !$0.figures.isEmpty }.prefix(HeaderEvidence.mostRows).map { $0 }
    self.keepsPlaces = keepsPlaces
  }

  func verdict(on tree: HeaderTree) -> Verdict {
    var verdict = Verdict()
    let whole = rows.filter { places($0, width: tree.chains.count) }
    for row in whole {
      for sum in tree.sums { verdict.note(HeaderEvidence.agrees(row, sum, isShare: false)) }
      for share in tree.shares { verdict.note(HeaderEvidence.agrees(row, share, isShare: true)) }
    }
    for (column, leaf) in tree.leaves.enumerated() where contradicts(leaf, column, whole) { verdict.refuted += 1 }
    return verdict
  }

  /// Each cell of the row stands under its own column.
  private func places(_ row: TableRow, width: Int) -> Bool {
    keepsPlaces ? row.width <= width : row.cells.count == width && row.filled.count == width
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

  /// Nil where the row says nothing about the sum.
  private static func agrees(_ row: TableRow, _ columns: [Int], isShare: Bool) -> Bool? {
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
    if isShare { return sum <= total.value }
    return 2 * abs(total.value - sum) <= steps
  }

  /// The figure and its last digit in ten-thousandths of the printed unit; nil where it has finer digits or is too large.
  private static func value(_ figure: Figure) -> (value: Int64, step: Int64)? {
    guard let step = Figure.power(4 - figure.decimals), figure.mantissa < largest / step else { return nil }
    return (figure.mantissa * step, step)
  }

  /// So that the sum of the widest row fits.
  private static let largest: Int64 = 1 << 54
}

extension HeaderEvidence.Verdict {
  fileprivate mutating func note(_ agrees: Bool?) {
    switch agrees {
    case true?: confirmed += 1
    case false?: refuted += 1
    case nil: break
    }
  }
}
