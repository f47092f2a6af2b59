import DisclosureModel

/// Reads the indicators of an evaluation that sentences tell: 预算执行率（10分）：得9.9分 · 资产盘点情况，该指标分值4分，自评得分4分.
struct ScoredSentences {
  let document: SourceDocument
  let context: DocumentContext

  /// An indicator whose score is still to come.
  private struct Open {
    var name: Range<Int>
    var weight: Score
    var printed: Range<Int>
  }

  /// Longest name (UTF-8 bytes).
  private static let longestName = 120

  /// Takes the pairs of weight and score in a paragraph; returns where their points are printed.
  func read(_ run: TokenRun, into ledger: inout FactLedger) -> Set<Int> {
    guard context.kind == .performance || context.kind == .combined, let year = context.year else { return [] }
    var taken: Set<Int> = []
    var open: Open?
    var level: Score?
    for (position, token) in run.tokens.enumerated() {
      guard case .figure(let number) = token.kind, run.figures[number].unit == .point,
        case .score(let points)? = run.figures[number].quantity(for: .performanceScore)
      else { continue }
      if isWeightOfLevel(position, points, run) {
        // 产出指标满分40分，自评得分39分 sums up a whole level
        taken.insert(token.start)
        open = nil
        level = points
      } else if let whole = level, isScore(at: position, run), points.tenThousandths <= whole.tenThousandths {
        taken.insert(token.start)
        level = nil
      } else if let name = name(ofWeightAt: position, run) {
        open = Open(name: name, weight: points, printed: token.start..<token.end)
      } else if let pending = open, isScore(at: position, run), points.tenThousandths <= pending.weight.tenThousandths {
        emit(pending, points, token, year, into: &ledger)
        taken.formUnion([pending.printed.lowerBound, token.start])
        open = nil
      }
    }
    return taken
  }

  private func emit(
    _ line: Open, _ score: Score, _ token: Token, _ year: FiscalYear, into ledger: inout FactLedger
  ) {
    let item = FunctionPath.cleaned(document.words(line.name))
    let clause = line.name.lowerBound..<token.end
    for (indicator, points, printed) in [
      (Indicator.performanceWeight, line.weight, line.printed), (.performanceScore, score, token.start..<token.end),
    ] {
      let key = FactKey(indicator: indicator, item: item, year: year, basis: .actual, scope: .all)
      ledger.readings.append(
        Reading(
          key: key, quantity: .score(points), isBasisExplicit: true, printed: printed, clause: clause, place: .prose))
    }
    ledger.evaluation.append(
      EvaluationLine(
        indicator: item, firstLevel: "", secondLevel: "", project: "", weight: line.weight, score: score, target: "",
        result: "", deviationReason: "", rule: "", source: document.quote(clause)))
  }

  /// 得9.9分, 自评得分18分
  private func isScore(at position: Int, _ run: TokenRun) -> Bool {
    let before = clauseStart(of: position, run)..<run.tokens[position].start
    return ScoredSentences.scoreWords.contains { document.ends(before, with: $0) }
  }

  /// 产出指标满分40分: less than the whole evaluation, named in the same words.
  private func isWeightOfLevel(_ position: Int, _ points: Score, _ run: TokenRun) -> Bool {
    guard points.tenThousandths < ScoredSentences.whole else { return false }
    let clause = FunctionPath.cleaned(document.words(clauseStart(of: position, run)..<run.tokens[position].start))
    return ScoredSentences.levels.contains { clause.hasPrefix($0) }
      && ScoredSentences.weightWords.contains { clause.hasSuffix($0) }
  }

  /// Ten-thousandths of a point.
  private static let whole = 1_000_000
  private static let levels = ["投入", "过程", "产出", "效益", "效果", "满意度", "决策", "管理", "履职", "预算执行", "预算管理", "部门管理"]
  private static let weightWords = ["分值", "分值为", "满分", "满分为", "权重", "权重为", "标准分", "标准分为"]

  /// The name in front of points that are an indicator's full ones.
  private func name(ofWeightAt position: Int, _ run: TokenRun) -> Range<Int>? {
    if isMark(.open, at: position - 1, run), isMark(.close, at: position + 1, run) {
      return stretch(endingAt: position - 1, run)
    }
    let start = clauseStart(of: position, run)
    let before = start..<run.tokens[position].start
    guard ScoredSentences.weightClauses.contains(FunctionPath.cleaned(document.words(before))) else { return nil }
    guard let mark = reach(position).last(where: { run.tokens[$0].end == start }) else { return nil }
    let name = stretch(endingAt: mark, run)
    guard isMark(.period, at: mark, run), !followsOrdinal(name, reach(position), run) else { return name }
    return title(run) ?? name
  }

  private func followsOrdinal(_ name: Range<Int>?, _ near: Range<Int>, _ run: TokenRun) -> Bool {
    run.tokens[near].contains { token in
      if case .ordinal = token.kind { token.end == name?.lowerBound } else { false }
    }
  }

  /// 1.目标制定。…。该项分值10分: a sentence of its own about the item that heads the paragraph.
  private func title(_ run: TokenRun) -> Range<Int>? {
    guard case .ordinal? = run.tokens.first?.kind,
      let stop = run.tokens.indices.prefix(12).dropFirst().first(where: { isBoundary(run.tokens[$0]) }),
      run.tokens[stop].kind == .mark(.period)
    else { return nil }
    let name = run.tokens[0].end..<run.tokens[stop].start
    return name.count >= 6 && name.count <= ScoredSentences.longestTitle ? name : nil
  }

  /// Longest title of an item (UTF-8 bytes).
  private static let longestTitle = 45

  /// The words between the last mark or ordinal and a token.
  private func stretch(endingAt position: Int, _ run: TokenRun) -> Range<Int>? {
    guard position > 0 else { return nil }
    let boundary = reach(position).last { isBoundary(run.tokens[$0]) }
    let start = boundary.map { run.tokens[$0].end } ?? run.tokens[reach(position).lowerBound].start
    let end = run.tokens[position].start
    guard start < end, end - start <= ScoredSentences.longestName, end - start >= 6 else { return nil }
    return start..<end
  }

  private func clauseStart(of position: Int, _ run: TokenRun) -> Int {
    reach(position).last { isBoundary(run.tokens[$0]) }.map { run.tokens[$0].end }
      ?? run.tokens[reach(position).lowerBound].start
  }

  /// Tokens in front that are looked at.
  private func reach(_ position: Int) -> Range<Int> { max(0, position - 64)..<position }

  private func isBoundary(_ token: Token) -> Bool {
    switch token.kind {
    case .ordinal, .mark(.period), .mark(.comma), .mark(.semicolon), .mark(.colon): true
    default: false
    }
  }

  private func isMark(_ mark: Token.Mark, at position: Int, _ run: TokenRun) -> Bool {
    run.tokens.indices.contains(position) && run.tokens[position].kind == .mark(mark)
  }

  private static let scoreWords = Phrase.list("得 得分 得分为 自评得分 自评得分为 自评分 自评 实得 实得分 自评分为 得到")
  private static let weightClauses: Set<String> = {
    Set(["", "该指标", "本指标", "该项", "该项指标", "指标", "此项"].flatMap { head in weightWords.map { head + $0 } })
  }()
}
