import DisclosureModel

extension ProseReader {
  /// The line of the latest figure, or the one waiting for its figure.
  var lastSubject: Subject? {
    if let subject = sentence.subject { return subject }
    if let last = sentence.readings.last { return subject(of: ledger.readings[last]) }
    return nil
  }

  func subject(of reading: Reading) -> Subject {
    Subject(
      indicator: reading.key.indicator, item: reading.key.item, scope: reading.key.scope,
      basis: reading.isBasisExplicit ? reading.key.basis : nil, year: reading.key.year.number,
      start: reading.printed.lowerBound, hasFigure: true)
  }

  func clause(before token: Token) -> Range<Int> {
    min(max(sentence.clauseStart, token.start - 600), token.start)..<token.start
  }

  /// The figure as a reading of a line; nil where year or basis are not known.
  func reading(_ subject: Subject, _ figure: Figure, _ token: Token) -> Reading? {
    guard let quantity = figure.quantity(for: subject.indicator) else { return nil }
    return reading(subject, quantity, token)
  }

  func reading(_ subject: Subject, _ quantity: Quantity, _ token: Token) -> Reading? {
    guard let own = key(for: subject) else { return nil }
    let key = inEarlierYear(own, quantity)
    if sentence.isTerritory, key.indicator.isTotal { return nil }
    let isOwnYear = key.year == context.year
    if let own = context.year, key.year > own { return nil }
    let isCount = context.isYearEndCount(subject.indicator)
    let explicit = isCount ? nil : subject.basis ?? sentence.basis ?? section.basis
    var reading = Reading(
      key: key, quantity: quantity, origin: isOwnYear ? .stated : .restated, isBasisExplicit: explicit != nil,
      printed: token.start..<token.end, clause: clause(from: min(subject.start, token.start), to: token.end),
      place: .prose, doubt: sentence.gapWords > 0 ? 1 : 0)
    if subject.scope == nil, sentence.scopeCue == nil, key.scope == section.scope {
      reading.sectionFund = section.scopeStart
    }
    return reading
  }

  /// 项目支出1395万元。上年基本支出预算为1520万元，项目支出预算为1222万元: behind an item of the year before, another sum of a line that
  /// has its own is of that year too.
  private func inEarlierYear(_ key: FactKey, _ quantity: Quantity) -> FactKey {
    guard let year = sentence.year, year < key.year.number, key.year == context.year, sentence.clause > 0,
      key.indicator.unit == .yuan, let last = sentence.readings.last.map({ ledger.readings[$0].key }),
      last.year.number == year, last.basis == key.basis, last.indicator != key.indicator, !itemEndsBehindLast,
      let known = ledger.readings.suffix(ProseReader.nearestList).last(where: { $0.key == key }),
      !known.quantity.interval.meets(quantity.interval), let earlier = FiscalYear(year)
    else { return key }
    var key = key
    key.year = earlier
    return key
  }

  private var itemEndsBehindLast: Bool {
    sentence.readings.last.map { ledger.readings[$0].printed.upperBound <= sentence.itemStart } ?? false
  }

  /// The key of a line as the sentence stands: year, basis and fund of the line itself, else of the sentence, the section,
  /// the report.
  func key(for subject: Subject) -> FactKey? {
    guard let year = year(for: subject) else { return nil }
    let explicit = earlierOutcome(of: subject, year) ?? subject.basis ?? sentence.basis ?? section.basis
    guard let basis = context.basis(for: subject.indicator, explicit: explicit) else { return nil }
    let scope = scope(for: subject)
    return FactKey(
      indicator: subject.indicator, item: subject.item, year: year, basis: basis, scope: scope)
  }

  /// 公务接待费6万元，预算10万元，上年8万元: what another year had, beside an outcome and its budget, is an outcome.
  private func earlierOutcome(of subject: Subject, _ year: FiscalYear) -> Basis? {
    guard let own = context.year, year < own, !sentence.hasBasisCue, sentence.basis == .budget,
      context.defaultBasis == .actual
    else { return nil }
    let hasOutcome = sentence.readings.contains {
      let key = ledger.readings[$0].key
      return key.indicator == subject.indicator && key.item == subject.item && key.basis == .actual && key.year == own
    }
    return hasOutcome ? .actual : nil
  }

  func year(for subject: Subject) -> FiscalYear? {
    if let year = subject.year { return FiscalYear(year) }
    if let year = sentence.dateYear, context.isYearEndCount(subject.indicator) { return FiscalYear(year) }
    guard let year = sentence.year else { return section.year.flatMap { FiscalYear($0) } ?? context.year }
    if context.year == nil { return FiscalYear(year) }
    // a plan for a later year is that year's in all of its sentence
    if let own = context.year?.number, year > own, sentence.basis == .budget { return FiscalYear(year) }
    // a year other than the report's own counts only within its clause (按照2016年规定，…)
    if year != context.year?.number, sentence.yearClause >= 0, sentence.yearClause != sentence.clause {
      return section.year.flatMap { FiscalYear($0) } ?? context.year
    }
    return FiscalYear(year)
  }

  func scope(for subject: Subject) -> Scope {
    guard subject.indicator.unit == .yuan else { return .all }
    if let scope = subject.scope { return scope }
    if let scope = sentence.scope, !subject.indicator.isIncomeBesideFiscal, !isSourceBesideOthers(subject.indicator) {
      return scope
    }
    return section.scope ?? .all
  }

  /// 财政拨款收入751.8万元；其他收入7000万元；上年结转31.46万元: beside other sources the carry-over is no part of the appropriation.
  private func isSourceBesideOthers(_ indicator: Indicator) -> Bool {
    guard indicator == .carryoverOpening else { return false }
    return sentence.readings.suffix(ProseReader.nearestSources).contains {
      let key = ledger.readings[$0].key
      // 一般公共预算收入44万元，政府性基金收入18万元，上年结转9万元
      return sentence.scope == .fiscal && key.indicator.isIncomeBesideFiscal
        || key.indicator == .incomeFiscal && key.scope != sentence.scope
    }
  }

  private static let nearestSources = 8

  /// A key of the report's own year for a claim that has no figure of its own.
  func ownKey(_ indicator: Indicator) -> FactKey? {
    guard let year = context.year, let basis = context.basis(for: indicator, explicit: .actual) else { return nil }
    return FactKey(indicator: indicator, year: year, basis: basis, scope: .all)
  }

  /// Appends a reading and makes its line the one that claims behind it are about.
  mutating func take(_ reading: Reading) {
    append(withKnownFund(reading))
    sentence.subject?.hasFigure = true
    sentence.subject?.scope = reading.key.scope
  }

  /// 本年支出2061万元。按性质分，基本支出1015万元: the paragraph is about all that was spent, whatever else has the same sum.
  private var paragraphGivesAllFunds: Bool {
    paragraphMains.suffix(ProseReader.mostCandidates).contains {
      ledger.readings[$0].key.indicator == .expenditureTotal && ledger.readings[$0].key.scope == .all
    }
  }

  /// （1）人员经费345.91万元，其中… behind a paragraph on one fund that gave the same sum: the line is taken up again.
  private func withKnownFund(_ reading: Reading) -> Reading {
    guard sentence.readings.isEmpty, sentence.parent == nil, reading.key.scope == .all, reading.quantity.minor != 0,
      !paragraphGivesAllFunds,
      ProseReader.divisible.contains(reading.key.indicator)
    else { return reading }
    let before = ledger.readings.suffix(ProseReader.nearestList).last {
      $0.key.indicator == reading.key.indicator && $0.key.year == reading.key.year && $0.key.basis == reading.key.basis
    }
    guard let before, before.quantity == reading.quantity, before.key.scope != .all else { return reading }
    var taken = reading
    taken.key.scope = before.key.scope
    return taken
  }

  /// Readings of the lists between a line and its being taken up again.
  private static let nearestList = 48

  private static let divisible: Set<Indicator> = [
    .expenditureBasic, .expenditurePersonnel, .expenditurePublic, .expenditureProject,
  ]

  mutating func append(_ reading: Reading) {
    ledger.readings.append(reading)
    if sentence.parent?.indicator == .expenditureBasic, reading.key.indicator.isEconomicClass {
      ledger.readings[ledger.readings.count - 1].isOfBasic = true
    }
    let isFirst = sentence.readings.isEmpty
    sentence.readings.remember(ledger.readings.count - 1)
    if isFirst, sentence.parent == nil, reading.key.indicator.unit == .yuan, reading.origin == .stated {
      sentence.scope = reading.key.scope
    }
    if reading.origin == .restated, sentence.comparison == nil {
      sentence.comparison = Comparison(
        year: reading.key.year.number, basis: nil, subject: nil, isOpen: false, hasFigure: true)
    }
    if brackets.isEmpty, sentence.parent == nil { sentence.mains.remember(ledger.readings.count - 1) }
    if reading.isBasisExplicit, reading.origin == .stated { sentence.basis = reading.key.basis }
    sentence.hasBasisCue = false
    sentence.hasYearCue = false
    sentence.scopeCue = nil
    sentence.gapWords = 0
    sentence.gapCommas = 0
  }

  /// Appends a reading that only serves a comparison or a rate: what follows is still about the figure before it.
  mutating func record(_ reading: Reading) {
    ledger.readings.append(reading)
    sentence.hasBasisCue = false
    sentence.hasYearCue = false
    sentence.scopeCue = nil
    sentence.gapWords = 0
    sentence.gapCommas = 0
  }

  /// Tokens that a clause is followed over, and the UTF-8 bytes that are quoted of it.
  static let longestClause = 96
  static let longestQuote = 600

  /// The clause around a figure: from the start of its label's clause to the next mark. Of a clause longer than any in a
  /// report only the end with the figure is quoted.
  func clause(from start: Int, to end: Int) -> Range<Int> {
    let from = quoteStart(min(sentence.clauseStart, start), end)
    var upper = end
    for position in (index + 1)..<max(index + 1, min(index + ProseReader.longestClause, run.tokens.count)) {
      if case .mark(let mark) = run.tokens[position].kind, mark == .comma || mark == .period || mark == .semicolon {
        break
      }
      if run.tokens[position].end - from > 2 * ProseReader.longestQuote { break }
      upper = run.tokens[position].end
    }
    return max(from, 0)..<max(upper, end)
  }

  /// The start, or that of the first token within a quote's reach of the end.
  private func quoteStart(_ start: Int, _ end: Int) -> Int {
    guard end - start > ProseReader.longestQuote else { return start }
    var position = min(index, run.tokens.count - 1)
    while position > 0, run.tokens[position - 1].start >= end - ProseReader.longestQuote { position -= 1 }
    return run.tokens.indices.contains(position) ? min(run.tokens[position].start, end) : start
  }
}
