import DisclosureModel

/// Decides whether a report speaks for a department with its units or for one unit alone: by what the title says outright,
/// by a sentence that leaves the units out or counts them in, by the units under the department, and last by the word 部门.
///
/// Figures of a department and of one unit are never subtracted, so only words that leave no doubt make a report a unit's: a
/// department without units below it covers itself alone and is still the department.
struct LevelDecision {
  let text: OpeningText
  let titles: [TitleReading]

  func decide() -> (level: Level, evidence: Range<Int>)? {
    outright() ?? covered() ?? withSubordinates() ?? titleWord() ?? ownWords() ?? partWord()
  }

  private typealias Decided = (level: Level, evidence: Range<Int>)

  private func outright() -> Decided? {
    for title in titles {
      if text.contains(anyOf: LevelDecision.itself, in: title.range) { return (.unit, title.range) }
      if text.contains(anyOf: LevelDecision.collected, in: title.range) { return (.department, title.range) }
      guard !text.contains(anyOf: LevelDecision.undecided, in: title.range) else { continue }
      if text.contains(anyOf: LevelDecision.unitReports, in: title.range) { return (.unit, title.range) }
    }
    return nil
  }

  private func titleWord() -> Decided? {
    for title in titles where !text.contains(anyOf: LevelDecision.undecided, in: title.range) {
      if text.contains(.department, in: title.range) { return (.department, title.range) }
    }
    return nil
  }

  /// Sentences about what the report covers: 部门决算不含下属单位; 包括局本级和下属2个单位; 纳入编制范围的单位共3个.
  private func covered() -> Decided? {
    firstSentence(with: LevelDecision.coverageWords) { CoverageReader(text: text).level(in: $0) }
  }

  /// Units under the department.
  private func withSubordinates() -> Decided? {
    firstSentence(with: CoverageReader.subordinateWords) {
      CoverageReader(text: text).hasSubordinates(in: $0) == true ? .department : nil
    }
  }

  /// What a report under a title without 部门 and 单位 calls itself where it says what it covers.
  private func ownWords() -> Decided? {
    firstSentence(with: LevelDecision.coverageWords) { clause in
      guard text.contains(anyOf: LevelDecision.scopeWords, in: clause) else { return nil }
      let names = [LevelDecision.departmentReports, LevelDecision.unitReports].map {
        text.contains(anyOf: $0, in: clause)
      }
      return names == [true, false] ? .department : names == [false, true] ? .unit : nil
    }
  }

  /// What the headings and captions call the report where its title is missing: 第二部分 2022年度部门决算情况说明.
  private func partWord() -> Decided? {
    guard !titles.contains(where: { $0.name != nil }) else { return nil }
    let parts = text.lines.filter { $0.range.count <= 150 && text.contains(anyOf: LevelDecision.parts, in: $0.range) }
    let departments = parts.filter { text.contains(anyOf: LevelDecision.departmentReports, in: $0.range) }
    let units = parts.filter { text.contains(anyOf: LevelDecision.unitReports, in: $0.range) }
    if let first = departments.first, units.isEmpty { return (.department, first.range) }
    if let first = units.first, departments.isEmpty { return (.unit, first.range) }
    return nil
  }

  private static let parts = Phrase.list("情况说明 编制说明 总表 支出表 决算表 预算表 收入表")

  private func firstSentence(with words: [Phrase], _ level: (Range<Int>) -> Level?) -> Decided? {
    for line in text.lines where !line.isCell {
      for clause in sentences(of: line.range, with: words) {
        if let level = level(clause) { return (level, clause) }
      }
    }
    return nil
  }

  private func sentences(of line: Range<Int>, with words: [Phrase]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = line.lowerBound
    while start < line.upperBound, let word = text.earliest(of: words, in: .stretch(start, line.upperBound)) {
      let clause = text.clause(around: word, in: .stretch(start, line.upperBound))
      found.append(clause)
      start = clause.upperBound + 1
      while start < line.upperBound, text.bytes[start] & 0xC0 == 0x80 { start += 1 }
    }
    return found
  }

  private static let coverageWords = Phrase.list("本级 机关 单位 本部 不含")
  private static let itself = Phrase.list("本级 机关本级 (机关)")
  private static let collected = Phrase.list("汇总 (含下属 (含所属 含所属单位 含下属单位")
  private static let unitReports = Phrase.list("单位预算 单位决算 单位整体 单位绩效")
  private static let departmentReports = Phrase.list("部门预算 部门决算 部门整体 部门汇总 部门收支")
  private static let scopeWords = Phrase.list("范围 包括 只有 仅 构成")
  private static let undecided = Phrase.list("部门(单位) 单位(部门) 部门单位 部门和单位 部门、单位")
}
