import DisclosureModel
import Testing

@testable import FactExtractor

/// What was carried over, beside the income of the year and in parts of its own.
struct CarryOverTableTests {
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

  @Test("合计 beside 本年收入 says nothing certain where the carry-over has no column")
  func unnamedWhole() {
    let sample = TableSample(
      """
      单位代码|单位名称|合计|本年收入||
      |||小计|一般公共预算|事业收入
      |合计|99.00|90.00|70.00|20.00
      """, caption: ["部门收入总表", "单位：万元"], kind: .budget)
    #expect(
      Set(sample.readings) == [
        "income.total 2022 budget all 900000", "income.fiscal 2022 budget general 700000",
        "income.business 2022 budget all 200000",
      ])
  }

  @Test("单位资金 is no fund of the treasury")
  func ownFunds() {
    let sample = TableSample(
      """
      项目名称|本年财政拨款|单位资金
      大厅运行|26.00|4.00
      """, caption: ["项目支出表", "单位：万元"], kind: .budget)
    #expect(sample.readings == ["expenditure.project_item 大厅运行 2022 budget fiscal 260000"])
  }
}
