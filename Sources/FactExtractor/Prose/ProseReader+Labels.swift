import DisclosureModel

extension ProseReader {
  mutating func readLabel(_ label: Label, _ token: Token) {
    if sentence.role == .share {
      sentence.shareWhole = label.indicator
      return
    }
    if isOutOfTopic(label.indicator, token) {
      sentence.gapWords += token.end - token.start
      return
    }
    if readAsEconomicClass(label.indicator, token) || isPart(label.indicator) { return }
    if dividesClass(label.indicator) || label.indicator == .orgInternalUnits && hasCountedInternalUnits {
      readOtherFigure(token)
      return
    }
    if isInProjectName(label.indicator, token) || namesProject(label.indicator, token) {
      sentence.gapWords += token.end - token.start
      return
    }
    if isToBeBought(label.indicator, token) {
      readOtherFigure(token)
      return
    }
    if spendsOnLabel(label, token) { return readBasis(.actual, token) }
    var subject = Subject(
      indicator: label.indicator, scope: label.scope ?? sentence.scopeCue, basis: label.basis, start: token.start)
    if subject.scope == nil { subject.scope = fundOfIncome(for: label.indicator) }
    // 年初预算3218万元，加上上年结转94万元: what comes on top of a budget is no part of it
    if label.indicator == .carryoverOpening, context.defaultBasis == .actual, isAddedOn { subject.basis = .actual }
    subject.item = StaffingExtractor.isStaffing(label.indicator) ? staffItem(token) : classItem(for: label.indicator)
    subject.indicator = StaffingExtractor.dividing(dividedWhole?.indicator, subject.indicator)
    // 北京: under 机关运行经费 the daily public expenditure of offices is what the heading names
    if section.subject == .operatingCost, subject.indicator == .expenditurePublic { subject.indicator = .operatingCost }
    if sentence.comparison?.isOpen == true {
      sentence.comparison?.subject = subject
      return
    }
    setAsideWholeStaff(around: subject)
    widenTotal(around: subject, token)
    let before = closesEnumeration ? nil : sentence.subject
    let words = subject.indicator == .staffOnPayroll ? document.words(token.start..<token.end) : ""
    let isOnlyKind = !words.isEmpty && hasOneQuotaKind
    begin(StaffingExtractor.refined(subject, after: before, words: words, isOnlyKind: isOnlyKind))
  }

  private var isAddedOn: Bool {
    guard case .filler? = meaning(at: index - 1) else { return false }
    return document.words(run.tokens[index - 1].start..<run.tokens[index - 1].end).hasPrefix("加")
  }

  /// 实有人数19人，其中：在职13人，退休6人: a whole that counts the retired as well is not the staff on the payroll.
  private mutating func setAsideWholeStaff(around part: Subject) {
    guard part.indicator == .staffOnPayroll, part.item.isEmpty, sentence.parent?.indicator == .staffOnPayroll,
      sentence.parent?.item == "", let whole = staffWhole
    else { return }
    ledger.readings[whole].doubt += 2
  }

  private var staffWhole: Int? {
    let readings = ledger.readings
    return (sentence.readings + (previous?.readings ?? [])).first {
      readings[$0].key.indicator == .staffOnPayroll && readings[$0].key.item.isEmpty
    }
  }

  /// 会议费 and the like inside a list of goods and services are classes of that list.
  private mutating func readAsEconomicClass(_ indicator: Indicator, _ token: Token) -> Bool {
    switch indicator {
    case .meeting, .training, .threePublicReception, .threePublicVehicleOperation, .threePublicAbroad: break
    default: return false
    }
    // 公用经费263万元（含会议费3万元、培训费5万元）
    if let first = brackets.last?.start, document.begins(first..<token.end, with: ProseReader.containing) {
      return false
    }
    guard let parent = sentence.described ?? sentence.parent, parent.indicator.isEconomicParent else { return false }
    readEconomicClass(token)
    return true
  }

  private static let containing: Phrase = "含"

  /// 安排购置单价50万元以上通用设备0台 says what will be bought, not what is there.
  private func isToBeBought(_ indicator: Indicator, _ token: Token) -> Bool {
    guard indicator == .equipmentOver500k || indicator == .equipmentOver1m else { return false }
    let before = document.words(min(sentence.clauseStart, token.start)..<token.start)
    return ["购置", "采购", "新增", "购买", "更新"].contains { before.contains($0) }
  }

  /// Inside a bracket or a list, the same line again names a part of the whole before it (离退休3,906人（退休3,898人）).
  private func isPart(_ indicator: Indicator) -> Bool {
    guard let whole = brackets.last?.whole else { return false }
    return whole.indicator == indicator && subUnit == nil && indicator.unit == .person
  }

  /// The figure that an enumeration of kinds divides.
  private var dividedWhole: Subject? {
    if let whole = brackets.last?.whole { return whole }
    if let parent = sentence.parent { return parent }
    guard let last = sentence.readings.last else { return nil }
    return subject(of: ledger.readings[last])
  }

  mutating func readStaffKind(_ kind: StaffKind, _ token: Token) {
    // 全额拨款事业单位11个 counts bodies
    let behind = run.tokens.indices.contains(index + 1) ? run.tokens[index + 1] : token
    let namesBody = behind.start == token.end && document.begins(behind.start..<behind.end, with: ProseReader.body)
    guard !namesBody, let whole = dividedWhole,
      let indicator = StaffingExtractor.indicator(of: kind, dividing: whole.indicator)
    else {
      sentence.gapWords += token.end - token.start
      return
    }
    var subject = Subject(indicator: indicator, start: token.start)
    subject.item = whole.item
    begin(subject)
  }

  private static let body: Phrase = "单位"

  mutating func readVehiclePart(_ indicator: Indicator, _ token: Token) {
    if countTopic == .threePublicVehicle || isAboutThreePublic {
      readLabel(Label(indicator), token)
    } else {
      sentence.gapWords += token.end - token.start
    }
  }

  /// 支出300.00万元，全部为项目支出
  mutating func readEntirely(_ token: Token) {
    if document.words(token.start..<token.end) == "均为" { sentence.everySubject = true }
    nameStart = token.end
    if takeEntireIncome() { return }
    if takeEntirePart() { return }
    guard case .label(let label) = meaning(at: index + 1), let last = sentence.readings.last,
      ProseReader.isDivided(ledger.readings[last].key.indicator),
      TableLabels.isPart(label.indicator, of: ledger.readings[last].key.indicator), figure(at: index + 2) == nil
    else { return }
    var reading = ledger.readings[last]
    reading.key.indicator = label.indicator
    index += 1
    append(reading)
    // what changes behind it is the whole
    sentence.mains.removeAll { $0 == ledger.readings.count - 1 }
  }

  /// 编制18人，均为事业编制; 公务用车购置及运行费3.6万元，全部为运行维护费
  private mutating func takeEntirePart() -> Bool {
    guard let last = sentence.readings.last, figure(at: index + 2) == nil else { return false }
    let whole = ledger.readings[last].key.indicator
    var part: Indicator?
    switch meaning(at: index + 1) {
    case .vehiclePart(let indicator)? where whole == .threePublicVehicle: part = indicator
    case .label(let label)? where whole == .staffQuota && StaffingExtractor.whole(of: [label.indicator]) == .staffQuota:
      part = label.indicator
    // 在职人数20人，全部为事业在编人员
    case .label(let label)? where whole == .staffOnPayroll && StaffingExtractor.whole(of: [label.indicator]) == whole:
      part = label.indicator
    // 公用经费82万元，均为商品和服务支出
    case .label(let label)? where whole == .expenditurePublic && label.indicator == .expenditureGoods:
      part = label.indicator
    default: break
    }
    guard let part else { return false }
    var reading = ledger.readings[last]
    reading.key.indicator = part
    index += 1
    append(reading)
    sentence.mains.removeAll { $0 == ledger.readings.count - 1 }
    return true
  }

  /// Lines of which one part may be all: 三公经费2万元，全部为公务接待费.
  private static func isDivided(_ indicator: Indicator) -> Bool {
    switch indicator {
    case .expenditureTotal, .threePublicTotal, .threePublicVehicle, .procurementTotal: true
    default: false
    }
  }

  /// 本年收入合计2987.41万元，全部为一般公共预算财政拨款收入
  private mutating func takeEntireIncome() -> Bool {
    let scope: Scope
    switch meaning(at: index + 1) {
    case .label(let label)? where label.indicator == .incomeFiscal: scope = label.scope ?? .fiscal
    // 收入预算486万元，均为财政拨款；
    case .scope(let fund)? where mark(at: index + 2) != nil || index + 2 == run.tokens.count: scope = fund
    default: return false
    }
    guard figure(at: index + 2) == nil, let last = sentence.readings.last,
      ledger.readings[last].key.indicator == .incomeTotal
    else { return false }
    var reading = ledger.readings[last]
    reading.key.indicator = .incomeFiscal
    reading.key.scope = scope
    index += 1
    append(reading)
    return true
  }

  /// The last two figures stand in one enumeration (行政编制20名、事业编制8名), so that what follows is about the whole again.
  private var closesEnumeration: Bool {
    guard sentence.readings.count >= 2, brackets.isEmpty else { return false }
    let last = ledger.readings[sentence.readings[sentence.readings.count - 1]]
    let other = ledger.readings[sentence.readings[sentence.readings.count - 2]]
    guard StaffingExtractor.isStaffing(last.key.indicator), StaffingExtractor.isStaffing(other.key.indicator),
      other.printed.upperBound <= last.printed.lowerBound,
      last.printed.lowerBound - other.printed.upperBound <= ProseReader.longestQuote, mark(at: index - 1) == .comma
    else { return false }
    return document.words(other.printed.upperBound..<last.printed.lowerBound).contains("、")
  }

  /// Makes a line the subject of the figures that follow.
  mutating func begin(_ subject: Subject) {
    if isJoint(before: index), let last = sentence.subject, !last.hasFigure {
      if last.indicator != subject.indicator || last.item != subject.item { join(last) }
    } else {
      sentence.joined = []
    }
    sentence.isRespective = false
    sentence.isExampleList = false
    if subject.indicator == .budgetSupplement { sentence.beforeSupplement = sentence.subject }
    sentence.subject = subject
    sentence.gapWords = 0
    sentence.gapCommas = 0
    if !isChangeRole { sentence.role = .value }
    countTopic = ThreePublicExtractor.countTopic(for: subject.indicator, current: countTopic)
    sentence.countWord = subject.indicator == .threePublicVehiclePurchase ? .purchased : nil
  }

  /// Lines that one 分别 answers; a longer list gives no figure to any of them.
  static let mostJoined = 64

  private mutating func join(_ subject: Subject) {
    if sentence.joined.count < ProseReader.mostJoined {
      sentence.joined.append(subject)
    }
  }

  /// 、 or 和 stands before the token.
  func isJoint(before position: Int) -> Bool {
    if mark(at: position - 1) == .enumeration { return true }
    if case .joint = meaning(at: position - 1) { return true }
    return joinsLabels(position - 1) || joinsBases(position - 1)
  }

  /// 预算数与决算数分别为: 与 between two bases joins them, unless they are compared (决算数与预算数相比).
  func joinsBases(_ position: Int) -> Bool {
    guard case .against? = meaning(at: position), case .basis? = meaning(at: position - 1),
      case .basis? = meaning(at: position + 1), case .respectively? = meaning(at: position + 2)
    else { return false }
    return true
  }

  /// 购置费与出国费: 与 between two labels joins them.
  func joinsLabels(_ position: Int) -> Bool {
    guard case .against? = meaning(at: position), case .label? = meaning(at: position - 1),
      case .label? = meaning(at: position + 1)
    else { return false }
    return true
  }

  /// 货物, 工程 and 服务 name procurement only where procurement is the topic; 其他支出 a class only among classes.
  private func isOutOfTopic(_ indicator: Indicator, _ token: Token) -> Bool {
    switch indicator {
    case .procurementGoods, .procurementWorks, .procurementServices:
      !document.holds(.procurement, in: token.start..<token.end) && !isAboutProcurement
    default: false
    }
  }

  var isAboutProcurement: Bool {
    if section.subject == .procurementTotal { return true }
    if let last = sentence.readings.last ?? previous?.readings.last {
      return ledger.readings[last].key.indicator.rawValue.hasPrefix("procurement")
    }
    return sentence.subject?.indicator.rawValue.hasPrefix("procurement") ?? false
  }

  /// Economic classes under project expenditure say so; under basic expenditure they need not.
  private func classItem(for indicator: Indicator) -> String {
    guard indicator.isEconomicClass, sentence.parent?.indicator == .expenditureProject else { return "" }
    return Indicator.expenditureProject.label()
  }

  mutating func readOtherFigure(_ token: Token) {
    if sentence.role == .share { return }
    if sentence.countWord == .purchased, document.words(token.start..<token.end).hasSuffix("用车") {
      sentence.subject = nil
      return
    }
    sentence.subject = nil
    sentence.joined = []
    sentence.otherLine = token.start
    sentence.gapWords = 1000
    if document.begins(token.start..<token.end, with: ProseReader.procurementFunds) { sentence.isActivity = true }
    sentence.countWord = nil
    if document.holds(.reception, in: token.start..<token.end) { countTopic = .threePublicReception }
  }
}
