/// The columns of the rows of a table, found from where their cells stand: cells that overlap from row to row share one.
///
/// Figures and words are told apart, since a long name reaches over the place of another row's figure where a converter counts
/// characters instead of widths.
struct AlignedColumns {
  struct Column {
    var extent: Range<Int>
    var holdsFigures: Bool
    /// Codes and numbers of lines alone.
    var isWhole: Bool
    var rows: Int
  }

  private(set) var columns: [Column] = []
  /// For each row the column of each cell.
  private(set) var places: [[Int]] = []

  /// Most columns of a table.
  private static let most = 40

  /// Nil where two cells of a row fall into one column, or their order does not fit.
  ///
  /// - Parameter titles: where titles with no further one below them stand; figures under one of them share its column.
  init?(_ rows: [[AlignedCell]], titles: [Range<Int>] = []) {
    guard let figures = AlignedCluster.clusters(of: rows, isWords: false),
      let words = AlignedCluster.clusters(of: rows, isWords: true)
    else { return nil }
    guard figures.count + words.count <= Self.most * 2 else { return nil }
    var clusters = Self.merged(figures, under: titles) + words
    Self.settleLabels(&clusters)
    guard clusters.count <= Self.most else { return nil }
    clusters.sort { ($0.middle, $0.extent.lowerBound) < ($1.middle, $1.extent.lowerBound) }
    places = rows.map { Array(repeating: -1, count: $0.count) }
    for (column, cluster) in clusters.enumerated() {
      for member in cluster.members { places[member.row][member.index] = column }
    }
    guard places.allSatisfy({ row in zip(row, row.dropFirst()).allSatisfy { $0 < $1 } }) else { return nil }
    columns = clusters.map {
      Column(extent: $0.extent, holdsFigures: !$0.isWords, isWhole: $0.isWhole, rows: $0.members.count)
    }
  }

  /// Figures that stand left and right under one title, and never in one row, share its column.
  private static func merged(_ figures: [AlignedCluster], under titles: [Range<Int>]) -> [AlignedCluster] {
    var merged: [AlignedCluster] = []
    for cluster in figures {
      if let last = merged.last, last.rows.isDisjoint(with: cluster.rows),
        titles.contains(where: { covers($0, last) && covers($0, cluster) })
      {
        merged[merged.count - 1] = AlignedCluster(last.members + cluster.members, isWords: false)
      } else {
        merged.append(cluster)
      }
    }
    return merged
  }

  private static func covers(_ title: Range<Int>, _ cluster: AlignedCluster) -> Bool {
    title.lowerBound <= cluster.extent.lowerBound + 1 && title.upperBound + 1 >= cluster.extent.upperBound
  }

  /// 合计 and other labels that stand for several columns, and words in the place of a figure, are no columns of their own.
  private static func settleLabels(_ clusters: inout [AlignedCluster]) {
    for index in clusters.indices.reversed() where clusters[index].isWords {
      let label = clusters[index]
      let figures = clusters.indices.filter {
        !clusters[$0].isWords && !clusters[$0].isWhole && clusters[$0].extent.overlaps(label.extent)
      }
      let most = figures.map { clusters[$0].members.count }.max() ?? 0
      let target: Int?
      if figures.isEmpty {
        target = label.members.count <= 2 && label.isShort ? names(beside: label, at: index, in: clusters) : nil
      } else if label.members.count <= max(1, most / 4) {
        target = names(before: label, at: index, in: clusters) ?? figures.first { isFree(clusters[$0], for: label) }
      } else {
        target = nil
      }
      guard let target else { continue }
      clusters[target].members += label.members
      clusters.remove(at: index)
    }
  }

  private static func isFree(_ cluster: AlignedCluster, for label: AlignedCluster) -> Bool {
    cluster.rows.isDisjoint(with: label.rows)
  }

  /// The nearest names with no figures between them and the label.
  private static func names(beside label: AlignedCluster, at index: Int, in clusters: [AlignedCluster]) -> Int? {
    clusters.indices.filter { other in
      other != index && clusters[other].isWords && isFree(clusters[other], for: label)
        && !clusters.contains { between in
          !between.isWords && !between.isWhole
            && (between.middle > label.middle) != (between.middle > clusters[other].middle)
        }
    }.min { abs(clusters[$0].middle - label.middle) < abs(clusters[$1].middle - label.middle) }
  }

  /// The nearest names to the left.
  private static func names(before label: AlignedCluster, at index: Int, in clusters: [AlignedCluster]) -> Int? {
    let left = clusters.indices.filter { $0 != index && clusters[$0].isWords && clusters[$0].middle < label.middle }
    guard let nearest = left.max(by: { clusters[$0].middle < clusters[$1].middle }) else { return nil }
    return isFree(clusters[nearest], for: label) ? nearest : nil
  }
}
