import Testing

@testable import FactExtractor

struct EconomicTableTests {
  @Test("人员经费 over a half is its title, not the figure of its column")
  func halves() {
    let sample = TableSample(
      """
      人员经费|||公用经费||
      科目编码|科目名称|决算数|科目编码|科目名称|决算数
      301|工资福利支出|500.00|302|商品和服务支出|80.00
      30101|基本工资|500.00|30201|办公费|50.00
      |||30215|会议费|30.00
      303|对个人和家庭的补助|20.00|310|资本性支出|10.00
      人员经费合计||520.00|公用经费合计||90.00
      """, caption: ["一般公共预算财政拨款基本支出决算明细表", "单位：元"])
    #expect(
      Set(sample.readings) == [
        "expenditure.wages 2022 actual general 500", "expenditure.economic 30101 基本工资 2022 actual general 500",
        "expenditure.goods 2022 actual general 80", "expenditure.economic 30201 办公费 2022 actual general 50",
        "expenditure.economic 30215 会议费 2022 actual general 30", "expenditure.households 2022 actual general 20",
        "expenditure.capital 2022 actual general 10", "expenditure.personnel 2022 actual general 520",
        "expenditure.public 2022 actual general 90",
      ])
  }

  @Test("Of a line's columns only the whole one is the line's figure")
  func columns() {
    let sample = TableSample(
      """
      科目编码|科目名称|合计|人员经费|公用经费
      301|工资福利支出|50.00|50.00|
      30201|办公费|5.00||5.00
      |合计|55.00|50.00|5.00
      """, caption: ["一般公共预算基本支出表", "单位：万元"], shape: .grid, kind: .budget)
    #expect(
      sample.readings == [
        "expenditure.wages 2022 budget general 500000", "expenditure.economic 30201 办公费 2022 budget general 50000",
        "expenditure.basic 2022 budget general 550000", "expenditure.personnel 2022 budget general 500000",
        "expenditure.public 2022 budget general 50000",
      ])
  }

  @Test("A class under 项目支出 keeps that as its item")
  func underProjects() {
    let sample = TableSample(
      """
      实际支出||||||
      基本支出情况|||项目支出情况|||
      小计|工资福利支出|商品和服务支出|项目名称|小计|工资福利支出|商品和服务支出
      60.00|40.00|20.00||30.00||30.00
      """, caption: ["部门整体支出绩效评价基础数据表", "金额单位：万元"], kind: .performance)
    #expect(
      sample.readings == [
        "expenditure.basic 2022 actual all 600000", "expenditure.wages 2022 actual all 400000",
        "expenditure.goods 2022 actual all 200000", "expenditure.project 2022 actual all 300000",
        "expenditure.goods 项目支出 2022 actual all 300000",
      ])
  }

  @Test("Classes under 公用经费 in a table of basic data are lines of the economic classification")
  func basicData() {
    let sample = TableSample(
      """
      项目|2021年决算数|2022年预算数|2022年决算数
      公用经费|9.00|8.00|7.00
      其中：办公费|5.00|4.00|3.00
      会议费|1.00|1.00|1.00
      差旅费|3.00|3.00|2.00
      """, caption: ["基础数据表", "单位：万元"], kind: .performance)
    #expect(sample.readings.contains("expenditure.economic 办公费 2022 actual all 30000"))
    #expect(sample.readings.contains("expenditure.economic 差旅费 2022 budget all 30000"))
  }
}
