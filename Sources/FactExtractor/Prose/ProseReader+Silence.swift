extension ProseReader {
  /// True for a paragraph that states nothing and leaves nothing for the next one, so that it need not be read: no figure, no
  /// word for none, no claim about a line, no line that could still wait for its figure.
  func isSilent(_ run: TokenRun) -> Bool {
    guard run.figures.isEmpty, carried == nil, openList == nil, reason == nil else { return false }
    if previous != nil, let first = run.tokens.first, goesOn(first) { return false }
    var hasLine = false
    var hasClaim = false
    var start = 0
    var length = 0
    for index in run.tokens.indices {
      switch run.tokens[index].kind {
      case .term(let number):
        switch lexicon.weights[number] {
        case .none: break
        case .line: hasLine = true
        case .claim: hasClaim = true
        case .telling: return false
        }
      case .mark(.period):
        if index > start { length = index - start }
        start = index + 1
      case .mark(.dash), .mark(.slash): hasClaim = true
      case .mark(.colon): if index == run.tokens.count - 1 { return false }
      case .figure, .codedMarker: return false
      case .mark, .year, .date, .ordinal, .text: break
      }
    }
    if run.tokens.count > start { length = run.tokens.count - start }
    return !hasLine || !hasClaim && length > ProseReader.longestTitle
  }

  /// Tokens of a line that stands alone before its figures, as a run-in heading does.
  static let longestTitle = 6

  /// A comparison or reason goes on with the paragraph before.
  private func goesOn(_ token: Token) -> Bool {
    guard case .term(let number) = token.kind else { return false }
    switch lexicon.meanings[number] {
    case .against, .reason: return true
    default: return false
    }
  }
}
