import DisclosureModel

/// A 绩效自评表 whose cells single blanks part, over lines or all in one, or that is printed one cell a line.
///
/// Merged cells are lost in such text, so that places tell nothing. An indicator is a name, as many cells as the titles have,
/// weight and score where they must be, and no number behind. All of it counts only where the points add up: the weights to
/// 100 (or 90, beside 10 for carrying out the budget), or to the total printed, or the scores to the total printed.
struct EvaluationForm {
  private let cells: [FormCell]
  private let start: Int
  private let header: FormHeader
  private let indicators: [Int]
  private let total: Range<Int>?

  private static let fewest = 3
  private static let mostSkipped = 16

  /// Index of the cell behind the form.
  var end: Int { total?.upperBound ?? (indicators.last ?? header.end) + header.score + 1 }

  /// The first form in a run of cells; nil where none is, or where its points do not add up.
  init?(_ cells: [FormCell]) {
    guard let (start, header) = FormHeader.first(in: cells) else { return nil }
    self.cells = cells
    self.start = start
    self.header = header
    (indicators, total) = Self.scan(cells, header)
    guard indicators.count >= Self.fewest, addsUp else { return nil }
  }

  /// Where indicators begin behind the titles, and the total that ends them.
  private static func scan(_ cells: [FormCell], _ header: FormHeader) -> (indicators: [Int], total: Range<Int>?) {
    var indicators: [Int] = []
    var index = header.end
    var skipped = 0
    while index < cells.count, skipped <= mostSkipped, !beginsForm(cells[index]) {
      if let total = total(at: index, in: cells) { return (indicators, total) }
      if isIndicator(at: index, in: cells, header) {
        indicators.append(index)
        index += header.score + 1
        skipped = 0
      } else {
        index += 1
        skipped += 1
      }
    }
    return (indicators, nil)
  }

  /// 总分 with its points: the full ones and those scored.
  private static func total(at index: Int, in cells: [FormCell]) -> Range<Int>? {
    guard isTotal(cells[index]) else { return nil }
    let figures = cells[(index + 1)...].prefix { $0.points != nil }.count
    return figures > 0 ? index..<(index + 1 + min(figures, 2)) : nil
  }

  private static func isIndicator(at index: Int, in cells: [FormCell], _ header: FormHeader) -> Bool {
    guard index + header.score < cells.count, cells[index].isWords, let weight = cells[index + header.weight].points,
      let score = cells[index + header.score].points, weight > 0, score <= weight, weight <= 10_000
    else { return false }
    if cells[index...(index + header.score)].contains(where: { isTotal($0) }) { return false }
    let next = index + header.score + 1
    return next >= cells.count || !cells[next].isNumber
  }

  private static func isTotal(_ cell: FormCell) -> Bool {
    ["总分", "合计", "总计", "合计得分", "总得分"].contains { cell.names($0) }
  }

  private static func beginsForm(_ cell: FormCell) -> Bool {
    cell.names("项目名称") || cell.names("一级指标")
  }

  private var addsUp: Bool {
    let weights = indicators.reduce(0) { $0 + (cells[$1 + header.weight].points ?? 0) }
    let scores = indicators.reduce(0) { $0 + (cells[$1 + header.score].points ?? 0) }
    if weights == 10_000 || weights == 9_000 { return true }
    guard let total else { return false }
    let printed = cells[total].compactMap(\.points)
    return printed.count == 2 && (printed[0] == weights || printed[1] == scores)
  }

  // MARK: - rows

  /// Index of the first cell of its head; what stands before is no part of the form.
  var begin: Int {
    guard let field = cells[..<start].lastIndex(where: { $0.names("项目名称") }) else { return start }
    return FormHead(cells[field..<start]).takesAllFigures ? field : start
  }

  /// The rows of the form: its head, its titles, a row for each indicator, and the total.
  var rows: [[Range<Int>]] {
    var rows = FormHead(cells[begin..<start]).rows
    rows.append(header.titles)
    for (position, index) in indicators.enumerated() {
      var row = cells[index...(index + header.score)].map(\.range)
      if header.hasReason, let reason = reason(behind: position) { row.append(reason) }
      rows.append(row)
    }
    if let total {
      let figures = cells[total].dropFirst().map(\.range)
      let place = min(header.weight, header.score)
      let name = cells[total.lowerBound].range
      let blanks = Array(repeating: name.upperBound..<name.upperBound, count: max(0, place - 1))
      rows.append([name] + blanks + figures)
    }
    return rows
  }

  /// The words between an indicator's score and the names of the next one's levels.
  private func reason(behind position: Int) -> Range<Int>? {
    let first = indicators[position] + header.score + 1
    let next = position + 1 < indicators.count ? indicators[position + 1] : total?.lowerBound ?? first
    var words = cells[min(first, next)..<next].filter { !$0.range.isEmpty }
    // what stands in front of the next name in its line are its levels
    if position + 1 < indicators.count, let last = words.last, last.line == cells[next].line,
      words.first?.line != last.line || first < cells.count && cells[first - 1].line != cells[next].line
    {
      words.removeAll { $0.line == cells[next].line }
    }
    while let last = words.last, Self.isLevel(last) { words.removeLast() }
    guard let begin = words.first, let end = words.last else { return nil }
    return begin.range.lowerBound..<end.range.upperBound
  }

  private static func isLevel(_ cell: FormCell) -> Bool {
    if cell.ending == indicatorEnding { return true }
    return [
      "产出", "效益", "满意度", "数量", "质量", "时效", "成本", "社会效益", "经济效益", "生态效益", "可持续影响", "项目产出", "项目效益", "产出指标", "效益指标",
      "满意度指标",
    ]
    .contains { cell.names($0) }
  }

  private static let indicatorEnding = "指标".unicodeScalars.reduce(0) { $0 << 32 | UInt64($1.value) }
}
