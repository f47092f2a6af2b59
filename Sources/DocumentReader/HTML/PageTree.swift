/// A page's elements and texts in document order; what a node holds follows it up to its `end`.
struct PageTree {
  struct Node {
    var tag: PageTag
    /// Index after the last node inside this one.
    var end: Int
    /// Source offsets of a text; for an element where it starts, nearly.
    var source: Range<Int>
    /// Index of a text that is not as the source spells it (a character reference), or of an element's spans.
    var detail = -1
  }

  /// How many columns and rows a cell covers; 0 rows mean: to the end of the table.
  struct Span {
    var columns: Int
    var rows: Int
  }

  var nodes: [Node] = []
  var literals: [[UInt8]] = []
  var spans: [Span] = []

  /// What each node holds; filled by ``measure(_:)``.
  private(set) var weights: [TextWeight] = []

  func inside(_ index: Int) -> Range<Int> { index + 1..<nodes[index].end }

  func span(_ index: Int) -> Span {
    nodes[index].detail >= 0 ? spans[nodes[index].detail] : Span(columns: 1, rows: 1)
  }

  /// Adds up the text of every node, in one pass.
  mutating func measure(_ source: UnsafeBufferPointer<UInt8>) {
    weights = [TextWeight](repeating: TextWeight(), count: nodes.count)
    var open: [Int] = []
    var linkEnd = 0
    for index in nodes.indices {
      close(&open, before: index)
      let node = nodes[index]
      if node.tag == .text {
        let count = visible(index, source)
        weights[index].characters = count
        if index < linkEnd { weights[index].linked = count } else { weights[index].longest = count }
      } else if node.tag == .anchor, index >= linkEnd {
        linkEnd = node.end
        weights[index].links = 1
      } else if node.tag == .table {
        weights[index].tables = 1
      } else if node.tag.headingLevel != nil || node.tag == .paragraph {
        weights[index].paragraphs = 1
      }
      open.append(index)
    }
    close(&open, before: nodes.count)
  }

  /// Adds finished nodes to the ones around them.
  private mutating func close(_ open: inout [Int], before index: Int) {
    while let last = open.last, nodes[last].end <= index {
      open.removeLast()
      if let parent = open.last { weights[parent].add(weights[last]) }
    }
  }

  /// Characters of a text, blanks aside.
  private func visible(_ index: Int, _ source: UnsafeBufferPointer<UInt8>) -> Int {
    let node = nodes[index]
    if node.detail >= 0 { return literals[node.detail].count { $0 > 0x20 && $0 & 0xC0 != 0x80 } }
    return source[node.source].count { $0 > 0x20 && $0 & 0xC0 != 0x80 }
  }
}

/// What a node of a page holds, its own element included.
struct TextWeight {
  /// Visible characters, and those of them inside links.
  var characters = 0
  var linked = 0
  var links = 0
  /// Characters of the longest text outside links.
  var longest = 0
  var tables = 0
  var paragraphs = 0

  mutating func add(_ inner: TextWeight) {
    characters += inner.characters
    linked += inner.linked
    links += inner.links
    longest = max(longest, inner.longest)
    tables += inner.tables
    paragraphs += inner.paragraphs
  }

  /// Little but links: a menu, a path of breadcrumbs, a list of other articles.
  var isChrome: Bool {
    guard links > 0 else { return false }
    let plain = characters - linked
    if links >= 3 { return linked * 2 >= characters && longest < 40 && plain < 300 }
    return linked * 5 >= characters * 4 && characters <= 120
  }
}
