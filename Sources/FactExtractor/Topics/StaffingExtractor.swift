import DisclosureModel

/// Reading rules of staff and organisation figures.
enum StaffingExtractor {
  static let wholes: Set<String> = ["编制", "人员编制", "编制数", "核定编制", "编制人数"]

  static func isStaffing(_ indicator: Indicator) -> Bool {
    switch indicator {
    case .staffQuota, .staffQuotaAdmin, .staffQuotaInstitution, .staffQuotaLogistics, .staffOnPayroll,
      .staffOnPayrollAdmin, .staffOnPayrollInstitution, .staffOnPayrollWorker, .staffRetired, .staffContract:
      true
    default: false
    }
  }

  /// Indicators whose count may stand in front of their name (7个二级机构, 40名在职人员).
  static func isCounted(_ indicator: Indicator) -> Bool { indicator.topic == .staffing }

  /// A kind called 编制 that divides the staff on the payroll counts the staff (在职106人（政法编制97人、事业编制7人）).
  static func dividing(_ whole: Indicator?, _ indicator: Indicator) -> Indicator {
    guard whole == .staffOnPayroll else { return indicator }
    switch indicator {
    case .staffQuotaAdmin: return .staffOnPayrollAdmin
    case .staffQuotaInstitution: return .staffOnPayrollInstitution
    case .staffQuotaLogistics: return .staffOnPayrollWorker
    default: return indicator
    }
  }

  /// The figure that several kinds together are; nil where they divide no one figure.
  static func whole(of kinds: [Indicator]) -> Indicator? {
    let quotas: [Indicator] = [.staffQuotaAdmin, .staffQuotaInstitution, .staffQuotaLogistics]
    let payroll: [Indicator] = [.staffOnPayrollAdmin, .staffOnPayrollInstitution, .staffOnPayrollWorker]
    if kinds.allSatisfy(quotas.contains) { return .staffQuota }
    return kinds.allSatisfy(payroll.contains) ? .staffOnPayroll : nil
  }

  /// The indicator of a kind of staff within a whole; nil where the whole is no figure of staff.
  static func indicator(of kind: StaffKind, dividing whole: Indicator) -> Indicator? {
    switch whole {
    case .staffQuota, .staffQuotaAdmin, .staffQuotaInstitution, .staffQuotaLogistics:
      switch kind {
      case .admin: .staffQuotaAdmin
      case .institution: .staffQuotaInstitution
      case .worker: .staffQuotaLogistics
      }
    case .staffOnPayroll, .staffOnPayrollAdmin, .staffOnPayrollInstitution, .staffOnPayrollWorker:
      switch kind {
      case .admin: .staffOnPayrollAdmin
      case .institution: .staffOnPayrollInstitution
      case .worker: .staffOnPayrollWorker
      }
    default: nil
    }
  }

  /// 实有 behind a quota of one kind counts the staff of that kind (行政编制20名，实有18名).
  ///
  /// - Parameter isOnlyKind: the paragraph names no other kind; then 在职 behind it counts everyone (事业编制20名，年末在职18人).
  static func refined(_ subject: Subject, after previous: Subject?, words: String, isOnlyKind: Bool) -> Subject {
    var subject = subject
    if subject.item.isEmpty, let previous, isStaffing(previous.indicator) { subject.item = previous.item }
    guard subject.indicator == .staffOnPayroll,
      ["实有", "年末实有", "实有人数", "实有人员", "在编", "在职", "在编人数", "在职人数"].contains(words)
    else {
      return subject
    }
    if isOnlyKind { return subject }
    var refined = subject
    switch previous?.indicator {
    case .staffQuotaAdmin: refined.indicator = .staffOnPayrollAdmin
    case .staffQuotaInstitution: refined.indicator = .staffOnPayrollInstitution
    case .staffQuotaLogistics: refined.indicator = .staffOnPayrollWorker
    default: return subject
    }
    return refined
  }
}

extension ProseReader {
  /// The sub-unit that a staff figure belongs to: one named before, or the words in front of the label in a list that
  /// divides a staff figure (其中局机关编制41人).
  func staffItem(_ token: Token) -> String {
    if case .label(let label) = meaning(at: index - 1), label.indicator == .orgSubordinateUnits {
      return document.words(run.tokens[index - 1].start..<run.tokens[index - 1].end)
    }
    if let subUnit { return subUnit }
    guard let parent = sentence.parent, StaffingExtractor.isStaffing(parent.indicator), brackets.isEmpty,
      nameStart < token.start, token.start - nameStart <= 60
    else { return "" }
    let name = FunctionPath.cleaned(document.words(nameStart..<token.start))
    let isBody = ["机关", "本级", "局", "院", "所", "站", "中心", "队", "馆", "校", "单位"].contains(where: name.hasSuffix)
    // 其中旗乌兰牧骑编制40名: what divides the whole and is no kind of it is a body's
    let isWhole = StaffingExtractor.wholes.contains(document.words(token.start..<token.end)) && followsOfWhich
    return (isBody || isWhole) && name.count >= 2 ? name : ""
  }

  /// 其中 stands right in front of the name.
  private var followsOfWhich: Bool {
    guard let mark = run.tokens[sentenceStart..<index].lastIndex(where: { $0.end <= nameStart }) else { return false }
    if case .ofWhich? = meaning(at: mark) { return true }
    return false
  }

  /// The end of a count of bodies that the current token stands behind.
  private var countedThing: Int? {
    for position in stride(from: index, to: max(index - 4, -1), by: -1) {
      if let figure = figure(at: position) { return figure.unit == .item ? run.tokens[position].end : nil }
    }
    return nil
  }

  /// True where the paragraph names quotas of one kind only.
  var hasOneQuotaKind: Bool {
    var kind: Indicator?
    for token in run.tokens {
      guard case .term(let number) = token.kind, case .label(let label) = lexicon.meanings[number] else { continue }
      switch label.indicator {
      case .staffQuotaAdmin, .staffQuotaInstitution, .staffQuotaLogistics:
        if let kind, kind != label.indicator { return false }
        kind = label.indicator
      default: continue
      }
    }
    return true
  }

  /// 行政编制和事业编制共28名: the joined kinds count the whole.
  mutating func joinKinds(_ figure: Figure, _ token: Token) -> Bool {
    guard figure.unit == .person, let last = sentence.subject, !last.hasFigure, !sentence.joined.isEmpty,
      case .filler = meaning(at: index - 1),
      ProseReader.sumWords.contains(document.words(run.tokens[index - 1].start..<run.tokens[index - 1].end))
    else { return false }
    let kinds = (sentence.joined + [last]).map(\.indicator)
    guard let whole = StaffingExtractor.whole(of: kinds) else { return false }
    let subject = Subject(indicator: whole, item: last.item, start: sentence.joined[0].start)
    guard let reading = reading(subject, figure, token) else { return false }
    sentence.joined = []
    sentence.subject = subject
    take(reading)
    return true
  }

  /// 行政编制和事业编制分别为29名和46名，共计75名: what the kinds before add up to is the whole.
  mutating func readSumOfKinds(_ figure: Figure, _ token: Token) -> Bool {
    guard figure.unit == .person, brackets.isEmpty, sentence.subject?.hasFigure ?? true,
      case .filler = meaning(at: index - 1),
      ProseReader.sumWords.contains(document.words(run.tokens[index - 1].start..<run.tokens[index - 1].end))
    else { return false }
    let kinds = sentence.readings.suffix(3).map { ledger.readings[$0] }
    guard kinds.count > 1, let whole = StaffingExtractor.whole(of: kinds.map(\.key.indicator)),
      Set(kinds.map(\.key.item)).count == 1, Set(kinds.map(\.key.year)).count == 1,
      let quantity = figure.quantity(for: whole), kinds.reduce(0, { $0 + $1.quantity.minor }) == quantity.minor
    else { return false }
    var subject = subject(of: kinds[0])
    subject.indicator = whole
    guard let reading = reading(subject, quantity, token) else { return false }
    sentence.subject = subject
    take(reading)
    return true
  }

  private static let sumWords: Set<String> = ["共", "共计", "合计", "总数", "共有", "总计", "总共"]

  /// A count without a unit that stands alone behind its label: 编制数62，其中：行政编制28名.
  func counted(_ figure: Figure, _ token: Token) -> Figure {
    guard figure.unit == .none, figure.decimals == 0, !figure.hasSeparators, figure.digitCount <= 4,
      let subject = sentence.subject, !subject.hasFigure, StaffingExtractor.isCounted(subject.indicator),
      sentence.gapWords == 0, stands(behindLabel: index - 1), closes(index + 1)
    else { return figure }
    var counted = figure
    // 内设股室5 counts bodies
    counted.unit = StaffingExtractor.isStaffing(subject.indicator) ? .person : .item
    return counted
  }

  private func stands(behindLabel position: Int) -> Bool {
    switch meaning(at: position) {
    case .label?: true
    case .filler?: stands(behindLabel: position - 1)
    default: mark(at: position) == .colon && stands(behindLabel: position - 1)
    }
  }

  private func closes(_ position: Int) -> Bool {
    switch mark(at: position) {
    case .comma?, .period?, .semicolon?: true
    default: position == run.tokens.count
    }
  }

  /// 事业编制21名，其中某某中心12名: a body's share of the figure that the list divides.
  mutating func readBodyCount(_ figure: Figure, _ token: Token) -> Bool {
    guard figure.unit == .person, let parent = sentence.parent, StaffingExtractor.isStaffing(parent.indicator),
      sentence.subject?.hasFigure ?? true, let name = subUnitName(endingAt: token.start)
    else { return false }
    let subject = Subject(indicator: parent.indicator, item: name, start: max(sentence.clauseStart, nameStart))
    guard let reading = reading(subject, figure, token) else { return false }
    sentence.subject = subject
    take(reading)
    return true
  }

  static let unitEndings = [
    "中心", "机关", "本级", "院", "站", "所", "队", "馆", "校", "园", "场", "处", "台", "小学", "中学", "信息办", "少年宫",
  ]

  /// Last characters of the endings, and marks that are trimmed from a name's end.
  private static let lastCharacters = Set(
    (unitEndings.compactMap(\.unicodeScalars.last) + "、．：，；—为".unicodeScalars).map {
      UInt16(truncatingIfNeeded: $0.value)
    })

  /// A quick look at the character in front of an offset: false where no name of a unit can end there.
  private static func mayEndUnit(_ text: [UInt8], _ end: Int) -> Bool {
    guard end >= 3, text[end - 3] & 0xF0 == 0xE0 else { return true }
    let character =
      UInt16(text[end - 3] & 0x0F) << 12 | UInt16(text[end - 2] & 0x3F) << 6 | UInt16(text[end - 1] & 0x3F)
    return lastCharacters.contains(character)
  }

  /// A clause that is nothing but the name of a subordinate body (区发展研究中心。副科级全额拨款事业单位，编制5名) makes the
  /// staff figures behind it that body's.
  mutating func readSubUnit(_ token: Token) {
    guard run.tokens.count < 4_000, endsName(token), let name = subUnitName(endingAt: token.end) else { return }
    // the office itself is a part only of a list that divides the whole (其中局机关编制41人)
    if name.hasSuffix("机关") || name.hasSuffix("本级") { return }
    subUnit = name
    subUnitIndex = index
  }

  /// The next token closes the clause or is a label of staffing.
  private func endsName(_ token: Token) -> Bool {
    guard run.tokens.indices.contains(index + 1) else { return false }
    switch run.tokens[index + 1].kind {
    case .mark(let mark): return mark == .period || mark == .comma || mark == .colon || mark == .open
    case .term(let number):
      if case .label(let label) = lexicon.meanings[number] { return StaffingExtractor.isStaffing(label.indicator) }
      return meaning(at: index + 1) == .filler
    default: return false
    }
  }

  private func subUnitName(endingAt end: Int) -> String? {
    let start = max(sentence.clauseStart, nameStart)
    // 8个机关行政处 are counted, not named
    if let last = countedThing, last == start { return nil }
    guard start < end, end - start <= 90, ProseReader.mayEndUnit(document.text, end) else { return nil }
    var name = FunctionPath.cleaned(document.words(start..<end))
    // 所属事业单位1个，为区服务中心。 names it and goes on with the whole; 为区服务中心（编制6名） counts its staff
    if name.hasPrefix("为"), mark(at: index + 1) != .open { return nil }
    // 下属事业单位2个，即县甲支队和县乙中心。 names several
    if ["即", "分别为", "分别是", "包括", "有"].contains(where: name.hasPrefix), mark(at: index + 1) != .open { return nil }
    for head in ["事业编制中", "行政编制中", "编制中", "为", "其中", "所属", "下属", "直属", "另有", "另", "核定使用", "核定", "使用"]
    where name.hasPrefix(head) {
      name = String(name.dropFirst(head.count))
    }
    guard (3...30).contains(name.count), ProseReader.unitEndings.contains(where: name.hasSuffix) else { return nil }
    // 各乡镇均派驻司法所 names no one body
    guard !["各", "均", "派驻", "分布"].contains(where: name.contains) else { return nil }
    guard !name.contains(where: { "，。；、".contains($0) }), !name.hasPrefix("我"), !name.hasPrefix("本") else { return nil }
    guard !context.ownNames.contains(where: { $0.hasSuffix(name) || name.hasSuffix($0) }) else { return nil }
    return name
  }
}
