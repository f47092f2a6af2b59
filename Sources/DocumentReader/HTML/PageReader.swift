import DisclosureModel

/// Reads a page into blocks: running text by the same rules as plain text, headings, tables with their merged cells.
struct PageReader {
  let source: UnsafeBufferPointer<UInt8>
  let tree: PageTree
  /// Whether menus and lists of links are left out.
  private let dropsChrome: Bool
  var flow = FlowText()
  /// Flow offset up to which text has been read.
  var readUpTo = 0
  private var preformattedEnd = 0
  var normalizer = TextNormalizer()
  var blocks: [Block] = []
  var hasCutSpans = false

  init(_ source: UnsafeBufferPointer<UInt8>, _ tree: PageTree, dropsChrome: Bool) {
    self.source = source
    self.tree = tree
    self.dropsChrome = dropsChrome
  }

  /// The way from normalised text to the page's source.
  var map: SourceMap { normalizer.map.composed(with: flow.map) }

  mutating func read() {
    var index = 0
    var closing: [Int] = []
    while index < tree.nodes.count {
      while let end = closing.last, end <= index {
        closing.removeLast()
        flow.endParagraph()
      }
      index = visit(index, &closing)
    }
    flow.endParagraph()
    readFlow()
  }

  /// Reads a node and returns the next one: the first inside it, or the one after it.
  private mutating func visit(_ index: Int, _ closing: inout [Int]) -> Int {
    let node = tree.nodes[index]
    let weight = tree.weights[index]
    switch node.tag {
    case .text: append(index)
    case .lineBreak: flow.endLine()
    case .superscript where isFootnoteMark(index): return node.end
    case .table where isData(index):
      if dropsChrome, weight.isChrome { return node.end }
      readTable(index)
      return node.end
    case .form where weight.longest < 40 && weight.tables == 0 && weight.paragraphs < 3: return node.end
    default:
      if let level = node.tag.headingLevel {
        // A headline that is nothing but a link leads to another page.
        if dropsChrome, level > 1, weight.links > 0, weight.linked == weight.characters { return node.end }
        readHeading(index, level: level)
        return node.end
      }
      guard node.tag.isBlock else { break }
      if dropsChrome, weight.isChrome { return node.end }
      flow.endParagraph()
      if node.tag == .preformatted { preformattedEnd = max(preformattedEnd, node.end) }
      if isStrong(index) {
        readHeading(index, level: 0)
        return node.end
      }
      closing.append(node.end)
    }
    return index + 1
  }

  // MARK: - Running text

  mutating func append(_ index: Int) {
    let node = tree.nodes[index]
    if node.detail >= 0 {
      tree.literals[node.detail].withUnsafeBufferPointer { text in
        flow.append(text, source: node.source, isPreformatted: false, isLiteral: true)
      }
    } else {
      let text = UnsafeBufferPointer(rebasing: source[node.source])
      flow.append(text, source: node.source, isPreformatted: index < preformattedEnd, isLiteral: false)
    }
  }

  /// Splits the running text gathered so far into blocks.
  mutating func readFlow() {
    let range = readUpTo..<flow.bytes.count
    readUpTo = range.upperBound
    guard !range.isEmpty else { return }
    flow.bytes.withUnsafeBufferPointer { bytes in
      var reader = TextReader(bytes: bytes, range: range, hasMarkup: false)
      // Handed over, not shared: a shared normaliser would copy its text each time.
      swap(&reader.normalizer, &normalizer)
      reader.read()
      swap(&reader.normalizer, &normalizer)
      blocks += reader.blocks
    }
  }

  /// All text of a node on one line, left for the caller to place.
  mutating func line(_ inside: Range<Int>) -> Range<Int> {
    let start = flow.bytes.count
    var index = inside.lowerBound
    while index < inside.upperBound {
      let node = tree.nodes[index]
      if node.tag == .superscript, isFootnoteMark(index) {
        index = node.end
        continue
      }
      if node.tag == .text { append(index) }
      if node.tag == .lineBreak || node.tag.isBlock { flow.endLine() }
      index += 1
    }
    readUpTo = flow.bytes.count
    return start..<flow.bytes.count
  }

  private mutating func readHeading(_ index: Int, level: Int) {
    flow.endParagraph()
    readFlow()
    let range = line(tree.inside(index))
    flow.endParagraph()
    readUpTo = flow.bytes.count
    let depth = flow.bytes.withUnsafeBufferPointer { bytes in
      normalizer.beginBlock(source: range.lowerBound)
      normalizer.append(Passage(bytes: bytes, range: range, hasMarkup: false))
      return Ordinal(CharacterReader(bytes, LineScanner(bytes: bytes).trimmed(range)))?.level
    }
    guard !normalizer.piece.isEmpty else { return }
    blocks.append(Block(kind: .heading(level: depth ?? level), range: normalizer.piece))
  }

  /// A paragraph that is one bold short title.
  private func isStrong(_ index: Int) -> Bool {
    let all = tree.weights[index].characters
    guard all > 0, all <= 40, tree.nodes[index].tag == .paragraph || tree.nodes[index].tag == .block else {
      return false
    }
    var current = index
    while let inner = tree.inside(current).first(where: { tree.weights[$0].characters > 0 }) {
      guard tree.weights[inner].characters == all else { return false }
      if tree.nodes[inner].tag == .strong { return isTitle(inner) }
      guard tree.nodes[inner].tag == .inline else { return false }
      current = inner
    }
    return false
  }

  private func isTitle(_ index: Int) -> Bool {
    var text: [UInt8] = []
    for inner in tree.inside(index) where tree.nodes[inner].tag == .text {
      let node = tree.nodes[inner]
      text += node.detail >= 0 ? tree.literals[node.detail] : Array(source[node.source])
    }
    return text.withUnsafeBufferPointer { bytes in
      let shape = TitleShape(bytes, 0..<bytes.count)
      return shape.hasChinese && !shape.hasClauses && !shape.hasFigure && !shape.endsInSentence
    }
  }

  /// Digits and brackets raised above the line are a footnote mark, unless they are the exponent of m².
  private func isFootnoteMark(_ index: Int) -> Bool {
    guard tree.weights[index].characters <= 4, flow.bytes.last.map({ $0 | 0x20 }) != UInt8(ascii: "m") else {
      return false
    }
    return tree.inside(index).allSatisfy { inner in
      let node = tree.nodes[inner]
      guard node.tag == .text else { return true }
      return (node.detail >= 0 ? tree.literals[node.detail] : Array(source[node.source])).allSatisfy {
        ByteClass.isDigit($0) || $0 <= 0x20 || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]")
          || $0 == UInt8(ascii: "*")
      }
    }
  }
}
