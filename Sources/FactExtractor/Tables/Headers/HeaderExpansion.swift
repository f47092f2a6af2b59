/// Finds the columns of header rows whose merged and blank cells are lost, so that only the words follow each other.
///
/// Of all the ways in which the cells can stand above each other, those count that the forms know, and of these the ones
/// that the sums of the rows below bear out. Where more than one is left, no column is certain.
struct HeaderExpansion {
  let rows: [TableRow]
  /// Columns of the rows below; without blank cells there may be more.
  let width: Int
  let evidence: HeaderEvidence
  let reader: DescriptorReader

  /// What became of the columns.
  enum Outcome {
    /// For each column the cells above it.
    case found([[HeaderCell]])
    /// Cells stand where they belong.
    case intact
    /// Places are lost for certain, and the columns do not come out.
    case lost
  }

  /// Columns that rows without blank cells may all lack.
  private static let mostLacking = 6

  func outcome(in text: borrowing Span<UInt8>) -> Outcome {
    guard rows.count > 1, HeaderExpansion.isLossy(rows, width: width, in: text) || isShifted(in: text) else {
      return .intact
    }
    var nodes: [[HeaderNode]] = []
    for row in rows {
      var line: [HeaderNode] = []
      for column in row.filled { line.append(HeaderNode(HeaderCell(row[column]), reader: reader, in: text)) }
      nodes.append(line)
    }
    guard nodes.allSatisfy({ !$0.isEmpty }), !nodes.joined().contains(where: isEvaluation) else { return .intact }
    if let title = commonTitle(nodes) {
      let below = HeaderExpansion(rows: Array(rows.dropFirst()), width: width, evidence: evidence, reader: reader)
      switch below.outcome(in: text) {
      case .found(let chains): return .found(chains.map { [title] + $0 })
      case .intact: return .intact
      case .lost: break
      }
    }
    // words that were wrapped too are in no certain order any more
    if nodes.joined().contains(where: \.isTorn) { return .lost }
    let widths = width...(width + HeaderExpansion.mostLacking)
    var trees = HeaderTreeSearch(nodes, widths: widths).trees
    if let last = nodes.last, last.allSatisfy(isCode) {
      // 类, 款 and 项 may stand above one cell with the whole code
      trees += HeaderTreeSearch(nodes.dropLast(), widths: widths).trees
    }
    return chosen(trees).map { .found($0) } ?? .lost
  }

  /// The only cell of the first row, where no labels stand below it: the title of all columns (实际支出 over 基本支出情况).
  private func commonTitle(_ nodes: [[HeaderNode]]) -> HeaderCell? {
    guard nodes.count > 1, nodes[0].count == 1, nodes[0][0].cell.range.lowerBound == rows[0][0].range.lowerBound,
      !nodes.joined().contains(where: \.isLabel)
    else { return nil }
    return nodes[0][0].cell
  }

  /// A header without blanks whose rows differ in length has lost its merged cells, unless only 类, 款 and 项 stand below.
  static func isLossy(_ rows: [TableRow], width: Int, in text: borrowing Span<UInt8>) -> Bool {
    guard let last = rows.last, rows.count > 1 else { return false }
    if rows.contains(where: { row in row.cells.prefix(row.width).contains { $0.isBlank } }) { return false }
    if rows.dropLast().contains(where: { $0.filled.count != width }) { return true }
    for column in last.filled where CellWord.named(Words(last[column].range, in: text)) != .code {
      return last.filled.count != width
    }
    return false
  }

  /// Whether words repeat over the whole last row (预算数, 决算数, 预算数, 决算数 …) and a cell above them does not stand
  /// where a repetition begins, in a row that has blanks.
  private func isShifted(in text: borrowing Span<UInt8>) -> Bool {
    var words: [Words] = []
    for column in rows[rows.count - 1].filled { words.append(HeaderCell(rows[rows.count - 1][column]).words(in: text)) }
    guard words.count == width, let period = words.dropFirst().firstIndex(of: words[0]), period > 1,
      words.count % period == 0, words.indices.allSatisfy({ (words[$0] == words[0]) == ($0 % period == 0) })
    else { return false }
    return rows.dropLast().contains { row in row.filled.count < width && row.filled.contains { $0 % period != 0 } }
  }

  /// Tables of points and targets are read by their words alone.
  private func isEvaluation(_ node: HeaderNode) -> Bool {
    switch node.descriptor.word {
    case .weight, .score, .otherScore, .target, .result, .firstLevel, .secondLevel, .thirdLevel: true
    default: false
    }
  }

  private func isCode(_ node: HeaderNode) -> Bool { node.descriptor.word == .code }

  private struct Candidate {
    var tree: HeaderTree
    var verdict: HeaderEvidence.Verdict

    var isConfirmed: Bool { verdict.confirmed > 0 && !verdict.isDoubted }
  }

  private func chosen(_ trees: [HeaderTree]) -> [[HeaderCell]]? {
    var known: [Candidate] = []
    var possible: [Candidate] = []
    for tree in trees {
      let candidate = Candidate(tree: tree, verdict: evidence.verdict(on: tree))
      if candidate.verdict.isImpossible { continue }
      if tree.isKnown { known.append(candidate) } else if isExact(candidate) { possible.append(candidate) }
    }
    let certain = known.filter { !$0.verdict.isDoubted }
    if !certain.isEmpty { return only(certain.contains(where: isExact) ? certain.filter(isExact) : certain) }
    let confirmed = possible.filter(\.isConfirmed)
    if !confirmed.isEmpty { return only(confirmed) }
    guard evidence.keepsPlaces else { return nil }
    if known.isEmpty { return only(possible.filter { !$0.verdict.isDoubted }) }
    return only(known.filter { isExact($0) && $0.verdict.refuted == 0 })
  }

  private func isExact(_ candidate: Candidate) -> Bool { candidate.tree.chains.count == width }

  /// The one reading that is left: the only one, the only one that sums bear out, or one but for the titles of halves.
  private func only(_ candidates: [Candidate]) -> [[HeaderCell]]? {
    if let one = same(candidates.map(\.tree.chains)) { return one }
    if let one = same(candidates.filter(\.isConfirmed).map(\.tree.chains)) { return one }
    return same(candidates.map(\.tree.untitled))
  }

  private func same(_ readings: [[[HeaderCell]]]) -> [[HeaderCell]]? {
    guard let first = readings.first, readings.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}
