/// The header cells above each column, from the top row down.
struct HeaderGrid: Sendable {
  /// Distinct non-blank header cells of each column.
  private(set) var chains: [[HeaderCell]]
  /// The merged cells of the header are lost, and which column a title belongs to cannot be told.
  private(set) var isLost = false

  /// Widest header (columns) that is resolved; wider rows are no table of accounts.
  static let widest = 256

  /// - Parameters:
  ///   - rows: header rows, top first.
  ///   - data: rows below the header.
  ///   - hasSpans: the format keeps merged cells, so that nothing needs to be filled.
  ///   - keepsPlaces: the rows below keep their blank cells.
  init(
    rows: [TableRow], data: ArraySlice<TableRow>, hasSpans: Bool, keepsPlaces: Bool, reader: DescriptorReader,
    text: borrowing Span<UInt8>
  ) {
    let rows = hasSpans ? rows : WrappedWords(reader: reader).joined(rows, in: text)
    let widest = max(data.map(\.width).max() ?? 0, rows.map(\.width).max() ?? 0)
    let width = min(widest, HeaderGrid.widest)
    var matrix = rows.map { HeaderGrid.cells(of: $0, width: width) }
    if !hasSpans {
      HeaderGrid.merge(&matrix, text)
      let expansion = HeaderExpansion(
        rows: rows, width: width, evidence: HeaderEvidence(rows: data, keepsPlaces: keepsPlaces), reader: reader)
      switch expansion.outcome(in: text) {
      case .found(let found):
        chains = found
        return
      case .intact: HeaderGrid.fill(&matrix, width: width)
      case .lost: isLost = true
      }
    }
    chains = (0..<width).map { column in
      var chain: [HeaderCell] = []
      for row in matrix {
        if let cell = row[column], chain.last != cell { chain.append(cell) }
      }
      return chain
    }
  }

  private static func cells(of row: TableRow, width: Int) -> [HeaderCell?] {
    (0..<width).map { column in
      let cell = row[column]
      return cell.isText || cell.figure != nil ? HeaderCell(cell) : nil
    }
  }

  /// The same words side by side above the last row are one cell that the converter repeated.
  private static func merge(_ matrix: inout [[HeaderCell?]], _ text: borrowing Span<UInt8>) {
    for row in matrix.indices.dropLast() {
      for column in matrix[row].indices.dropFirst() {
        guard let cell = matrix[row][column], let left = matrix[row][column - 1],
          cell.words(in: text) == left.words(in: text)
        else { continue }
        matrix[row][column] = left
      }
    }
  }

  /// A blank header cell goes on with the one to its left, unless the cell above it is a column's own (a cell that was
  /// merged downwards) or it stands in the last row.
  private static func fill(_ matrix: inout [[HeaderCell?]], width: Int) {
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

  private static func isFilled(_ matrix: [[HeaderCell?]], below row: Int, column: Int) -> Bool {
    matrix[(row + 1)...].contains { $0[column] != nil }
  }
}
