import Testing

@testable import FactExtractor

struct BalanceTableTests {
  private static let rows = """
    收入|||支出||
    项目|行次|决算数|项目(按功能分类)|行次|决算数
    栏次||1|栏次||2
    一、一般公共预算财政拨款收入|1|80.00|一、一般公共服务支出|31|60.00
    二、政府性基金预算财政拨款收入|2||八、社会保障和就业支出|38|25.50
    五、事业收入|5|0.00||39|
    本年收入合计|27|80.00|本年支出合计|57|85.50
    使用非财政拨款结余|28|1.00|结余分配|58|0.50
    年初结转和结余|29|10.00|年末结转和结余|59|5.00
    总计|31|91.00|总计|61|91.00
    """

  private static let expected: Set = [
    "income.fiscal 2022 actual general 800000", "income.business 2022 actual all 0",
    "income.total 2022 actual all 800000", "carryover.opening 2022 actual all 100000",
    "balance.total 2022 actual all 910000", "expenditure.function 一般公共服务支出 2022 actual all 600000",
    "expenditure.function 社会保障和就业支出 2022 actual all 255000", "expenditure.total 2022 actual all 855000",
    "carryover.closing 2022 actual all 50000",
  ]

  @Test("The two halves of 收入支出决算总表 are read side by side", arguments: [TableSample.Shape.flattened, .grid])
  func halves(_ shape: TableSample.Shape) {
    let sample = TableSample(Self.rows, caption: ["收入支出决算总表", "公开01表部门：某局金额单位：万元"], shape: shape)
    #expect(Set(sample.readings) == Self.expected)
  }

  @Test("A blank cell is a blank line, a printed 0.00 a figure")
  func blanks() {
    let ledger = TableSample(Self.rows, caption: ["收入支出决算总表", "单位：万元"], shape: .grid).ledger
    #expect(ledger.blanks.map(\.key.indicator) == [.incomeFiscal])
    #expect(ledger.blanks.map(\.key.scope) == [.govfund])
  }

  @Test("Line and column numbers are no figures")
  func numbering() {
    let ledger = TableSample(Self.rows, caption: ["收入支出决算总表", "单位：万元"]).ledger
    #expect(ledger.leftOut["numbering"] == 16)
    #expect(ledger.unassigned.isEmpty)
  }

  @Test("Columns of one fund each give the fund, and sub-lines of a carry-over stay with it")
  func funds() {
    let sample = TableSample(
      """
      收入|<|支出|<|<|<
      项目|金额|项目|合计|一般公共预算财政拨款|政府性基金预算财政拨款
      一、一般公共预算财政拨款|70.00|一、教育支出|75.00|70.00|5.00
      二、政府性基金预算财政拨款|5.00||||
      本年收入合计|75.00|本年支出合计|75.00|70.00|5.00
      年初财政拨款结转和结余|8.00|年末财政拨款结转和结余|8.00|8.00|0.00
      一般公共预算财政拨款|8.00||||
      总计|83.00|总计|83.00|78.00|5.00
      """, caption: ["财政拨款收入支出决算总表", "单位：万元"], shape: .grid)
    #expect(
      Set(sample.readings) == [
        "income.fiscal 2022 actual general 700000", "income.fiscal 2022 actual govfund 50000",
        "income.total 2022 actual fiscal 750000", "carryover.opening 2022 actual fiscal 80000",
        "carryover.opening 2022 actual general 80000", "balance.total 2022 actual fiscal 830000",
        "balance.total 2022 actual general 780000", "balance.total 2022 actual govfund 50000",
        "expenditure.function 教育支出 2022 actual fiscal 750000",
        "expenditure.function 教育支出 2022 actual general 700000",
        "expenditure.function 教育支出 2022 actual govfund 50000", "expenditure.total 2022 actual fiscal 750000",
        "expenditure.total 2022 actual general 700000", "expenditure.total 2022 actual govfund 50000",
        "carryover.closing 2022 actual fiscal 80000", "carryover.closing 2022 actual general 80000",
        "carryover.closing 2022 actual govfund 0",
      ])
  }

  @Test("The line 合计 of 收入决算表 counts, its functional lines do not")
  func income() {
    let sample = TableSample(
      """
      科目编码|科目名称|本年收入合计|财政拨款收入|事业收入|其他收入
      合计||100.00|90.00|6.00|4.00
      205|教育支出|100.00|90.00|6.00|4.00
      """, caption: ["收入决算表", "单位：万元"])
    #expect(
      sample.readings.map { $0.split(separator: " ").first } == [
        "income.total", "income.fiscal", "income.business", "income.other",
      ])
    #expect(sample.ledger.leftOut["crossing"] == 4)
  }

  @Test("Where blank cells are lost, the number of a line does not take the place of its figure")
  func lostBlanks() {
    let sample = TableSample(
      """
      收入|||支出||
      项目|行次|决算数|项目|行次|决算数
      一、一般公共预算财政拨款收入|1|80.00|一、一般公共服务支出|31|60.00
      五、事业收入|5|二、外交支出|32
      本年收入合计|27|80.00|本年支出合计|57|60.00
      """, caption: ["收入支出决算总表", "单位：万元"])
    #expect(!sample.readings.contains { $0.hasPrefix("income.business") || $0.contains("外交支出") })
    #expect(sample.readings.contains("income.total 2022 actual all 800000"))
  }

  @Test("Without a header, whole numbers that rise in front of amounts number the lines")
  func untitledNumbers() {
    let sample = TableSample(
      """
      一、一般公共预算财政拨款收入|1|80.00
      五、事业收入|5|3.00
      本年收入合计|27|83.00
      """, caption: ["收入支出决算总表", "单位：万元"])
    #expect(
      sample.readings == [
        "income.fiscal 2022 actual general 800000", "income.business 2022 actual all 30000",
        "income.total 2022 actual all 830000",
      ])
  }

  @Test("Lines of a table whose columns cannot be told give no figures")
  func unreadableTable() throws {
    let body = """
      收入支出决算总表
      单位：万元
      项目          决算数
      本年收入合计     12.00   13.00   14.00   15.00
      本年支出合计     22.00   23.00   24.00   25.00
      """
    #expect(try ReportText(body).facts().isEmpty)
  }

  @Test("A table that blanks keep in columns gives each figure its line, half and fund")
  func alignedTable() throws {
    let body = """
      财政拨款收入支出决算总表
      单位：万元
                   收入                                             支出
            项目              金额            项目            合计    一般公共预算   政府性基金预算
      一、一般公共预算拨款    70.00   一、教育支出           75.00           70.00             5.00
      二、政府性基金预算拨    11.00   二、科学技术支出        6.00                             6.00
      款
      本年收入合计            81.00   本年支出合计           81.00           70.00            11.00
      """
    #expect(
      try Set(ReportText(body).facts()) == [
        "2021 income.fiscal actual general 70万元", "2021 income.fiscal actual govfund 11万元",
        "2021 income.fiscal actual fiscal 81万元", "2021 expenditure.function[教育支出] actual fiscal 75万元",
        "2021 expenditure.function[教育支出] actual general 70万元",
        "2021 expenditure.function[教育支出] actual govfund 5万元",
        "2021 expenditure.function[科学技术支出] actual fiscal 6万元",
        "2021 expenditure.function[科学技术支出] actual govfund 6万元", "2021 expenditure.total actual fiscal 81万元",
        "2021 expenditure.total actual general 70万元", "2021 expenditure.total actual govfund 11万元",
      ])
  }

  @Test("收入预算 in a sentence is the total with the carry-over where the table prints it so")
  func incomeWithCarryOver() throws {
    let report = ReportText(
      """
      ## （二）收入预算情况

      2021年收入预算103.16万元，其中：一般公共预算拨款收入60.00万元，占58.2%。

      单位：万元

      | 收入 | 预算数 | 支出 | 预算数 |
      | --- | --- | --- | --- |
      | 一、一般公共预算拨款收入 | 60.00 | 住房保障支出 | 103.16 |
      | 本年收入合计 | 60.00 | 本年支出合计 | 103.16 |
      | 上年结转 | 43.16 | 结转下年 |  |
      | 收入总计 | 103.16 | 支出总计 | 103.16 |
      """, kind: .budget, path: "report.md")
    let facts = try report.facts()
    #expect(facts.contains("2021 income.total budget all 60万元"))
    #expect(facts.filter { $0.contains("balance.total") } == ["2021 balance.total budget all 103.16万元"])
    #expect(try report.claims() == ["share income.fiscal 2021 budget of balance.total 58.2%"])
  }

  @Test("收入 and 支出 that were spaced out over two cells each head the halves")
  func spacedOut() {
    let sample = TableSample(
      """
      收|入|支|出
      项目|预算数|项目(按功能分类)|预算数
      一、一般公共预算拨款收入|80.00|八、社会保障和就业支出|85.50
      本年收入合计|85.50|本年支出合计|85.50
      """, caption: ["财务收支预算总表", "单位：万元"], kind: .budget)
    #expect(
      Set(sample.readings) == [
        "income.fiscal 2022 budget general 800000", "expenditure.function 社会保障和就业支出 2022 budget all 855000",
        "income.total 2022 budget all 855000", "expenditure.total 2022 budget all 855000",
      ])
  }
}
