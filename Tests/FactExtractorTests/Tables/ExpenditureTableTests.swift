import Testing

@testable import FactExtractor

struct ExpenditureTableTests {
  private static let caption = ["一般公共预算财政拨款支出决算表", "公开05表", "单位：元"]

  private static let expected: Set = [
    "expenditure.total 2022 actual general 900.5", "expenditure.basic 2022 actual general 600.5",
    "expenditure.project 2022 actual general 300",
    "expenditure.function 204 公共安全支出 2022 actual general 900.5",
    "expenditure.function 20405 法院 2022 actual general 900.5",
    "expenditure.function 2040504 案件审判 2022 actual general 900.5",
  ]

  @Test("部门年度目标 and what it says are no titles of columns")
  func goalAboveTitles() throws {
    let table =
      "部门年度目标\t推动妇女儿童事业发展\n年度资金\t年初预算数\t调整预算数\t决算数\n年度支出合计\t142.13\t159.90\t159.00\n项目支出\t26.00\t35.25\t34.65\n"
    let facts = try ReportText("金额单位：万元\n\(table)", kind: .performance).facts()
    #expect(facts.contains("2021 expenditure.total adjusted all 159.9万元"))
    #expect(facts.contains("2021 expenditure.project budget all 26万元"))
  }

  @Test("Lines below 项目支出 that add up to it are its projects, and 合计 of both parts is all expenditure")
  func projectsBelow() throws {
    let table =
      "类别\t年初预算数\t全年执行数\n基本支出\t734.26\t776.48\n项目支出\t1860.00\t4036.12\n其中：小区改造\t920.00\t1688.40\n环卫市场化服务\t940.00\t2347.72\n合计\t2594.26\t4812.60\n"
    let facts = try ReportText("资金执行情况表（单位：万元）\n\(table)", kind: .performance).facts()
    #expect(facts.contains("2021 expenditure.project_item[小区改造] budget all 920万元"))
    #expect(facts.contains("2021 expenditure.project_item[环卫市场化服务] actual all 2347.72万元"))
    #expect(facts.contains("2021 expenditure.total actual all 4812.6万元"))
    let other = table.replacing("2347.72", with: "2000.00").replacing("940.00", with: "900.00")
    #expect(
      try !ReportText("资金执行情况表（单位：万元）\n\(other)", kind: .performance).facts().contains { $0.contains("project_item") })
  }

  @Test(
    "The code of a line is read from one column, from 类 款 项, and in front of the name",
    arguments: [
      """
      科目编码|科目名称|合计|基本支出|项目支出
      合计||900.50|600.50|300.00
      [204]|公共安全支出|900.50|600.50|300.00
      [20405]|法院|900.50|600.50|300.00
      [2040504]|案件审判|900.50|600.50|300.00
      """,
      """
      科目编码|科目名称|合计|基本支出|项目支出
      合计||900.50|600.50|300.00
      204|公共安全支出|900.50|600.50|300.00
      20405|法院|900.50|600.50|300.00
      2040504|案件审判|900.50|600.50|300.00
      """,
      """
      类|款|项|科目名称|合计|基本支出|项目支出
      |||合计|900.50|600.50|300.00
      204|||公共安全支出|900.50|600.50|300.00
      204|05||法院|900.50|600.50|300.00
      204|05|04|案件审判|900.50|600.50|300.00
      """,
      """
      类|款|项|科目名称|合计|基本支出|项目支出
      |||合计|900.50|600.50|300.00
      204|||公共安全支出|900.50|600.50|300.00
      |05||法院|900.50|600.50|300.00
      ||04|案件审判|900.50|600.50|300.00
      """,
      """
      项目|合计|基本支出|项目支出
      合计|900.50|600.50|300.00
      204 公共安全支出|900.50|600.50|300.00
      20405 法院|900.50|600.50|300.00
      2040504 案件审判|900.50|600.50|300.00
      """,
    ])
  func codes(_ rows: String) {
    #expect(Set(TableSample(rows, caption: Self.caption, shape: .grid).readings) == Self.expected)
    #expect(Set(TableSample(rows, caption: Self.caption).readings) == Self.expected)
  }

  @Test("Where a converter lost blank cells, only the leading total of a line is taken")
  func lostBlanks() {
    let ledger = TableSample(
      """
      科目编码|科目名称|小计|基本支出|项目支出
      合计|900.50|600.50|300.00
      204|公共安全支出|900.50|600.50|300.00
      2040504|案件审判|300.00|300.00
      """, caption: Self.caption
    ).ledger
    #expect(
      ledger.readings.map(TableSample.text).last == "expenditure.function 2040504 案件审判 2022 actual general 300")
    #expect(ledger.unassigned.count == 1)
  }

  @Test("A name broken below its code goes on in the next row")
  func brokenName() {
    let sample = TableSample(
      """
      科目编码|科目名称|合计|基本支出|项目支出
      2080505|机关事业单位基本养老保|12.00|12.00|
      |险缴费支出|||
      """, caption: Self.caption)
    #expect(sample.readings == ["expenditure.function 2080505 机关事业单位基本养老保险缴费支出 2022 actual general 12"])
  }

  @Test("Without codes the amounts tell 款 from 项")
  func namesByAmount() {
    let sample = TableSample(
      """
      项目|合计|基本支出|项目支出
      教育支出|70.00|40.00|30.00
      教育管理事务|50.00|40.00|10.00
      行政运行|40.00|40.00|
      一般行政管理事务|10.00||10.00
      普通教育|20.00||20.00
      小学教育|20.00||20.00
      """, caption: ["支出决算表", "单位：万元"], shape: .grid)
    #expect(
      sample.ledger.readings.map(\.key.item) == [
        "教育支出", "教育支出/教育管理事务", "教育支出/教育管理事务/行政运行", "教育支出/教育管理事务/一般行政管理事务", "教育支出/普通教育", "教育支出/普通教育/小学教育",
      ])
  }

  @Test("Header years and bases belong to their columns, changes are left out")
  func years() {
    let sample = TableSample(
      """
      科目编码|科目名称|2021年执行数|2022年预算数|<|<|增减额|增减%
      ^|^|^|小计|基本支出|项目支出|^|^
      205|教育支出|80.00|90.00|50.00|40.00|10.00|12.50
      """, caption: ["一般公共预算支出表", "单位：万元"], shape: .grid, kind: .budget)
    #expect(
      sample.readings == [
        "expenditure.function 205 教育支出 2021 actual general 800000",
        "expenditure.function 205 教育支出 2022 budget general 900000",
      ])
    #expect(sample.ledger.readings.map(\.origin) == [.restated, .stated])
    #expect(sample.ledger.leftOut == ["change": 1, "rate": 1, "numbering": 1, "crossing": 2])
  }

  @Test("A fund's empty table states zeros where it prints them")
  func fund() {
    let sample = TableSample(
      """
      项目|<|年初结转和结余|本年收入|本年支出|<|<|年末结转和结余
      科目编码|科目名称|^|^|小计|基本支出|项目支出|^
      合计|<|0.00|0.00|0.00||0.00|0.00
      """, caption: ["政府性基金预算财政拨款收入支出决算表", "单位：元"], shape: .grid)
    #expect(
      Set(sample.readings) == [
        "carryover.opening 2022 actual govfund 0", "income.total 2022 actual govfund 0",
        "expenditure.total 2022 actual govfund 0", "expenditure.project 2022 actual govfund 0",
        "carryover.closing 2022 actual govfund 0",
      ])
    #expect(sample.ledger.blanks.map(\.key.indicator) == [.expenditureBasic])
  }

  @Test("Projects are items, their sum is the project expenditure")
  func projects() {
    let sample = TableSample(
      """
      序号|项目名称|主管部门|项目金额|备注
      1|智慧校园建设|教育股|120.00|
      2|教师培训|人事股|30.5|分两期
      |合计||150.50|
      """, caption: ["2022年部门项目支出预算表", "单位：万元"], kind: .budget)
    #expect(
      sample.readings == [
        "expenditure.project_item 智慧校园建设 2022 budget all 1200000",
        "expenditure.project_item 教师培训 2022 budget all 305000", "expenditure.project 2022 budget all 1505000",
      ])
  }

  @Test(
    "A line that only says which figure of the year it is divides the whole expenditure",
    arguments: [("年初预算支出计划", "budget"), ("年初预算数", "budget"), ("实际支出", "actual")])
  func divided(line: String, basis: String) {
    let sample = TableSample(
      """
      栏目|小计|基本支出|项目支出
      \(line)|148.50|47.20|101.30
      """, caption: ["基础数据表", "单位：万元"], shape: .grid, kind: .performance)
    #expect(
      sample.readings == [
        "expenditure.total 2022 \(basis) all 1485000", "expenditure.basic 2022 \(basis) all 472000",
        "expenditure.project 2022 \(basis) all 1013000",
      ])
  }

  @Test("Classes under a header that names the expenditure keep the part that their line names")
  func classesOfParts() {
    let sample = TableSample(
      """
      实际支出|小计|工资福利支出|商品和服务支出
      基本支出|119.60|51.90|67.70
      项目支出|9.90||9.90
      """, caption: ["基础数据表", "单位：万元"], shape: .grid, kind: .performance)
    #expect(
      Set(sample.readings) == [
        "expenditure.basic 2022 actual all 1196000", "expenditure.wages 2022 actual all 519000",
        "expenditure.goods 2022 actual all 677000", "expenditure.project 2022 actual all 99000",
        "expenditure.goods 项目支出 2022 actual all 99000",
      ])
  }

  @Test("类 and 款 that are merged over their rows count in each of them")
  func mergedCodes() {
    let rows = """
      类|款|项|科目名称|合计
      204|||公共安全支出|900.50
      ^|05||法院|900.50
      ^|^|04|案件审判|900.50
      """
    let readings = TableSample(rows, caption: Self.caption, shape: .grid).readings
    #expect(
      readings == [
        "expenditure.function 204 公共安全支出 2022 actual general 900.5",
        "expenditure.function 20405 法院 2022 actual general 900.5",
        "expenditure.function 2040504 案件审判 2022 actual general 900.5",
      ])
  }

  @Test("行政单位离退休 in a table of money is a class, not a number of people")
  func retiredAsClass() {
    let sample = TableSample("科目名称|预算数\n行政单位离退休|10.00", caption: ["单位：万元"])
    #expect(sample.readings.allSatisfy { !$0.hasPrefix("staff") })
  }

  @Test(
    "In a table of projects the code says which class a project belongs to, and the appropriation is a part of its sum")
  func codedProjects() {
    let sample = TableSample(
      """
      项目分类|项目名称|功能科目编码|总额|本年拨款|其他资金
      专项业务类|森林培育专项经费|2130205|221.00|185.00|36.00
      专项业务类|森林防火专项经费|2130234|96.00|96.00|
      """, caption: ["项目支出预算表", "单位：万元"], kind: .budget)
    #expect(
      Set(sample.readings) == [
        "expenditure.project_item 森林培育专项经费 2022 budget all 2210000",
        "expenditure.project_item 森林培育专项经费 2022 budget fiscal 1850000",
        "expenditure.project_item 森林防火专项经费 2022 budget all 960000",
        "expenditure.project_item 森林防火专项经费 2022 budget fiscal 960000",
      ])
  }

  @Test("Codes in brackets in a column of their own, and projects under 支出项目类别(资金使用单位)")
  func bracketedCodes() {
    let functions = TableSample(
      """
      功能科目代码|功能科目名称|支出合计|基本支出|项目支出
      [221]|住房保障支出|57.30|57.30|
      [22102]|住房改革支出|57.30|57.30|
      """, caption: ["支出总体情况表", "单位：万元"])
    #expect(
      functions.readings == [
        "expenditure.function 221 住房保障支出 2022 actual all 573000",
        "expenditure.function 22102 住房改革支出 2022 actual all 573000",
      ])
    let projects = TableSample(
      """
      支出项目类别(资金使用单位)|总计
      合计|86.00
      图书馆免费开放补助|30.00
      文物安全防护|56.00
      """, caption: ["项目支出预算表", "单位：万元"], kind: .budget)
    #expect(
      projects.readings == [
        "expenditure.project 2022 budget all 860000", "expenditure.project_item 图书馆免费开放补助 2022 budget all 300000",
        "expenditure.project_item 文物安全防护 2022 budget all 560000",
      ])
  }

  @Test("Projects below the department's own name in the column 单位名称(项目)")
  func projectsOfUnits() throws {
    let table = "单位编码\t单位名称（项目）\t金额\n307001\t示例市财政局\t270.00\n307001\t防火专项经费\t150.00\n\t消防队运行经费\t120.00\n"
    let report = ReportText("示例市财政局2021年度部门预算\n\n一般公共预算项目支出预算表\n单位：万元\n\(table)", kind: .budget)
    #expect(
      try report.disclosure().facts.map(\.short) == [
        "2021 expenditure.project budget general 270万元", "2021 expenditure.project_item[防火专项经费] budget general 150万元",
        "2021 expenditure.project_item[消防队运行经费] budget general 120万元",
      ])
  }
}
