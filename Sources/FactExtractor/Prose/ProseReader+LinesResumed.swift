import DisclosureModel

/// Figures whose line stands further in front: under another basis, of another year, added on the way.
extension ProseReader {
  /// “三公”经费支出8万元，比2020年减少1万元；年初预算14万元: a basis alone behind a semicolon is that of the only line so far.
  var onlyLineOfSentence: Subject? {
    let readings = sentence.readings.filter { !isUnbudgeted($0) }
    let isWaiting = sentence.subject.map { $0.hasFigure && ProseReader.unbudgeted.contains($0.indicator) } ?? true
    guard isWaiting, sentence.hasBasisCue || spendsInYear, sentence.gapWords == 0, sentence.parent == nil,
      !sentence.isProjectList, brackets.isEmpty, sentence.scopeCue == nil,
      let basis = sentence.basis ?? (spendsInYear ? context.defaultBasis : nil),
      let last = readings.last, sentence.subject == nil || basis == .adjusted
    else { return nil }
    let key = ledger.readings[last].key
    let isOnly = readings.allSatisfy {
      let other = ledger.readings[$0].key
      return other.indicator == key.indicator && other.item == key.item
        && (other.basis != basis || sentence.hasYearCue && other.year.number != sentence.year)
    }
    guard isOnly, key.indicator.unit == .yuan, !ProseReader.unbudgeted.contains(key.indicator) else { return nil }
    var line = subject(of: ledger.readings[last])
    line.basis = nil
    line.year = nil
    line.hasFigure = false
    return line
  }

  /// 年初预算370万元，年中因人员调资追加58万元: the reason stands between the time and the word for what was added.
  mutating func readSupplement(_ figure: Figure, _ token: Token) -> Bool {
    let clause = clause(before: token)
    guard figure.unit.isMoney, sentence.subject?.hasFigure ?? true,
      ProseReader.added.contains(where: { document.ends(clause, with: $0) }),
      document.holds(anyOf: ProseReader.inTheYear, in: clause),
      let reading = reading(Subject(indicator: .budgetSupplement, start: clause.lowerBound), figure, token)
    else { return false }
    append(reading)
    return true
  }

  private static let added = Phrase.list("追加 追加了 追加预算 追加资金 追加经费 追加安排 追加指标")
  private static let inTheYear: [Phrase] = ["年中", "执行中", "年度中", "年内"]

  /// What is left or carried over has neither budget nor outcome.
  static let unbudgeted: Set<Indicator> = [.carryoverOpening, .carryoverClosing, .budgetSupplement]

  /// “三公”经费预算28万元，其中甲20万元，乙8万元；实际支出22万元，其中…: another basis behind the parts, with parts of its own, is the
  /// whole's again.
  var wholeUnderOtherBasis: Subject? {
    guard sentence.subject == nil, sentence.hasBasisCue, sentence.gapWords == 0, sentence.gapCommas == 0,
      var whole = sentence.parent, whole.hasFigure, brackets.isEmpty, sentence.scopeCue == nil,
      let basis = sentence.basis, let first = sentence.readings.first,
      subject(of: ledger.readings[first]).start == whole.start,
      ledger.readings[first].key.basis != basis, mark(at: index + 1) == .comma,
      case .ofWhich? = meaning(at: index + 2)
    else { return nil }
    whole.basis = nil
    whole.hasFigure = false
    return whole
  }

  /// 实际支出186万元；2018年支出201万元: another year's figure of the only line so far.
  private var spendsInYear: Bool {
    guard sentence.hasYearCue, let last = sentence.readings.last else { return false }
    // 上年为3671.02万元
    if case .filler? = meaning(at: index - 1), case .relativeYear? = meaning(at: index - 2) { return true }
    guard case .bareExpenditure? = meaning(at: index - 1) else { return false }
    return ledger.readings[last].key.indicator.topic != .budgetExecution
  }

  private func isUnbudgeted(_ reading: Int) -> Bool {
    ProseReader.unbudgeted.contains(ledger.readings[reading].key.indicator)
  }
}
