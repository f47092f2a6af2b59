import DisclosureModel

/// Reads a 绩效自评表: for every 三级指标 its weight and score, with target, result and reason as printed.
struct EvaluationReader {
  let document: SourceDocument
  let context: DocumentContext
  let columns: EvaluationColumns
  let caption: TableCaption
  let project: String
  private var emitted: [Words: Words] = [:]

  init(
    document: SourceDocument, context: DocumentContext, columns: EvaluationColumns, caption: TableCaption,
    project: String
  ) {
    self.document = document
    self.context = context
    self.columns = columns
    self.caption = caption
    self.project = project
  }

  mutating func read(_ rows: [TableRow], names: inout [EvaluationName], into ledger: inout FactLedger) {
    var groups: [EvaluationGroup] = []
    for row in rows {
      if beginsWithTotal(row) {
        readTotal(row, into: &ledger, orElse: { $0.leaveOut("score") })
        continue
      }
      guard let placed = EvaluationRow(row, columns: columns) else {
        readTotal(
          row, into: &ledger,
          orElse: { ledger in
            ledger.unassigned += row.figures.map { row[$0].range }
          })
        continue
      }
      if isTotal(placed) {
        readTotal(row, into: &ledger, orElse: { $0.leaveOut("score") })
        continue
      }
      add(placed, to: &groups, names: &names)
    }
    for index in groups.indices { emit(named(groups, index), into: &ledger) }
  }

  // MARK: - groups

  private func beginsWithTotal(_ row: TableRow) -> Bool {
    guard let first = row.filled.first, row[first].isText else { return false }
    return EvaluationName(row[first], in: document.text.span).isTotal
  }

  private func isTotal(_ row: EvaluationRow) -> Bool {
    let text = document.text.span
    for column in columns.levels.first.map({ 0...$0 }) ?? 0...0 where EvaluationName(row[column], in: text).isTotal {
      return true
    }
    return columns.levels.contains { EvaluationName(row[$0], in: text).isTotal }
  }

  /// Opens a group for a row with a name of its own; other rows belong to the group above.
  private func add(_ row: EvaluationRow, to groups: inout [EvaluationGroup], names: inout [EvaluationName]) {
    let text = document.text.span
    var own = columns.levels.map { column in
      row[column].isOrigin ? EvaluationName(row[column], in: text) : .none
    }
    if names.count != own.count { names = own.map { _ in .none } }
    let deepest = own.count - 1
    let opens = own.firstIndex { !$0.isEmpty }
    guard let opens else {
      if hasPoints(row), !groups.isEmpty { groups[groups.count - 1].rows.append(row) }
      return
    }
    if joinsName(row, own, groups) {
      groups[groups.count - 1].name.words += own[deepest].words
      return
    }
    // a name on an upper level ends what stood below the one before
    for level in own.indices {
      if own[level].isEmpty, level < opens { own[level] = names[level] }
      names[level] = own[level]
    }
    guard hasPoints(row) || !own[deepest].isEmpty else { return }
    var group = EvaluationGroup(name: own[deepest], rows: [row])
    if deepest > 0 { group.second = own[deepest - 1].words }
    if deepest > 1 { group.first = own[0].words }
    groups.append(group)
  }

  private func hasPoints(_ row: EvaluationRow) -> Bool {
    columns.points.contains { row[$0].figure != nil && row[$0].isOrigin }
  }

  /// The rest of a name that was broken over two rows: nothing else stands in the row, and the name above has its points.
  private func joinsName(_ row: EvaluationRow, _ own: [EvaluationName], _ groups: [EvaluationGroup]) -> Bool {
    guard let last = own.last, !last.isEmpty, last.weight == nil, own.dropLast().allSatisfy(\.isEmpty) else {
      return false
    }
    let filled = row.cells.filter { $0.isOrigin && $0.content != .blank }.count
    return filled == 1 && groups.last.map { !$0.name.isEmpty && $0.rows.contains(where: hasPoints) } ?? false
  }

  /// The group with its name, which may stand on the level above: 预算编审管理(3) beside a remark or nothing.
  private func named(_ groups: [EvaluationGroup], _ index: Int) -> EvaluationGroup {
    var group = groups[index]
    guard let row = group.rows.first, columns.levels.count > 1 else { return group }
    let text = document.text.span
    let above = columns.levels.dropLast().reversed().map { row[$0] }.filter { $0.isOrigin }
    let upper = above.map { EvaluationName($0, in: text) }.first { !$0.isEmpty }
    guard let upper else { return group }
    let sharesRemark =
      group.name.weight == nil && upper.weight != nil && columns.weight == nil
      && (group.name.isRemark || index + 1 < groups.count && groups[index + 1].name.isEmpty)
    if group.name.isEmpty || sharesRemark {
      group.name = upper
      if group.second == upper.words { group.second = .none }
    } else if group.name.weight == nil, columns.weight == nil, isOnlyChild(groups, index) {
      group.name.weight = upper.weight
    }
    return group
  }

  private func isOnlyChild(_ groups: [EvaluationGroup], _ index: Int) -> Bool {
    let next = index + 1 < groups.count ? groups[index + 1] : nil
    return next.map { $0.second != groups[index].second } ?? true
  }

  // MARK: - readings

  private mutating func emit(_ group: EvaluationGroup, into ledger: inout FactLedger) {
    guard !group.name.isEmpty, let year = caption.year ?? context.year else {
      for row in group.rows {
        for column in columns.points where row[column].figure != nil { ledger.leaveOut("score") }
      }
      return
    }
    let item = item(of: group)
    let clause = group.rows[0].range
    let weight = weight(of: group)
    let score = score(of: group, weight: weight)
    for (indicator, points) in [(Indicator.performanceWeight, weight), (.performanceScore, score)] {
      guard let points else { continue }
      let key = FactKey(indicator: indicator, item: item, year: year, basis: .actual, scope: .all)
      ledger.readings.append(
        Reading(
          key: key, quantity: .score(points.score), origin: points.isSum ? .derived : .stated, isBasisExplicit: true,
          printed: points.range, clause: clause, place: .table))
    }
    if group.rows.count > 1 { for _ in group.rows { ledger.leaveOut("score part") } }
    ledger.evaluation.append(line(group, item: item, weight: weight?.score, score: score?.score))
  }

  /// The indicator's name; with the level above where the table has the name twice (管理制度健全性).
  private mutating func item(of group: EvaluationGroup) -> String {
    let name = group.name.words
    if let known = emitted[name], known != group.second, !group.second.isEmpty {
      return group.second.text + "/" + name.text
    }
    emitted[name] = group.second
    return name.text
  }

  private struct Points {
    var score: Score
    var range: Range<Int>
    var isSum = false
  }

  private func points(_ cell: TableCell) -> Points? {
    guard let figure = cell.figure, cell.isOrigin, case .score(let score)? = figure.quantity(for: .performanceScore)
    else { return nil }
    return Points(score: score, range: cell.range)
  }

  private func weight(of group: EvaluationGroup) -> Points? {
    let printed = group.rows.compactMap { points($0[columns.weight]) }
    if printed.count == 1, group.rows.count == 1 { return printed[0] }
    guard let range = group.name.weight else { return printed.count == 1 ? printed[0] : nil }
    let figure = FigureScanner.figure(in: document.text.span, at: range.lowerBound, limit: range.upperBound).figure
    guard case .score(let score)? = figure.quantity(for: .performanceWeight) else { return nil }
    return Points(score: score, range: range)
  }

  /// The printed score; of several part scores the sum, where the part weights add up to the weight in the name.
  private func score(of group: EvaluationGroup, weight: Points?) -> Points? {
    let printed = group.rows.compactMap { points($0[columns.score]) }
    if printed.count == 1 { return printed[0] }
    let weights = group.rows.compactMap { points($0[columns.weight]) }
    guard let weight, printed.count == group.rows.count, weights.count == printed.count else { return nil }
    let total = weights.reduce(Int64(0)) { $0 + $1.score.tenThousandths }
    guard total == weight.score.tenThousandths, let first = printed.first else { return nil }
    let sum = printed.reduce(Int64(0)) { $0 + $1.score.tenThousandths }
    let quantum = printed.reduce(Int64(0)) { $0 + $1.score.quantum }
    return Points(score: Score(tenThousandths: sum, quantum: quantum), range: first.range, isSum: true)
  }

  private func line(_ group: EvaluationGroup, item: String, weight: Score?, score: Score?) -> EvaluationLine {
    let row = group.rows[0]
    func words(_ column: Int?) -> String {
      let cell = row[column]
      return cell.range.isEmpty ? "" : document.words(cell.range)
    }
    return EvaluationLine(
      indicator: item, firstLevel: group.first.text, secondLevel: group.second.text, project: project, weight: weight,
      score: score, target: words(columns.target), result: words(columns.result),
      deviationReason: words(columns.deviation), rule: words(columns.rule), source: document.quote(row.range))
  }

  // MARK: - total

  /// 总分 100 98.2: the points under the score, or the last of weight and score where places are lost.
  private func readTotal(
    _ row: TableRow, into ledger: inout FactLedger, orElse: (inout FactLedger) -> Void
  ) {
    let text = document.text.span
    guard let label = row.texts.first, EvaluationName(row[label], in: text).isTotal else { return orElse(&ledger) }
    for _ in row.figures.dropFirst() { ledger.leaveOut("score") }
    guard let cell = totalCell(row), let points = points(cell), let year = caption.year ?? context.year else {
      return orElse(&ledger)
    }
    if project.isEmpty, caption.topic == .projectEvaluation { return ledger.leaveOut("score") }
    let key = FactKey(indicator: .performanceSelfScore, item: project, year: year, basis: .actual, scope: .all)
    ledger.readings.append(
      Reading(
        key: key, quantity: .score(points.score), isBasisExplicit: true, printed: cell.range, clause: row.range,
        place: .table))
  }

  private func totalCell(_ row: TableRow) -> TableCell? {
    if let score = columns.score, row[score].figure != nil, row.figures.count == 1 || row.width > columns.count / 2 {
      return row[score]
    }
    let figures = row.figures
    if columns.weight == nil || figures.count >= 2 { return figures.last.map { row[$0] } }
    // one figure alone is the full score or the score; only 合计(100分) leaves no doubt
    guard let label = row.texts.first, figures.count == 1 else { return nil }
    return EvaluationName(row[label], in: document.text.span).weight != nil ? row[figures[0]] : nil
  }
}
