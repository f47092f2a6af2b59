/// Finds names that headings and sentences give the report's own body.
struct BodyFinder {
  let text: OpeningText
  private let names: NameReader
  private let parser: TitleParser

  init(text: OpeningText) {
    self.text = text
    names = NameReader(text: text)
    parser = TitleParser(text: text)
  }

  static let maximumParagraphs = 80
  static let sentencesPerParagraph = 4

  /// - Parameter titles: stretches that are titles already.
  func evidence(outside titles: [Range<Int>]) -> [NameEvidence] {
    let lines = text.lines.filter { line in !line.isCell && !titles.contains { $0.overlaps(line.range) } }
    let read = lines.prefix(BodyFinder.maximumParagraphs * 2).flatMap { line -> [NameEvidence] in
      if let heading = heading(line.range) { return [heading] }
      return sentences(of: line.range)
    }
    return read + standing(near: titles) + first(outside: titles)
  }

  /// The document's first line where it is a name alone, 本级 behind it left out: a cover's title was cut off.
  private func first(outside titles: [Range<Int>]) -> [NameEvidence] {
    guard let line = text.lines.first, !line.isCell, line.range.count <= 120,
      !titles.contains(where: { $0.overlaps(line.range) })
    else { return [] }
    let end =
      BodyFinder.ownLevel.first { text.ends(line.range, with: $0) }
      .map { line.range.upperBound - $0.bytes.count } ?? line.range.upperBound
    let range: Range<Int> = .stretch(line.range.lowerBound, end)
    guard let body = names.placedName(filling: range), !body.isGovernment else { return [] }
    return [NameEvidence(kind: .subject, body: body, name: range, words: line.range)]
  }

  private static let ownLevel = Phrase.list("(本级) (机关) (部门) (汇总) 本级")

  /// Lines that are a name alone: under a title that names nobody, or above a date as a signature.
  private func standing(near titles: [Range<Int>]) -> [NameEvidence] {
    let lines = text.lines
    return lines.indices.compactMap { index in
      let line = lines[index]
      guard !line.isCell, line.range.count <= 120, let body = names.placedName(filling: withoutBrackets(line.range)),
        !body.isGovernment,
        isSigned(index) || titles.contains(where: { isBeside(index, $0) })
      else { return nil }
      return NameEvidence(kind: .heading, body: body, name: line.range, words: line.range)
    }
  }

  /// Leaves out the brackets around a whole line: (某县民政局) under the title of a collection.
  private func withoutBrackets(_ range: Range<Int>) -> Range<Int> {
    guard text.starts(range, with: .open), text.ends(range, with: .close), range.count > 2 else { return range }
    return range.lowerBound + 1..<range.upperBound - 1
  }

  private func isSigned(_ index: Int) -> Bool {
    guard index + 1 < text.lines.count else { return false }
    let next = text.lines[index + 1].range
    return next.count <= 60 && text.ends(next, with: .day)
      && YearReader(text: text).mentions(in: next).contains {
        $0.role == .moment && $0.range.lowerBound == next.lowerBound
      }
  }

  private func isBeside(_ index: Int, _ title: Range<Int>) -> Bool {
    let near = max(index - 2, 0)..<min(index + 3, text.lines.count)
    return near.contains { text.lines[$0].range.overlaps(title) }
  }

  private func heading(_ range: Range<Int>) -> NameEvidence? {
    guard range.count <= 150, text.contains(anyOf: BodyFinder.headingWords, in: range),
      let name = parser.headingName(in: range),
      !name.body.places.isEmpty || !name.body.forerunner.isEmpty
    else { return nil }
    let title = parser.title(in: parser.withoutOrdinal(range))
    return NameEvidence(
      kind: .heading, body: name.body, name: name.range, words: range, isReportTitle: title?.completeness == 3)
  }

  private func sentences(of range: Range<Int>) -> [NameEvidence] {
    var found: [NameEvidence] = []
    var start = range.lowerBound
    for _ in 0..<BodyFinder.sentencesPerParagraph where start < range.upperBound {
      let end = text.first(.fullStop, in: .stretch(start, range.upperBound))?.lowerBound ?? range.upperBound
      if let evidence = sentence(parser.withoutOrdinal(.stretch(start, end))) { found.append(evidence) }
      start = min(end + 3, range.upperBound)
    }
    return found
  }

  /// The name that a sentence begins with, where the sentence goes on as one about the body itself.
  private func sentence(_ range: Range<Int>) -> NameEvidence? {
    let head: Range<Int> = .stretch(
      range.lowerBound, text.hanEnd(from: range.lowerBound, limit: min(range.upperBound, range.lowerBound + 180)))
    guard head.count >= 9, names.beginsWithPlace(head) else { return nil }
    if head.upperBound < range.upperBound, let found = evidence(name: head, in: range) { return found }
    for end in BodyFinder.triggers.compactMap({ text.first($0, in: head)?.lowerBound }).sorted() {
      if let found = evidence(name: .stretch(head.lowerBound, end), in: range) { return found }
    }
    return nil
  }

  private func evidence(name range: Range<Int>, in sentence: Range<Int>) -> NameEvidence? {
    guard let body = names.placedName(filling: range) else { return nil }
    let rest: Range<Int> = .stretch(range.upperBound, sentence.upperBound)
    let clause = text.clause(around: range.upperBound, in: sentence, marks: OpeningText.clauseMarks)
    let isDefinition =
      text.starts(rest, withAnyOf: BodyFinder.copulas)
      && text.contains(
        anyOf: BodyFinder.bodyNouns, in: .stretch(range.upperBound, max(clause.upperBound, range.upperBound)))
    let isSubject =
      text.starts(rest, withAnyOf: BodyFinder.ownAffairs) || YearReader(text: text).startsWithYear(rest)
    return NameEvidence(
      kind: isDefinition ? .definition : isSubject ? .subject : .mention, body: body, name: range,
      words: .stretch(sentence.lowerBound, max(clause.upperBound, range.upperBound)))
  }

  private static let headingWords = Phrase.list("概况 基本情况 决算 预算 绩效 职责 职能 简介")
  private static let copulas = Phrase.list("是 为 系 属 (")
  /// What only the report's own body is said to do.
  private static let ownAffairs = Phrase.list(
    "内设 下设 设有 设下列 负责 主要职责 主要职能 部门整体 部门决算 部门预算 部门收 部门支 单位预算 单位决算 整体支出 决算 预算 主要负责 核定 现有编制 机关运行")
  private static let bodyNouns = Phrase.list("部门 派出 机构 机关 事业单位 行政单位 组织 单位 编制")
  private static let triggers = Phrase.list(
    "是 为 系 属于 内设 下设 设有 设下列 设立 负责 主要 贯彻 部门 单位 概况 职责 职能 本级 机关 现有 核定 编制 共有 隶属 承担 依法 地处 坐落 位于 成立 所属 包括 决算 预算 的 按照 认真 "
      + "整体 财政 收入 支出 设置 共 全年 本年 围绕 将 对 根据 严格 始终 积极 坚持 结合 在")
}
