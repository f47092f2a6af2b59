import DisclosureModel

/// How well the cells of a lower header row fit under one cell above them.
enum HeaderAffinity: Int, Sendable, Comparable {
  case possible
  /// The forms print them so.
  case known

  static func < (left: HeaderAffinity, right: HeaderAffinity) -> Bool { left.rawValue < right.rawValue }

  /// Nil where they cannot stand there.
  static func of(_ children: ArraySlice<HeaderNode>, under parent: HeaderNode) -> HeaderAffinity? {
    let labels = children.lazy.filter(\.isLabel).count
    if labels == children.count { return namesLabels(parent, children) ? .known : nil }
    if parent.isLabel { return nil }
    if labels > 0 { return half(children, under: parent) }
    return figures(children, under: parent)
  }

  /// 项目 over 科目编码 and 科目名称, 科目编码 over 类, 款 and 项; a column of names is not divided.
  private static func namesLabels(_ parent: HeaderNode, _ children: ArraySlice<HeaderNode>) -> Bool {
    guard parent.isLabel, parent.descriptor.word != .lineNumber, !parent.words.hasSuffix("名称") else { return false }
    return parent.descriptor.word != .code || children.allSatisfy { $0.descriptor.word == .code }
  }

  private static let halves: [StaticString] = ["人员经费", "公用经费"]

  /// 收入 over 项目, 行次, 决算数
  private static func half(_ children: ArraySlice<HeaderNode>, under parent: HeaderNode) -> HeaderAffinity? {
    guard let first = children.first, let last = children.last, first.isLabel, !last.isLabel, !parent.isTotal,
      parent.descriptor.aside == nil
    else { return nil }
    return parent.descriptor.side != nil || parent.words.hasPrefix(anyOf: halves) ? .known : .possible
  }

  private static func figures(_ children: ArraySlice<HeaderNode>, under parent: HeaderNode) -> HeaderAffinity? {
    if children.dropFirst().contains(where: \.isTotal) { return nil }
    if Set(children.map(\.words)).count < children.count { return nil }
    if children.allSatisfy(\.isBasis) {
      if parent.isTotal || parent.descriptor.indicator != nil { return .known }
      return parent.descriptor.basis == nil ? .possible : nil
    }
    if parent.isTotal { return nil }
    if let fit = changes(children, under: parent) { return fit.fit }
    let hasTotal = children.first?.isTotal ?? false
    return parts(hasTotal ? children.dropFirst() : children, hasTotal: hasTotal, under: parent)
  }

  private struct Judged {
    var fit: HeaderAffinity?
  }

  private static let ratios: [StaticString] = ["%", "比例", "比率", "幅度"]

  /// 增减额, 增减% belong together under words that compare, and nothing else does.
  private static func changes(_ children: ArraySlice<HeaderNode>, under parent: HeaderNode) -> Judged? {
    let isChange: (HeaderNode) -> Bool = { node in
      node.descriptor.aside != nil || node.words.hasSuffix(anyOf: ratios)
    }
    if parent.descriptor.aside == .change {
      let fits = children.allSatisfy { isChange($0) || $0.descriptor.word == .amount }
      return Judged(fit: fits ? .known : nil)
    }
    if children.allSatisfy(isChange), parent.descriptor.basis != nil { return Judged(fit: nil) }
    return nil
  }

  /// Parts of one figure, with or without 小计 in front of them.
  private static func parts(
    _ parts: ArraySlice<HeaderNode>, hasTotal: Bool, under parent: HeaderNode
  ) -> HeaderAffinity? {
    let own = parent.descriptor.indicator
    if parts.contains(where: { $0.words.contains("教育收费") }) { return own == .incomeBusiness ? .known : nil }
    if own == .carryoverOpening || own == .carryoverClosing { return carryover(parts) }
    if parts.allSatisfy(isVehicle) { return vehicle(under: parent) }
    if parts.allSatisfy(\.isFund) { return funds(under: parent) }
    let named = parts.compactMap { $0.descriptor.indicator }
    guard let own else {
      let isWhole = parent.isBasis && named.count == parts.count && families.contains { $0.isSuperset(of: named) }
      return isWhole ? .known : .possible
    }
    if own == .expenditureProject, named.count == parts.count, Indicator.economicClasses.isSuperset(of: named) {
      return hasTotal ? .known : .possible
    }
    if own == .incomeTotal, Set(named).isSubset(of: [.expenditureBasic, .expenditureProject]) { return .possible }
    if named.contains(where: { !TableLabels.isPart($0, of: own) && $0 != own && own != .balanceTotal }) { return nil }
    if own == .incomeTotal, parts.allSatisfy({ $0.isFund || $0.descriptor.indicator != nil }) { return .known }
    if named.isEmpty { return wholes.contains(own) ? .possible : nil }
    return named.count == parts.count ? .known : .possible
  }

  /// Figures that forms divide by words which are no figures of the vocabulary.
  private static let wholes: Set<Indicator> = [
    .expenditureTotal, .expenditureBasic, .expenditureProject, .expenditurePersonnel, .expenditurePublic, .incomeTotal,
    .incomeFiscal, .balanceTotal, .procurementTotal, .staffQuota, .staffOnPayroll, .staffRetired,
  ]

  private static let families: [Set<Indicator>] = [
    [.expenditureBasic, .expenditureProject],
    [
      .threePublicTotal, .threePublicAbroad, .threePublicReception, .threePublicVehicle, .threePublicVehiclePurchase,
      .threePublicVehicleOperation,
    ],
  ]

  private static func isVehicle(_ node: HeaderNode) -> Bool {
    switch node.descriptor.word {
    case .vehiclePurchase, .vehicleOperation: return true
    default: break
    }
    let indicator = node.descriptor.indicator
    return indicator == .threePublicVehiclePurchase || indicator == .threePublicVehicleOperation
  }

  private static func vehicle(under parent: HeaderNode) -> HeaderAffinity? {
    switch parent.descriptor.indicator {
    case .threePublicVehicle: .known
    case nil, .threePublicTotal: parent.isBasis ? nil : .possible
    default: nil
    }
  }

  private static func funds(under parent: HeaderNode) -> HeaderAffinity? {
    let descriptor = parent.descriptor
    switch descriptor.indicator {
    case .incomeTotal, .incomeFiscal, .expenditureTotal, .balanceTotal: return .known
    case .carryoverOpening, .carryoverClosing, .expenditureProject, .expenditureBasic: return .possible
    case nil: return descriptor.scope == .fiscal ? .known : .possible
    default: return nil
    }
  }

  /// 基本支出结转, 项目支出结转和结余; older forms print 基本支出 and 项目支出 there.
  private static func carryover(_ parts: ArraySlice<HeaderNode>) -> HeaderAffinity? {
    if parts.allSatisfy({ $0.words.contains("结转") || $0.words.contains("结余") }) { return .known }
    let divided: Set<Indicator?> = [.expenditureBasic, .expenditureProject]
    return parts.allSatisfy { divided.contains($0.descriptor.indicator) || $0.isFund } ? .possible : nil
  }
}
