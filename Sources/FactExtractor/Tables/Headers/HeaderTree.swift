/// One way in which the cells of header rows may stand above the columns.
struct HeaderTree: Sendable {
  /// For each column the cells above it, from the top row down.
  var chains: [[HeaderCell]] = []
  /// The cell of each column that stands nearest to the figures.
  var leaves: [HeaderNode] = []
  /// 小计 with the figures that it sums up, each by its column: [3, 4, 5].
  var sums: [[Int]] = []
  /// 小计 with figures that are only some of its parts.
  var shares: [[Int]] = []
  /// Cells that cover columns of labels and of figures.
  var titles: Set<HeaderCell> = []
  var isKnown = true

  /// The chains without the titles of halves.
  var untitled: [[HeaderCell]] { chains.map { chain in chain.filter { !titles.contains($0) } } }
}
