import CorpusIndex
import DiffEngine
import DisclosureModel

/// Several departments compared, for commands that join their swings or findings.
struct ComparisonSet {
  let session: Session
  /// Departments with their comparisons, by name.
  private(set) var comparisons: [Comparison] = []

  /// - Parameters:
  ///   - departments: places in the directory; nil for all.
  ///   - years: nil for each department's own.
  init(_ session: Session, departments: [Int]?, years: YearSpec?) throws(CommandFailure) {
    self.session = session
    for department in departments ?? Array(session.departments.indices) {
      guard let years = years ?? session.catalogue.allYears(of: department) else { continue }
      comparisons.append(try session.comparison(of: department, years: years))
    }
  }

  /// Tells of reviews whose swing or finding is no more; only meaningful for all departments and years.
  func reportStaleReviews() throws(CommandFailure) {
    let reviews = session.catalogue.reviews
    if reviews.reviews.isEmpty { return }
    var known = Set(comparisons.flatMap { $0.swings.map(\.id) + $0.findings.map(\.id) })
    for entry in session.catalogue.entries where entry.status == .unidentified || entry.status == .duplicate {
      let disclosure = try session.ask { () throws(IndexFailure) in try session.catalogue.disclosure(of: entry) }
      known.formUnion((disclosure?.findings ?? []).map(\.id))
    }
    for note in reviews.stale(known: known) { session.console.warn(note) }
  }
}
