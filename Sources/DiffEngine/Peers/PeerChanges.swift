import DisclosureModel

/// How the lines of comparable departments moved between the same years.
///
/// Built from the comparisons of other departments of the same body kind; the caller chooses them.
package struct PeerChanges: Sendable {
  private struct Key: Hashable {
    var indicator: Indicator
    var basis: Basis
    var from: FiscalYear
    var to: FiscalYear
  }

  /// What a line's own change looks like among the peers.
  struct Standing: Sendable, Hashable {
    var peers: Int
    /// Peers that moved in the same direction.
    var alike: Int
    /// The middle change of the peers, in ten-thousandths of a percent.
    var median: Int64

    /// All peers moved the same way, and there are enough of them to say so.
    var isCommon: Bool { peers >= PeerChanges.least && alike == peers }
  }

  /// Fewer peers than this say nothing.
  package static let least = 3
  package static let none = PeerChanges([])

  /// Percentages of change in ten-thousandths, ascending.
  private var percents: [Key: [Int64]] = [:]

  package init(_ comparisons: [Comparison]) {
    for comparison in comparisons {
      for row in comparison.topics.flatMap(\.rows) where row.item.isEmpty {
        guard case .figure(let basis) = row.measure else { continue }
        add(row, basis, comparison.years)
      }
    }
    percents = percents.mapValues { $0.sorted() }
  }

  /// Several peers, each known by its own changes.
  package init(joining parts: [PeerChanges]) {
    for part in parts { percents.merge(part.percents) { $0 + $1 } }
    percents = percents.mapValues { $0.sorted() }
  }

  private mutating func add(_ row: ComparisonRow, _ basis: Basis, _ years: [FiscalYear]) {
    for (index, change) in row.changes.enumerated() where index + 1 < years.count {
      let percent: Int64
      switch change {
      case .steady: percent = 0
      case .vanished: percent = -100 * Percentage.scale
      case .moved(_, let stated):
        guard let stated else { continue }
        percent = stated.tenThousandths
      case .appeared, .notComparable: continue
      }
      let key = Key(indicator: row.indicator, basis: basis, from: years[index], to: years[index + 1])
      percents[key, default: []].append(percent)
    }
  }

  /// Nil within a year, for lines with items, and where too few peers are known.
  func standing(of candidate: SwingCandidate) -> Standing? {
    guard !candidate.isWithinYear, candidate.line.item.isEmpty else { return nil }
    let key = Key(
      indicator: candidate.line.indicator, basis: candidate.to.basis, from: candidate.from.year, to: candidate.to.year)
    guard let changes = percents[key], changes.count >= PeerChanges.least else { return nil }
    let alike = changes.filter { candidate.rises ? $0 > 0 : $0 < 0 }.count
    return Standing(peers: changes.count, alike: alike, median: changes[changes.count / 2])
  }
}

extension PeerChanges.Standing {
  var note: Finding.Message {
    let middle = DecimalText.plain(median, scale: 4)
    return Finding.Message(
      zh: "同类 \(peers) 个部门中 \(alike) 个同向变动，中位数 \(middle)%\(isCommon ? "：属普遍现象" : "")",
      en: "\(alike) of \(peers) comparable departments moved the same way, median \(middle)%"
        + (isCommon ? ": common to all" : ""))
  }
}
