import Testing

@testable import FactExtractor

struct ThreePublicTableTests {
  private static let caption = ["财政拨款三公经费支出决算表", "公开07表单位：元"]

  private static let expected: Set = [
    "three_public.total 2022 budget fiscal 50", "three_public.abroad 2022 budget fiscal 0",
    "three_public.vehicle 2022 budget fiscal 30", "three_public.vehicle_purchase 2022 budget fiscal 0",
    "three_public.vehicle_operation 2022 budget fiscal 30", "three_public.reception 2022 budget fiscal 20",
    "three_public.total 2022 actual fiscal 40", "three_public.abroad 2022 actual fiscal 0",
    "three_public.vehicle 2022 actual fiscal 29", "three_public.vehicle_purchase 2022 actual fiscal 0",
    "three_public.vehicle_operation 2022 actual fiscal 29", "three_public.reception 2022 actual fiscal 11",
  ]

  @Test("Halves of 预算数 and 决算数 with lost blanks and merged cells are laid out again")
  func lostHeader() {
    let sample = TableSample(
      """
      预算数|决算数
      合计|因公出国(境)费|公务用车购置及运行维护费|公务接待费|合计|因公出国(境)费|公务用车购置及运行维护费|公务接待费
      小计|公务用车购置费|公务用车运行维护费|小计|公务用车购置费|公务用车运行维护费
      50.00|0.00|30.00|0.00|30.00|20.00|40.00|0.00|29.00|0.00|29.00|11.00
      """, caption: Self.caption)
    #expect(Set(sample.readings) == Self.expected)
  }

  @Test("预算数 and 决算数 side by side under each figure, with the merged cells above them lost or cut off")
  func interleavedHeader() {
    for lower in ["小计|购置费|运行维护费", "||小计|购置费|运行维护费|"] {
      let sample = TableSample(
        """
        合计|因公出国(境)费|公务用车购置及运行维护费|公务接待费
        \(lower)
        预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数
        50.00|40.00|0.00|0.00|30.00|29.00|0.00|0.00|30.00|29.00|20.00|11.00
        """, caption: Self.caption)
      #expect(Set(sample.readings) == Self.expected)
    }
  }

  @Test("小计 and parts beside a merged name are those of that name")
  func mergedName() throws {
    let sample = TableSample(
      """
      项目|<|2022年预算数
      公务用车购置及运行维护费|小计|2.60
      ^|其中：购置费|0.00
      ^|运行维护费|2.60
      """, caption: Self.caption)
    #expect(
      Set(sample.readings) == [
        "three_public.vehicle 2022 budget fiscal 2.6", "three_public.vehicle_purchase 2022 budget fiscal 0",
        "three_public.vehicle_operation 2022 budget fiscal 2.6",
      ])
  }

  @Test("A unit in the first title beside years and bases leaves them a header")
  func unitInHeader() throws {
    let table = """
      | 项目（单位：万元） | 2020年决算数 | 2021年预算数 | 2021年决算数 |
      | --- | --- | --- | --- |
      | 合计 | 20.14 | 24.00 | 17.63 |
      | 公务用车运行维护费 | 13.50 | 15.00 | 12.35 |
      | 公务接待费 | 6.64 | 9.00 | 5.28 |
      """
    let facts = try ReportText("“三公”经费支出决算表\n\n\(table)\n").facts()
    #expect(facts.count == 9)
    #expect(facts.contains("2021 three_public.reception actual all 5.28万元"))
    #expect(facts.contains("2021 three_public.reception budget all 9万元"))
    #expect(facts.contains("2020 three_public.vehicle_operation actual all 13.5万元 restated"))
  }

  @Test("Where titles stand over no certain columns, their figures stay open")
  func lostTitles() {
    let sample = TableSample(
      """
      合计|因公出国(境)费|公务用车购置及运行维护费|公务接待费|会议费
      小计|购置费|运行维护费
      预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数
      50.00|40.00|0.00|0.00|30.00|29.00|0.00|0.00|30.00|29.00|20.00|11.00
      """, caption: Self.caption)
    #expect(sample.readings.isEmpty)
    #expect(sample.ledger.unassigned.count == 12)
  }

  @Test("The same with merged cells, column numbers and short names")
  func grid() {
    let sample = TableSample(
      """
      预算数|<|<|<|<|<|决算数|<|<|<|<|<
      合计|因公出国(境)费|公务用车购置及运行费|<|<|公务接待费|合计|因公出国(境)费|公务用车购置及运行费|<|<|公务接待费
      ^|^|小计|购置费|运行维护费|^|^|^|小计|购置费|运行维护费|^
      1|2|3|4|5|6|7|8|9|10|11|12
      50.00|0.00|30.00|0.00|30.00|20.00|40.00|0.00|29.00|0.00|29.00|11.00
      """, caption: Self.caption, shape: .grid)
    #expect(Set(sample.readings) == Self.expected)
  }

  @Test("A line for each figure, the last years' beside this year's")
  func lines() {
    let sample = TableSample(
      """
      项目|预算数|决算数|完成预算%|上年决算数|比上年增减
      合计|50|40|80.00|60|-20
      1.因公出国(境)费|0|0||0|0
      2.公务用车购置及运行维护费|30|29|96.67|45|-16
      其中：(1)购置费|0|0||0|0
      (2)运行维护费|30|29|96.67|45|-16
      3.公务接待费|20|11|55.00|15|-4
      """, caption: Self.caption)
    #expect(Set(sample.readings.filter { $0.contains("2022") }) == Self.expected)
    #expect(sample.readings.filter { $0.contains("2021 actual") }.count == 6)
    #expect(sample.ledger.unassigned.isEmpty)
  }

  @Test("Lines 预算数 and 决算数 under the figures, with meetings and training")
  func basisLines() {
    let sample = TableSample(
      """
      项目|三公经费合计|因公出国(境)费|公务接待费|会议费|培训费
      预算数|20.00|0.00|20.00|3.00|4.00
      决算数|11.00|0.00|11.00|1.00|2.00
      """, caption: ["三公经费、会议费和培训费支出决算表", "单位：元"], shape: .grid)
    #expect(sample.readings.contains("meeting 2022 budget all 3"))
    #expect(sample.readings.contains("training 2022 actual all 2"))
    #expect(sample.readings.count == 10)
  }

  @Test("The information form mixes money and counts, and what it names beside them is left out")
  func information() {
    let sample = TableSample(
      """
      项目|行次|统计数|项目|行次|统计数
      栏次||1|栏次||2
      一、三公经费支出|1|—|二、机关运行经费|20|66.60
      (一)支出合计|2|12.50|三、政府采购支出信息|21|—
      1.公务接待费|3|4.40|(一)政府采购支出合计|22|55.00
      (1)国内接待费|4|4.40|1.政府采购货物支出|23|20.00
      (二)相关统计数|5|—|(二)政府采购授予中小企业合同金额|24|50.00
      1.因公出国(境)团组数(个)|6|1|(一)车辆数合计(辆)|25|3
      2.因公出国(境)人次数(人)|7|4|1.机要通信用车|26|1
      4.公务用车保有量(辆)|8|2|(二)单价50万元(含)以上的通用设备(台、套)|27|2
      5.国内公务接待批次(个)|9|18|其中：外事接待批次(个)|28|0
      6.国内公务接待人次(人)|10|160|||
      """, caption: ["机构运行信息表", "金额单位：万元"], shape: .grid)
    #expect(
      Set(sample.readings) == [
        "three_public.total 2022 actual all 125000", "three_public.reception 2022 actual all 44000",
        "operating_cost 2022 actual all 666000", "procurement.total 2022 actual all 550000",
        "procurement.goods 2022 actual all 200000", "abroad.groups 2022 actual all 1",
        "abroad.people 2022 actual all 4", "vehicle.stock 2022 actual all 2", "vehicle.stock 2022 actual all 3",
        "equipment.over_500k 2022 actual all 2", "reception.batches 2022 actual all 18",
        "reception.visitors 2022 actual all 160",
      ])
  }

  @Test("公务用车保有量 comes before 车辆数合计")
  func stock() {
    let readings = TableSample(
      """
      项目|统计数
      车辆数合计(辆)|3
      公务用车保有量(辆)|2
      """
    ).ledger.readings
    #expect(readings.map(\.doubt) == [1, 0])
  }

  @Test("支出合计 right below the heading with figures of its own is the same total, a header may name its 小计")
  func totalBelowHeading() {
    let lines = TableSample(
      """
      项目|预算数|决算数
      一、三公经费支出|15.00|13.84
      (一)支出合计|15.00|13.84
      """, caption: ["机构运行信息表", "单位：元"])
    #expect(
      Set(lines.readings) == ["three_public.total 2022 budget all 15", "three_public.total 2022 actual all 13.84"])
    let columns = TableSample(
      """
      合计|因公出国(境)费|公务用车购置及运行费小计|公务接待费
      11.00|0.00|7.00|4.00
      """, caption: ["一般公共预算三公经费支出表", "单位：元"], kind: .budget)
    #expect(columns.readings.contains("three_public.vehicle 2022 budget general 7"))
  }

  @Test("A title between the rows, with 公开09表 at its end, begins a table of its own")
  func titleBetweenRows() {
    let sample = TableSample(
      """
      科目编码|科目名称|支出合计|基本支出|项目支出
      2210201|住房公积金|743.38|743.38|
      财政拨款三公经费、会议费支出决算表||||公开09表
      ||||单位：万元
      |三公经费||||会议费
      |合计|因公出国(境)费|公务用车购置费|公务接待费|
      |1|2|3|4|5
      决算数|29.50|0.00|18.00|11.50|8.60
      """, caption: ["单位：万元"])
    #expect(
      sample.readings.suffix(5) == [
        "three_public.total 2022 actual fiscal 295000", "three_public.abroad 2022 actual fiscal 0",
        "three_public.vehicle_purchase 2022 actual fiscal 180000", "three_public.reception 2022 actual fiscal 115000",
        "meeting 2022 actual fiscal 86000",
      ])
  }

  @Test("合计 beside the columns of funds is the sum over them, and in front of the “三公” lines their total")
  func sums() {
    let funds = TableSample(
      """
      项目|合计|一般公共预算|政府性基金预算
      公务接待费|3.50|2.00|1.50
      """, caption: ["单位：万元"])
    #expect(
      funds.readings == [
        "three_public.reception 2022 actual fiscal 35000", "three_public.reception 2022 actual general 20000",
        "three_public.reception 2022 actual govfund 15000",
      ])
    let lines = TableSample(
      """
      年度|合计|因公出国(境)费|公务用车购置及运行费|公务接待费
      2022年预算数|8.10|0.00|5.60|2.50
      """, caption: ["单位：万元"])
    #expect(lines.readings.first == "three_public.total 2022 budget all 81000")
  }

  @Test("一、支出合计 in a table of “三公” figures is their total")
  func numberedTotal() {
    let sample = TableSample(
      """
      项目|2021年执行数|2022年预算数
      一、支出合计|86420|90000
      2、公务接待费|86420|90000
      """, caption: ["部门三公经费预算情况表", "单位：元"], kind: .budget)
    #expect(
      sample.readings.prefix(2) == [
        "three_public.total 2021 actual all 86420", "three_public.total 2022 budget all 90000",
      ])
  }

  @Test("A line 附件 above a table's own title is no title of its columns")
  func annex() {
    let sample = TableSample(
      """
      附件4：部门决算和三公经费决算公开表格（表1）|||
      收入支出决算总表|||
      收入||支出|
      项目|决算数|项目|决算数
      一、财政拨款收入|30.00|一、教育支出|20.00
      """, caption: ["单位：万元"])
    #expect(
      sample.readings == [
        "income.fiscal 2022 actual fiscal 300000", "expenditure.function 教育支出 2022 actual all 200000",
      ])
  }

  @Test("The basis of a half's first column is that of the half")
  func halvesOfBases() {
    let sample = TableSample(
      """
      预算数合计|因公出国(境)费|公务接待费|决算数合计|因公出国(境)费|公务接待费
      1|2|3|4|5|6
      9.00|6.50|2.50|7.18|5.94|1.24
      """, caption: ["三公经费支出决算表", "单位：万元"])
    #expect(
      sample.readings == [
        "three_public.total 2022 budget all 90000", "three_public.abroad 2022 budget all 65000",
        "three_public.reception 2022 budget all 25000", "three_public.total 2022 actual all 71800",
        "three_public.abroad 2022 actual all 59400", "three_public.reception 2022 actual all 12400",
      ])
  }
}
