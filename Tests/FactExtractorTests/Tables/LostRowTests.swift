import DisclosureModel
import Testing

@testable import FactExtractor

/// Rows that lost their blank cells.
struct LostRowTests {
  @Test("类 and 款 in front of a name are codes, also where blanks behind them are lost")
  func codes() {
    let sample = TableSample(
      """
      科目编码|科目名称|合计|基本支出|项目支出
      类|款|项|小计|人员经费|公用经费
      合计|90.00|70.00|50.00|20.00|20.00
      201|一般公共服务支出|90.00|70.00|50.00|20.00|20.00
      201|03|政府办公厅事务|90.00|70.00|50.00|20.00|20.00
      201|03|01|行政运行|70.00|70.00|50.00|20.00
      """, caption: ["一般公共预算支出表", "单位：万元"], kind: .budget)
    #expect(sample.readings.contains("expenditure.function 20103 政府办公厅事务 2022 budget general 900000"))
    #expect(!sample.readings.contains { $0.hasSuffix(" 2010000") })
  }
}
