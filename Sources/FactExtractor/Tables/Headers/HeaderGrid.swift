/// The header cells above each column, from the top row down. Cells are ranges of the document's text.
struct HeaderGrid: Sendable {
  /// Distinct non-blank header cells of each column.
  private(set) var chains: [[Range<Int>]]
  /// The merged cells of the header are lost, and which column a title belongs to cannot be told.
  private(set) var isLost = false

  /// Widest header (columns) that is resolved; wider rows are no table of accounts.
  static let widest = 256

  /// - Parameters:
  ///   - rows: header rows, top first.
  ///   - width: columns of the data rows.
  ///   - hasSpans: the format keeps merged cells, so that nothing needs to be filled.
  init(rows: [TableRow], width: Int, hasSpans: Bool, text: borrowing Span<UInt8>) {
    let width = min(max(width, rows.map(\.width).max() ?? 0), HeaderGrid.widest)
    var matrix: [[Range<Int>?]]
    if hasSpans {
      matrix = rows.map { HeaderGrid.cells(of: $0, width: width) }
    } else {
      switch HeaderExpansion(rows: rows, width: width).outcome(in: text) {
      case .found(let expanded): matrix = expanded
      case .intact:
        matrix = rows.map { HeaderGrid.cells(of: $0, width: width) }
        HeaderGrid.fill(&matrix, width: width)
      case .lost:
        matrix = rows.map { HeaderGrid.cells(of: $0, width: width) }
        isLost = true
      }
    }
    chains = (0..<width).map { column in
      var chain: [Range<Int>] = []
      for row in matrix {
        if let cell = row[column], chain.last != cell { chain.append(cell) }
      }
      return chain
    }
  }

  private static func cells(of row: TableRow, width: Int) -> [Range<Int>?] {
    (0..<width).map { column in
      let cell = row[column]
      return cell.isText || cell.figure != nil ? cell.range : nil
    }
  }

  /// A blank header cell goes on with the one to its left, unless the cell above it is a column's own (a cell that was
  /// merged downwards) or it stands in the last row.
  private static func fill(_ matrix: inout [[Range<Int>?]], width: Int) {
    guard matrix.count > 1 else { return }
    var isOwn = Array(repeating: false, count: width)
    for row in 0..<(matrix.count - 1) {
      let above = isOwn
      for column in 0..<width {
        if matrix[row][column] != nil {
          isOwn[column] = true
        } else if column > 0, !above[column], isFilled(matrix, below: row, column: column) {
          matrix[row][column] = matrix[row][column - 1]
          isOwn[column] = false
        }
      }
    }
  }

  private static func isFilled(_ matrix: [[Range<Int>?]], below row: Int, column: Int) -> Bool {
    matrix[(row + 1)...].contains { $0[column] != nil }
  }
}
