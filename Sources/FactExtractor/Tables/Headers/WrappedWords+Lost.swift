/// Rows of a header that lost their blank cells as well: a row of nothing but rests is joined to the one above it where each
/// rest, in order, makes a word with one cell there, and only in one way.
extension WrappedWords {
  func joinedInOrder(_ rows: [TableRow], in text: borrowing Span<UInt8>) -> [TableRow] {
    var result: [TableRow] = []
    for row in rows {
      if let above = result.last, let whole = joined(above, row, in: text) {
        result[result.count - 1] = whole
      } else {
        result.append(row)
      }
    }
    return result
  }

  private func joined(_ upper: TableRow, _ lower: TableRow, in text: borrowing Span<UInt8>) -> TableRow? {
    let heads = upper.texts
    let rests = lower.texts
    guard !rests.isEmpty, rests.count <= heads.count, lower.filled == rests, heads.count <= WrappedWords.widest else {
      return nil
    }
    var fits: [[Bool]] = []
    for rest in rests {
      var row: [Bool] = []
      for head in heads {
        row.append(isOne(upper[head], lower[rest], isOrdered: true, in: text))
      }
      fits.append(row)
    }
    guard let places = WrappedWords.onlyOrder(fits) else { return nil }
    var cells = upper.cells
    for (rest, place) in zip(rests, places) { cells[heads[place]].rests.append(lower[rest].range) }
    return TableRow(cells: cells)
  }

  private static let widest = 64

  /// The one ascending choice of a column for each row; nil where there is none, or more than one.
  private static func onlyOrder(_ fits: [[Bool]]) -> [Int]? {
    var first: [Int] = []
    var next = 0
    for row in fits {
      guard let place = row.indices.first(where: { $0 >= next && row[$0] }) else { return nil }
      first.append(place)
      next = place + 1
    }
    var last: [Int] = []
    var end = fits.first?.count ?? 0
    for row in fits.reversed() {
      guard let place = row.indices.last(where: { $0 < end && row[$0] }) else { return nil }
      last.insert(place, at: 0)
      end = place
    }
    return first == last ? first : nil
  }
}
