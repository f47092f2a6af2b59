import DisclosureModel

/// A kind of cause that reports name and that other figures of the series can bear out or refute.
struct Cause: Sendable {
  /// The clause names the cause when it has all words of one of these groups.
  let names: [[Phrase]]
  let test: @Sendable (CauseContext) -> Verdict

  func isNamed(in clause: Clause) -> Bool {
    names.contains { group in group.allSatisfy { clause.contains($0) } }
  }

  static let all: [Cause] = [
    retirement, staffRise, staffFall, staffMove, noPurchase, purchase, fewerCars, epidemic, reorganisation, travel,
    moreVisitors, fewerVisitors,
  ]

  static let retirement = Cause(names: [["退休"], ["离休"]]) { context in
    if case .confirmed(let why) = context.test(.staffRetired, rises: true) { return .confirmed(why) }
    if case .confirmed(let why) = context.test(.staffOnPayroll, rises: false) { return .confirmed(why) }
    if context.clause.contains("减少") || context.clause.contains("去世") { return .open }
    return context.test(.staffRetired, rises: true)
  }

  static let staffRise = Cause(names: [
    ["人员增加"], ["人员增多"], ["新增人员"], ["增加人员"], ["人数增加"], ["调入"], ["招录"], ["新进人员"], ["新录用"], ["人员", "增加"],
  ]) { context in
    if context.speaksOfOtherPeople { return .open }
    return context.test(.staffOnPayroll, rises: true)
  }

  static let staffFall = Cause(names: [
    ["人员减少"], ["减少人员"], ["人数减少"], ["调出"], ["减员"], ["辞职"], ["人员", "减少"],
  ]) { context in
    context.speaksOfOtherPeople ? .open : context.test(.staffOnPayroll, rises: false)
  }

  static let staffMove = Cause(names: [["人员变动"], ["人员变化"], ["人员调整"], ["人员调动"]]) { context in
    context.testMoved([.staffOnPayroll])
  }

  static let noPurchase = Cause(names: [
    ["未购置"], ["没有购置"], ["未新购"], ["无购置"], ["未更新"], ["未采购", "车"],
  ]) { context in
    guard context.isVehicleLine, !context.clause.contains("上年") else { return .open }
    guard let bought = context.count(.vehiclePurchased, context.year) else { return .open }
    let why = Finding.Message(zh: "当年购置 \(bought) 辆", en: "\(bought) cars bought in the year")
    return bought == 0 ? .confirmed(why) : .refuted(why)
  }

  static let purchase = Cause(names: [
    ["购置", "车"], ["新购", "车"], ["更新", "车"], ["购买", "车"], ["采购", "车"],
  ]) { context in
    guard context.isVehicleLine else { return .open }
    let year = context.clause.containsAny(["上年", "去年", "上一年"]) ? context.previous : context.year
    if let bought = context.count(.vehiclePurchased, year) {
      let why = Finding.Message(zh: "当年购置 \(bought) 辆", en: "\(bought) cars bought in the year")
      return bought > 0 ? .confirmed(why) : .refuted(why)
    }
    guard let year, let cost = context.account(.threePublicVehiclePurchase, year)?.quantity, !cost.isZero else {
      return .open
    }
    if context.candidate.line.indicator == .threePublicVehiclePurchase { return .open }
    return .confirmed(
      Finding.Message(zh: "公务用车购置费 \(cost.text())", en: "vehicle purchase \(cost.text(.en))"))
  }

  static let fewerCars = Cause(names: [["车辆减少"], ["车辆报废"], ["报废", "车"], ["车改"], ["公车改革"]]) { context in
    context.isVehicleLine ? context.test(.vehicleStock, rises: false).onlyConfirmed : .open
  }

  /// COVID-19 kept people from meeting and travelling in China from January 2020 until December 2022.
  static let epidemic = Cause(names: [["疫情"], ["新冠"]]) { context in
    let year = context.year.number
    if year < 2020 {
      return .refuted(Finding.Message(zh: "疫情始于 2020 年", en: "the epidemic began in 2020"))
    }
    guard (2020...2022).contains(year), context.isGathering else { return .open }
    if context.candidate.rises {
      guard context.clause.containsAny(Cause.hampering), !context.clause.containsAny(Cause.recovery) else {
        return .open
      }
      return .refuted(
        Finding.Message(zh: "疫情使此类支出减少，数据却增加", en: "the epidemic makes such spending fall, the figures rise"))
    }
    return .confirmed(
      Finding.Message(zh: "\(year) 年疫情期间，此类支出普遍减少", en: "such spending fell everywhere in \(year)"))
  }

  private static let hampering: [Phrase] = ["疫情影响", "疫情原因", "因疫情", "因新冠", "疫情期间", "疫情冲击"]
  private static let recovery: [Phrase] = [
    "上年", "去年", "以前", "好转", "缓解", "放开", "结束", "平稳", "恢复", "之后", "消退", "减弱", "较小", "小于",
  ]

  static let reorganisation = Cause(names: [
    ["机构改革"], ["划转"], ["划入"], ["划出"], ["转隶"], ["合并"], ["撤销"], ["职能调整"],
  ]) { context in
    context.testMoved([.orgSubordinateUnits, .orgInternalUnits, .staffQuota, .staffOnPayroll])
  }

  static let travel = Cause(names: [["出国"], ["团组"], ["出境"]]) { context in
    context.candidate.line.indicator == .threePublicAbroad
      ? context.test(.abroadPeople, rises: context.candidate.rises).onlyConfirmed : .open
  }

  static let moreVisitors = Cause(names: [
    ["接待", "增加"], ["接待", "增多"], ["来访", "增"], ["来访", "较多"],
  ]) { context in context.testReception(rises: true) }

  static let fewerVisitors = Cause(names: [
    ["接待", "减少"], ["来访", "减少"], ["接待", "下降"], ["接待频次"],
  ]) { context in context.testReception(rises: false) }
}

extension CauseContext {
  /// The clause speaks of people who are not on the payroll, or of what people cost.
  var speaksOfOtherPeople: Bool {
    clause.containsAny([
      "退休", "编外", "聘用", "聘请", "人员经费", "人员支出", "人员工资", "人员类", "人员待遇", "人员费用", "人员标准",
    ])
  }

  var isVehicleLine: Bool {
    switch candidate.line.indicator {
    case .threePublicTotal, .threePublicVehicle, .threePublicVehiclePurchase, .threePublicVehicleOperation: true
    default: false
    }
  }

  /// Lines that pay for people meeting or travelling.
  var isGathering: Bool {
    switch candidate.line.indicator {
    case .threePublicTotal, .threePublicAbroad, .threePublicReception, .meeting, .training: true
    default: false
    }
  }

  func testReception(rises: Bool) -> Verdict {
    guard candidate.line.indicator == .threePublicReception || candidate.line.indicator == .threePublicTotal else {
      return .open
    }
    if !clause.containsAny(["批", "人", "来访", "频次", "次数"]) { return .open }
    let batches = test(.receptionBatches, rises: rises)
    let visitors = test(.receptionVisitors, rises: rises)
    if case .confirmed = batches { return batches }
    return visitors == .open ? batches : visitors
  }
}

extension Verdict {
  /// For causes of which a missing trace proves nothing.
  var onlyConfirmed: Verdict {
    if case .confirmed = self { self } else { .open }
  }
}
