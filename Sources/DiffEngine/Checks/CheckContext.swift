import DisclosureModel

/// What a check of one report may look at: the report's own prints, and the series for what other years say.
struct CheckContext: Sendable {
  let report: SeriesReport
  let ledger: Ledger
  /// The report's facts by joined line; several where joined scopes are printed apart.
  private let figures: PlaceTable<FactNumbers>
  let scores: ScoreTable
  /// The report's stated changes, from another year or from the budget, with the figures that each could speak of.
  private(set) var changes: [(statement: Statement, claims: [ChangeClaim])] = []

  /// Numbers of facts in the report.
  private struct FactNumbers {
    var first: Int
    var others: [Int] = []
  }

  init(_ report: SeriesReport, _ ledger: Ledger) {
    self.report = report
    self.ledger = ledger
    let places = ledger.placesOfFacts[report.document] ?? []
    var figures = PlaceTable<FactNumbers>(places.lazy.map(\.year))
    for (number, place) in zip(report.disclosure.facts.indices, places) {
      figures.update(place, adding: FactNumbers(first: number)) { $0.others.append(number) }
    }
    self.figures = figures
    scores = ScoreTable(report)
    let stated = report.disclosure.statements.filter { $0.kind == .change || $0.kind == .againstBudget }
    changes = stated.map { ($0, ChangeClaim.readings($0, self)) }
  }

  /// The places of the report's figures, in the order of the report.
  var places: [LineYear] { figures.places }

  /// The facts of each place that is printed more than once, in the order of the report.
  var repeatedFacts: [[Fact]] {
    let facts = report.disclosure.facts
    return figures.values.filter { !$0.others.isEmpty || !facts[$0.first].witnesses.isEmpty }.map { numbers in
      [facts[numbers.first]] + numbers.others.map { facts[$0] }
    }
  }

  func fact(_ place: LineYear) -> Fact? { figures[place].map { report.disclosure.facts[$0.first] } }

  func fact(_ indicator: Indicator, item: String = "", like place: LineYear, scope: Scope? = nil) -> Fact? {
    let scope = ledger.scopes.joined(scope ?? place.line.scope, of: indicator)
    return fact(
      LineYear(line: Line(indicator: indicator, item: item, scope: scope), basis: place.basis, year: place.year))
  }

  /// A printed fact, not one that was computed from the very claim under test.
  func printed(_ place: LineYear) -> Fact? {
    guard let numbers = figures[place] else { return nil }
    let facts = report.disclosure.facts
    if facts[numbers.first].origin != .derived { return facts[numbers.first] }
    return numbers.others.first { facts[$0].origin != .derived }.map { facts[$0] }
  }

  func finding(
    _ rule: CheckRule, _ severity: Severity, _ source: SourceQuote, year: FiscalYear, zh: String, en: String,
    expected: String = "", found: String = "", trace: [Finding.Message] = []
  ) -> Finding {
    Finding(
      rule: rule.id, severity: severity, message: Finding.Message(zh: zh, en: en), year: year,
      document: report.document, source: source, expected: expected, found: found,
      trace: trace + [rule.traced])
  }
}

extension Fact {
  var interval: Interval { quantity.interval }
  var truncatedInterval: Interval { .truncated(quantity.minor, quantum: quantity.quantum) }

  /// `项目支出 1,036.65 万元（第 12 行）`
  var traced: Finding.Message {
    Finding.Message(
      zh: "\(key.name(.zh)) \(quantity.text())（第 \(source.position.line) 行）",
      en: "\(key.name(.en)) \(quantity.text(.en)) (line \(source.position.line))")
  }
}

extension Interval {
  /// Some of both numbers fit: `parts` may be as much as `whole`.
  static func isAtMost(_ parts: Interval, _ whole: Interval) -> Bool {
    if parts.lower < whole.upper { return true }
    return parts.lower == whole.upper && parts.isLowerClosed && whole.isUpperClosed
  }

  /// The range as a reader sees it, in the unit of `like`.
  func text(like quantity: Quantity, _ language: Language = .zh) -> String {
    let scale = quantity.unit == .yuan ? 6 : quantity.unit.minorScale
    let money = language == .zh ? "万元" : "wan yuan"
    let name = quantity.unit == .yuan ? money : quantity.unit.rawValue
    let ends = [lower, upper].map { DecimalText.plain(Int64(clamping: $0 * 5), scale: scale + 1) }
    return "[\(ends[0]), \(ends[1])] \(name)"
  }
}

extension SourceQuote {
  /// A quoted place as a line of a trace.
  func traced(in document: String) -> Finding.Message {
    Finding.Message(zh: "\(document) 第 \(position.line) 行：\(text)", en: "\(document) line \(position.line): \(text)")
  }
}
