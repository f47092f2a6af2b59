import DisclosureModel

/// How the facts of one document stand against its labelled table.
struct FactScore: Sendable {
  var labelled: Int
  /// Rows that some fact answers.
  var found: Int
  /// Facts that answer a row.
  var used: Int
  var missing: [String] = []
  /// Facts about what a row is about, with another value.
  var wrong: [String] = []
  /// Facts that no row is about.
  var unexpected: [String] = []

  /// - Parameter isComplete: true when the table claims to have every fact of the report. Else facts of indicators that it
  ///   does not have, of items where it has none, and derived ones are not held against the report.
  init(_ facts: [Fact], against rows: [LabelledFact], isComplete: Bool) {
    labelled = rows.count
    let answers = rows.map { row in facts.indices.filter { row.isAbout(facts[$0]) && row.agrees(with: facts[$0]) } }
    found = answers.count { !$0.isEmpty }
    let answering = Set(answers.joined())
    for (row, answer) in zip(rows, answers) where answer.isEmpty {
      let near = facts.filter(row.isAbout).map { $0.quantity.plainText + " " + $0.origin.rawValue }
      missing.append(row.text + (near.isEmpty ? "" : " — found " + near.joined(separator: ", ")))
    }
    let indicators = Set(rows.map(\.indicator))
    let itemised = Set(rows.filter { $0.items != [""] }.map(\.indicator))
    for (index, fact) in facts.enumerated() where !answering.contains(index) {
      let name = fact.key.indicator.rawValue
      if !isComplete, !indicators.contains(name) { continue }
      let about = rows.filter { $0.isAbout(fact) }
      if !about.isEmpty {
        wrong.append(FactScore.text(fact))
      } else if isComplete || fact.origin != .derived && (fact.key.item.isEmpty || itemised.contains(name)) {
        unexpected.append(FactScore.text(fact))
      }
    }
    used = answering.count
  }

  private init(labelled: Int, found: Int, used: Int) {
    self.labelled = labelled
    self.found = found
    self.used = used
  }

  static func + (left: FactScore, right: FactScore) -> FactScore {
    var sum = FactScore(
      labelled: left.labelled + right.labelled, found: left.found + right.found, used: left.used + right.used)
    sum.missing = left.missing + right.missing
    sum.wrong = left.wrong + right.wrong
    sum.unexpected = left.unexpected + right.unexpected
    return sum
  }

  static let none = FactScore(labelled: 0, found: 0, used: 0)

  var isClean: Bool { missing.isEmpty && wrong.isEmpty && unexpected.isEmpty }

  /// True when at least `hundredths` percent of the rows were found.
  func recalls(_ hundredths: Int) -> Bool { found * 10_000 >= labelled * hundredths }

  /// True when at least `hundredths` percent of the facts that can be judged are right.
  func isPrecise(_ hundredths: Int) -> Bool {
    used * 10_000 >= (used + wrong.count + unexpected.count) * hundredths
  }

  /// What a person needs to see to find the cause.
  var text: String {
    let lists = [("missing", missing), ("wrong", wrong), ("unexpected", unexpected)]
    let lines = lists.flatMap { name, facts in facts.map { "\(name): \($0)" } }
    return
      ([
        "\(found) of \(labelled) found; missing \(missing.count), wrong \(wrong.count), unexpected \(unexpected.count)"
      ] + lines).joined(separator: "\n")
  }

  private static func text(_ fact: Fact) -> String {
    let key = fact.key
    let words = fact.source.text.filter { !$0.isNewline }
    return "\(key.year) \(key.indicator.rawValue)\(key.item.isEmpty ? "" : "[\(key.item)]") \(key.basis.rawValue) "
      + "\(key.scope.rawValue) \(fact.quantity.plainText)\(fact.quantity.unit.rawValue) \(fact.origin.rawValue) "
      + "line \(fact.source.position.line): \(words.prefix(70))"
  }
}
