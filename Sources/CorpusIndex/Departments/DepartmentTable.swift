import DisclosureModel

/// What `departments.csv` beside the reports says about departments: one relation a row,
/// `name,relation,other,from_year,note`.
package struct DepartmentTable: Sendable {
  package enum Relation: String, Sendable, CaseIterable {
    /// `other` is another name of `name`
    case alias
    /// `name` was called `other` before `from_year`
    case former
    /// `other` was merged into `name` in `from_year`
    case merged
    /// `other` was split off from `name` in `from_year`
    case split
    /// `name` lies in `other`: 湖南省/长沙市/浏阳市
    case region

    init?(_ word: String) {
      switch word.lowercased() {
      case "alias", "别名": self = .alias
      case "former", "原名", "曾用名": self = .former
      case "merged", "并入": self = .merged
      case "split", "分出": self = .split
      case "region", "地区": self = .region
      default: return nil
      }
    }
  }

  package struct Row: Sendable, Hashable {
    package var line: Int
    package var name: String
    package var relation: Relation
    package var other: String
    package var fromYear: FiscalYear?
    package var note: String
  }

  package private(set) var rows: [Row] = []
  private var found = CompanionProblems(DepartmentTable.fileName)

  /// What was not understood, with line numbers.
  package var problems: [Note] { found.notes }

  package static let fileName = "departments.csv"

  package init() {}

  init(unreadable: Unreadable) { found.report(unreadable) }

  package init(_ bytes: [UInt8]) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      found.reportEncoding()
      return
    }
    let table = CSVRows(bytes)
    for row in table.rows {
      if row.cells.first?.hasPrefix("#") == true || DepartmentTable.isHeader(row.cells) { continue }
      add(row)
    }
    if let line = table.openQuoteLine { found.reportOpenQuote(line) }
  }

  private static func isHeader(_ cells: [String]) -> Bool {
    cells.first?.lowercased() == "name" && cells.dropFirst().first?.lowercased() == "relation"
  }

  private mutating func add(_ row: CSVRows.Row) {
    let cells = row.cells + Array(repeating: "", count: max(0, 5 - row.cells.count))
    guard let relation = Relation(cells[1]) else {
      let words = Relation.allCases.map(\.rawValue).joined(separator: "/")
      return found.report(
        row.line, zh: "第二列“\(cells[1])”不认识，应为 \(words)", en: "relation “\(cells[1])” is unknown; write one of \(words)")
    }
    guard !cells[0].isEmpty, !cells[2].isEmpty else {
      return found.report(row.line, zh: "缺少部门名称（第一列和第三列都要填）", en: "columns 1 and 3 must both be filled")
    }
    let year = Int(cells[3]).flatMap(FiscalYear.init)
    if year == nil && !cells[3].isEmpty {
      return found.report(row.line, zh: "年份“\(cells[3])”不是四位年份", en: "“\(cells[3])” is no four-digit year")
    }
    rows.append(
      Row(line: row.line, name: cells[0], relation: relation, other: cells[2], fromYear: year, note: cells[4]))
  }
}
