/// How many columns a Chinese character takes in a table: figures that end in one column of the page do so by one of two counts.
enum AlignedWidth {
  /// 2 in text set in half-width places, 1 where the converter put one character in a column; nil where the figures fit both.
  static func wide(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: [SourceLine]) -> Int? {
    let narrow = alignment(bytes, lines, wide: 1)
    let wide = alignment(bytes, lines, wide: 2)
    return narrow == wide ? nil : narrow > wide ? 1 : 2
  }

  /// Lines that are looked at.
  private static let sample = 200

  /// Grows with the number of figures that end in the same column.
  private static func alignment(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: [SourceLine], wide: Int) -> Int {
    var edges: [Int: Int] = [:]
    for line in lines.prefix(sample) {
      for cell in AlignedLine(bytes, line, wide: wide).cells where cell.isFigure {
        edges[cell.columns.upperBound, default: 0] += 1
      }
    }
    return edges.values.reduce(0) { $0 + $1 * $1 }
  }
}
