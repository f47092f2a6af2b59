import DisclosureModel

/// Reads sentences about the units that a report covers.
struct CoverageReader {
  let text: OpeningText

  static let subordinateWords = Phrase.list("下属 所属 直属 下设 下辖 二级 局属 委属 院属 无其他")

  /// The level that a sentence about coverage states outright; nil for other sentences, also for those that name the
  /// department itself alone: it may have no units.
  func level(in clause: Range<Int>) -> Level? {
    guard text.contains(anyOf: CoverageReader.coverage, in: clause) else { return nil }
    if text.contains(anyOf: CoverageReader.withoutUnits, in: clause) { return .unit }
    if let count = unitCount(in: clause), count > 1 { return .department }
    guard let own = CoverageReader.itself.compactMap({ text.first($0, in: clause)?.lowerBound }).min() else {
      return nil
    }
    let before: Range<Int> = .stretch(
      text.clause(around: own, in: clause, marks: OpeningText.clauseMarks).lowerBound, own)
    let after: Range<Int> = .stretch(own, clause.upperBound)
    let hasUnits =
      text.contains(anyOf: CoverageReader.subordinateWords, in: after)
      && !text.contains(anyOf: CoverageReader.none, in: after)
    return hasUnits && text.contains(anyOf: CoverageReader.covers, in: before) ? .department : nil
  }

  /// 纳入…范围的单位共5个; 预算单位1个
  private func unitCount(in clause: Range<Int>) -> Int? {
    guard text.contains(anyOf: CoverageReader.scope, in: clause) else { return nil }
    for mark in text.occurrences(of: .unit, in: clause) {
      var offset = mark.upperBound
      for word in CoverageReader.beforeCount where text.has(word, at: offset, limit: clause.upperBound) {
        offset += word.bytes.count
      }
      if let count = count(at: offset, limit: clause.upperBound), count > 0 { return count }
    }
    return nil
  }

  /// Whether a sentence says that there are units below, or that there are none; nil where it says neither.
  func hasSubordinates(in clause: Range<Int>) -> Bool? {
    for word in CoverageReader.subordinateWords {
      for mark in text.occurrences(of: word, in: clause) {
        if let answer = answer(at: mark, in: clause) { return answer }
      }
    }
    return nil
  }

  private func answer(at mark: Range<Int>, in clause: Range<Int>) -> Bool? {
    let near: Range<Int> = .stretch(mark.upperBound, min(mark.upperBound + 120, clause.upperBound))
    guard
      let noun = CoverageReader.nouns.compactMap({ text.first($0, in: near) }).min(by: { $0.lowerBound < $1.lowerBound }
      )
    else { return nil }
    let before: Range<Int> = .stretch(max(clause.lowerBound, mark.lowerBound - 24), mark.lowerBound)
    if text.contains(anyOf: CoverageReader.none, in: before) { return false }
    let between: Range<Int> = .stretch(mark.upperBound, noun.lowerBound)
    guard !text.contains(anyOf: CoverageReader.internalUnits, in: between) else { return nil }
    let counts = [noun.upperBound, mark.upperBound].compactMap { count(after: $0, limit: clause.upperBound) }
    if let count = counts.first { return count > 0 }
    if count(before: mark.lowerBound, from: clause.lowerBound) { return true }
    let rest: Range<Int> = .stretch(noun.upperBound, clause.upperBound)
    return text.starts(rest, withAnyOf: CoverageReader.lists) ? true : nil
  }

  /// A count right after an offset, with 有, 共 or the like between.
  private func count(after start: Int, limit: Int) -> Int? {
    var offset = start
    for word in CoverageReader.beforeCount where text.has(word, at: offset, limit: limit) { offset += word.bytes.count }
    return count(at: offset, limit: limit)
  }

  /// A count such as 3个 or 两家 at an offset.
  private func count(at start: Int, limit: Int) -> Int? {
    var offset = start
    var value = 0
    while offset < limit, text.isDigit(at: offset), value < 10_000 {
      value = value * 10 + Int(text.bytes[offset] - 0x30)
      offset += 1
    }
    if offset == start {
      guard let index = CoverageReader.numerals.firstIndex(where: { text.has($0, at: offset, limit: limit) }) else {
        return nil
      }
      value = CoverageReader.values[index]
      offset += 3
    }
    return CoverageReader.counters.contains { text.has($0, at: offset, limit: limit) } ? value : nil
  }

  /// Whether a count such as 2个副科级 stands right before an offset.
  private func count(before end: Int, from start: Int) -> Bool {
    let near: Range<Int> = .stretch(max(start, end - 30), end)
    guard
      let counter = CoverageReader.counters.compactMap({ text.occurrences(of: $0, in: near).last }).max(by: {
        $0.lowerBound < $1.lowerBound
      }),
      counter.lowerBound > near.lowerBound,
      !text.contains(anyOf: CoverageReader.internalUnits, in: .stretch(counter.upperBound, end))
    else { return false }
    return text.isDigit(at: counter.lowerBound - 1)
      ? text.bytes[counter.lowerBound - 1] != 0x30
        || (counter.lowerBound - 2 >= near.lowerBound && text.isDigit(at: counter.lowerBound - 2))
      : CoverageReader.numerals.contains { text.has($0, at: counter.lowerBound - 3, limit: counter.lowerBound) }
  }

  private static let coverage = Phrase.list("决算 预算 汇总 编制范围 编报范围 收支")
  private static let scope = Phrase.list("范围 部门预算单位 部门决算单位 预算单位共 决算单位共 汇编")
  private static let withoutUnits = Phrase.list("不含下属 不含所属 不包括下属 不包括所属 不包含下属 不包含所属 不含二级")
  private static let itself = Phrase.list("本级 机关决算 机关预算 局机关 委机关 办机关 本部 机关本级")
  private static let covers = Phrase.list("包括 包含 含 有 为 是 由 即")
  private static let none = Phrase.list("无 没有 不设 未设 不含 不存在 暂无 不包括 不包含")
  private static let nouns = Phrase.list("单位 机构 中心 站 所 队 馆")
  private static let internalUnits = Phrase.list("内设 职能 科室 股室 处室 派出 党组织 企业")
  private static let lists = Phrase.list("的设置 包括 有 分别 : 为 (")
  private static let beforeCount = Phrase.list("数量 数 共计 共有 共 有 为 计 : 合计")
  private static let counters: [Phrase] = ["个", "家", "户", "所"]
  private static let numerals = Phrase.list("零 一 二 三 四 五 六 七 八 九 两 十")
  private static let values = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 2, 10]
}
