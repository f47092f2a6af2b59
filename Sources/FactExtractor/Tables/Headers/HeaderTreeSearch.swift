/// Finds every way in which rows of header cells can stand above each other when the blank cells between them are lost:
/// a cell either covers one column down to the figures, or stands over two cells or more that follow each other in one row
/// below it.
struct HeaderTreeSearch {
  private let rows: [[HeaderNode]]
  /// Fewest and most columns.
  private let widths: ClosedRange<Int>
  private(set) var trees: [HeaderTree] = []
  private var steps = 0

  /// Steps after which a header counts as one that cannot be told.
  private static let mostSteps = 20_000
  private static let deepest = 4
  private static let mostCells = 80

  init(_ rows: [[HeaderNode]], widths: ClosedRange<Int>) {
    self.rows = rows
    self.widths = widths
    guard !rows.isEmpty, rows.count <= HeaderTreeSearch.deepest,
      rows.reduce(0, { $0 + $1.count }) <= HeaderTreeSearch.mostCells
    else { return }
    search(Place(next: Array(repeating: 0, count: rows.count)))
    if steps >= HeaderTreeSearch.mostSteps { trees = [] }
  }

  /// A group whose cells are being placed.
  private struct Open {
    var parent: HeaderNode
    var row: Int
    /// The group's cells of its row.
    var cells: Range<Int>
    /// Where the cells of the group begin as columns.
    var columns: [Int]
    var chain: [HeaderCell]
  }

  private struct Place {
    /// The first cell of each row that has no place yet.
    var next: [Int]
    var open: [Open] = []
    var tree = HeaderTree()
  }

  /// Places the next cell: of the innermost open group, else of the top row.
  private mutating func search(_ place: Place) {
    steps += 1
    guard steps < HeaderTreeSearch.mostSteps, place.tree.chains.count <= widths.upperBound else { return }
    guard let group = place.open.last else {
      if place.next[0] < rows[0].count {
        self.place(row: 0, chain: [], at: place)
      } else if place.next == rows.map(\.count), widths.contains(place.tree.chains.count) {
        trees.append(place.tree)
      }
      return
    }
    if place.next[group.row] < group.cells.upperBound {
      self.place(row: group.row, chain: group.chain, at: place)
    } else {
      var closed = place
      closed.open.removeLast()
      close(group, in: &closed.tree)
      search(closed)
    }
  }

  private mutating func place(row: Int, chain: [HeaderCell], at place: Place) {
    let node = rows[row][place.next[row]]
    var started = place
    started.next[row] += 1
    let column = place.tree.chains.count
    if let last = started.open.indices.last { started.open[last].columns.append(column) }
    let chain = chain + [node.cell]
    var leaf = started
    leaf.tree.chains.append(chain)
    leaf.tree.leaves.append(node)
    search(leaf)
    for lower in (row + 1)..<max(row + 1, rows.count) {
      let first = started.next[lower]
      guard rows[lower].count - first >= 2 else { continue }
      for end in (first + 2)...rows[lower].count {
        let children = rows[lower][first..<end]
        guard let fit = HeaderAffinity.of(children, under: node), mayEnd(at: end, in: lower) else { continue }
        var group = started
        group.tree.isKnown = group.tree.isKnown && fit == .known
        let labels = children.lazy.filter(\.isLabel).count
        if labels > 0, labels < children.count { group.tree.titles.insert(node.cell) }
        group.open.append(Open(parent: node, row: lower, cells: first..<end, columns: [], chain: chain))
        search(group)
      }
    }
  }

  /// Where labels and figures take turns (项目, 金额, 项目, 金额) a half ends in front of the labels of the next.
  private func mayEnd(at end: Int, in row: Int) -> Bool {
    let cells = rows[row]
    guard end < cells.count, !cells[end].isLabel, !cells[..<end].allSatisfy(\.isLabel) else { return true }
    return !cells[end...].contains(where: \.isLabel)
  }

  private func close(_ group: Open, in tree: inout HeaderTree) {
    let cells = rows[group.row][group.cells]
    guard let first = cells.first, first.isTotal, group.columns.count > 1 else { return }
    let isShare = cells.contains { $0.words.hasPrefix("其中") || $0.words.contains("教育收费") }
    let columns = group.columns.filter { !isMemo(tree.leaves[$0], under: group.parent) }
    if columns.count < 2 { return }
    if isShare { tree.shares.append(columns) } else { tree.sums.append(columns) }
  }

  /// 三公经费支出 beside the classes of 基本支出 is contained in them.
  private func isMemo(_ leaf: HeaderNode, under parent: HeaderNode) -> Bool {
    guard let part = leaf.descriptor.indicator, part.topic == .threePublic || part.topic == .operations else {
      return false
    }
    return parent.descriptor.indicator?.topic == .budgetExecution || parent.words.contains("支出情况")
  }
}
