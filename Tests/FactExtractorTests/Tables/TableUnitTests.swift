import Testing

@testable import FactExtractor

struct TableUnitTests {
  private static let rows = """
    项目|决算数
    本年收入合计|100.00
    """

  @Test(
    "The unit stands in front of the table, in its first row, in a header cell or below it",
    arguments: [
      TableSample(rows, caption: ["单位：万元"]), TableSample(rows, caption: ["公开01表部门：某局金额单位：万元"]),
      TableSample(rows, caption: ["表1收入支出决算总表(单位：万元)"]), TableSample("部门：某局|金额单位：万元\n" + rows),
      TableSample("项目|决算数(万元)\n本年收入合计|100.00"), TableSample("收入情况(万元)|决算数\n本年收入合计|100.00"),
      TableSample(rows, after: "金额单位：万元"), TableSample("项目|决算数\n本年收入合计|100.00万元"),
    ])
  func unit(_ sample: TableSample) {
    #expect(sample.readings == ["income.total 2022 actual all 1000000"])
  }

  @Test("The heading of the next table gives no unit", arguments: ["收入决算表单位：万元", "部门：某局单位：万元"])
  func nextHeading(_ line: String) {
    #expect(TableSample(Self.rows, after: line).readings.isEmpty)
  }

  @Test("Without a unit no amount is taken, and one finding says what is missing")
  func unknown() {
    let ledger = TableSample(Self.rows + "\n本年支出合计|90.00").ledger
    #expect(ledger.readings.isEmpty)
    #expect(ledger.unassigned.count == 2)
    #expect(ledger.findings.map(\.rule) == ["unit.unknown"])
  }

  @Test("Without a year no figure is taken")
  func noYear() {
    #expect(TableSample(Self.rows, caption: ["单位：万元"], year: nil).readings.isEmpty)
  }

  @Test("A table without title and header goes on with the one before")
  func continuation() {
    var sample = TableSample(
      """
      科目编码|科目名称|合计|基本支出|项目支出
      205|教育支出|90.00|50.00|40.00
      """, caption: ["一般公共预算财政拨款支出决算表", "单位：万元"])
    sample.tables.append(([], "20502|普通教育|90.00|50.00|40.00"))
    #expect(sample.readings.last == "expenditure.function 20502 普通教育 2022 actual general 900000")
  }

  @Test("A table with a title of its own takes nothing from the one before")
  func newTable() {
    var sample = TableSample(Self.rows, caption: ["收入支出决算总表", "单位：万元"])
    sample.tables.append((["财政拨款收入支出决算总表"], Self.rows))
    #expect(sample.readings == ["income.total 2022 actual all 1000000"])
    #expect(sample.ledger.findings.map(\.rule) == ["unit.unknown"])
  }

  @Test(
    "A unit that the report declares once counts for its tables without one, and the only unit of a header for all columns"
  )
  func declaredOnce() throws {
    let report = ReportText(
      "金额单位：元（保留两位小数）\n\n## 三、基本支出\n\n| 经济分类 | 决算数 |\n| --- | --- |\n| 工资福利支出 | 6,038.27 |\n| 合计 | 6,961.22 |\n\n"
        + "## 四、“三公”经费\n\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 64.92 |\n| 公务接待费 | 21.99 |\n", path: "report.md")
    #expect(
      try report.facts() == [
        "2021 expenditure.wages actual all 6038.27元", "2021 expenditure.basic actual all 6961.22元",
        "2021 three_public.total actual all 64.92元", "2021 three_public.reception actual all 21.99元",
      ])
    let sample = TableSample("科目名称|年初预算数|决算数(万元)\n本年支出合计|100.00|90.00")
    #expect(
      sample.readings == ["expenditure.total 2022 budget all 1000000", "expenditure.total 2022 actual all 900000"])
  }

  @Test("A report that declares two units declares none for tables without one")
  func declaredTwice() throws {
    let report = ReportText(
      "单位：元\n\n单位：万元\n\n一段文字。\n\n| 项目 | 决算数 |\n| --- | --- |\n| 本年收入合计 | 100.00 |\n", path: "report.md")
    #expect(try report.facts().isEmpty)
  }

  @Test("Names of kinds, 采购金额 and projects are understood with every word in them")
  func names() {
    let staff = TableSample("人员类别|人数(人)\n在职人员|37\n其中：行政人员|34\n离退休人员|45")
    #expect(
      staff.readings == [
        "staff.on_payroll 2022 actual all 37", "staff.on_payroll.admin 2022 actual all 34",
        "staff.retired 2022 actual all 45",
      ])
    let bought = TableSample("采购类别|采购金额(万元)\n政府采购货物|86.15\n合计|211.00")
    #expect(
      bought.readings == ["procurement.goods 2022 actual all 861500", "procurement.total 2022 actual all 2110000"])
    let projects = TableSample("序号|项目名称|预算金额(万元)\n1|妇幼健康与缺陷防治|225.92\n2|比武竞赛经费|5.00")
    #expect(
      projects.readings == [
        "expenditure.project_item 妇幼健康与缺陷防治 2022 budget all 2259200",
        "expenditure.project_item 比武竞赛经费 2022 budget all 50000",
      ])
  }
}
