import DisclosureModel

/// Joins readings of one key: those that agree within their intervals are one fact with witnesses, and the finest print is
/// kept. Of readings that disagree the plainest and best witnessed is the fact; plain others stay as its witnesses, so that
/// the disagreement can be shown.
struct ReadingMerge: Sendable {
  struct Group: Sendable {
    var chosen: Reading
    var others: [Reading]
  }

  let readings: [Reading]

  private struct Slot: Hashable {
    var key: FactKey
    var origin: Origin
  }

  /// In the order of first appearance.
  func merged() -> [Group] {
    var places: [Slot: Int] = [:]
    places.reserveCapacity(readings.count)
    var groups: [[Int]] = []
    for index in readings.indices {
      let slot = Slot(key: readings[index].key, origin: readings[index].origin)
      if let place = places[slot] {
        groups[place].append(index)
      } else {
        places[slot] = groups.count
        groups.append([index])
      }
    }
    return groups.map { members in
      members.count == 1
        ? Group(chosen: readings[members[0]], others: []) : ReadingMerge.group(members.map { readings[$0] })
    }
  }

  /// Readings that agree, with what all of them allow: intervals that meet pairwise have a common part.
  private struct Cluster {
    var readings: [Reading]
    var common: Interval

    init(_ reading: Reading) {
      readings = [reading]
      common = reading.quantity.interval
    }

    mutating func take(_ reading: Reading) -> Bool {
      guard let common = common.intersection(reading.quantity.interval) else { return false }
      self.common = common
      readings.append(reading)
      return true
    }
  }

  private static func group(_ readings: [Reading]) -> Group {
    var clusters: [Cluster] = []
    for reading in readings {
      var isTaken = false
      for index in clusters.indices where !isTaken { isTaken = clusters[index].take(reading) }
      if !isTaken, clusters.count < widestDisagreement { clusters.append(Cluster(reading)) }
    }
    let ranked = clusters.map { (rank: rank($0.readings), readings: $0.readings) }.enumerated().sorted { left, right in
      left.element.rank == right.element.rank
        ? left.offset < right.offset : left.element.rank > right.element.rank
    }.map(\.element.readings)
    var best = ranked[0]
    let finest = best.indices.min { finer(best[$0], best[$1]) } ?? 0
    let chosen = best.remove(at: finest)
    let plain = ranked.dropFirst().flatMap { $0.prefix(mostWitnesses) }.filter {
      $0.doubt == 0 && chosen.doubt == 0 && $0.isBasisExplicit == chosen.isBasisExplicit
    }
    return Group(chosen: chosen, others: best.prefix(mostWitnesses) + plain)
  }

  /// Prints of one value that are kept; further ones add nothing.
  private static let mostWitnesses = 24

  /// Different values of one key that are told apart; further ones are a sign of misreading and add nothing.
  private static let widestDisagreement = 12

  private static func rank(_ cluster: [Reading]) -> Int {
    let plainest = cluster.map(\.doubt).min() ?? 0
    let explicit = cluster.contains(where: \.isBasisExplicit) ? 1 : 0
    return -plainest * 100 + explicit * 10 + min(cluster.count, 9)
  }

  private static func finer(_ left: Reading, _ right: Reading) -> Bool {
    left.quantity.quantum < right.quantity.quantum
  }
}
