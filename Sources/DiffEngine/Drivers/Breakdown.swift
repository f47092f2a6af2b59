import DisclosureModel

/// How wholes are made of parts, as the budget and final-accounts tables lay them out.
struct Breakdown: Sendable, Hashable {
  var whole: Indicator
  var parts: [Indicator]

  /// Breakdowns into lines without items. Each is a complete list of parts.
  static let all: [Breakdown] = [
    Breakdown(
      whole: .expenditureTotal,
      parts: [
        .expenditureBasic, .expenditureProject, .expenditureSuperior, .expenditureOperating, .expenditureAffiliate,
      ]),
    Breakdown(whole: .expenditureBasic, parts: [.expenditurePersonnel, .expenditurePublic]),
    Breakdown(
      whole: .incomeTotal,
      parts: [.incomeFiscal, .incomeSuperior, .incomeBusiness, .incomeOperating, .incomeAffiliate, .incomeOther]),
    Breakdown(
      whole: .threePublicTotal, parts: [.threePublicAbroad, .threePublicVehicle, .threePublicReception]),
    Breakdown(whole: .threePublicVehicle, parts: [.threePublicVehiclePurchase, .threePublicVehicleOperation]),
    Breakdown(
      whole: .procurementTotal, parts: [.procurementGoods, .procurementWorks, .procurementServices]),
    Breakdown(
      whole: .staffOnPayroll, parts: [.staffOnPayrollAdmin, .staffOnPayrollInstitution, .staffOnPayrollWorker]),
    Breakdown(whole: .staffQuota, parts: [.staffQuotaAdmin, .staffQuotaInstitution, .staffQuotaLogistics]),
  ]

  /// Wholes that an indicator is part of, nearest first, by name and by itemised list.
  static func wholes(of indicator: Indicator) -> [Indicator] {
    switch indicator {
    case .expenditureFunction: [.expenditureTotal]
    case .expenditureProjectItem: [.expenditureProject, .expenditureTotal]
    case .expenditureWages, .expenditureHouseholds: [.expenditurePersonnel, .expenditureBasic, .expenditureTotal]
    case .expenditureGoods, .expenditureCapital: [.expenditurePublic, .expenditureTotal]
    case .threePublicVehiclePurchase, .threePublicVehicleOperation: [.threePublicVehicle, .threePublicTotal]
    case .expenditurePersonnel, .expenditurePublic: [.expenditureBasic, .expenditureTotal]
    case .incomeTotal, .expenditureTotal: [.balanceTotal]
    default: all.filter { $0.parts.contains(indicator) }.map(\.whole)
    }
  }
}
