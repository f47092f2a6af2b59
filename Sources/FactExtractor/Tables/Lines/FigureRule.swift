import DisclosureModel

/// Decides which figure stands where a line and a column meet. Exactly one must result; else the figure is left open.
struct FigureRule: Sendable {
  enum Decision: Sendable, Hashable {
    case figure(Indicator, item: String)
    /// a figure that is understood and none of the vocabulary's, by what it is
    case aside(String)
    case open
  }

  let caption: TableCaption
  let column: Column
  let line: Line
  let state: LineState
  /// The half of the table
  let panel: TableLayout.Panel
  /// The project whose evaluation table this is.
  let project: String?

  private var descriptor: Descriptor { line.descriptor }

  func decision() -> Decision {
    if let aside = column.aside { return .aside(aside.rawValue) }
    if column.isAmbiguous || descriptor.isAmbiguous && line.project == nil { return .open }
    if let unit = line.unit, let staff = column.indicator, StaffingExtractor.isStaffing(staff), column.isPure {
      return .figure(staff, item: unit)
    }
    if column.word == .weight || column.word == .score || column.word == .otherScore { return points() }
    // in a table of projects the code only says which class a project belongs to
    if let project = line.project, caption.topic == .projects, namesProject { return projectItem(project) }
    if let code = line.code { return coded(code) }
    // a project may be called anything
    if let project = line.project, namesProject { return projectItem(project) }
    if let aside = descriptor.aside { return .aside(aside.rawValue) }
    if let path = line.functionPath { return function(path) }
    if let name = functionClass { return function(name) }
    if let indicator = lineIndicator { return named(indicator) }
    if isTotalLine { return total() }
    return unnamed()
  }

  /// Neither 合计 nor 项目支出合计.
  private var namesProject: Bool {
    !descriptor.isTotal && descriptor.indicator != .expenditureProject && !line.isOwn
  }

  /// The points for carrying out the budget stand beside its total.
  private func points() -> Decision {
    guard descriptor.indicator == .expenditureTotal || isProjectTotal, column.word != .otherScore else {
      return .aside("score")
    }
    let item = project.map { $0 + "/预算执行率" } ?? "预算执行率"
    return .figure(column.word == .weight ? .performanceWeight : .performanceScore, item: item)
  }

  /// 总额 beside 年初预算, 调整后预算数 and 预算执行数 in the form of one project.
  private var isProjectTotal: Bool {
    project != nil && descriptor.isTotal && descriptor.scope == nil && isExecutionForm
  }

  private var isExecutionForm: Bool { caption.topic == .evaluation || caption.topic == .projectEvaluation }

  // MARK: - lines with a classification code

  private func coded(_ code: String) -> Decision {
    let item = "\(code) \(descriptor.name.text)"
    if code.hasPrefix("2") {
      guard code.count == 3 || code.count == 5 || code.count == 7 else { return .open }
      return function(item)
    }
    if let indicator = FigureRule.classes[code] { return economicClass(indicator) }
    if code.count == 5 || code.hasPrefix("3") { return economic(item) }
    return .aside("government class")
  }

  private static let classes: [String: Indicator] = [
    "301": .expenditureWages, "302": .expenditureGoods, "303": .expenditureHouseholds, "310": .expenditureCapital,
  ]

  private func function(_ item: String) -> Decision {
    if caption.topic == .income || panel.side == .income { return .aside("crossing") }
    if caption.topic == .basicExpenditure || caption.topic == .projects { return .aside("crossing") }
    guard showsExpenditure else { return .aside("crossing") }
    return .figure(.expenditureFunction, item: item)
  }

  /// The column gives the line's whole expenditure, not a part of it.
  private var showsExpenditure: Bool {
    column.indicator == .expenditureTotal && column.whole == nil || column.showsWholeLine
  }

  private func economic(_ item: String) -> Decision {
    let isWhole = showsExpenditure || column.indicator == .expenditureBasic && !panel.hasWholeColumn
    return isWhole && column.isPure ? .figure(.expenditureEconomic, item: item) : .aside("crossing")
  }

  private func economicClass(_ indicator: Indicator) -> Decision {
    switch column.indicator {
    case .expenditureProject: return .figure(indicator, item: "项目支出")
    case .expenditureBasic where caption.topic != .basicExpenditure: return .figure(indicator, item: "基本支出")
    case .expenditureBasic: return .figure(indicator, item: "")
    default:
      guard showsExpenditure else { return .aside("crossing") }
      return .figure(indicator, item: caption.topic == .projects ? "项目支出" : "")
    }
  }

  // MARK: - lines with a name

  private var functionClass: String? {
    guard let name = descriptor.functionClass, descriptor.indicator == nil, descriptor.isPure else { return nil }
    if FunctionalClass.ambiguous.contains(name), !state.isFunctional, !caption.isFunctional { return nil }
    return descriptor.name.text
  }

  /// The figure that the line names, also by words that only its neighbours complete.
  private var lineIndicator: Indicator? {
    if let indicator = descriptor.indicator { return descriptor.isPure ? inContext(indicator) : nil }
    if let indicator = ColumnReader.combined(descriptor.word, under: state.last ?? state.heading) { return indicator }
    if let indicator = ColumnReader.combined(descriptor.word, under: column.indicator) { return indicator }
    guard let scope = descriptor.scope, descriptor.isPure, descriptor.word == nil else { return nil }
    return fundLine(scope)
  }

  /// 支出合计 under 一、三公经费支出 is the total of that.
  private func inContext(_ indicator: Indicator) -> Indicator? {
    if indicator == .balanceTotal, isPlainTotal { return nil }
    // 政府性基金拨款 beside 全年预算数 and 全年执行数 is what was to be spent of it and was
    if indicator == .incomeFiscal, isExecution { return .expenditureTotal }
    // 行政单位离退休 is a 项 of the functional classification
    if indicator == .staffRetired, descriptor.name.hasSuffix("单位离退休") { return nil }
    if indicator == .expenditureTotal, state.heading == .threePublicTotal || isTotalBelowThreePublic || isOfThreePublic
    {
      return .threePublicTotal
    }
    if FigureRule.procurementParts.contains(indicator), descriptor.name.count <= 3 {
      let isProcurement =
        caption.topic == .procurement || column.indicator == .procurementTotal
        || state.last.map(FigureRule.isProcurement) ?? false
      return isProcurement || state.heading == .procurementTotal ? indicator : nil
    }
    return indicator
  }

  /// (一)支出合计 right below 一、“三公”经费支出, which has figures of its own.
  private var isTotalBelowThreePublic: Bool { state.last == .threePublicTotal && descriptor.isNumbered }

  /// (一)支出合计 of 机构运行信息表, also where the line above it is lost.
  private var isOfThreePublic: Bool {
    (caption.topic == .operations || caption.topic == .threePublic) && descriptor.isNumbered
  }

  private static let procurementParts: Set<Indicator> = [.procurementGoods, .procurementWorks, .procurementServices]

  /// 总计 closes a table of one side like 合计; only where both sides stand together it is 收支总计.
  private var isPlainTotal: Bool {
    guard descriptor.name == "总计", let topic = caption.topic else { return false }
    return topic != .balance && topic != .fund
  }

  private static func isProcurement(_ indicator: Indicator) -> Bool { indicator.rawValue.hasPrefix("procurement") }

  /// A line that only names a fund: a part of the carry-over above it, else of the income.
  private func fundLine(_ scope: Scope) -> Indicator? {
    if column.indicator != nil { return nil }
    if state.last == .carryoverOpening || state.last == .carryoverClosing { return state.last }
    if isExecution { return .expenditureTotal }
    if panel.side == .income || caption.topic == .income || state.last == .incomeFiscal { return .incomeFiscal }
    return nil
  }

  /// 全年预算数, 全年执行数 of an evaluation table, by source of funds.
  private var isExecution: Bool {
    column.basis != nil && isExecutionForm
  }

  private func named(_ indicator: Indicator) -> Decision {
    if let project {
      let isWhole = indicator == .expenditureTotal && descriptor.scope == nil
      return isWhole ? .figure(.expenditureProjectItem, item: project) : .aside("crossing")
    }
    guard let other = column.indicator, other != indicator else {
      return column.isPure || column.indicator != nil ? under(column.whole, indicator) : .open
    }
    if let combined = FigureRule.staffing(indicator, other) { return .figure(combined, item: "") }
    if other == .staffOnPayroll, indicator == .staffRetired || indicator == .staffContract {
      return .figure(indicator, item: "")
    }
    if indicator.isEconomicClass { return economicClass(indicator) }
    if other.isEconomicClass, indicator == .expenditureProject { return under(indicator, other) }
    if TableLabels.isPart(other, of: indicator) { return under(column.whole ?? indicator, other) }
    if TableLabels.isPart(indicator, of: other) {
      return FigureRule.totals.contains(other)
        ? .figure(indicator, item: "") : .aside("crossing")
    }
    return .open
  }

  /// Headers over a column of parts that each stand for themselves.
  private static let totals: Set<Indicator> = [
    .expenditureTotal, .incomeTotal, .balanceTotal, .threePublicTotal, .procurementTotal,
  ]

  /// A figure under a broader one: 工资福利支出 under 项目支出 keeps that as its item, 三公经费 under it is only a part.
  private func under(_ whole: Indicator?, _ indicator: Indicator) -> Decision {
    guard let whole else {
      let isOfProjects = caption.topic == .projects && indicator.isEconomicClass
      return .figure(indicator, item: isOfProjects ? "项目支出" : "")
    }
    if indicator.isEconomicClass {
      return .figure(indicator, item: whole == .expenditureProject ? "项目支出" : "")
    }
    let isPartOfPart = whole == .expenditureBasic || whole == .expenditureProject
    if isPartOfPart, indicator != .expenditurePersonnel, indicator != .expenditurePublic { return .open }
    return .figure(indicator, item: "")
  }

  /// 行政人员 beside 编制数, 编制数 beside 行政.
  private static func staffing(_ one: Indicator, _ other: Indicator) -> Indicator? {
    staffing(of: one, other) ?? staffing(of: other, one)
  }

  private static func staffing(of whole: Indicator, _ part: Indicator) -> Indicator? {
    guard let kind = staffKind(part) else { return nil }
    switch whole {
    case .staffQuota: return ColumnReader.quota(kind)
    case .staffOnPayroll: return ColumnReader.onPayroll(kind)
    default: return nil
    }
  }

  private static func staffKind(_ indicator: Indicator) -> CellWord.StaffKind? {
    switch indicator {
    case .staffQuotaAdmin, .staffOnPayrollAdmin: .admin
    case .staffQuotaInstitution, .staffOnPayrollInstitution: .institution
    case .staffQuotaLogistics, .staffOnPayrollWorker: .worker
    default: nil
    }
  }

  // MARK: - totals and lines without a name

  private var isTotalLine: Bool { descriptor.isTotal || isPlainTotal || line.isBlank || line.isOwn || isBareLine }

  /// 预算数, 决算数, 2021年: the line only says which figure of the year it is.
  private var isBareLine: Bool {
    descriptor.isPure && descriptor.indicator == nil && descriptor.word == nil && descriptor.functionClass == nil
      && (descriptor.basis != nil || descriptor.year != nil || descriptor.scope != nil)
  }

  private func total() -> Decision {
    if let project, isProjectTotal, column.basis != nil, column.indicator == nil {
      return .figure(.expenditureProjectItem, item: project)
    }
    if let indicator = column.indicator {
      guard column.isPure else { return .open }
      return under(column.whole, indicator)
    }
    if let combined = ColumnReader.combined(column.word, under: state.heading) { return .figure(combined, item: "") }
    guard column.showsWholeLine else { return .open }
    if state.heading == .threePublicTotal { return .figure(.threePublicTotal, item: "") }
    return topicTotal().map { .figure($0, item: "") } ?? .open
  }

  private func topicTotal() -> Indicator? {
    // a row without any label is a total only where the column says so
    if line.isBlank, column.word != .total { return nil }
    switch caption.topic {
    case .threePublic: return .threePublicTotal
    case .procurement: return .procurementTotal
    case .basicExpenditure: return .expenditureBasic
    case .projects: return .expenditureProject
    case .income: return incomeTotal
    case .expenditure: return .expenditureTotal
    // 合计 below tasks or projects sums up those alone
    case .evaluation where column.basis != nil && panel.projects.isEmpty: return .expenditureTotal
    case .balance, .fund, .staffing, .operations, .evaluation, .projectEvaluation, nil: break
    }
    if panel.divided == .expenditureTotal, column.basis != nil { return .expenditureTotal }
    if panel.dividesExpenditure, column.word == .total, column.side != .income { return .expenditureTotal }
    switch column.side ?? descriptor.side ?? panel.side {
    // 收入来源: 小计, 上年结余, 财政拨款
    case .income: return panel.hasOpening && column.word == .total ? .balanceTotal : .incomeTotal
    case .expenditure: return .expenditureTotal
    case nil: return state.isFunctional ? .expenditureTotal : nil
    }
  }

  /// A column of one fund gives the income of that fund; 合计 beside what was carried over holds both, and beside 本年收入 it
  /// may.
  private var incomeTotal: Indicator? {
    if column.scope != nil { return .incomeFiscal }
    if panel.addsOpening { return .balanceTotal }
    return panel.namesIncome ? nil : .incomeTotal
  }

  private func projectItem(_ project: String) -> Decision {
    let isWhole =
      column.showsWholeLine || column.indicator == .expenditureProject
      || column.indicator == .expenditureTotal
    return isWhole ? .figure(.expenditureProjectItem, item: project) : .aside("crossing")
  }

  /// 公用经费 and the lines that stand with its classes in 基础数据表 (其中：办公费, 差旅费, 会议费, 培训费).
  private static let publicLines: Set<Indicator?> = [.expenditurePublic, .meeting, .training]

  private func unnamed() -> Decision {
    let isUnknown = descriptor.indicator == nil && descriptor.functionClass == nil && descriptor.word == nil
    // 1、社区治理及服务项目 holds a word of the vocabulary and is a project all the same
    if isUnknown || !descriptor.isPure, state.heading == .expenditureProject,
      line.hasDigitNumber || descriptor.isNumbered && !state.isHeadingNumbered || state.hasProjectGroup,
      column.showsWholeLine,
      !descriptor.name.isEmpty
    {
      return .figure(.expenditureProjectItem, item: descriptor.name.text)
    }
    if isUnknown, descriptor.isEconomicName, FigureRule.publicLines.contains(state.last) {
      return economic(descriptor.name.text)
    }
    if isUnknown, state.isEconomic || descriptor.isEconomicName,
      caption.isEconomic || caption.topic == .basicExpenditure, !descriptor.name.isEmpty
    {
      return economic(descriptor.name.text)
    }
    return .open
  }
}
