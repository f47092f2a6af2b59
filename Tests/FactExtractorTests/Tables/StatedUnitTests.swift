import Testing

@testable import FactExtractor

/// Tables that print no unit of their own.
struct StatedUnitTests {
  private static func report(_ body: String) -> ReportText {
    ReportText("# 示例市财政局2021年度部门决算\n\n\(body)\n", path: "report.md")
  }

  private static func money(_ body: String) throws -> [String] {
    try report(body).disclosure().facts.map { "\($0.key.indicator.rawValue) \($0.quantity.plainText)" }
  }

  private static let table = "\n\n| 项目 | 决算数 |\n| --- | --- |\n| 本年收入合计 | 30.5 |\n| 本年支出合计 | 30.5 |\n\n"

  private static let other = "\n\n| 科目 | 2021年决算数 |\n| --- | --- |\n| 培训费 | 3.5 |\n\n"

  @Test("A line at the head of the report states the unit of its tables")
  func opening() throws {
    let body = "> 金额单位：万元\n\n## 一、概况\n\n职责略。\n\n## 二、收支\(Self.table)"
    #expect(try Self.money(body) == ["income.total 305000", "expenditure.total 305000"])
  }

  @Test("The unit of a section's first table is that of the next ones")
  func section() throws {
    let body = "## 一、收支\n\n单位：万元\n\n| 项目 | 决算数 |\n| --- | --- |\n| 基本支出 | 20 |\n\n另见下表。\(Self.table)"
    #expect(try Self.money(body) == ["expenditure.basic 200000", "income.total 305000", "expenditure.total 305000"])
  }

  @Test("Two units that differ state nothing")
  func nothing() throws {
    let body = "## 一、甲\n\n单位：万元\(Self.table)单位：元\(Self.table)下表同。\(Self.other)"
    #expect(try Self.report(body).disclosure().findings.map(\.rule).contains("unit.unknown"))
  }

  @Test("The one unit of another section's tables is taken, and the reader is told")
  func assumed() throws {
    let report = Self.report("## 一、甲\n\n单位：万元\(Self.table)## 二、乙\(Self.other)")
    #expect(try report.disclosure().facts.last?.short == "2021 training actual all 3.5万元")
    #expect(try report.disclosure().findings.map(\.rule) == ["unit.assumed"])
  }

  @Test("A table without a unit takes that of a report whose sentences print every sum in one", arguments: ["元", "万元"])
  func sentences(unit: String) throws {
    let sums = (1...8).map { "印刷用去\($0).00\(unit)。" }.joined(separator: "\n\n")
    let limit = "没有单价50万元以上的设备，每人补助3600\(unit == "元" ? "万元" : "元")。\n\n"
    let report = Self.report("\(sums)\n\n\(limit)\(Self.other)")
    #expect(try report.disclosure().facts.last?.quantity.minor == (unit == "元" ? 350 : 3_500_000))
    #expect(try report.disclosure().findings.map(\.rule) == ["unit.assumed"])
  }

  @Test("Sentences in two units give a table none")
  func mixed() throws {
    let sums = (1...8).map { "印刷用去\($0).00元，印花用去\($0).00万元。" }.joined(separator: "\n\n")
    #expect(try Self.report("\(sums)\n\n\(Self.other)").disclosure().findings.map(\.rule) == ["unit.unknown"])
  }

  @Test("A table with the figures of the sentences, ten thousand times larger, is in 元")
  func sameFigures() throws {
    let sums = (1...8).map { "印刷用去\($0).00万元。" }.joined(separator: "\n\n")
    let table = "| 项目 | 决算数 |\n| --- | --- |\n| 本年收入合计 | 305,012.34 |\n| 培训费 | 1,200.00 |"
    let report = Self.report("\(sums)\n\n2021年度本年收入合计30.50万元。\n\n## 二、乙\n\n\(table)")
    let facts = try report.disclosure().facts.map { "\($0.key.indicator.rawValue) \($0.quantity.plainText)" }
    #expect(facts == ["income.total 305012.34", "training 1200"])
    #expect(try report.disclosure().findings.map(\.rule) == ["unit.assumed"])
  }

  @Test("公开01表 and the unit in a small table of their own speak of the table below it")
  func loneCaption() throws {
    let form = "<table><tr><td>公开部门：示例市财政局</td><td>公开01表</td></tr><tr><td></td><td>单位：元</td></tr></table>"
    let table = "<table><tr><th>项目</th><th>决算数</th></tr><tr><td>合计</td><td>305,012.34</td></tr></table>"
    let html = "<h1>示例市财政局2021年度部门决算</h1><p>收入决算表</p>\(form)\(table)"
    let facts = try ReportText(html, path: "report.html").disclosure().facts
    #expect(facts.map { "\($0.key.indicator.rawValue) \($0.quantity.plainText)" } == ["income.total 305012.34"])
  }
}
