import DisclosureModel
import Testing

@testable import FactExtractor

/// Headers whose words a converter wrapped into the row below.
struct WrappedHeaderTests {
  @Test("The halves of a word over two rows are one word, also where a third row stands under it")
  func vehicles() {
    let sample = TableSample(
      """
      合计|因公出国|公务用车购置及|||公务接
      |(境)费|运行维护费|||待费
      ||小计|购置费|运行费|
      44.00|5.00|35.00|24.00|11.00|4.00
      """, caption: ["财政拨款“三公”经费支出决算表", "单位：万元"])
    #expect(
      Set(sample.readings) == [
        "three_public.total 2022 actual fiscal 440000", "three_public.abroad 2022 actual fiscal 50000",
        "three_public.vehicle 2022 actual fiscal 350000", "three_public.vehicle_purchase 2022 actual fiscal 240000",
        "three_public.vehicle_operation 2022 actual fiscal 110000", "three_public.reception 2022 actual fiscal 40000",
      ])
  }

  @Test(
    "The year of a wrapped title counts",
    arguments: [
      "科目编码|科目名称|2021年执|2022年预\n||行数|算数", "科目编码|科目名称|2021|2022\n||年执行数|年预算数",
      "科目编码|科目名称|2021年|2022年\n||执行数|预算数",
    ])
  func years(_ header: String) {
    let sample = TableSample(
      header + "\n2010301|行政运行|30.00|40.00", caption: ["一般公共预算支出表", "单位：万元"], kind: .budget)
    #expect(
      Set(sample.readings) == [
        "expenditure.function 2010301 行政运行 2021 actual general 300000",
        "expenditure.function 2010301 行政运行 2022 budget general 400000",
      ])
  }

  @Test("Wrapped names of income and of codes")
  func income() {
    let sample = TableSample(
      """
      功能分类|科目名称|本年收|财政拨款|事业单位|其他收入
      科目编码||入合计|收入|经营收入|
      |合计|90.00|50.00|30.00|10.00
      """, caption: ["收入决算表", "单位：万元"])
    #expect(
      Set(sample.readings) == [
        "income.total 2022 actual all 900000", "income.fiscal 2022 actual fiscal 500000",
        "income.operating 2022 actual all 300000", "income.other 2022 actual all 100000",
      ])
  }

  @Test("A cell over the columns of a group stays over them")
  func groups() {
    let sample = TableSample(
      """
      项目|支出||
      |合计|一般公共预算|政府性基金预算
      本年支出合计|50.00|30.00|20.00
      """, caption: ["财政拨款收支总表", "单位：万元"])
    #expect(
      Set(sample.readings) == [
        "expenditure.total 2022 actual fiscal 500000", "expenditure.total 2022 actual general 300000",
        "expenditure.total 2022 actual govfund 200000",
      ])
  }

  @Test("Funds that were wrapped behind 金额 and beside it keep their columns")
  func funds() {
    let sample = TableSample(
      """
      项目|金额|项目|合计|一般公共预|国有资本经营
      ||||算财政拨款|预算财政拨款
      本年收入合计|50.00|本年支出合计|50.00|48.00|2.00
      """, caption: ["财政拨款收入支出决算总表", "单位：万元"])
    #expect(
      Set(sample.readings) == [
        "income.total 2022 actual fiscal 500000", "expenditure.total 2022 actual fiscal 500000",
        "expenditure.total 2022 actual general 480000", "expenditure.total 2022 actual statecap 20000",
      ])
  }

  @Test("A row with nothing but the rest of its first title belongs to the header")
  func firstTitle() {
    let sample = TableSample(
      """
      功能分||2021|2022年预算数||
      类科目||年执行数|||
      科目编码|科目名称||小计|基本支出|项目支出
      2010301|行政运行|30.00|40.00|25.00|15.00
      """, caption: ["一般公共预算支出表", "单位：万元"], kind: .budget)
    #expect(
      Set(sample.readings) == [
        "expenditure.function 2010301 行政运行 2021 actual general 300000",
        "expenditure.function 2010301 行政运行 2022 budget general 400000",
      ])
  }
}
