import DisclosureModel

extension ProseReader {
  /// 86人… 7个二级机构, 40名在职人员: a count in front of its label.
  mutating func readLabelBehind(_ figure: Figure, _ token: Token) -> Bool {
    if figure.unit == .none, let counted = countedRooms(figure) { return readInternalUnits(counted, token) }
    guard figure.unit == .person || figure.unit == .item else { return false }
    if figure.unit == .item, readSubordinates(figure, token) || readInternalUnits(figure, token) { return true }
    var gap = 0
    for position in (index + 1)..<min(index + 4, run.tokens.count) {
      switch run.tokens[position].kind {
      case .text:
        gap += run.tokens[position].end - run.tokens[position].start
        if gap > ProseReader.widestGap { return false }
      case .term(let number):
        switch lexicon.meanings[number] {
        case .filler, .noise: continue
        case .label(let label): return takeLabelBehind(label, at: position, figure, token)
        default: return false
        }
      default: return false
      }
    }
    return false
  }

  /// 内设5室：综合办公室… counts as 内设5个室 does.
  private func countedRooms(_ figure: Figure) -> Figure? {
    guard figure.decimals == 0, let noun = words(behind: run.tokens[index]).first, ProseReader.rooms.contains(noun),
      mark(at: index + 2) != nil || index + 2 >= run.tokens.count
    else { return nil }
    var counted = figure
    counted.unit = .item
    return counted
  }

  private static let rooms: Set<Character> = ["股", "科", "室", "处", "部", "办", "队"]

  /// 下属7家单位, 所属3个预算单位
  private mutating func readSubordinates(_ figure: Figure, _ token: Token) -> Bool {
    let behind = words(behind: token)
    guard
      ProseReader.subordinates.contains(where: behind.hasPrefix)
        || document.holds(anyOf: ProseReader.subordinateWords, in: clause(before: token))
    else { return false }
    guard
      ["单位", "预算单位", "事业单位", "二级", "所属", "下属", "直属"].contains(where: behind.hasPrefix)
        || endsListOfBodies(token, behind)
    else { return false }
    guard let reading = reading(Subject(indicator: .orgSubordinateUnits, start: token.start), figure, token) else {
      return false
    }
    append(reading)
    passNoun(of: .orgSubordinateUnits)
    return true
  }

  /// 下属事业单位有县福利院、县救助管理站2个。
  private func endsListOfBodies(_ token: Token, _ behind: String) -> Bool {
    guard sentence.subject?.indicator == .orgSubordinateUnits, behind.first.map({ "，。；（(,".contains($0) }) ?? true
    else {
      return false
    }
    let names = document.words(clause(before: token))
    return ProseReader.unitEndings.contains {
      names.hasSuffix($0) || names.hasSuffix($0 + "共") || names.hasSuffix($0 + "等")
    }
  }

  /// The noun behind a count waits for no figure: 5个行政科室及2个下属单位.
  private mutating func passNoun(of indicator: Indicator) {
    for position in (index + 1)..<min(index + 4, run.tokens.count) {
      switch run.tokens[position].kind {
      case .text: continue
      case .term(let number):
        guard case .label(let label) = lexicon.meanings[number] else { continue }
        if label.indicator == indicator { index = position }
        return
      default: return
      }
    }
  }

  /// 内设办公室、财政所等7个机构
  private mutating func readInternalUnits(_ figure: Figure, _ token: Token) -> Bool {
    let before = clause(before: token)
    let isInternal = ProseReader.insideWords.contains { document.ends(before, with: $0) }
    guard isInternal || document.holds(anyOf: ProseReader.internalWords, in: before) else { return false }
    if !isInternal, hasCountedInternalUnits {
      leaveOut(figure, as: "part")
      return true
    }
    let behind = words(behind: token)
    guard
      isInternal || ProseReader.internalNouns.contains(where: behind.hasPrefix) || repeatsNoun(before, behind)
        || endsListOfRooms(before, behind),
      let reading = reading(Subject(indicator: .orgInternalUnits, start: token.start), figure, token)
    else { return false }
    append(reading)
    passNoun(of: .orgInternalUnits)
    return true
  }

  /// 设置31个内设机构，包括：职能科室12个 divides what was counted
  var hasCountedInternalUnits: Bool {
    sentence.readings.contains { ledger.readings[$0].key.indicator == .orgInternalUnits }
  }

  /// 内设综合股、业务股、财务股3个股: what is counted is what the names in front end in.
  private func repeatsNoun(_ before: Range<Int>, _ behind: String) -> Bool {
    guard let noun = behind.first, ProseReader.rooms.contains(noun) else { return false }
    let rest = behind.dropFirst().first
    guard rest == nil || "，。；、,（(".contains(rest ?? " ") else { return false }
    // 中心内设综合、培训、人才档案5个股 leaves the noun out of the names
    return document.words(before).hasSuffix(String(noun)) || document.holds(ProseReader.inside, in: before)
  }

  private static let inside: Phrase = "内设"

  /// 内设科室有党政办公室、扶贫工作站和财政所3个。
  private func endsListOfRooms(_ before: Range<Int>, _ behind: String) -> Bool {
    guard behind.isEmpty || "，。；".contains(behind.first ?? "。") else { return false }
    return document.holds(anyOf: ProseReader.listedRooms, in: before)
  }

  private static let listedRooms: [Phrase] = ["内设科室", "内设股室", "内设机构", "内设处室", "内设部门"]

  /// 5个科室及2个下属单位
  private static let subordinates = ["下属", "所属", "直属单", "直属机", "直属事"]

  private static let subordinateWords: [Phrase] = ["下属", "所属", "下辖", "下设", "直属"]

  private static let internalWords: [Phrase] = ["内设", "下设", "设有", "设置", "包括", "决算单位构成", "预算单位构成"]

  /// Right in front of the count, whatever is counted is inside: 内设9个中队
  private static let insideWords: [Phrase] = ["内设", "内设有", "内部设有", "内部设置"]

  private static let internalNouns = [
    "机构", "办公室", "科室", "股室", "处室", "部(室)", "部室", "内设", "科(室)", "股(室)", "处(室)", "处(科)室", "科(处)室", "部门", "职能", "机关行政",
    "行政处",
    "行政科",
    "行政股", "机关处", "机关科", "机关股", "业务科", "业务股", "综合办事", "中层机构", "党政办事", "党政综合", "工作机构", "工作部门",
  ]

  func words(behind token: Token) -> String {
    let end = run.tokens[run.tokens.count - 1].end
    let start = token.end < end && document.text[token.end] == 0x20 ? token.end + 1 : token.end
    return document.words(start..<max(start, min(start + 12, end)))
  }

  private mutating func takeLabelBehind(_ label: Label, at position: Int, _ figure: Figure, _ token: Token) -> Bool {
    guard StaffingExtractor.isCounted(label.indicator), figure.quantity(for: label.indicator) != nil else {
      return false
    }
    if self.figure(at: position + 1) != nil { return false }
    var subject = Subject(indicator: label.indicator, start: token.start)
    subject.item = StaffingExtractor.isStaffing(label.indicator) ? subUnit ?? "" : ""
    guard let reading = reading(subject, figure, token) else { return false }
    append(reading)
    subject.hasFigure = true
    sentence.subject = subject
    index = position
    return true
  }
}
