import DisclosureModel

/// Turns the header cells above a column into what they say together.
struct ColumnReader: Sendable {
  let reader: DescriptorReader

  /// - Parameter titles: header cells that cover label columns too; they limit the figures of their half and name none.
  func column(_ chain: [HeaderCell], titles: Set<HeaderCell> = [], in text: borrowing Span<UInt8>) -> Column {
    var column = Column()
    column.hasHeader = !chain.isEmpty
    for cell in chain {
      var descriptor = cell.descriptor(by: reader, in: text)
      if titles.contains(cell), chain.count > 1 {
        descriptor.indicator = nil
        descriptor.functionClass = nil
        descriptor.isPure = true
        descriptor.isAmbiguous = false
      }
      apply(descriptor, to: &column)
    }
    return column
  }

  private func apply(_ cell: Descriptor, to column: inout Column) {
    var descriptor = cell
    if descriptor.indicator == .balanceTotal, descriptor.name == "总计" {
      descriptor.indicator = nil
      descriptor.word = .total
    }
    column.kind = kind(of: descriptor) ?? .value
    column.unit = descriptor.unit ?? column.unit
    column.scope = descriptor.scope ?? column.scope
    column.basis = descriptor.basis ?? column.basis
    column.year = descriptor.year ?? column.year
    column.side = descriptor.side ?? column.side
    column.aside = descriptor.aside ?? column.aside
    column.word = descriptor.word ?? column.word
    if descriptor.isAmbiguous { column.isAmbiguous = true }
    if let indicator = descriptor.indicator ?? ColumnReader.combined(descriptor.word, under: column.indicator) {
      if ColumnReader.isForeign(indicator, under: column.indicator) {
        column.aside = .other
      } else {
        refine(indicator, in: &column)
      }
    } else if descriptor.scope != nil, descriptor.isPure, column.indicator == .incomeTotal || isBareIncome(column) {
      // 一般公共预算 under 本年收入
      column.indicator = .incomeFiscal
    } else if descriptor.name == "其他", isBareIncome(column) {
      column.indicator = .incomeOther
      column.isPure = true
      return
    }
    // words above (收入支出情况) matter less than the column's own
    if !descriptor.isPure || descriptor.functionClass != nil { column.isPure = false }
    if descriptor.indicator != nil || descriptor.word != nil { column.isPure = descriptor.isPure }
  }

  /// 收入来源 and no line of it.
  private func isBareIncome(_ column: Column) -> Bool { column.side == .income && column.indicator == nil }

  private func kind(of descriptor: Descriptor) -> Column.Kind? {
    switch descriptor.word {
    case .label: .label
    case .projectName: .projectName
    case .code: .code
    case .lineNumber: .lineNumber
    case .note, .target, .result, .deviation, .rule, .definition, .firstLevel, .secondLevel, .thirdLevel: .words
    default: nil
    }
  }

  /// 基本支出 under 本年收入 or 年初结转 is the part of that which is meant for it, and no expenditure.
  private static func isForeign(_ indicator: Indicator, under above: Indicator?) -> Bool {
    guard let above, indicator.rawValue.hasPrefix("expenditure") else { return false }
    return above.rawValue.hasPrefix("income") || above.rawValue.hasPrefix("carryover")
  }

  private func refine(_ indicator: Indicator, in column: inout Column) {
    guard let above = column.indicator, above != indicator else {
      column.indicator = indicator
      return
    }
    if indicator == .expenditureTotal || indicator == .incomeTotal || indicator == .balanceTotal {
      // 基本支出 over 支出合计 stays 基本支出
      if TableLabels.isPart(above, of: indicator) { return }
    }
    column.whole = above
    column.indicator = indicator
  }

  /// 行政 under 编制数, 购置费 under 公务用车购置及运行维护费.
  static func combined(_ word: CellWord?, under above: Indicator?) -> Indicator? {
    switch (word, above) {
    case (.staff(let kind), .staffQuota): quota(kind)
    case (.staff(let kind), .staffOnPayroll): onPayroll(kind)
    case (.vehiclePurchase, .threePublicVehicle), (.vehiclePurchase, .threePublicTotal): .threePublicVehiclePurchase
    case (.vehicleOperation, .threePublicVehicle), (.vehicleOperation, .threePublicTotal): .threePublicVehicleOperation
    default: nil
    }
  }

  static func quota(_ kind: CellWord.StaffKind) -> Indicator {
    switch kind {
    case .admin: .staffQuotaAdmin
    case .institution: .staffQuotaInstitution
    case .worker: .staffQuotaLogistics
    }
  }

  static func onPayroll(_ kind: CellWord.StaffKind) -> Indicator {
    switch kind {
    case .admin: .staffOnPayrollAdmin
    case .institution: .staffOnPayrollInstitution
    case .worker: .staffOnPayrollWorker
    }
  }
}
