import DisclosureModel

extension TermTable {
  /// “三公”经费 and its counts (财预〔2016〕143号 and 部门决算 公开07表).
  static let threePublic: TermTable = {
    var table = TermTable()
    table.add(.threePublicTotal, "三公经费 三公经费支出 三公经费合计 三公经费总额 三公经费总支出 三公支出 三公 三公费用 三公经费支出合计")
    table.add(
      .threePublicAbroad,
      "出国费 出国费用 出国经费 因公出国(境)费 因公出国(境)费用 因公出国(境)经费 因公出国(境) 因公出国费 因公出国费用 因公出国境费 因公出国境 出国(境)费 出国(境)经费 出国(境)费用 因公出国(境)支出 因公出国经费 因公出国(出境)费 因公出国(出境)费用 因公出国(境)费支出"
    )
    table.add(
      .threePublicVehicle,
      "公务用车购置及运行维护费 公务用车购置及运行费 公务用车购置和运行维护费 公务用车购置费及运行维护费 公务用车购置和运行费 公务用车费 公务用车费用 公务用车购置及运行维护 公务用车购置及运行 公车购置及运行维护费 公车购置及运行费 公务车购置及运行费 公务车购置及运行维护费 公务用车购置、运行维护费 公务用车经费 公务用车购置与运行维护费 公务用车购置费和运行维护费 公务用车购置及运行维护费用 公务用车购置费及运行费 公务用车购置费用及运行维护费 公务用车支出 公务用车购置及运行经费 公务用车购置和运行经费 公务用车运行及购置费"
    )
    table.add(
      .threePublicVehiclePurchase,
      "公务用车购置费 公务用车购置 公务用车购置支出 公务用车购置经费 公务用车购置费用 公车购置费 公务车购置费 车辆购置费 公车购置 公务车购置 公务用车购置费支出 购置公务用车费用")
    table.add(
      .threePublicVehicleOperation,
      "公务用车运行维护费 公务用车运行费 公务用车运行维护支出 公务用车运行维护费用 公务用车维护费 公务用车运行 公务用车运行支出 公车运行维护费 公车运行费 公务车运行维护费 公务车运行费 公务用车运行维护经费 公务用车运行及维护费 公务用车运行和维护费 公务用车运行维护 公务用车运行经费 车辆运行维护费"
    )
    addVehicleNames(to: &table)
    table.add(
      .vehiclePart(.threePublicVehicle), "购置及运行维护费 购置及运行费 购置和运行维护费 购置费及运行维护费 购置及运行维护支出")
    table.add(.vehiclePart(.threePublicVehiclePurchase), "购置费 购置费用 购置支出 购置经费 车辆购置")
    table.add(
      .vehiclePart(.threePublicVehicleOperation),
      "运行费 公务用车(含执法执勤用车)运行 公务用车(含执法执勤用车)运行维护费 运行维护费 运行维护费用 运行维护支出 运行维护经费 运行支出 运维费")
    table.add(.threePublicReception, "公务接待费 公务接待费用 公务接待 公务接待支出 公务接待经费 接待费 公务接待费支出 业务接待费")
    table.add(
      .otherFigure, "国内接待费 国内公务接待费 国内公务接待支出 外宾接待费 外事接待费 外宾接待支出 外事接待支出 国(境)外公务接待费 外事接待费支出 国内接待费支出 国内公务接待费支出 外宾接待费支出")
    table.add(
      .otherFigure,
      "人均接待费 人均公务接待费 人均接待费用 人均会议费 人均培训费 人均公用经费 人均公用支出 人均支出 人均经费 车均购置费 车均购置费用 车均维护费 车均运行维护费 车均运行费 车均运行维护费用 单车运行维护费 单车运行费 平均每车运行维护费 平均每车全年运行维护费 每车平均运行维护费 平均每辆车运行维护费 单车平均运行维护费 平均每辆运行维护费 辆均运行维护费"
    )
    table.add(.count(.domesticGuests), "国内公务接待 国内接待")
    table.add(.count(.received), "全年共接待 共接待 累计接待 全年接待 共计接待 全年累计接待")
    table.add(.count(.foreignGuests), "外宾接待 外事接待 国(境)外公务接待 国(境)外接待 接待外宾 外宾 国(境)外公务 外国来宾")
    table.add(.count(.groups), "团组 来访团组 接待团组 出国(境)团组 出访团组 团组数 组团")
    table.add(.count(.batches), "批次 接待批次 公务接待批次 批次数 国内公务接待批次")
    table.add(.count(.visits), "人次 人次数 公务接待人次 接待人次 国内公务接待人次 人数 累计")
    table.add(.count(.visitors), "来宾 来访人员 接待人数 公务接待人数 来访人次 接待人员")
    table.add(
      .label(Label(.vehicleStock)),
      "公务用车保有量 年末保有公务用车 保有公务用车 年末保有车辆 保有车辆 年末保有 在册公务用车 在册车辆 留用车辆 在用公务用车 车辆保有量 公务用车保有数 公车保有量 公务用车实有数 公务用车保有 公务车保有量 公务用车年末保有量 公务用车数量 公务用车实有 公务用车实有量 汽车保有量 保有量"
    )
    table.add(
      .label(Label(.vehicleStock)),
      "共有车辆 共有公务用车 车辆实有数 年末共有车辆 实有车辆 现有车辆 现有公务用车 实有公务用车 拥有车辆 保留公务用车 车辆总数 车辆数 共有公车 拥有公务用车 车辆编制内实有")
    table.add(
      .label(Label(.vehiclePurchased)),
      "公务用车购置数 购置公务用车 更新公务用车 公务用车购置量 购置车辆 公务用车更新数 购置更新公务用车 更新购置公务用车 新购公务用车 新购置公务用车 购置数 购置公车 新增公务用车 公务用车购置(更新)数 购置(更新)公务用车 购入公务用车 公务用车购置数量 新购车辆 更新车辆"
    )
    table.add(.absent(.vehiclePurchased), "未购置公务用车 没有购置公务用车 未更新公务用车 未购置车辆 未新购公务用车 未购置更新公务用车")
    table.add(.count(.purchased), "购置 更新")
    table.add(
      .otherFigure,
      "主要领导干部用车 副部(省)级及以上领导用车 副部(省)级以上领导用车 主要负责人用车 机要通信用车 机要通信应急用车 应急保障用车 执法执勤用车 特种专业技术用车 离退休干部用车 离退休干部服务用车 其他用车 一般公务用车 一般执法执勤用车 省部级领导干部用车 定向化保障岗位用车 实物保障岗位用车 领导干部用车 业务用车 一般业务用车 其他车辆 厅级领导用车 省级领导用车 其他按照规定配备的公务用车 调研用车 老干部用车"
    )
    return table
  }()

  /// 公务用车购置及运行维护费 in the wordings that its parts combine to, and each part alone.
  private static func addVehicleNames(to table: inout TermTable) {
    let cars = ["公务用车", "公车", "公务车", "公务车辆"]
    let tails = ["费", "费用", "经费", "支出", "费支出", ""]
    let upkeep = ["运行维护", "运行", "运行及维护", "运行和维护", "运维", "维护", "运行维修", "运转维护"]
    for car in cars {
      for use in upkeep {
        for tail in tails {
          table.add(.threePublicVehicleOperation, car + use + tail)
          for joint in ["及", "和", "与", "、", "费及", "费和", "费、", "以及"] {
            table.add(.threePublicVehicle, car + "购置" + joint + use + tail)
          }
          table.add(.threePublicVehicle, car + "购置" + use + tail)
          table.add(.threePublicVehicle, car + "购置(更新)及" + use + tail)
          table.add(.threePublicVehicle, car + use + "及购置" + tail)
        }
      }
      for tail in tails where !tail.isEmpty { table.add(.threePublicVehiclePurchase, car + "购置" + tail) }
    }
  }
}
