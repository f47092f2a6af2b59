/// How much a finding asks of a reader (CLI: check).
package enum Severity: String, Sendable, Codable, CaseIterable, Comparable {
  /// lowest: truncated instead of rounded, and the like
  case note
  /// a reader should look
  case warning
  /// cannot both be true
  case error

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// Something that a reader of the reports should know. A stage returns its value and its findings; none is thrown.
package struct Finding: Hashable, Sendable, Codable {
  /// Stable across runs and as the corpus grows; empty until the corpus has given it one.
  package var id: String
  /// Dotted rule id: `sum.parts`, `restated.differs`, `template.residue` …
  package var rule: String
  package var severity: Severity
  package var message: Message
  package var year: FiscalYear?
  /// Path of the document, relative to the corpus folder.
  package var document: String
  package var source: SourceQuote?
  /// What the other figures require, and what is printed, both as text with unit.
  package var expected: String
  package var found: String
  /// The arithmetic, a step a line.
  package var trace: [Message]

  /// The text in both languages.
  package struct Message: Hashable, Sendable, Codable {
    package var zh: String
    package var en: String

    package init(zh: String, en: String) {
      self.zh = zh
      self.en = en
    }

    package func text(_ language: Language) -> String { language == .zh ? zh : en }
  }

  package init(
    id: String = "", rule: String, severity: Severity, message: Message, year: FiscalYear? = nil, document: String = "",
    source: SourceQuote? = nil, expected: String = "", found: String = "", trace: [Message] = []
  ) {
    self.id = id
    self.rule = rule
    self.severity = severity
    self.message = message
    self.year = year
    self.document = document
    self.source = source
    self.expected = expected
    self.found = found
    self.trace = trace
  }
}
