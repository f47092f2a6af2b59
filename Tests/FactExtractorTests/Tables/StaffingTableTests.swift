import Testing

@testable import FactExtractor

struct StaffingTableTests {
  private static let expected: Set = [
    "staff.quota 2022 actual all 40", "staff.quota.admin 2022 actual all 15",
    "staff.quota.institution 2022 actual all 25", "staff.on_payroll 2022 actual all 38",
    "staff.on_payroll.admin 2022 actual all 14", "staff.on_payroll.institution 2022 actual all 22",
    "staff.on_payroll.worker 2022 actual all 2", "staff.retired 2022 actual all 11",
  ]

  @Test("Kinds of staff stand under quota and payroll")
  func columns() {
    let sample = TableSample(
      """
      单位名称|编制人数|<|<|实有人数|<|<|<|离退休人数
      ^|小计|行政|事业|小计|行政|事业|工勤|^
      合计|40|15|25|38|14|22|2|11
      """, caption: ["人员基本情况表"], shape: .grid)
    #expect(Set(sample.readings) == Self.expected)
  }

  @Test("Kinds of staff are lines beside quota and payroll")
  func lines() {
    let sample = TableSample(
      """
      项目|编制数|年末实有人数
      合计|40|38
      行政人员|15|14
      事业人员|25|22
      工勤人员||2
      离退休人员||11
      """, caption: ["人员情况表"])
    #expect(Set(sample.readings) == Self.expected)
  }
}
