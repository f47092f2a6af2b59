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

  @Test(
    "Parts of a carry-over that are numbered below it are no income, and the class of state capital is one by its place"
  )
  func carried() {
    let sample = TableSample(
      """
      收入||支出||
      项目|预算数|项目|合计|国有资本经营预算
      一、本年收入|70.00|一、本年支出|80.00|5.00
      (一)一般公共预算拨款|65.00|(一)一般公共服务支出|75.00|
      (三)国有资本经营预算拨款|5.00|(二)国有资本经营预算支出|5.00|5.00
      二、上年结转|10.00|||
      (一)一般公共预算拨款|8.00|||
      (二)政府性基金预算拨款|2.00|||
      """, caption: ["财政拨款收支总表", "单位：万元"], kind: .budget)
    #expect(
      Set(sample.readings) == [
        "income.total 2022 budget fiscal 700000", "income.fiscal 2022 budget general 650000",
        "income.fiscal 2022 budget statecap 50000", "carryover.opening 2022 budget fiscal 100000",
        "carryover.opening 2022 budget general 80000", "carryover.opening 2022 budget govfund 20000",
        "expenditure.total 2022 budget fiscal 800000", "expenditure.total 2022 budget statecap 50000",
        "expenditure.function 一般公共服务支出 2022 budget fiscal 750000",
        "expenditure.function 国有资本经营预算支出 2022 budget fiscal 50000",
        "expenditure.function 国有资本经营预算支出 2022 budget statecap 50000",
      ])
  }

  @Test("合计 beside what was carried over is the whole, 小计 under 本年收入 the income, and a fund under it the fund's")
  func wholeIncome() {
    let sample = TableSample(
      """
      单位名称|合计|上年结转结余|本年收入||
      |||小计|一般公共预算|事业收入
      合计|99.00|9.00|90.00|70.00|20.00
      """, caption: ["部门收入总表", "单位：万元"], kind: .budget)
    #expect(
      Set(sample.readings) == [
        "balance.total 2022 budget all 990000", "carryover.opening 2022 budget all 90000",
        "income.total 2022 budget all 900000", "income.fiscal 2022 budget general 700000",
        "income.business 2022 budget all 200000",
      ])
  }

  @Test("基本支出 and 项目支出 under 本年收入 and 年初结转 are parts of these, and no expenditure")
  func older() {
    let sample = TableSample(
      """
      项目|年初结转和结余|||本年收入|||本年支出||
      科目名称|合计|基本支出结转|项目支出结转和结余|合计|基本支出|项目支出|合计|基本支出|项目支出
      合计|9.00|5.00|4.00|80.00|60.00|20.00|85.00|63.00|22.00
      """, caption: ["一般公共预算财政拨款收入支出决算表", "单位：万元"])
    #expect(
      Set(sample.readings) == [
        "carryover.opening 2022 actual general 90000", "income.total 2022 actual general 800000",
        "expenditure.total 2022 actual general 850000", "expenditure.basic 2022 actual general 630000",
        "expenditure.project 2022 actual general 220000",
      ])
  }
}
