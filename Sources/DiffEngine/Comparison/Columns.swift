import DisclosureModel

/// Which reports may speak for which year.
///
/// A department's figures include its subordinate units and a unit's do not, so each column takes reports of one level
/// only; a report that does not say its level is not turned away.
struct Columns: Sendable {
  let years: [FiscalYear]
  /// By the number of the year, from the first plausible one.
  private let levels: [Level]
  private let ownReports: [FiscalYear: [SeriesReport]]

  init(_ series: DisclosureSeries) {
    years = series.years
    let own = Dictionary(grouping: series.reports.filter { $0.status != .missing }, by: \.year)
    ownReports = own
    let main = Columns.mainLevel(own)
    var levels: [FiscalYear: Level] = [:]
    for (year, reports) in own { levels[year] = Columns.level(of: reports, main: main) }
    for report in series.reports where report.status != .missing {
      for year in Set(report.disclosure.facts.map(\.key.year)) where own[year] == nil {
        if report.level == main || report.level == .unknown || levels[year] == nil {
          levels[year] = report.level == .unknown ? main : report.level
        }
      }
    }
    self.levels = FiscalYear.plausible.map { FiscalYear($0).flatMap { levels[$0] } ?? .unknown }
  }

  /// `unknown` for a year that no report speaks of.
  func level(of year: FiscalYear) -> Level { levels[year.number - FiscalYear.plausible.lowerBound] }

  func accepts(_ report: SeriesReport, for year: FiscalYear) -> Bool {
    let level = level(of: year)
    return report.level == .unknown || level == .unknown || report.level == level
  }

  /// Reports of a year, missing ones left out.
  func reports(of year: FiscalYear) -> [SeriesReport] { ownReports[year] ?? [] }

  /// Why the figures of two years must not be subtracted, or nil when they may.
  func obstacle(from earlier: FiscalYear, to later: FiscalYear) -> Finding.Message? {
    let before = level(of: earlier)
    let after = level(of: later)
    if before == after || before == .unknown || after == .unknown { return nil }
    return Finding.Message(
      zh: "口径不同：\(earlier) 年为\(Columns.name(before))，\(later) 年为\(Columns.name(after))",
      en: "levels differ: \(earlier) is \(before.rawValue), \(later) is \(after.rawValue)")
  }

  static func name(_ level: Level) -> String { level == .unit ? "单位本级" : "部门" }

  /// The level of most years; a department before its unit on a tie.
  private static func mainLevel(_ own: [FiscalYear: [SeriesReport]]) -> Level {
    var counts: [Level: Int] = [:]
    for reports in own.values {
      for level in Set(reports.map(\.level)) { counts[level, default: 0] += 1 }
    }
    let units = counts[.unit] ?? 0
    return units > (counts[.department] ?? 0) ? .unit : .department
  }

  private static func level(of reports: [SeriesReport], main: Level) -> Level {
    let levels = Set(reports.map(\.level))
    if levels.contains(main) { return main }
    return levels.subtracting([.unknown]).first ?? .unknown
  }
}
