extension Indicator {
  /// The name that a reader sees.
  package func label(_ language: Language = .zh) -> String {
    let labels = Indicator.labelsByNumber[Int(caseNumber)]
    return language == .zh ? labels.0 : labels.1
  }

  private static let labelsByNumber = allCases.map { labels[$0] ?? ($0.rawValue, $0.rawValue) }

  private static let labels: [Indicator: (String, String)] = [
    .incomeTotal: ("本年收入合计", "Income, total"),
    .incomeFiscal: ("财政拨款收入", "Fiscal appropriation"),
    .incomeSuperior: ("上级补助收入", "Subsidies from superiors"),
    .incomeBusiness: ("事业收入", "Business income"),
    .incomeOperating: ("经营收入", "Operating income"),
    .incomeAffiliate: ("附属单位上缴收入", "Remittances from affiliates"),
    .incomeOther: ("其他收入", "Other income"),
    .carryoverOpening: ("年初结转和结余", "Carry-over, opening"),
    .carryoverClosing: ("年末结转和结余", "Carry-over, closing"),
    .balanceTotal: ("收支总计", "Balance, total"),
    .budgetSupplement: ("年中追加", "Supplement during the year"),
    .expenditureTotal: ("本年支出合计", "Expenditure, total"),
    .expenditureBasic: ("基本支出", "Basic expenditure"),
    .expenditureProject: ("项目支出", "Project expenditure"),
    .expenditureSuperior: ("上缴上级支出", "Remitted to superiors"),
    .expenditureOperating: ("经营支出", "Operating expenditure"),
    .expenditureAffiliate: ("对附属单位补助支出", "Subsidies to affiliates"),
    .expenditurePersonnel: ("人员经费", "Personnel"),
    .expenditurePublic: ("公用经费", "Public (running) funds"),
    .expenditureWages: ("工资福利支出", "Wages and benefits"),
    .expenditureGoods: ("商品和服务支出", "Goods and services"),
    .expenditureHouseholds: ("对个人和家庭的补助", "Subsidies to persons and households"),
    .expenditureCapital: ("资本性支出", "Capital expenditure"),
    .expenditureEconomic: ("支出经济分类", "Economic class"),
    .expenditureFunction: ("支出功能分类", "Functional class"),
    .expenditureProjectItem: ("具体项目", "Project"),
    .threePublicTotal: ("“三公”经费合计", "Three public expenses, total"),
    .threePublicAbroad: ("因公出国（境）费", "Official travel abroad"),
    .threePublicVehicle: ("公务用车购置及运行维护费", "Official vehicles"),
    .threePublicVehiclePurchase: ("公务用车购置费", "Vehicle purchase"),
    .threePublicVehicleOperation: ("公务用车运行维护费", "Vehicle operation"),
    .threePublicReception: ("公务接待费", "Official reception"),
    .operatingCost: ("机关运行经费", "Agency operating cost"),
    .meeting: ("会议费", "Meetings"),
    .training: ("培训费", "Training"),
    .procurementTotal: ("政府采购支出总额", "Procurement, total"),
    .procurementGoods: ("政府采购货物支出", "Procurement of goods"),
    .procurementWorks: ("政府采购工程支出", "Procurement of works"),
    .procurementServices: ("政府采购服务支出", "Procurement of services"),
    .staffQuota: ("编制数", "Staff quota"),
    .staffQuotaAdmin: ("行政编制", "Quota, administrative"),
    .staffQuotaInstitution: ("事业编制", "Quota, institution"),
    .staffQuotaLogistics: ("机关后勤服务编制", "Quota, logistics"),
    .staffOnPayroll: ("在职人数", "On payroll"),
    .staffOnPayrollAdmin: ("在职行政人员", "On payroll, administrative"),
    .staffOnPayrollInstitution: ("在职事业人员", "On payroll, institution"),
    .staffOnPayrollWorker: ("在职工勤人员", "On payroll, workers"),
    .staffRetired: ("退休（离退休）人员", "Retired"),
    .staffContract: ("编外长期聘用人员", "Contract staff"),
    .orgInternalUnits: ("内设机构", "Internal units"),
    .orgSubordinateUnits: ("所属单位", "Subordinate units"),
    .abroadGroups: ("因公出国（境）团组", "Groups abroad"),
    .abroadPeople: ("因公出国（境）人次", "Persons abroad"),
    .receptionBatches: ("公务接待批次", "Reception, batches"),
    .receptionVisitors: ("公务接待人次", "Reception, visitors"),
    .vehicleStock: ("公务用车保有量", "Vehicles in stock"),
    .vehiclePurchased: ("公务用车购置数", "Vehicles purchased"),
    .equipmentOver500k: ("单价50万元以上设备", "Equipment over 500,000 yuan"),
    .equipmentOver1m: ("单价100万元以上设备", "Equipment over 1,000,000 yuan"),
    .performanceSelfScore: ("绩效自评得分", "Self-evaluation score"),
    .performanceWeight: ("绩效指标分值", "Indicator weight"),
    .performanceScore: ("绩效指标自评得分", "Indicator score"),
    .rateStaffControl: ("在职人员控制率", "Staff control rate"),
    .rateThreePublicChange: ("“三公经费”变动率", "Three public expenses, change rate"),
    .rateKeySpending: ("重点支出安排率", "Key spending rate"),
    .rateBudgetExecution: ("预算执行率", "Budget execution rate"),
    .rateBudgetAdjustment: ("预算调整率", "Budget adjustment rate"),
    .ratePaymentProgress: ("支付进度率", "Payment progress rate"),
    .rateCarryover: ("结转结余率", "Carry-over rate"),
    .rateCarryoverChange: ("结转结余变动率", "Carry-over change rate"),
    .ratePublicControl: ("公用经费控制率", "Public funds control rate"),
    .rateThreePublicControl: ("“三公经费”控制率", "Three public expenses control rate"),
    .rateProcurementExecution: ("政府采购执行率", "Procurement execution rate"),
    .rateAssetUse: ("固定资产利用率", "Fixed-asset use rate"),
  ]
}

extension Topic {
  package func label(_ language: Language = .zh) -> String {
    switch (self, language) {
    case (.budgetExecution, .zh): "预算执行"
    case (.budgetExecution, .en): "Budget execution"
    case (.staffing, .zh): "人员与机构"
    case (.staffing, .en): "Staffing"
    case (.threePublic, .zh): "“三公”经费"
    case (.threePublic, .en): "Three public expenses"
    case (.operations, .zh): "机关运行与政府采购"
    case (.operations, .en): "Operations and procurement"
    case (.performance, .zh): "绩效自评"
    case (.performance, .en): "Performance"
    }
  }
}

extension Basis {
  package func label(_ language: Language = .zh) -> String {
    switch (self, language) {
    case (.budget, .zh): "年初预算"
    case (.budget, .en): "budget"
    case (.adjusted, .zh): "全年预算"
    case (.adjusted, .en): "adjusted budget"
    case (.actual, .zh): "决算"
    case (.actual, .en): "actual"
    }
  }
}

extension Scope {
  package func label(_ language: Language = .zh) -> String {
    switch (self, language) {
    case (.all, .zh): "全口径"
    case (.all, .en): "all funds"
    case (.fiscal, .zh): "财政拨款"
    case (.fiscal, .en): "fiscal appropriation"
    case (.general, .zh): "一般公共预算"
    case (.general, .en): "general public budget"
    case (.govfund, .zh): "政府性基金"
    case (.govfund, .en): "government funds"
    case (.statecap, .zh): "国有资本经营预算"
    case (.statecap, .en): "state capital budget"
    }
  }
}

extension ReportKind {
  package func label(_ language: Language = .zh) -> String {
    switch (self, language) {
    case (.budget, .zh): "部门预算"
    case (.budget, .en): "budget"
    case (.finalAccounts, .zh): "部门决算"
    case (.finalAccounts, .en): "final accounts"
    case (.performance, .zh): "绩效自评"
    case (.performance, .en): "performance evaluation"
    case (.combined, .zh): "决算与绩效合编"
    case (.combined, .en): "combined"
    case (.unknown, .zh): "种类不明"
    case (.unknown, .en): "unknown kind"
    }
  }
}

extension Origin {
  package func label(_ language: Language = .zh) -> String {
    switch (self, language) {
    case (.stated, .zh): "本年报告"
    case (.stated, .en): "own report"
    case (.restated, .zh): "后年重述"
    case (.restated, .en): "restated later"
    case (.derived, .zh): "推算"
    case (.derived, .en): "derived"
    }
  }
}
