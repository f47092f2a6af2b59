import DisclosureModel

extension ProseReader {
  /// 收入100万元，支出92万元，结余8万元: what is left of the income that the paragraph gives. Elsewhere 结余 is what is left of something
  /// else, and its change is that of no line before it.
  mutating func readBareClosing(_ token: Token) {
    guard let figure = closingFigure, figure.unit.isMoney, opensItsClause else { return readText(token) }
    // 2021年末结转和结余: the year has taken the word 末
    if run.tokens.indices.contains(index - 1), case .date(let year) = run.tokens[index - 1].kind,
      document.ends(run.tokens[index - 1].start..<run.tokens[index - 1].end, with: ProseReader.yearEnd)
    {
      return begin(Subject(indicator: .carryoverClosing, scope: sentence.scopeCue, year: year, start: token.start))
    }
    guard followsIncome else { return readOtherFigure(token) }
    begin(Subject(indicator: .carryoverClosing, scope: sentence.scopeCue, start: token.start))
  }

  private static let yearEnd: Phrase = "末"

  private var closingFigure: Figure? {
    if let figure = figure(at: index + 1) { return figure }
    if case .filler = meaning(at: index + 1) { return figure(at: index + 2) }
    return nil
  }

  /// Nothing but a year or a fund stands in front in the clause.
  private var opensItsClause: Bool {
    var position = index - 1
    while position >= sentenceStart {
      switch run.tokens[position].kind {
      case .mark, .ordinal: return true
      case .year, .date: break
      case .term(let number):
        switch lexicon.meanings[number] {
        case .scope, .filler, .relativeYear: break
        default: return false
        }
      default: return false
      }
      position -= 1
    }
    return true
  }

  private var followsIncome: Bool {
    let before = (paragraphMains + sentence.readings).map { ledger.readings[$0].key }
    guard let last = before.last(where: { $0.indicator.rawValue.hasPrefix("expenditure") }), last.item.isEmpty else {
      return false
    }
    return before.contains {
      ($0.indicator == .incomeTotal || $0.indicator == .incomeFiscal) && $0.basis == last.basis && $0.year == last.year
    }
  }
}
