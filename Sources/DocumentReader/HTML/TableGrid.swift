/// The places of an HTML table with its merged cells resolved.
struct TableGrid {
  /// A place: the cell (index of its node) and whether it is a further place of a merged cell; nil where nothing is.
  struct Place {
    var cell: Int
    var isContinuation: Bool
  }

  private(set) var rows: [[Place?]] = []
  /// Whether spans were cut because the table would have had too many places.
  private(set) var isCut = false
  /// Nodes of the caption and other texts outside cells.
  private(set) var outside: [Int] = []

  /// Most places of continuation in a table; beyond it spans count as one.
  private static let mostContinuations = 1_000_000

  /// Columns beyond this one reach into no row below.
  private static let mostColumns = 2_000

  private var continuations = 0
  /// Cells that reach down into the next rows: by column, the cell and the rows left.
  private var reaching: [(cell: Int, rowsLeft: Int)?] = []
  private var current: [Place?] = []
  private var column = 0
  private var isInRow = false

  init(_ tree: PageTree, table: Int) {
    var index = table + 1
    var rowEnd = 0
    while index < tree.nodes[table].end {
      let node = tree.nodes[index]
      if isInRow, rowEnd > 0, index >= rowEnd { endRow() }
      switch node.tag {
      case .row:
        endRow()
        beginRow()
        rowEnd = node.end
        index += 1
      case .cell:
        if !isInRow {
          beginRow()
          rowEnd = 0
        }
        place(index, tree.span(index))
        index = node.end
      case .block, .inline, .strong, .paragraph, .list, .form, .article: index += 1
      default:
        if node.tag == .text { outside.append(index) }
        index = node.tag == .text ? index + 1 : node.end
      }
    }
    endRow()
  }

  private mutating func beginRow() {
    isInRow = true
    current = []
    column = 0
  }

  private mutating func place(_ cell: Int, _ span: PageTree.Span) {
    fillFromAbove()
    var columns = span.columns
    if continuations + columns > Self.mostContinuations {
      isCut = isCut || columns > 1
      columns = 1
    }
    let rowsLeft = span.rows == 0 ? Int.max : span.rows - 1
    for offset in 0..<columns {
      if offset > 0, column < reaching.count, reaching[column] != nil { break }
      put(Place(cell: cell, isContinuation: offset > 0))
      if rowsLeft > 0, column < Self.mostColumns { reach(column, cell, rowsLeft) }
      column += 1
    }
    continuations += columns - 1
  }

  private mutating func put(_ place: Place?) {
    while current.count < column { current.append(nil) }
    current.append(place)
  }

  private mutating func reach(_ column: Int, _ cell: Int, _ rows: Int) {
    while reaching.count <= column { reaching.append(nil) }
    reaching[column] = (cell, rows)
  }

  /// Skips the places that merged cells from rows above cover.
  private mutating func fillFromAbove() {
    while column < reaching.count, let above = reaching[column] {
      continueDown(above)
      column += 1
    }
  }

  private mutating func continueDown(_ above: (cell: Int, rowsLeft: Int)) {
    put(Place(cell: above.cell, isContinuation: true))
    continuations += 1
    reaching[column] = above.rowsLeft > 1 ? (above.cell, above.rowsLeft - 1) : nil
    if continuations > Self.mostContinuations {
      isCut = true
      reaching[column] = nil
    }
  }

  private mutating func endRow() {
    guard isInRow else { return }
    isInRow = false
    // Places to the right of the last cell may be covered from above.
    while column < reaching.count {
      if let above = reaching[column] { continueDown(above) }
      column += 1
    }
    while let last = reaching.last, last == nil { reaching.removeLast() }
    while let last = current.last, last == nil { current.removeLast() }
    rows.append(current)
  }
}
