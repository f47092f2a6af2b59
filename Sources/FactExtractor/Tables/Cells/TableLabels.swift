import DisclosureModel

/// Names of figures as the forms of budgets and final accounts print them, where prose names them otherwise.
enum TableLabels {
  /// The figure that a whole cell names; nil for wordings that the lexicon decides.
  static func label(_ name: Words) -> Label? { labels[name] }

  private static let labels: [Words: Label] = {
    var labels: [Words: Label] = [:]
    for (indicator, names) in table {
      for name in names.split(separator: " ") { labels[Words(String(name))] = Label(indicator) }
    }
    return labels
  }()

  private static let table: [(Indicator, String)] = [
    (.threePublicAbroad, "出国经费 出国费用 出国(境)经费 因公出国(境)费用 出国费 因公出国(境)费 出国(境)费"),
    (.threePublicReception, "公务接待 公务接待费 接待费 公务接待费用 公务接待经费"),
    (.threePublicVehicle, "公务用车购置和维护经费 公务用车购置及维护经费 公务用车购置和运行维护经费 公务用车购置及维护费 公务用车购置和维护费 公务用车 公车购置和维护经费 公务用车费"),
    (.threePublicVehiclePurchase, "公车购置 车辆购置"),
    (.threePublicVehicleOperation, "公车运行维护 公务用车运行维护 车辆运行维护费 车辆运行"),
    (.threePublicTotal, "三公经费 三公经费支出 三公经费合计 三公经费小计 三公经费支出合计"),
    (.expenditureTotal, "本年支出合计 本年支出 支出合计 部门整体支出总额 年度资金总额 部门预算资金总额 全年支出合计 本年支出小计 部门预算总额 整体支出总额"),
    (.incomeTotal, "本年收入合计 本年收入 收入合计 本年收入小计"),
    (.balanceTotal, "收入总计 支出总计 收支总计 收入总计(总计) 总计"),
    (.incomeFiscal, "预算拨款 财政预算拨款 预算内拨款 财政拨款(补助) 财政拨款(补助)收入 预算拨款收入"),
    (.carryoverOpening, "年初结转结余 上年结余 上年结转 上年结转结余 年初结转和结余 用以前年度结转结余 上年结转资金 上年结转和结余收入"),
    (.carryoverClosing, "累计结余 累计结转结余 经费结余 经费结余情况 结余情况 年末结余情况 年末结余 年末结转结余 年末结转和结余 年终结转结余 结转下年 年终结转和结余"),
    (.staffQuota, "编制数 编制人数 核定编制数 人员编制 人员编制数 编制 编制数合计 编制人数合计"),
    (.staffOnPayroll, "实际在职人数 在职人数 实有人数 年末实有人数 在职人员 实有在职人数 在职人数合计 实有数 年末人数 年末在职人数"),
    (.staffRetired, "离退休 离退休人员 退休 退休人员 离退休人数"),
    (
      .procurementTotal,
      "政府采购金额 政府采购支出合计 政府采购支出总额 政府采购合计 政府采购预算合计 政府采购 采购预算 采购预算数 采购预算金额 采购金额 实际采购金额 采购总额 政府采购预算金额 政府采购预算数"
    ),
    (.vehicleStock, "车辆数合计 车辆合计 车辆总数 车辆数量合计"),
    (.equipmentOver500k, "单价50万元以上设备 单价50万元(含)以上设备 单价50万元以上通用设备 单价50万元(含)以上通用设备 单位价值50万元以上通用设备"),
    (.equipmentOver1m, "单价100万元以上专用设备 单价100万元(含)以上专用设备 单价100万元以上设备 单价100万元(含)以上设备"),
  ]

  /// The part, where one figure is a part of the other and both are named together.
  static func narrower(_ one: Indicator, _ other: Indicator) -> Indicator? {
    if parts[one, default: []].contains(other) { return other }
    if parts[other, default: []].contains(one) { return one }
    return nil
  }

  /// True where `part` may stand as a line or column under `whole`.
  static func isPart(_ part: Indicator, of whole: Indicator) -> Bool { parts[whole, default: []].contains(part) }

  private static let parts: [Indicator: Set<Indicator>] = [
    .expenditureTotal: Indicator.economicClasses.union([
      .expenditureBasic, .expenditureProject, .expenditureSuperior, .expenditureOperating, .expenditureAffiliate,
      .expenditurePersonnel, .expenditurePublic, .expenditureFunction, .expenditureEconomic,
      .expenditureProjectItem, .threePublicTotal, .operatingCost, .meeting, .training,
    ]),
    .expenditureBasic: Indicator.economicClasses.union([.expenditurePersonnel, .expenditurePublic, .threePublicTotal]),
    .expenditureProject: [.threePublicTotal],
    .incomeTotal: [
      .incomeFiscal, .incomeSuperior, .incomeBusiness, .incomeOperating, .incomeAffiliate, .incomeOther,
    ],
    .balanceTotal: [.incomeTotal, .expenditureTotal, .carryoverOpening, .carryoverClosing, .incomeFiscal],
    .threePublicTotal: [
      .threePublicAbroad, .threePublicReception, .threePublicVehicle, .threePublicVehiclePurchase,
      .threePublicVehicleOperation,
    ],
    .threePublicVehicle: [.threePublicVehiclePurchase, .threePublicVehicleOperation],
    .procurementTotal: [.procurementGoods, .procurementWorks, .procurementServices],
    .staffQuota: [.staffQuotaAdmin, .staffQuotaInstitution, .staffQuotaLogistics],
    .staffOnPayroll: [.staffOnPayrollAdmin, .staffOnPayrollInstitution, .staffOnPayrollWorker],
  ]

  /// Headers that stand over one side of a table.
  static let sides: [Words: Descriptor.Side] = [
    "收入": .income, "收入来源": .income, "收入情况": .income, "本年收入情况": .income, "支出": .expenditure, "支出情况": .expenditure,
  ]

  /// Headers over what of a sum the treasury gives this year, beside 总额 and 其他资金.
  static let appropriations: Set<Words> = ["本年拨款", "当年拨款", "本年财政拨款", "当年财政拨款"]

  /// Funds that are none of the treasury's, and no line of the vocabulary.
  static let otherFunds: Set<Words> = ["单位资金", "单位自有资金", "自有资金", "财政专户管理资金", "财政专户管理的资金"]

  /// Words of forms that limit nothing.
  static let emptyWords: Set<Words> = [
    "表", "类", "款", "项", "元", "万元", "拨款", "按功能分类", "本级", "当年", "数", "年", "一", "二", "其", "决", "本表", "级", "计划", "规模", "统计",
    "统计数",
  ]
}
