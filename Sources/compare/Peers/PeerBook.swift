import CorpusIndex
import DiffEngine
import DisclosureModel

/// How comparable departments of the corpus moved, worked out when first asked for and kept for the rest of a run.
///
/// Comparable is a body of the same kind (another 财政局), the nearest places first.
final class PeerBook {
  private let catalogue: Catalogue
  private var known: [Entry: PeerChanges] = [:]

  private struct Entry: Hashable {
    var department: Int
    var years: YearSpec
  }

  /// Peers that are looked at, so that one report of a large corpus stays cheap.
  static let most = 12

  init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// - Parameter department: place in the directory.
  func changes(around department: Int, years: YearSpec) throws(IndexFailure) -> PeerChanges {
    let peers = PeerBook.peers(of: department, in: catalogue.directory.departments)
    guard peers.count >= PeerChanges.least else { return .none }
    var changes: [PeerChanges] = []
    for peer in peers { changes.append(try self.changes(of: peer, years: years)) }
    return PeerChanges(joining: changes)
  }

  /// Over a run of years a peer's own years give the same steps, and serve every other department of the run as well.
  private func changes(of peer: Int, years: YearSpec) throws(IndexFailure) -> PeerChanges {
    guard let years = years.isRun ? catalogue.allYears(of: peer) : years else { return .none }
    let entry = Entry(department: peer, years: years)
    if let changes = known[entry] { return changes }
    let series = try catalogue.series(of: peer, years: years, content: .totals)
    let changes = PeerChanges([ComparisonEngine().tables(series)])
    known[entry] = changes
    return changes
  }

  /// Departments of the same kind of body, those of the same place first, then by name.
  static func peers(of department: Int, in departments: [Department]) -> [Int] {
    let name = departments[department].name
    if name.bodyKind.isEmpty { return [] }
    let places = name.region.split(separator: "/")
    let others = departments.indices.filter { $0 != department && departments[$0].name.bodyKind == name.bodyKind }
    let ranked = others.map { other in
      (other, zip(places, departments[other].name.region.split(separator: "/")).prefix { $0 == $1 }.count)
    }
    return ranked.sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }.prefix(most).map(\.0)
  }
}
