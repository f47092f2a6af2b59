import DiffEngine
import DisclosureModel
import Foundation
import ReportWriter
import Testing

@Suite("Six things that are not the same stay apart")
struct CellStateTests {
  private static let cells: [(String, ComparisonCell)] = [
    ("value", Sample.cell(Sample.wan(100), "1 万元", line: 1)), ("zero", Sample.cell(Sample.wan(0), "0", line: 2)),
    ("blank", .blank(Sample.citation("", line: 3))), ("absent_line", .absentLine),
    ("missing_report", .missingReport), ("unreadable_report", .unreadableReport),
    ("not_computable", .notComputable(Sample.message("缺决算", "lacks the actual figure"))),
  ]

  private static func comparison(_ cell: ComparisonCell) -> Comparison {
    Sample.comparison(
      years: Sample.years(2020...2020),
      coverage: [
        YearCoverage(
          year: Sample.year(2020),
          reports: [.init(document: "a.md", kind: .budget, level: .department, status: .read, factCount: 1)])
      ],
      topics: [TopicComparison(topic: .budgetExecution, rows: [Sample.row(.expenditureTotal, [cell], [])])])
  }

  /// The cell of the one row, as each format writes it.
  private static func shown(_ cell: ComparisonCell, _ format: String) throws -> String {
    let comparison = comparison(cell)
    switch format {
    case "md":
      let page = ReportWriting.markdown(comparison)
      let row = page.split(separator: "\n").first { $0.hasPrefix("| <a id=\"row-") } ?? ""
      return String(row.split(separator: "|").last { !$0.allSatisfy(\.isWhitespace) } ?? "")
    case "html":
      return try PageReading.matches(
        "<tr id=\"row-.*?<td class=\"figures\">(.*?)</td>", in: ReportWriting.html(comparison)
      ).first ?? ""
    case "csv":
      return ReportWriting.csv(comparison).split(separator: "\r\n").last.map(String.init) ?? ""
    default:
      let value = try JSONSerialization.jsonObject(with: Data(ReportWriting.json(comparison).utf8)) as? [String: Any]
      let figure = (value?["figures"] as? [[String: Any]])?.first
      return "\(figure?["state"] ?? "") \(figure?["value"] ?? "")"
    }
  }

  @Test("in every format", arguments: ["md", "html", "csv", "json"])
  func distinct(_ format: String) throws {
    let shown = try Self.cells.map { try Self.shown($0.1, format) }
    #expect(Set(shown).count == Self.cells.count)
    #expect(shown.allSatisfy { !$0.isEmpty })
  }

  @Test("the data formats name them", arguments: cells.map(\.0), ["csv", "json"])
  func named(_ state: String, _ format: String) throws {
    let cell = try #require(Self.cells.first { $0.0 == state }?.1)
    #expect(try Self.shown(cell, format).contains(state))
  }

  @Test("only a figure has a value in the data formats; a stated zero is 0 and not empty")
  func values() throws {
    for (state, cell) in Self.cells {
      let fields = try Self.shown(cell, "csv").split(separator: ",", omittingEmptySubsequences: false)
      #expect(fields[6] == (state == "value" ? "10000" : state == "zero" ? "0" : ""))
    }
  }

  @Test(
    "the page says in words what a gap is",
    arguments: [
      ("blank", "空白"), ("absent_line", "无此行"), ("missing_report", "缺报告"), ("unreadable_report", "未读出"),
      ("not_computable", "无法计算"),
    ])
  func words(_ state: String, _ words: String) throws {
    let cell = try #require(Self.cells.first { $0.0 == state }?.1)
    #expect(try Self.shown(cell, "html").contains(words))
    #expect(try Self.shown(cell, "md").contains(words))
  }

  @Test("why a line cannot be computed stands below the table")
  func footnote() {
    let page = ReportWriting.html(Self.comparison(.notComputable(Sample.message("缺决算", "lacks"))))
    #expect(page.contains("<sup>a</sup> 缺决算"))
  }
}
