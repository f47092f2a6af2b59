import DisclosureModel

/// A grade with what it rests on.
struct GradedReason: Sendable, Hashable {
  var grade: Explanation
  var reason: Citation?
  var notes: [Finding.Message]
}

/// Grades what the reports say about a change; removing the sentence leaves `none`.
struct ExplanationGrader: Sendable {
  let index: ReasonIndex
  let evidence: CauseEvidence
  /// Names of projects, which a reason may name.
  let projects: [Project]

  struct Project: Sendable {
    var item: String
    var name: Phrase
  }

  /// Of several reasons for one change the best grade counts.
  func grade(_ candidate: SwingCandidate) -> GradedReason {
    let graded = index.reasons(for: candidate).compactMap { grade($0, candidate) }
    let best = graded.enumerated().max {
      (ExplanationGrader.worth($0.element.grade), -$0.offset) < (ExplanationGrader.worth($1.element.grade), -$1.offset)
    }
    return best?.element ?? GradedReason(grade: .none, reason: nil, notes: [])
  }

  private func grade(_ reported: ReportedStatement, _ candidate: SwingCandidate) -> GradedReason? {
    guard let reason = reported.statement.reason else { return nil }
    let labels = labels(candidate)
    let parts = Clause.parts(of: reason.source.text).map { part in
      withoutOpposed(part.map { clause(of: $0, labels, candidate) })
    }
    let clauses = parts.flatMap { $0 }
    guard let best = clauses.max(by: { ExplanationGrader.worth($0.grade) < ExplanationGrader.worth($1.grade) }) else {
      return nil
    }
    var result = GradedReason(
      grade: best.grade, reason: Citation(document: reported.document, quote: reason.source), notes: best.notes)
    result.noteReuse(of: clauses.map(\.text), best: best, for: reported, in: index)
    return result
  }

  fileprivate struct GradedClause {
    var text: Clause
    var grade: Explanation
    var notes: [Finding.Message] = []
    /// specific only because its words are in no list
    var isGeneric = false
    /// Which way the clause argues, where it argues one.
    var direction: Statement.Direction?
    /// Speaks of what ended, fell away or was so the year before: its direction cannot be told from its words.
    var looksBack = false
  }

  /// What a sentence names and what it says came of it are one argument: 改以视频形式召开，压减了会议天数 argues a fall as a
  /// whole. Where its consequence is the opposite of the change, and nothing in it argues the change, naming something
  /// explains nothing.
  private func withoutOpposed(_ clauses: [GradedClause]) -> [GradedClause] {
    guard let opposed = clauses.lastIndex(where: { $0.grade == .contradicts && $0.direction != nil }),
      let direction = clauses[opposed].direction,
      clauses.allSatisfy({ $0.direction == nil || $0.direction == direction })
    else { return clauses }
    return clauses.enumerated().map { index, clause in
      guard index < opposed, clause.grade == .specific, !clause.looksBack else { return clause }
      var clause = clause
      clause.grade = .contradicts
      clause.notes = clauses[opposed].notes
      return clause
    }
  }

  private func clause(of text: Clause, _ labels: [[Unicode.Scalar]], _ candidate: SwingCandidate) -> GradedClause {
    let verdict = evidence.verdict(on: text, candidate)
    if case .confirmed(let why) = verdict { return GradedClause(text: text, grade: .confirmed, notes: [why]) }
    if case .refuted(let why) = verdict { return GradedClause(text: text, grade: .contradicts, notes: [why]) }
    let reading = ReasonReading(text, labels: labels)
    if let direction = reading.direction, (direction == .up) != candidate.rises {
      return GradedClause(
        text: text, grade: .contradicts, notes: [ExplanationGrader.opposite(candidate)], direction: direction)
    }
    var graded = ungraded(reading, namesItem: namesItem(text, candidate))
    graded.direction = reading.direction
    graded.looksBack = reading.looksBack
    return graded
  }

  /// The grade of a clause that no figure confirms or refutes, by its words alone.
  private func ungraded(_ reading: ReasonReading, namesItem: Bool) -> GradedClause {
    let namesSpending = reading.roles.contains(.spending) && !reading.isRestraint
    if reading.roles.contains(.concrete) || reading.namesNumberOrTitle || namesSpending || namesItem {
      return GradedClause(text: reading.clause, grade: .specific)
    }
    let isStock = reading.roles.contains(.stock)
    // beside a stock phrase it takes more words to name something
    let enough = isStock ? 6 : 3
    if reading.remainder >= enough && !reading.isRestraint {
      return GradedClause(text: reading.clause, grade: .specific, isGeneric: true)
    }
    return GradedClause(
      text: reading.clause, grade: isStock || reading.remainder >= enough ? .boilerplate : .restates)
  }

  /// The names of the line itself: its label, its item and the last part of the item's name.
  private func labels(_ candidate: SwingCandidate) -> [[Unicode.Scalar]] {
    let key = candidate.after.account?.used.key ?? candidate.before.account?.used.key
    let item = key?.item ?? ""
    let name = CodedItem(item)?.name ?? item
    let last = name.split(separator: "/").last.map(String.init) ?? ""
    return [last, name, candidate.line.indicator.label(.zh)].map { Array($0.unicodeScalars) }
      .filter { $0.count >= 2 }.sorted { $0.count > $1.count }
  }

  /// True when a clause names another line of the series, such as a project.
  private func namesItem(_ text: Clause, _ candidate: SwingCandidate) -> Bool {
    projects.contains { $0.item != candidate.line.item && text.contains($0.name) }
  }

  private static func opposite(_ candidate: SwingCandidate) -> Finding.Message {
    candidate.rises
      ? Finding.Message(zh: "理由说减少，数据却增加", en: "the reason argues a fall, the figures rise")
      : Finding.Message(zh: "理由说增加，数据却减少", en: "the reason argues a rise, the figures fall")
  }

  private static func worth(_ grade: Explanation) -> Int {
    switch grade {
    case .none: 0
    case .restates: 1
    case .boilerplate: 2
    case .contradicts: 3
    case .specific: 4
    case .confirmed: 5
    }
  }
}

extension GradedReason {
  /// A phrase given for many lines, or for one line year after year, explains none of them unless it names something.
  fileprivate mutating func noteReuse(
    of clauses: [Clause], best: ExplanationGrader.GradedClause, for reported: ReportedStatement, in index: ReasonIndex
  ) {
    let lines = clauses.map { index.lines(given: $0, in: reported.document).count }.max() ?? 0
    let years = clauses.map { index.years(given: $0, for: reported.line) }.max { $0.count < $1.count } ?? []
    if lines >= 3 {
      notes.append(
        Finding.Message(zh: "同一说法在本报告中用于 \(lines) 行", en: "the same words are given for \(lines) lines"))
    }
    if years.count >= 2 {
      let list = years.sorted().map(\.description).joined(separator: "、")
      notes.append(Finding.Message(zh: "同一说法在 \(list) 年重复使用", en: "the same words are used in \(list)"))
    }
    let isReused =
      index.lines(given: best.text, in: reported.document).count >= 3
      || index.years(given: best.text, for: reported.line).count >= 2
    if isReused && best.isGeneric && grade == .specific { grade = .boilerplate }
  }
}
