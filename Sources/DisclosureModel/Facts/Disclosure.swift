/// What one document says.
package struct Disclosure: Sendable, Hashable, Codable {
  package var identity: Identity
  package var facts: [Fact]
  package var statements: [Statement]
  package var blanks: [BlankLine]
  /// Lines of the evaluation tables, in order of appearance.
  package var evaluation: [EvaluationLine]
  /// Paragraphs outside definitions and tables of contents, in order of appearance.
  package var passages: [PassageFingerprint]
  package var findings: [Finding]
  package var coverage: Coverage

  package init(
    identity: Identity, facts: [Fact] = [], statements: [Statement] = [], blanks: [BlankLine] = [],
    evaluation: [EvaluationLine] = [], passages: [PassageFingerprint] = [], findings: [Finding] = [],
    coverage: Coverage = Coverage()
  ) {
    self.identity = identity
    self.facts = facts
    self.statements = statements
    self.blanks = blanks
    self.evaluation = evaluation
    self.passages = passages
    self.findings = findings
    self.coverage = coverage
  }
}

/// How much of a document's figures was understood.
package struct Coverage: Sendable, Hashable, Codable {
  /// Figures that became a fact or part of a statement.
  package var assigned: Int
  /// Figures that were recognised as no fact, by what they are (`year`, `numbering`, `definition`, `activity` …).
  package var leftOut: [String: Int]
  /// Figures with a unit that nothing was made of, in order of position.
  package var unassigned: [SourceQuote]

  package init(assigned: Int = 0, leftOut: [String: Int] = [:], unassigned: [SourceQuote] = []) {
    self.assigned = assigned
    self.leftOut = leftOut
    self.unassigned = unassigned
  }
}
