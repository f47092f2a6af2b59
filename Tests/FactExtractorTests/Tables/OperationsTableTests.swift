import DisclosureModel
import Testing

@testable import FactExtractor

/// 机构运行信息表: money and counts side by side.
struct OperationsTableTests {
  @Test("机构运行信息表 gives the figures carried out, also where its first line is missing")
  func operations() {
    let sample = TableSample(
      """
      项目|行次|预算数|决算统计数|项目|行次|决算统计数
      (一)支出合计|2|9.00|8.00|二、机关运行经费|15|70.00
      1．因公出国(境)费|3|1.00|0.50|三、国有资产占用情况|16|—
      3．公务接待费|7|8.00|7.50|(一)车辆数合计(辆)|17|4
      (二)相关统计数|8|—|—|(二)单价50万元以上通用设备(台，套)|20|3
      4．公务用车保有量(辆)|12|—|4|四、政府采购支出信息|22|—
      5．国内公务接待批次(个)|13|—|31|(一)政府采购支出合计|23|50.00
      6．国内公务接待人次(人)|14|—|300|3．政府采购服务支出|26|50.00
      """, caption: ["机构运行信息表", "单位：万元"])
    #expect(
      Set(sample.readings) == [
        "three_public.total 2022 budget all 90000", "three_public.total 2022 actual all 80000",
        "three_public.abroad 2022 budget all 10000", "three_public.abroad 2022 actual all 5000",
        "three_public.reception 2022 budget all 80000", "three_public.reception 2022 actual all 75000",
        "operating_cost 2022 actual all 700000", "vehicle.stock 2022 actual all 4",
        "equipment.over_500k 2022 actual all 3", "reception.batches 2022 actual all 31",
        "reception.visitors 2022 actual all 300", "procurement.total 2022 actual all 500000",
        "procurement.services 2022 actual all 500000",
      ])
  }
}
