import Testing

@testable import FactExtractor

@Suite("Tables of the staff of several bodies")
struct UnitLinesTests {
  private static func report(_ rows: String) -> ReportText {
    ReportText(
      "各单位情况见下表：\n\n| 单位名称 | 经费性质 | 编制数 | 在职人数 |\n| --- | --- | --- | --- |\n\(rows)\n", path: "report.md")
  }

  @Test("Each body's staff is its own, and the sum is the department's")
  func bodies() throws {
    let rows = "| 县水利局（本级） | 财政核拨 | 12 | 11 |\n| 县水文站 | 财政核拨 | 6 | 5 |\n| 合计 | | 18 | 16 |"
    let facts = try Self.report(rows).facts()
    #expect(
      facts == [
        "2021 staff.quota[县水利局] actual all 12人", "2021 staff.on_payroll[县水利局] actual all 11人",
        "2021 staff.quota[县水文站] actual all 6人", "2021 staff.on_payroll[县水文站] actual all 5人",
        "2021 staff.quota actual all 18人", "2021 staff.on_payroll actual all 16人",
      ])
  }

  @Test("One line with the department's own name is the department's, whatever stands beside the name")
  func ownLine() throws {
    let body = Self.report("| 示例市财政局 | 财政核拨 | 16 | 14 |").body
    let report = ReportText("# 示例市财政局2021年度部门决算\n\n\(body)", path: "report.md")
    #expect(
      try report.disclosure().facts.map(\.short) == [
        "2021 staff.quota actual all 16人", "2021 staff.on_payroll actual all 14人",
      ])
  }
}
