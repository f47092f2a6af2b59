/// The rows of a table from its lines: a name that was broken goes back to the line with the figures, which stands at its top or
/// in its middle.
struct AlignedRows {
  /// For each row the parts of its cells by column, top first.
  private(set) var rows: [[Int: [Range<Int>]]] = []

  private let bytes: UnsafeBufferPointer<UInt8>
  private let columns: [AlignedColumns.Column]
  private let lines: [[Int: AlignedCell]]
  private let hasFigure: [Bool]
  /// For each line and column the line whose row the cell belongs to, where it is not its own.
  private var targets: [[Int: Int]]

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: [[AlignedCell]], _ found: AlignedColumns) {
    self.bytes = bytes
    columns = found.columns
    let placed = zip(lines, found.places).map { cells, places in
      Dictionary(zip(places, cells), uniquingKeysWith: { first, _ in first })
    }
    self.lines = Self.rejoined(placed, found.columns)
    hasFigure = self.lines.map { line in line.values.contains { !$0.isWords } }
    targets = self.lines.map { _ in [:] }
    for column in columns.indices where !columns[column].holdsFigures { settle(column) }
    join()
  }

  /// A code at the end of a line whose name and figures slipped into the next one.
  private static func rejoined(
    _ lines: [[Int: AlignedCell]], _ columns: [AlignedColumns.Column]
  ) -> [[Int: AlignedCell]] {
    var result: [[Int: AlignedCell]] = []
    for line in lines {
      if let code = result.last?.keys.max(), columns[code].isWhole, code + 1 < columns.count,
        !columns[code + 1].holdsFigures, line.keys.min() == code + 1, line.values.contains(where: \.isFigure)
      {
        result[result.count - 1].merge(line) { first, _ in first }
      } else {
        result.append(line)
      }
    }
    return result
  }

  private mutating func join() {
    var rowOfLine: [Int: Int] = [:]
    for (number, line) in lines.enumerated() where line.keys.contains(where: { targets[number][$0] == nil }) {
      rowOfLine[number] = rows.count
      rows.append([:])
    }
    for (number, line) in lines.enumerated() {
      for (column, cell) in line {
        guard let row = rowOfLine[targets[number][column] ?? number] else { continue }
        rows[row][column, default: []].append(cell.range)
      }
    }
  }

  private mutating func settle(_ column: Int) {
    let cells = lines.map { $0[column] }
    let widest = cells.compactMap { $0?.columns.count }.max() ?? 0
    let lengths = cells.map { $0.map { length($0.range) } ?? 0 }
    let longest = lengths.max() ?? 0
    // digits and quotation marks are narrow, and some converters count characters
    let isFull = cells.indices.map { (cells[$0]?.columns.count ?? 0) >= widest - 1 || lengths[$0] >= longest }
    if isCentered(column, isFull) {
      settleCentered(column, isFull)
    } else {
      settleBelow(column, isFull)
    }
  }

  private func length(_ range: Range<Int>) -> Int { bytes[range].count { $0 & 0xC0 != 0x80 } }

  private func isPiece(_ line: Int, _ column: Int) -> Bool {
    guard !hasFigure[line], let cell = lines[line][column] else { return false }
    return !RowOpening.opens(bytes, cell.range)
  }

  /// A line with figures to the right of the column, or its code to the left, and nothing in it.
  private func isNameless(_ line: Int, _ column: Int) -> Bool {
    guard hasFigure[line], lines[line][column] == nil else { return false }
    return lines[line].contains { place, cell in
      !cell.isWords
        && (place > column && nextNames(after: column) > place || place == column - 1 && columns[place].isWhole)
    }
  }

  private func nextNames(after column: Int) -> Int {
    columns.indices.first { $0 > column && !columns[$0].holdsFigures } ?? columns.count
  }

  // MARK: - the figures stand beside the first line of a name

  /// Every line of figures has a code beside its name.
  private func hasCodes(_ column: Int) -> Bool {
    guard column > 0, columns[column - 1].isWhole else { return false }
    let figures = hasFigure.count { $0 }
    return columns[column - 1].rows * 5 >= figures * 3
  }

  private mutating func settleBelow(_ column: Int, _ isFull: [Bool]) {
    let hasCodes = hasCodes(column)
    let isWrapped = isFull.indices.count { isFull[$0] && lines[$0][column] != nil } >= Self.fullNames
    var last: Int?
    for line in lines.indices where lines[line][column] != nil {
      defer { last = line }
      if isWrapped, isFull[line], opensNext(line, column) {
        targets[line][column] = line + 1
        continue
      }
      guard let above = last, line - above == 1 || isGap(above, line, column), isPiece(line, column) else { continue }
      if isFull[above] {
        targets[line][column] = targets[above][column] ?? above
      } else if hasCodes {
        // the name above is complete: a name of three lines has its first one above its figures
        let isNext = line + 1 < lines.count && hasFigure[line + 1] && lines[line + 1][column] != nil
        targets[line][column] = isNext ? line + 1 : targets[above][column] ?? above
      }
    }
  }

  /// Names as wide as the column from which on it was too narrow for them.
  private static let fullNames = 3

  /// A line that opens with an ordinal above one with figures that does not.
  private func opensNext(_ line: Int, _ column: Int) -> Bool {
    guard !hasFigure[line], line + 1 < lines.count, hasFigure[line + 1], let below = lines[line + 1][column],
      let cell = lines[line][column]
    else { return false }
    return RowOpening.opens(bytes, cell.range) && !RowOpening.opens(bytes, below.range)
  }

  /// Lines between two parts of a name hold words of other columns alone.
  private func isGap(_ above: Int, _ line: Int, _ column: Int) -> Bool {
    line - above <= 3 && !hasFigure[(above + 1)..<line].contains(true)
  }

  // MARK: - the figures stand beside the middle of a name

  private func isCentered(_ column: Int, _ isFull: [Bool]) -> Bool {
    lines.indices.contains { line in
      guard isNameless(line, column) else { return false }
      if line > 0, isPiece(line - 1, column) {
        var start = line - 1
        while start > 0, isPiece(start - 1, column) { start -= 1 }
        if start == 0 || lines[start - 1][column] == nil || !isFull[start - 1] { return true }
      }
      return line + 1 < lines.count && isPiece(line + 1, column)
    }
  }

  /// Pieces between two lines with figures: the upper one takes as many as it has above it, the rest is the lower one's.
  private mutating func settleCentered(_ column: Int, _ isFull: [Bool]) {
    var upper: (line: Int, above: Int)?
    var pieces: [Int] = []
    for line in lines.indices {
      if isPiece(line, column) {
        pieces.append(line)
        continue
      }
      guard isNameless(line, column) || lines[line][column] != nil else { continue }
      let isNameless = lines[line][column] == nil
      let below = belongsToUpper(pieces, upper, column, isFull, isLowerNameless: isNameless)
      if let upper { for piece in pieces[..<below] { targets[piece][column] = upper.line } }
      for piece in pieces[below...] { targets[piece][column] = line }
      upper = (line, pieces.count - below)
      pieces = []
    }
    if let upper { for piece in pieces { targets[piece][column] = upper.line } }
  }

  private func belongsToUpper(
    _ pieces: [Int], _ upper: (line: Int, above: Int)?, _ column: Int, _ isFull: [Bool], isLowerNameless: Bool
  ) -> Int {
    guard let upper, !pieces.isEmpty else { return 0 }
    let isNamed = lines[upper.line][column] != nil
    let lastPart = isNamed ? upper.line : upper.above > 0 ? pieceAbove(upper.line, column) : nil
    guard let lastPart, isFull[lastPart] else { return 0 }
    let most = isLowerNameless ? pieces.count - 1 : pieces.count
    let wanted = max(upper.above, isNamed && upper.above == 0 && pieces.count > 1 ? 1 : upper.above)
    return min(isLowerNameless ? wanted : max(wanted, 1), most)
  }

  private func pieceAbove(_ line: Int, _ column: Int) -> Int? {
    lines.indices[..<line].last { lines[$0][column] != nil }
  }
}
