import DisclosureModel

extension ProseReader {
  mutating func readShare() {
    sentence.role = .share
    sentence.shareWhole = nil
  }

  /// The line's last figure is its budget, and a sum stands next.
  var followsBudget: Bool {
    guard let subject = sentence.subject, subject.hasFigure, let last = sentence.readings.last,
      ledger.readings[last].key.basis != .actual, ledger.readings[last].key.indicator == subject.indicator
    else { return false }
    return opensClause && figureFollows
  }

  /// 行政编制87人，实际79人: the staff of that kind.
  func staffInPlace(_ token: Token) -> Subject? {
    guard let last = sentence.readings.last.map({ ledger.readings[$0] }), sentence.subject?.hasFigure ?? true,
      opensClause,
      figure(at: index + 1)?.unit == .person
    else { return nil }
    var subject = Subject(indicator: .staffOnPayroll, item: last.key.item, start: token.start)
    switch last.key.indicator {
    case .staffQuota: break
    case .staffQuotaAdmin: subject.indicator = .staffOnPayrollAdmin
    case .staffQuotaInstitution: subject.indicator = .staffOnPayrollInstitution
    case .staffQuotaLogistics: subject.indicator = .staffOnPayrollWorker
    default: return nil
    }
    return subject
  }

  /// Only fillers stand between the token and the comma or bracket before it.
  private var opensClause: Bool {
    var position = index - 1
    while position > 0, position > index - 3 {
      switch mark(at: position) {
      case .comma?, .open?, .semicolon?, .enumeration?: return true
      default: break
      }
      switch meaning(at: position) {
      case .filler?, .carriedOut?, .relativeYear(0)?: position -= 1
      default: return false
      }
    }
    return false
  }

  mutating func readCompletion() {
    if followsBudget { return readBasis(.actual, run.tokens[index]) }
    sentence.role = .completion
    sentence.completionBasis = Completion.basis(of: run.tokens[index], in: document)
  }

  mutating func readRate(_ indicator: Indicator) {
    sentence.role = .rate(indicator)
  }

  mutating func readFrom() {
    switch run.tokens.indices.contains(index + 1) ? run.tokens[index + 1].kind : .ordinal {
    case .year, .figure: sentence.role = .earlier
    case .term:
      if case .relativeYear(let offset) = meaning(at: index + 1), offset < 0 { sentence.role = .earlier }
    default: break
    }
  }

  mutating func readAgainst(_ token: Token) {
    if sentence.comparison?.isOpen == true, sentence.comparison?.isSettled == true {
      closeComparison()  // 与上年159.87万元对比
      return
    }
    if joinsBases(index) { return }
    guard comparesAhead() else {
      if joinsLabels(index) { return }
      sentence.gapWords += token.end - token.start
      return
    }
    var comparison = Comparison(year: nil, basis: nil, subject: nil, isOpen: true, isLeading: index == sentenceStart)
    comparison.isForeign = comparesForeignLine
    sentence.comparison = comparison
    sentence.role = .value
  }

  /// 其中公路养护较上年增加…: the change is about a line that the report gives no figure of.
  private var comparesForeignLine: Bool {
    var position = index - 1
    var hasText = false
    while position >= sentenceStart {
      switch run.tokens[position].kind {
      case .text: hasText = true
      case .term(let number):
        switch lexicon.meanings[number] {
        case .ofWhich: return hasText
        case .filler, .noise, .joint: break
        default: return false
        }
      default: return false
      }
      position -= 1
    }
    return false
  }

  /// True when a period or a basis follows, with only words between that a comparison may have.
  private func comparesAhead() -> Bool {
    for position in (index + 1)..<min(index + 6, run.tokens.count) {
      switch run.tokens[position].kind {
      case .year, .date: return true
      case .figure, .mark(.comma), .mark(.period), .mark(.semicolon), .ordinal: return false
      case .term(let number):
        switch lexicon.meanings[number] {
        case .relativeYear(let offset): return offset < 0
        case .basis: return true
        case .label, .scope, .filler, .bareIncome, .bareExpenditure: continue
        default: return false
        }
      default: continue
      }
    }
    return false
  }
}
