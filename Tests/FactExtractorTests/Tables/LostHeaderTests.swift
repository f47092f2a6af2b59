import DisclosureModel
import Testing

@testable import FactExtractor

/// Headers whose merged and blank cells are lost, so that only their words follow each other.
struct LostHeaderTests {
  private static let budget = ["一般公共预算支出表", "单位：万元"]

  @Test("Last year's execution beside this year's budget keeps its column, whether the rows keep their blanks or not")
  func execution() {
    let header = """
      功能分类科目|2021年执行数|2022年预算数|2022年预算数比2021年执行数
      科目编码|科目名称|小计|基本支出|项目支出|增减额|增减%
      201|一般公共服务支出|50.00|66.00|40.00|26.00|16.00|32.00

      """
    let expected: Set = [
      "expenditure.function 201 一般公共服务支出 2021 actual general 500000",
      "expenditure.function 201 一般公共服务支出 2022 budget general 660000",
    ]
    for rest in ["2010301|行政运行|50.00|40.00|40.00||-10.00|-20.00", "2010302|事务|26.00"] {
      let sample = TableSample(header + rest, caption: Self.budget, kind: .budget)
      #expect(Set(sample.readings).isSuperset(of: expected))
      #expect(!sample.readings.contains { $0.contains("320000") })
    }
  }

  @Test("类, 款 and 项 stand under 科目编码, and their digits are no sums")
  func codes() {
    let sample = TableSample(
      """
      科目编码|科目名称|合计|基本支出|项目支出
      类|款|项|小计|人员经费|公用经费
      |||合计|90.00|70.00|50.00|20.00|20.00
      201|||一般公共服务支出|90.00|70.00|50.00|20.00|20.00
      201|03|01|行政运行|70.00|70.00|50.00|20.00|
      """, caption: Self.budget, kind: .budget)
    #expect(
      Set(sample.readings) == [
        "expenditure.total 2022 budget general 900000", "expenditure.basic 2022 budget general 700000",
        "expenditure.personnel 2022 budget general 500000", "expenditure.public 2022 budget general 200000",
        "expenditure.project 2022 budget general 200000",
        "expenditure.function 201 一般公共服务支出 2022 budget general 900000",
        "expenditure.function 2010301 行政运行 2022 budget general 700000",
      ])
  }

  @Test("教育收费 is a part of 事业收入 and shifts no other income", arguments: ["", "栏次|1|2|3|4|5|6\n"])
  func business(_ numbers: String) {
    let sample = TableSample(
      """
      项目|本年收入合计|财政拨款收入|事业收入|经营收入|其他收入
      功能分类科目编码|科目名称|小计|其中：教育收费
      \(numbers)合计||100.00|60.00|30.00|25.00|4.00|6.00
      """, caption: ["收入决算表", "单位：万元"])
    #expect(
      Set(sample.readings) == [
        "income.total 2022 actual all 1000000", "income.fiscal 2022 actual fiscal 600000",
        "income.business 2022 actual all 300000", "income.operating 2022 actual all 40000",
        "income.other 2022 actual all 60000",
      ])
  }

  @Test("类, 款 and 项 in front of the column numbers are a row of the header")
  func numbered() {
    let sample = TableSample(
      """
      项目|本年支出合计|基本支出|项目支出
      功能分类科目编码|科目名称
      类|款|项|栏次|1|2|3
      |||合计|9.00|5.00|4.00
      2010301|||行政运行|5.00|5.00|
      """, caption: ["支出决算表", "单位：万元"])
    #expect(
      Set(sample.readings) == [
        "expenditure.total 2022 actual all 90000", "expenditure.basic 2022 actual all 50000",
        "expenditure.project 2022 actual all 40000", "expenditure.function 2010301 行政运行 2022 actual all 50000",
      ])
  }

  @Test("小计 is the sum of its parts, which tells the year that it stands under", arguments: [0, 1])
  func sums(_ place: Int) {
    let figures = place == 0 ? "30.00|20.00|10.00|45.00" : "45.00|30.00|20.00|10.00"
    let sample = TableSample(
      """
      功能分类科目|2021年预算数|2022年预算数
      科目编码|科目名称|小计|基本支出|项目支出
      |合计|\(figures)
      """, caption: Self.budget, kind: .budget)
    let divided = 2021 + place
    #expect(
      Set(sample.readings) == [
        "expenditure.total \(divided) budget general 300000", "expenditure.basic \(divided) budget general 200000",
        "expenditure.project \(divided) budget general 100000",
        "expenditure.total \(4043 - divided) budget general 450000",
      ])
  }

  @Test("Where no sum tells which of two years is divided, the figures stay open")
  func open() {
    let ledger = TableSample(
      """
      功能分类科目|2021年预算数|2022年预算数
      科目编码|科目名称|小计|基本支出|项目支出
      |合计|31.00|22.00|13.00|54.00
      """, caption: Self.budget, kind: .budget
    ).ledger
    #expect(ledger.readings.isEmpty)
    #expect(ledger.unassigned.count == 4)
  }

  @Test("Rows without blanks may be shorter than the header that the forms print")
  func short() {
    let sample = TableSample(
      """
      项目名称|项目单位|合计|本年财政拨款|单位资金
      一般公共预算|政府性基金预算|国有资本经营预算
      合计|61.00|53.00|8.00
      大厅运行|某局|26.00|26.00
      """, caption: ["项目支出表", "单位：万元"], kind: .budget)
    #expect(
      Set(sample.readings) == [
        "expenditure.project 2022 budget all 610000", "expenditure.project_item 大厅运行 2022 budget all 260000",
      ])
  }

  @Test("Three halves under 人员经费 and 公用经费 give their classes wherever the titles end")
  func halves() {
    let sample = TableSample(
      """
      人员经费|公用经费
      科目编码|科目名称|决算数|科目编码|科目名称|决算数|科目编码|科目名称|决算数
      301|工资福利支出|40.00|302|商品和服务支出|25.00|310|资本性支出|5.00
      30101|基本工资|40.00|30201|办公费|25.00|31002|办公设备购置|5.00
      人员经费合计||40.00|公用经费合计|||||30.00
      """, caption: ["一般公共预算财政拨款基本支出决算明细表", "单位：万元"])
    #expect(
      Set(sample.readings) == [
        "expenditure.wages 2022 actual general 400000", "expenditure.goods 2022 actual general 250000",
        "expenditure.capital 2022 actual general 50000",
        "expenditure.economic 30101 基本工资 2022 actual general 400000",
        "expenditure.economic 30201 办公费 2022 actual general 250000",
        "expenditure.economic 31002 办公设备购置 2022 actual general 50000",
        "expenditure.personnel 2022 actual general 400000", "expenditure.public 2022 actual general 300000",
      ])
  }

  @Test("A merged cell that a converter repeats is one cell")
  func repeated() {
    let sample = TableSample(
      """
      人员经费|人员经费|人员经费|公用经费|公用经费|公用经费
      科目编码|科目名称|决算数|科目编码|科目名称|决算数
      301|工资福利支出|40.00|302|商品和服务支出|25.00
      人员经费合计|人员经费合计|40.00|公用经费合计|公用经费合计|25.00
      """, caption: ["一般公共预算财政拨款基本支出决算明细表", "单位：万元"])
    #expect(
      Set(sample.readings) == [
        "expenditure.wages 2022 actual general 400000", "expenditure.goods 2022 actual general 250000",
        "expenditure.personnel 2022 actual general 400000", "expenditure.public 2022 actual general 250000",
      ])
  }

  @Test("The parts of 政府采购 stand under the sum, not under the unit's name")
  func procurement() {
    let sample = TableSample(
      """
      单位名称|政府采购预算金额
      合计|货物类|工程类|服务类
      合计|60.00|10.00|20.00|30.00
      """, caption: ["政府采购预算表", "单位：万元"], kind: .budget)
    #expect(
      Set(sample.readings) == [
        "procurement.total 2022 budget all 600000", "procurement.goods 2022 budget all 100000",
        "procurement.works 2022 budget all 200000", "procurement.services 2022 budget all 300000",
      ])
  }

  @Test("Headers of many equal words are given up in time", .timeLimit(.minutes(1)))
  func endless() {
    let words = Array(repeating: "合计|财政拨款", count: 12).joined(separator: "|")
    let more = Array(repeating: "甲|乙|丙|丁", count: 5).joined(separator: "|")
    let rows = "\(words)\n\(more)\n\(more)|戊\n" + Array(repeating: "1.00", count: 250).joined(separator: "|")
    #expect(TableSample(rows, caption: Self.budget).readings.isEmpty)
  }

  @Test("Where a form leaves parts of 小计 out, the only way in which its words can stand counts")
  func incomplete() {
    let sample = TableSample(
      """
      科目编码|科目名称|合计|基本支出|项目支出
      类|款|项|小计|人员经费|公用经费
      |||合计|90.00|70.00|50.00|10.00|20.00
      """, caption: Self.budget, kind: .budget)
    #expect(sample.readings.contains("expenditure.personnel 2022 budget general 500000"))
    #expect(sample.readings.contains("expenditure.project 2022 budget general 200000"))
  }

  @Test("Where 本年收入 is divided and the sums say so, 本年支出 is not")
  func dividedIncome() {
    let sample = TableSample(
      """
      项目|年初结转和结余|本年收入|本年支出|年末结转和结余
      科目编码|科目名称|小计|基本支出|项目支出
      |合计|5.00|90.00|60.00|30.00|88.00|7.00
      """, caption: ["政府性基金预算财政拨款收入支出决算表", "单位：万元"])
    #expect(
      Set(sample.readings) == [
        "carryover.opening 2022 actual govfund 50000", "income.total 2022 actual govfund 900000",
        "expenditure.total 2022 actual govfund 880000", "carryover.closing 2022 actual govfund 70000",
      ])
  }

  @Test("A unit's name that is repeated below itself is a row of the header, not of the form")
  func repeatedName() {
    let sample = TableSample(
      """
      单位名称|政府采购预算金额|政府采购预算金额|政府采购预算金额
      单位名称|货物类|工程类|服务类
      合计|10.00|20.00|30.00
      """, caption: ["政府采购预算表", "单位：万元"], kind: .budget)
    #expect(
      Set(sample.readings) == [
        "procurement.goods 2022 budget all 100000", "procurement.works 2022 budget all 200000",
        "procurement.services 2022 budget all 300000",
      ])
  }
}
