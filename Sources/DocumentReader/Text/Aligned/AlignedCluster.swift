/// Cells of many rows that overlap and so share a column.
struct AlignedCluster {
  struct Member {
    var row: Int
    /// Place of the cell in its row.
    var index: Int
    var cell: AlignedCell
  }

  var isWords: Bool
  var members: [Member]
  var extent: Range<Int>

  init(_ members: [Member], isWords: Bool) {
    self.members = members
    self.isWords = isWords
    extent = Self.extent(of: members)
  }

  private static func extent(of members: [Member]) -> Range<Int> {
    let lower = members.map(\.cell.columns.lowerBound).min() ?? 0
    let upper = members.map(\.cell.columns.upperBound).max() ?? 0
    return lower..<max(upper, lower)
  }

  /// Twice the mean of the cells' middles.
  var middle: Int { members.isEmpty ? 0 : members.reduce(0) { $0 + $1.cell.center } / members.count }

  /// Codes and numbers of lines.
  var isWhole: Bool { members.allSatisfy(\.cell.isWhole) }

  /// Words of at most four characters: 合计.
  var isShort: Bool { members.allSatisfy { $0.cell.range.count <= 16 } }

  var rows: Set<Int> { Set(members.map(\.row)) }

  /// The clusters of the figures, or of the words, of all rows; nil where cells of one row cannot be kept apart.
  static func clusters(of rows: [[AlignedCell]], isWords: Bool) -> [AlignedCluster]? {
    var members: [Member] = []
    for (row, cells) in rows.enumerated() {
      for (index, cell) in cells.enumerated() where cell.isWords == isWords {
        members.append(Member(row: row, index: index, cell: cell))
      }
    }
    members.sort {
      ($0.cell.columns.lowerBound, $0.row, $0.index) < ($1.cell.columns.lowerBound, $1.row, $1.index)
    }
    var groups: [[Member]] = []
    var end = -1
    for member in members {
      if member.cell.columns.lowerBound < end, !groups.isEmpty {
        groups[groups.count - 1].append(member)
      } else {
        groups.append([member])
      }
      end = max(end, member.cell.columns.upperBound)
    }
    var clusters: [AlignedCluster] = []
    for group in groups {
      guard let parts = parts(of: group, isWords: isWords) else { return nil }
      clusters += parts.map { AlignedCluster($0, isWords: isWords) }
    }
    return clusters
  }

  /// A group in which rows have several cells is cut where the fullest rows say that its columns lie.
  private static func parts(of group: [Member], isWords: Bool) -> [[Member]]? {
    var rows: [Int: [Member]] = [:]
    for member in group { rows[member.row, default: []].append(member) }
    let most = rows.values.map(\.count).max() ?? 1
    if most == 1 { return [group] }
    let edge = { (cell: AlignedCell) in isWords ? cell.columns.lowerBound : cell.columns.upperBound }
    let fullest = rows.values.filter { $0.count == most }
    let seeds = (0..<most).map { place in
      fullest.reduce(0) { $0 + edge($1[place].cell) } / fullest.count
    }
    var parts: [[Member]] = Array(repeating: [], count: most)
    for row in rows.keys.sorted() {
      var free = 0
      for member in rows[row] ?? [] {
        let nearest = (free..<most).min { abs(edge(member.cell) - seeds[$0]) < abs(edge(member.cell) - seeds[$1]) }
        guard let nearest else { return nil }
        parts[nearest].append(member)
        free = nearest + 1
      }
    }
    return parts
  }
}
