import DisclosureModel

/// Tells paragraphs that state no fact: definitions (公务接待费：指…), formulas and scoring rules (…×100%).
enum ParagraphFilter {
  private static let meansWords = ["是指", "指", "反映", "系指"].map { Array($0.utf8) }
  private static let percentSign: [UInt8] = [0x25]
  private static let formulaWords = ["×100%", "*100%", "x100%", "X100%"].map { Array($0.utf8) }

  /// The tokens of a paragraph that state nothing: a definition up to the first later sentence with a sum of its own, and the
  /// sentences that hold formulas. Nil where all of them may speak; a report whose lines are lost is one paragraph, and one
  /// definition or formula in it must not silence the rest.
  static func silent(_ run: TokenRun, in document: SourceDocument) -> Range<Int>? {
    guard !run.tokens.isEmpty else { return nil }
    if isDefinition(run, in: document.text.span) { return 0..<firstStatement(run) }
    return formulas(run, in: document)
  }

  /// The token that begins the first sentence behind the first one that states a sum.
  private static func firstStatement(_ run: TokenRun) -> Int {
    var start = 0
    var position = 0
    while position <= run.tokens.count {
      let isEnd = position == run.tokens.count || run.tokens[position].kind == .mark(.period)
      if isEnd {
        if start > 0, OutlineTracker.statesSum(run, start..<position) { return start }
        start = position + 1
      }
      position += 1
    }
    return run.tokens.count
  }

  /// From the first to the last sentence with a formula.
  private static func formulas(_ run: TokenRun, in document: SourceDocument) -> Range<Int>? {
    let text = document.text.span
    let end = run.tokens[run.tokens.count - 1].end
    var start = run.tokens[0].start
    var found: Range<Int>?
    // a percentage sign is rare, and every formula ends in one
    while let sign = ByteSearch.first(percentSign, in: document.text, start..<end) {
      for word in formulaWords where sign + 1 - word.count >= run.tokens[0].start {
        guard FigureScanner.matches(text, word, at: sign + 1 - word.count, limit: end) else { continue }
        found = min(found?.lowerBound ?? sign, sign)..<sign + 1
      }
      start = sign + 1
    }
    return found.map { sentences(over: $0, run) }
  }

  private static func sentences(over bytes: Range<Int>, _ run: TokenRun) -> Range<Int> {
    let isPeriod: (Token) -> Bool = { $0.kind == .mark(.period) }
    let before = run.tokens.lastIndex { $0.end <= bytes.lowerBound && isPeriod($0) }
    let after = run.tokens.firstIndex { $0.start >= bytes.upperBound && isPeriod($0) }
    return (before.map { $0 + 1 } ?? 0)..<(after ?? run.tokens.count)
  }

  /// A name, a colon or comma, then 指 or 反映, before any figure.
  private static func isDefinition(_ run: TokenRun, in text: borrowing Span<UInt8>) -> Bool {
    var afterColon = false
    for token in run.tokens.prefix(24) {
      switch token.kind {
      case .figure(let number): if run.figures[number].unit != .none { return false }
      case .mark(.colon), .mark(.comma): afterColon = true
      case .mark(.period): return false
      case .text:
        guard afterColon || token.start > 0 else { continue }
        for word in meansWords where FigureScanner.matches(text, word, at: token.start, limit: token.end) {
          if afterColon || word.count > 3 { return true }
        }
        afterColon = false
      default: afterColon = false
      }
    }
    return false
  }
}
