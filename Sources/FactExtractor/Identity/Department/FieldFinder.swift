/// Finds labelled names: 单位名称：…, 部门：…, a cell 部门名称 beside a cell with the name.
struct FieldFinder {
  let text: OpeningText
  private let names: NameReader

  init(text: OpeningText) {
    self.text = text
    names = NameReader(text: text)
  }

  func evidence() -> [NameEvidence] {
    var found: [NameEvidence] = []
    for index in text.lines.indices where found.count < FieldFinder.maximum {
      let line = text.lines[index]
      guard line.range.count <= 300 else { continue }
      let named = text.occurrences(of: .colon, in: line.range).prefix(4).compactMap { labelled(by: $0, in: line.range) }
      found += named
      if named.isEmpty, let beside = beside(index, labels: FieldFinder.cellLabels) { found.append(beside) }
    }
    return found
  }

  static let maximum = 120

  /// The bodies that the forms of projects name: those that carry the projects out, else those above them.
  func carriers() -> [NameEvidence] {
    for labels in [FieldFinder.carrierLabels, FieldFinder.supervisorLabels] {
      let found = text.lines.indices.prefix(FieldFinder.maximumLines).compactMap {
        beside($0, labels: labels) ?? carrier(in: text.lines[$0].range, labels: labels)
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  private static let maximumLines = 600

  /// 项目单位：上林县统计局
  private func carrier(in line: Range<Int>, labels: [Phrase]) -> NameEvidence? {
    guard line.count <= 120, let colon = text.first(.colon, in: line),
      text.ends(.stretch(line.lowerBound, colon.lowerBound), withAnyOf: labels),
      colon.lowerBound - line.lowerBound <= 36
    else { return nil }
    return name(behind: colon, in: line)
  }

  private func name(behind colon: Range<Int>, in line: Range<Int>) -> NameEvidence? {
    let start = afterCode(colon.upperBound, limit: line.upperBound)
    return evidence(nameIn: .stretch(start, text.hanEnd(from: start, limit: line.upperBound)), line: line)
  }

  /// A name after a colon that follows a label.
  private func labelled(by colon: Range<Int>, in line: Range<Int>) -> NameEvidence? {
    let label = withoutRemark(.stretch(line.lowerBound, colon.lowerBound))
    guard text.ends(label, withAnyOf: FieldFinder.labels), !text.ends(label, withAnyOf: FieldFinder.foreignLabels),
      !text.starts(label, withAnyOf: FieldFinder.supervisorLabels)
    else {
      return nil
    }
    return name(behind: colon, in: line)
  }

  /// A name in the cell after a cell that is a label.
  private func beside(_ index: Int, labels: [Phrase]) -> NameEvidence? {
    let line = text.lines[index]
    guard line.isCell, index + 1 < text.lines.count, text.lines[index + 1].kind == line.kind else { return nil }
    let label = withoutRemark(line.range)
    guard text.ends(label, withAnyOf: labels), label.count <= 36 else { return nil }
    let next = text.lines[index + 1].range
    let start = afterCode(next.lowerBound, limit: next.upperBound)
    return evidence(
      nameIn: .stretch(start, text.hanEnd(from: start, limit: next.upperBound)),
      line: .stretch(line.range.lowerBound, next.upperBound))
  }

  /// The name in a run of characters, without the label of the next field where a blank between them was lost.
  private func evidence(nameIn run: Range<Int>, line: Range<Int>) -> NameEvidence? {
    var end = run.upperBound
    if end < line.upperBound {
      for label in FieldFinder.followingLabels where text.ends(run, with: label) {
        end = run.upperBound - label.bytes.count
        break
      }
    }
    let range: Range<Int> = .stretch(run.lowerBound, end)
    guard let body = names.name(filling: range) else { return nil }
    return NameEvidence(kind: .field, body: body, name: range, words: line)
  }

  /// Leaves out (盖章) and the like at the end of a label.
  private func withoutRemark(_ label: Range<Int>) -> Range<Int> {
    guard text.ends(label, with: .close), let open = text.first(.open, in: label), open.lowerBound > label.lowerBound
    else {
      return label
    }
    // 部门(单位) is a label itself
    return text.ends(label, withAnyOf: FieldFinder.bracketedLabels)
      ? label : .stretch(label.lowerBound, open.lowerBound)
  }

  /// Leaves out a code such as 101001- or [101], or (盖章), before a name.
  private func afterCode(_ start: Int, limit: Int) -> Int {
    var offset = start
    if text.has(.open, at: offset, limit: limit),
      let close = text.first(.close, in: .stretch(offset, min(offset + 24, limit)))
    {
      offset = close.upperBound
    }
    while offset < limit, offset - start < 20, text.bytes[offset] < 0x80, text.bytes[offset] != 0x09 { offset += 1 }
    return offset
  }

  private static let bracketedLabels: [Phrase] = ["(单位)", "(部门)"]
  private static let labels = Phrase.list(
    "部门名称 单位名称 (单位)名称 (部门)名称 预算主管部门 预算部门 预算单位 编制单位 编制部门 填报单位 填报部门 申报单位 申报部门 自评单位 自评部门 公开部门 公开单位 (单位) (部门) 决算单位 决算部门 "
      + "编报单位 编报部门 被评价单位 部门 单位")
  private static let cellLabels = Phrase.list("部门名称 单位名称 预算部门 预算单位 填报单位 编制单位 (单位)名称 (部门)名称 部门(单位) 单位(部门)")
  private static let carrierLabels = Phrase.list("实施单位 项目单位")
  private static let supervisorLabels = Phrase.list("主管部门 主管单位")
  /// Labels of the body above or of the one that carries a project out.
  private static let foreignLabels = Phrase.list("项目主管部门 实施单位 项目单位 上级主管部门 金额单位 计量单位 责任单位 责任部门 承办单位 评价机构 来源单位 发布单位")
  private static let followingLabels = Phrase.list("金额单位 计量单位 货币单位 单位 填报日期 填报时间 编制日期 填表人 单位负责人 部门负责人 填报人 联系人 年度 日期")
}
