import DisclosureModel

extension TermTable {
  /// 机关运行经费, meetings, training, procurement, equipment, and the self-evaluation's total.
  static let operations: TermTable = {
    var table = TermTable()
    table.add(.operatingCost, "机关运行经费 机构运行经费 机关运行经费支出 机关运行费 机关(事业单位)运行经费 机关运行费用")
    table.add(.meeting, "会议费 会议费支出 会议经费 会议费用 会议支出")
    table.add(.training, "培训费 培训费支出 培训经费 培训费用 培训支出")
    table.add(
      .procurementTotal,
      "政府采购支出总额 政府采购支出 政府采购总额 政府采购预算总额 政府采购金额 政府采购 政府采购支出合计 政府采购预算支出 政府采购资金 政府采购支出金额 政府采购规模 政府采购合计 政府采购项目支出 政府采购支出预算 采购预算总额 采购支出总额 采购总额 政府采购项目预算"
    )
    table.add(.label(Label(.procurementTotal, basis: .budget)), "政府采购预算金额 采购预算金额 采购预算 采购预算数 采购预算资金 政府采购预算 政府采购预算数")
    table.add(.label(Label(.procurementTotal, basis: .actual)), "实际采购 实际政府采购 实际采购金额 实际采购支出 实际政府采购金额 实际政府采购支出")
    table.add(
      .procurementGoods,
      "政府采购货物支出 政府采购货物 货物类采购预算 货物采购预算 政府采购货物预算 货物类预算 货物类采购 货物采购 货物类 货物支出 采购货物 采购货物支出 货物类支出 货物采购支出 货物类采购支出 货物 政府货物采购")
    table.add(
      .procurementWorks,
      "政府采购工程支出 政府采购工程 工程类采购预算 工程采购预算 政府采购工程预算 工程类预算 工程类采购 工程采购 工程类 工程支出 采购工程 采购工程支出 工程类支出 工程采购支出 工程类采购支出 工程 政府工程采购")
    table.add(
      .procurementServices,
      "政府采购服务支出 政府采购服务 服务类采购预算 服务采购预算 政府采购服务预算 服务类预算 服务类采购 服务采购 服务类 服务支出 采购服务 采购服务支出 服务类支出 服务采购支出 服务类采购支出 服务 政府服务采购")
    table.add(
      .otherFigure,
      "政府采购资金类型 政府采购资金来源 政府采购资金性质 授予中小企业合同金额 授予小微企业合同金额 合同金额 固定资产 资产总额 负债 净资产 结余分配 使用非财政拨款结余 用事业基金弥补收支差额 国有资产 面向中小企业 面向小微企业 预留 人均 授予小型企业合同金额 合同总金额 资产总计 提取职工福利基金 使用专用结余 无形资产 非财政拨款结余 教育收费 住房 房屋 土地 社会团体会费 党费 债券"
    )
    table.add(
      .equipmentOver500k,
      "单价50万元以上通用设备 单位价值50万元以上通用设备 单价50万元(含)以上通用设备 50万元以上通用设备 单位价值50万元(含)以上的通用设备 单位价值50万元以上设备 单价50万元以上设备 单价50万元以上的通用设备 单价50万元(含)以上的通用设备 单价50万元以上的设备 单位价值50万元(含)以上的设备 单位价值50万元以上的通用设备 50万元以上 50万元(含)以上 价值50万元以上"
    )
    table.add(
      .equipmentOver1m,
      "单价100万元以上专用设备 单位价值100万元以上专用设备 单价100万元(含)以上专用设备 100万元以上专用设备 单位价值100万元以上设备 单价100万元以上设备 单价100万元(含)以上设备 单位价值100万元(含)以上设备 单位价值100万元(含)以上的设备 单价100万元以上的专用设备 单价100万元(含)以上的专用设备 单位价值100万元以上的设备 单位价值100万元以上的专用设备 单位价值100万元(含)以上的专用设备 单价100万元(含)以上专用设备 100万元以上 100万元(含)以上 价值100万元以上"
    )
    table.add(
      .performanceSelfScore,
      "自评得分 自评综合得分 综合得分 综合自评得分 绩效自评得分 评价得分 自评分 自评总分 自评得分为 综合评分 总得分 最终得分 绩效评价得分 绩效自评分 自评分数 自评综合评分 自我评价得分 综合评价得分 自评总得分 自评结果 评价总分 得分"
    )
    table.add(.rate(.rateStaffControl), "在职人员控制率 人员控制率")
    table.add(.rate(.rateThreePublicChange), "三公经费变动率")
    table.add(.rate(.rateKeySpending), "重点支出安排率")
    table.add(.rate(.rateBudgetExecution), "预算执行率 预算完成率 执行率 完成率 支出完成率 预算执行进度 支出执行率 资金执行率 整体支出执行率")
    table.add(.rate(.rateBudgetAdjustment), "预算调整率")
    table.add(.rate(.ratePaymentProgress), "支付进度率 支付进度 支出进度")
    table.add(.rate(.rateCarryover), "结转结余率")
    table.add(.rate(.rateCarryoverChange), "结转结余变动率")
    table.add(.rate(.ratePublicControl), "公用经费控制率")
    table.add(.rate(.rateThreePublicControl), "三公经费控制率")
    table.add(.rate(.rateProcurementExecution), "政府采购执行率")
    table.add(.rate(.rateAssetUse), "固定资产利用率")
    return table
  }()
}
