/// Finds the columns of header rows whose merged and blank cells are lost, so that only the words follow each other.
///
/// From the bottom row up: the cells of the lower row fall into groups, each under one cell of the upper row. A group
/// begins where 小计 or 合计 stands or the first words repeat; the cells above that share most with a group's words are its
/// parents, and the others keep their own column. Where the upper row has too few cells for that, its cells stand under one
/// cell of the row above them: 合计, 出国费, 用车费, 接待费 over 小计, 购置费, 运行费 over 预算数, 决算数 six times.
struct HeaderExpansion {
  let rows: [TableRow]
  let width: Int

  /// What became of the columns.
  enum Outcome {
    /// Rows of `width` cells.
    case found([[Range<Int>?]])
    /// Cells stand where they belong.
    case intact
    /// Places are lost for certain, and the columns do not come out.
    case lost
  }

  func outcome(in text: borrowing Span<UInt8>) -> Outcome {
    let cells = rows.map { row in row.filled.map { row[$0].range } }
    guard cells.count > 1, cells.allSatisfy({ !$0.isEmpty }) else { return .intact }
    var words: [[Words]] = []
    for row in cells {
      var line: [Words] = []
      for cell in row { line.append(Words(cell, in: text)) }
      words.append(line)
    }
    let isShifted = isShifted(words)
    guard isShifted || isLossy(cells) else { return .intact }
    if let layout = layout(words), let rows = placed(cells, layout) { return .found(rows) }
    return isShifted ? .lost : .intact
  }

  /// For each row the number of columns that each of its cells covers; negative ones are gaps.
  private func layout(_ words: [[Words]]) -> [[Int]]? {
    var lower = words.count - 1
    var spans = words[lower].map { _ in 1 }
    var layout: [[Int]] = Array(repeating: [], count: words.count)
    layout[lower] = spans
    while lower > 0 {
      let upper = lower - 1
      if let parents = parents(of: words[lower], spans: spans, among: words[upper]) {
        layout[upper] = parents.spans
        // columns without a lower cell stay open in the row below
        shift(&layout[lower], by: parents.gaps)
        spans = parents.spans
        lower = upper
      } else if upper > 0,
        let nested = nested(words[lower], spans: spans, middle: words[upper], top: words[upper - 1])
      {
        layout[upper] = nested.middle
        layout[upper - 1] = nested.top
        spans = nested.top
        lower = upper - 1
      } else {
        return nil
      }
    }
    return layout
  }

  /// A header without blanks whose rows differ in length has lost its merged cells.
  private func isLossy(_ cells: [[Range<Int>]]) -> Bool {
    let hasBlanks = rows.contains { row in row.cells.prefix(row.width).contains { $0.isBlank } }
    return !hasBlanks && cells.contains { $0.count != width }
  }

  /// Whether words repeat over the whole last row (预算数, 决算数, 预算数, 决算数 …) and a cell above them does not stand
  /// where a repetition begins.
  private func isShifted(_ words: [[Words]]) -> Bool {
    let groups = HeaderExpansion.groups(words[words.count - 1])
    guard let first = groups.first, groups.count > 1, first.count > 1, words[words.count - 1].count == width,
      groups.allSatisfy({ $0.count == first.count })
    else { return false }
    return rows.dropLast().contains { row in row.filled.contains { $0 % first.count != 0 } }
  }

  private struct Parents {
    var spans: [Int]
    /// Columns without a lower cell, before each lower cell and at the end, as counts.
    var gaps: [Int]
  }

  private func parents(of lower: [Words], spans: [Int], among upper: [Words]) -> Parents? {
    let groups = HeaderExpansion.groups(lower)
    guard groups.count <= upper.count else { return nil }
    if upper.count == lower.count { return Parents(spans: spans, gaps: []) }
    let scores = groups.map { group in upper.map { HeaderExpansion.affinity($0, group.map { lower[$0] }) } }
    guard let chosen = HeaderExpansion.bestOrder(scores, count: upper.count) else { return nil }
    var result = Parents(spans: [], gaps: Array(repeating: 0, count: lower.count + 1))
    var next = 0
    var lowerIndex = 0
    for index in upper.indices {
      if next < chosen.count, chosen[next] == index {
        result.spans.append(groups[next].reduce(0) { $0 + spans[$1] })
        lowerIndex = (groups[next].last ?? lowerIndex) + 1
        next += 1
      } else {
        result.spans.append(1)
        result.gaps[lowerIndex] += 1
      }
    }
    return result
  }

  private struct Nested {
    var middle: [Int]
    var top: [Int]
  }

  /// The spans of two rows of which the lower stands wholly under one cell of the upper, the one that shares most with it.
  private func nested(_ lower: [Words], spans: [Int], middle: [Words], top: [Words]) -> Nested? {
    let groups = HeaderExpansion.groups(lower)
    guard groups.count == top.count - 1 + middle.count else { return nil }
    let affinities = top.map { HeaderExpansion.affinity($0, middle) }
    guard let best = affinities.max(), best > 0, affinities.filter({ $0 == best }).count == 1,
      let parent = affinities.firstIndex(of: best)
    else { return nil }
    let widths = groups.map { $0.reduce(0) { $0 + spans[$1] } }
    let under = parent..<parent + middle.count
    let before = widths[..<parent].reduce(0, +)
    let behind = widths[under.upperBound...].reduce(0, +)
    return Nested(
      middle: [-before].filter { $0 < 0 } + widths[under] + [-behind].filter { $0 < 0 },
      top: widths[..<parent] + [widths[under].reduce(0, +)] + widths[under.upperBound...])
  }

  /// Indices of the lower cells, cut into the runs that belong under one cell each.
  private static func groups(_ words: [Words]) -> [[Int]] {
    var groups: [[Int]] = []
    let repeats = words.filter { $0 == words[0] }.count > 1
    for (index, word) in words.enumerated() {
      let isTotal = word == "小计" || word == "合计"
      let opens = groups.isEmpty || (repeats ? word == words[0] : isTotal)
      if opens { groups.append([index]) } else { groups[groups.count - 1].append(index) }
    }
    return groups
  }

  /// Characters that a header cell shares with the cells under it.
  private static func affinity(_ upper: Words, _ lower: [Words]) -> Int {
    let own = upper.characters
    let shared = lower.reduce(0) { $0 + $1.characters.intersection(own).count }
    return shared + (upper.hasPrefix(anyOf: HeaderExpansion.wholes) ? 1 : 0)
  }

  private static let wholes: [StaticString] = [
    "项目", "收入", "支出", "本年支出", "基本支出", "公务用车", "预算数", "决算数", "年初预算", "其中", "实有", "编制",
  ]

  /// The ascending choice of one upper cell a group with the greatest affinity.
  private static func bestOrder(_ scores: [[Int]], count: Int) -> [Int]? {
    guard scores.count * count <= 4_096 else { return nil }
    var best: [[(score: Int, picks: [Int])?]] = Array(
      repeating: Array(repeating: nil, count: count), count: scores.count)
    for group in scores.indices {
      for column in group..<count {
        let before: (score: Int, picks: [Int])? =
          group == 0 ? (0, []) : best[group - 1][..<column].compactMap { $0 }.max { $0.score < $1.score }
        guard let before else { continue }
        best[group][column] = (before.score + scores[group][column], before.picks + [column])
      }
    }
    return best.last?.compactMap { $0 }.max { $0.score < $1.score }?.picks
  }

  /// Marks gaps in a lower row as negative spans in front of its cells.
  private func shift(_ row: inout [Int], by gaps: [Int]) {
    guard !gaps.isEmpty else { return }
    var shifted: [Int] = []
    for (index, span) in row.enumerated() {
      if index < gaps.count, gaps[index] > 0 { shifted.append(-gaps[index]) }
      shifted.append(span)
    }
    if let last = gaps.last, gaps.count == row.count + 1, last > 0 { shifted.append(-last) }
    row = shifted
  }

  private func placed(_ cells: [[Range<Int>]], _ layout: [[Int]]) -> [[Range<Int>?]]? {
    var result: [[Range<Int>?]] = []
    for (row, spans) in layout.enumerated() {
      var line: [Range<Int>?] = []
      var next = 0
      for span in spans {
        if span < 0 {
          line.append(contentsOf: Array(repeating: nil, count: -span))
        } else {
          guard next < cells[row].count else { return nil }
          line.append(contentsOf: Array(repeating: cells[row][next], count: span))
          next += 1
        }
      }
      guard next == cells[row].count else { return nil }
      result.append(line)
    }
    guard result.allSatisfy({ $0.count == width }) else { return nil }
    return result
  }
}
