/// What a figure measures. Raw values are the stable names of exports and tests (VOCABULARY).
package enum Indicator: String, Sendable, Codable, CaseIterable, Hashable {
  case incomeTotal = "income.total"
  case incomeFiscal = "income.fiscal"
  case incomeSuperior = "income.superior"
  case incomeBusiness = "income.business"
  case incomeOperating = "income.operating"
  case incomeAffiliate = "income.affiliate"
  case incomeOther = "income.other"
  case carryoverOpening = "carryover.opening"
  case carryoverClosing = "carryover.closing"
  case balanceTotal = "balance.total"
  case budgetSupplement = "budget.supplement"

  case expenditureTotal = "expenditure.total"
  case expenditureBasic = "expenditure.basic"
  case expenditureProject = "expenditure.project"
  case expenditureSuperior = "expenditure.superior"
  case expenditureOperating = "expenditure.operating"
  case expenditureAffiliate = "expenditure.affiliate"
  case expenditurePersonnel = "expenditure.personnel"
  case expenditurePublic = "expenditure.public"
  case expenditureWages = "expenditure.wages"
  case expenditureGoods = "expenditure.goods"
  case expenditureHouseholds = "expenditure.households"
  case expenditureCapital = "expenditure.capital"
  case expenditureEconomic = "expenditure.economic"
  case expenditureFunction = "expenditure.function"
  case expenditureProjectItem = "expenditure.project_item"

  case threePublicTotal = "three_public.total"
  case threePublicAbroad = "three_public.abroad"
  case threePublicVehicle = "three_public.vehicle"
  case threePublicVehiclePurchase = "three_public.vehicle_purchase"
  case threePublicVehicleOperation = "three_public.vehicle_operation"
  case threePublicReception = "three_public.reception"
  case operatingCost = "operating_cost"
  case meeting
  case training
  case procurementTotal = "procurement.total"
  case procurementGoods = "procurement.goods"
  case procurementWorks = "procurement.works"
  case procurementServices = "procurement.services"

  case staffQuota = "staff.quota"
  case staffQuotaAdmin = "staff.quota.admin"
  case staffQuotaInstitution = "staff.quota.institution"
  case staffQuotaLogistics = "staff.quota.logistics"
  case staffOnPayroll = "staff.on_payroll"
  case staffOnPayrollAdmin = "staff.on_payroll.admin"
  case staffOnPayrollInstitution = "staff.on_payroll.institution"
  case staffOnPayrollWorker = "staff.on_payroll.worker"
  case staffRetired = "staff.retired"
  case staffContract = "staff.contract"
  case orgInternalUnits = "org.internal_units"
  case orgSubordinateUnits = "org.subordinate_units"
  case abroadGroups = "abroad.groups"
  case abroadPeople = "abroad.people"
  case receptionBatches = "reception.batches"
  case receptionVisitors = "reception.visitors"
  case vehicleStock = "vehicle.stock"
  case vehiclePurchased = "vehicle.purchased"
  case equipmentOver500k = "equipment.over_500k"
  case equipmentOver1m = "equipment.over_1m"

  case performanceSelfScore = "performance.self_score"
  case performanceWeight = "performance.weight"
  case performanceScore = "performance.score"

  case rateStaffControl = "rate.staff_control"
  case rateThreePublicChange = "rate.three_public_change"
  case rateKeySpending = "rate.key_spending"
  case rateBudgetExecution = "rate.budget_execution"
  case rateBudgetAdjustment = "rate.budget_adjustment"
  case ratePaymentProgress = "rate.payment_progress"
  case rateCarryover = "rate.carryover"
  case rateCarryoverChange = "rate.carryover_change"
  case ratePublicControl = "rate.public_control"
  case rateThreePublicControl = "rate.three_public_control"
  case rateProcurementExecution = "rate.procurement_execution"
  case rateAssetUse = "rate.asset_use"
}

extension Indicator {
  /// The unit that every figure of this indicator is kept in.
  package var unit: MeasureUnit {
    switch self {
    case .staffQuota, .staffQuotaAdmin, .staffQuotaInstitution, .staffQuotaLogistics, .staffOnPayroll,
      .staffOnPayrollAdmin, .staffOnPayrollInstitution, .staffOnPayrollWorker, .staffRetired, .staffContract,
      .abroadPeople, .receptionVisitors:
      .person
    case .orgInternalUnits, .orgSubordinateUnits, .abroadGroups, .receptionBatches: .item
    case .vehicleStock, .vehiclePurchased: .vehicle
    case .equipmentOver500k, .equipmentOver1m: .set
    case .performanceSelfScore, .performanceWeight, .performanceScore: .point
    case .rateStaffControl, .rateThreePublicChange, .rateKeySpending, .rateBudgetExecution, .rateBudgetAdjustment,
      .ratePaymentProgress, .rateCarryover, .rateCarryoverChange, .ratePublicControl, .rateThreePublicControl,
      .rateProcurementExecution, .rateAssetUse:
      .percent
    default: .yuan
    }
  }

  /// The topic of the comparison page that shows this indicator.
  package var topic: Topic { Indicator.topics[Int(caseNumber)] }

  /// Read off the names once; a topic is asked for with every figure.
  private static let topics = allCases.map(\.topicByName)

  private var topicByName: Topic {
    let name = rawValue
    if name.hasPrefix("three_public") || name.hasPrefix("abroad") || name.hasPrefix("reception")
      || name.hasPrefix("vehicle")
    {
      return .threePublic
    }
    if name.hasPrefix("staff") || name.hasPrefix("org") { return .staffing }
    if name.hasPrefix("performance") || name.hasPrefix("rate") { return .performance }
    if name.hasPrefix("procurement") || name.hasPrefix("equipment") || self == .operatingCost || self == .meeting
      || self == .training
    {
      return .operations
    }
    return .budgetExecution
  }

  /// True when a fact of this indicator names which line it is (``Fact/item``).
  package var isItemised: Bool {
    switch self {
    case .expenditureFunction, .expenditureEconomic, .expenditureProjectItem, .performanceWeight, .performanceScore:
      true
    default: false
    }
  }
}

/// The sections of a comparison page.
package enum Topic: String, Sendable, Codable, CaseIterable, Hashable {
  case budgetExecution
  case staffing
  case threePublic
  case operations
  case performance
}
