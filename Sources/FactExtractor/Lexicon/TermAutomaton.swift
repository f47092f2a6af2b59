/// Finds the longest term that starts at a place, for all terms at once.
///
/// A trie over characters. Its first two levels are a hash of pairs of characters, since many terms begin with one character and
/// few with a pair; below them a node has few children and they are tried in order.
struct TermAutomaton: Sendable {
  private struct Node {
    var character: UInt16
    var term: Int16
    var firstChild: Int32
    var childCount: Int32
  }

  /// A pair of characters that terms begin with, and its node; -1 marks an empty place.
  private struct Pair {
    var characters: UInt32
    var node: Int32
  }

  private var nodes: [Node] = []
  /// Terms of one character.
  private var singles: [UInt16: Int16] = [:]
  private var heads: Set<UInt16> = []
  /// Bits for the pairs: a character that many terms begin with mostly stands in front of one that none goes on with.
  private(set) var pairBits = [UInt64](repeating: 0, count: 1 << (bitCount - 6))
  /// The pairs by the same hash, each at the first free place from its own on.
  private var pairs: [Pair]

  private static let bitCount = 16

  /// - Parameter terms: distinct, of characters of the Basic Multilingual Plane, fewer than 32,768.
  init(terms: [String]) {
    var build = [BuildNode()]
    for (number, term) in terms.enumerated() {
      var node = 0
      for unit in term.utf16 { node = TermAutomaton.child(of: node, unit, in: &build) }
      build[node].term = Int16(number)
    }
    let count = build[0].children.reduce(0) { $0 + build[$1.1].children.count }
    var size = 16
    while size < 4 * count { size *= 2 }
    pairs = Array(repeating: Pair(characters: 0, node: -1), count: size)
    flatten(build)
  }

  private struct BuildNode {
    var children: [(UInt16, Int)] = []
    var term: Int16 = -1
  }

  private static func child(of node: Int, _ unit: UInt16, in build: inout [BuildNode]) -> Int {
    if let known = build[node].children.first(where: { $0.0 == unit }) { return known.1 }
    build.append(BuildNode())
    build[node].children.append((unit, build.count - 1))
    return build.count - 1
  }

  private mutating func flatten(_ build: [BuildNode]) {
    // breadth first, so that the children of a node stand together
    var queue: [(UInt16, Int)] = []
    for (first, source) in build[0].children {
      heads.insert(first)
      if build[source].term >= 0 { singles[first] = build[source].term }
      for (second, node) in build[source].children {
        note(first, second, node: queue.count)
        queue.append((second, node))
      }
    }
    var next = 0
    nodes.reserveCapacity(build.count)
    while next < queue.count {
      let (unit, source) = queue[next]
      let children = build[source].children
      nodes.append(
        Node(
          character: unit, term: build[source].term, firstChild: Int32(queue.count), childCount: Int32(children.count)))
      queue.append(contentsOf: children)
      next += 1
    }
  }

  private mutating func note(_ first: UInt16, _ second: UInt16, node: Int) {
    let hash = TermAutomaton.hash(first, second)
    pairBits[hash >> 6] |= 1 << UInt64(hash & 63)
    var place = hash & (pairs.count - 1)
    while pairs[place].node >= 0 { place = (place + 1) & (pairs.count - 1) }
    pairs[place] = Pair(characters: UInt32(first) << 16 | UInt32(second), node: Int32(node))
  }

  /// Whether the bits note a pair: false where no term begins with it.
  @inline(__always)
  static func notes(_ first: UInt16, _ second: UInt16, in bits: borrowing Span<UInt64>) -> Bool {
    let hash = hash(first, second)
    return bits[hash >> 6] & 1 << UInt64(hash & 63) != 0
  }

  @inline(__always)
  private static func hash(_ first: UInt16, _ second: UInt16) -> Int {
    Int(((UInt32(first) << 16 | UInt32(second)) &* 0x9E37_79B1) >> UInt32(32 - bitCount))
  }

  func begins(with character: UInt16) -> Bool { heads.contains(character) }

  /// The term that a character alone is, -1 for none.
  func single(_ character: UInt16) -> Int16 { singles[character] ?? -1 }

  /// The longest term that begins with a character, with its end; nil where none does.
  ///
  /// - Parameters:
  ///   - text: UTF-8 of normalised text.
  ///   - first: the character, and `single` the term that it is alone (-1 for none).
  ///   - start: the byte offset behind the character.
  ///   - limit: offset that no term may reach beyond.
  @inline(__always)
  func longestMatch(
    in text: borrowing Span<UInt8>, first: UInt16, single: Int16, behind start: Int, limit: Int
  ) -> (term: Int, end: Int)? {
    var best: (term: Int, end: Int)? = single >= 0 ? (Int(single), start) : nil
    var offset = start
    guard let second = TermAutomaton.character(in: text, at: &offset, limit: limit),
      var index = node(of: first, second)
    else { return best }
    while true {
      let node = nodes[index]
      if node.term >= 0 { best = (Int(node.term), offset) }
      if node.childCount == 0 { return best }
      guard let unit = TermAutomaton.character(in: text, at: &offset, limit: limit) else { return best }
      guard let child = child(of: node, unit) else { return best }
      index = child
    }
  }

  @inline(__always)
  private func node(of first: UInt16, _ second: UInt16) -> Int? {
    let hash = TermAutomaton.hash(first, second)
    guard pairBits[hash >> 6] & 1 << UInt64(hash & 63) != 0 else { return nil }
    let characters = UInt32(first) << 16 | UInt32(second)
    var place = hash & (pairs.count - 1)
    while pairs[place].node >= 0 {
      if pairs[place].characters == characters { return Int(pairs[place].node) }
      place = (place + 1) & (pairs.count - 1)
    }
    return nil
  }

  @inline(__always)
  private func child(of node: Node, _ unit: UInt16) -> Int? {
    var index = Int(node.firstChild)
    let end = index + Int(node.childCount)
    while index < end {
      if nodes[index].character == unit { return index }
      index += 1
    }
    return nil
  }

  /// Decodes one character of the Basic Multilingual Plane; nil at the limit and for anything beyond the plane.
  @inline(__always)
  static func character(in text: borrowing Span<UInt8>, at offset: inout Int, limit: Int) -> UInt16? {
    guard offset < limit else { return nil }
    let byte = text[offset]
    if byte < 0x80 {
      offset += 1
      return UInt16(byte)
    }
    if byte & 0xF0 == 0xE0, offset + 2 < limit {
      let value = UInt16(byte & 0x0F) << 12 | UInt16(text[offset + 1] & 0x3F) << 6 | UInt16(text[offset + 2] & 0x3F)
      offset += 3
      return value
    }
    if byte & 0xE0 == 0xC0, offset + 1 < limit {
      let value = UInt16(byte & 0x1F) << 6 | UInt16(text[offset + 1] & 0x3F)
      offset += 2
      return value
    }
    return nil
  }
}
