import DisclosureModel
import GRDB

extension Catalogue {
  /// From a department's first report to its last, gaps kept; nil without any dated report.
  package func allYears(of department: Int) -> YearSpec? {
    let years = years(of: [department])
    guard let first = years.first, let last = years.last else { return nil }
    return YearSpec(years: (first.number...last.number).compactMap(FiscalYear.init))
  }

  /// Years of the reports, ascending.
  ///
  /// - Parameter departments: places in the directory; nil for all, and for files that belong to none.
  package func years(of departments: [Int]?) -> [FiscalYear] {
    Set(entries.filter { isOf($0, departments) }.compactMap(\.year)).sorted()
  }

  /// True when there is a report of one of the years, or another report gives a figure for one.
  package func speaks(of years: YearSpec, departments: [Int]?) throws(IndexFailure) -> Bool {
    let own = entries.filter { isOf($0, departments) }
    if own.contains(where: { $0.year.map(years.years.contains) == true }) { return true }
    let list = years.years.map(\.description).joined(separator: ",")
    return try read { db in
      let mentions = try db.makeStatement(sql: "SELECT 1 FROM fact WHERE document = ? AND year IN (\(list)) LIMIT 1")
      return try own.contains { try Int.fetchOne(mentions, arguments: [$0.document.id]) != nil }
    }
  }

  private func isOf(_ entry: CatalogueEntry, _ departments: [Int]?) -> Bool {
    guard let departments else { return true }
    return entry.department.map(departments.contains) == true
  }
}
