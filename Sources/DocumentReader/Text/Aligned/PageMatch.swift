/// Finds the columns of a page without titles among those of the page before: both have the same columns of amounts, and the last
/// page may lack codes, as where it holds the total alone.
enum PageMatch {
  /// How far columns of one table may move apart from page to page (columns of the text).
  private static let play = 6

  /// For each column of the page its place; nil where that is not certain.
  static func places(of columns: [AlignedColumns.Column], in known: [AlignedHeader.Place]) -> [Int]? {
    let filled = known.indices.filter { known[$0].column != nil }
    let kinds = columns.map(\.holdsFigures)
    let found = kinds == filled.map { known[$0].holdsFigures } ? filled : shortened(kinds, filled, known)
    guard let found else { return nil }
    // a column that is blank on the one page and filled on the other would go unnoticed
    let hasBlanks = known.indices.contains { index in
      known[index].column == nil && known[..<index].last?.holdsFigures ?? false
    }
    let moves = zip(columns, found).filter { $0.0.holdsFigures }.map { $0.0.extent.upperBound - known[$0.1].end }
    if hasBlanks, let least = moves.min(), let most = moves.max(), most - least > play { return nil }
    return found
  }

  /// One name with all amounts behind it; codes in front of it may be missing from the last one on.
  private static func shortened(_ kinds: [Bool], _ filled: [Int], _ known: [AlignedHeader.Place]) -> [Int]? {
    guard let name = kinds.firstIndex(of: false), let knownName = filled.firstIndex(where: { !known[$0].holdsFigures })
    else { return nil }
    let amounts = kinds[(name + 1)...]
    let knownAmounts = filled[(knownName + 1)...]
    guard amounts.count == knownAmounts.count, amounts.allSatisfy({ $0 }), name <= knownName,
      knownAmounts.allSatisfy({ known[$0].holdsFigures })
    else { return nil }
    return Array(filled[..<name]) + [filled[knownName]] + Array(knownAmounts)
  }
}
