import DisclosureModel

/// A claim of a report with the report that makes it.
struct ReportedStatement: Sendable {
  var statement: Statement
  var document: String
  var reportYear: FiscalYear
  var line: Line
}

/// Finds what the reports say about a change.
struct ReasonIndex: Sendable {
  private struct Key: Hashable {
    var indicator: Indicator
    var item: String
    var year: FiscalYear
  }

  private var statements: [Key: [ReportedStatement]] = [:]
  /// Clauses of a document's reasons with the lines that they are given for.
  private var uses: [ReasonUse: Set<Line>] = [:]
  private var yearsOfUse: [LineUse: Set<FiscalYear>] = [:]

  private struct ReasonUse: Hashable {
    var document: String
    var words: String
  }

  private struct LineUse: Hashable {
    var line: Line
    var words: String
  }

  init(_ series: DisclosureSeries, _ ledger: Ledger) {
    for report in series.reports where report.status != .missing && report.status != .unreadable {
      for statement in report.disclosure.statements where ledger.columns.accepts(report, for: statement.subject.year) {
        add(
          ReportedStatement(
            statement: statement, document: report.document, reportYear: report.year,
            line: ledger.line(of: statement.subject)))
      }
    }
  }

  private mutating func add(_ reported: ReportedStatement) {
    let key = Key(
      indicator: reported.line.indicator, item: reported.line.item, year: reported.statement.subject.year)
    statements[key, default: []].append(reported)
    guard let reason = reported.statement.reason else { return }
    for clause in Clause.clauses(of: reason.source.text) {
      let words = ReasonIndex.plain(clause.text)
      uses[ReasonUse(document: reported.document, words: words), default: []].insert(reported.line)
      yearsOfUse[LineUse(line: reported.line, words: words), default: []].insert(reported.reportYear)
    }
  }

  /// The lines of a report that are given the same clause.
  func lines(given clause: Clause, in document: String) -> Set<Line> {
    uses[ReasonUse(document: document, words: ReasonIndex.plain(clause.text))] ?? []
  }

  /// The years in which a line is given the same clause.
  func years(given clause: Clause, for line: Line) -> Set<FiscalYear> {
    yearsOfUse[LineUse(line: line, words: ReasonIndex.plain(clause.text))] ?? []
  }

  /// Reasons given for a change, nearest scope first; of the wholes that a line is part of, only reasons that say they
  /// speak for every line of their list, or that name the line themselves (三公 rose because 更新购置1辆用车).
  func reasons(for candidate: SwingCandidate) -> [ReportedStatement] {
    let own = matching(candidate.line, candidate)
    let lists = Breakdown.wholes(of: candidate.line.indicator).flatMap { whole in
      matching(Line(indicator: whole, item: "", scope: candidate.line.scope), candidate)
        .filter { $0.statement.reason.map { $0.extent == .list || PartWords.name(candidate.line, in: $0) } ?? false }
    }
    return own + lists
  }

  private func matching(_ line: Line, _ candidate: SwingCandidate) -> [ReportedStatement] {
    let key = Key(indicator: line.indicator, item: line.item, year: candidate.to.year)
    let found = (statements[key] ?? []).filter {
      $0.statement.reason != nil && speaks($0.statement, of: candidate)
        && ReasonIndex.isCompatible($0.line.scope, line.scope)
    }
    return found.filter { $0.line.scope == line.scope } + found.filter { $0.line.scope != line.scope }
  }

  private func speaks(_ statement: Statement, of candidate: SwingCandidate) -> Bool {
    switch statement.kind {
    case .change:
      guard !candidate.isWithinYear, statement.subject.basis == candidate.to.basis else { return false }
      return statement.againstYear == nil || statement.againstYear == candidate.from.year
    case .againstBudget, .completion: return candidate.isWithinYear
    case .share, .rate: return false
    }
  }

  /// A reason for all funds and one for fiscal appropriations may speak of the same change; the other funds are their own.
  private static func isCompatible(_ left: Scope, _ right: Scope) -> Bool {
    left == right || (!isFund(left) && !isFund(right))
  }

  private static func isFund(_ scope: Scope) -> Bool { scope == .govfund || scope == .statecap }

  /// Words without blanks, punctuation and opening connectives, in which a repeated phrase is the same phrase.
  private static func plain(_ text: String) -> String {
    var rest = text.unicodeScalars.filter { $0.isHan || $0.isDigit || $0.isLatinLetter }[...]
    while let opening = openings.first(where: { rest.starts(with: $0) }), rest.count > opening.count {
      rest.removeFirst(opening.count)
    }
    return String(String.UnicodeScalarView(rest))
  }

  private static let openings = ["主要原因是", "主要是因为", "主要是由于", "主要是", "原因是", "因为", "由于", "是因为", "是"]
    .map { Array($0.unicodeScalars) }
}

extension Unicode.Scalar {
  fileprivate var isLatinLetter: Bool {
    (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
  }
}
