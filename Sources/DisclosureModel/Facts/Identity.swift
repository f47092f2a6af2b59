/// Something that the words of a document decide, or do not decide.
package enum Evidenced<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
  /// Decided, with the words that it rests on.
  case known(Value, evidence: SourceQuote)
  /// Not decided; says what would settle it, as a whole sentence.
  case unknown(remedy: Finding.Message)

  package var value: Value? {
    if case .known(let value, _) = self { value } else { nil }
  }

  package var evidence: SourceQuote? {
    if case .known(_, let evidence) = self { evidence } else { nil }
  }
}

/// Whose report a document is.
package struct DepartmentName: Hashable, Sendable, Codable {
  /// The fullest name that the document prints: 浏阳市人民政府办公室.
  package var fullName: String
  /// The place in the name, from large to small, joined by `/`: 益阳市/赫山区; empty where the name has none.
  package var region: String
  /// The kind of body: 政府办公室, 财政局; empty where not recognised.
  package var bodyKind: String
  /// Names that the report calls itself by: 市政府办, 我办.
  package var selfNames: [String]

  package init(fullName: String, region: String = "", bodyKind: String = "", selfNames: [String] = []) {
    self.fullName = fullName
    self.region = region
    self.bodyKind = bodyKind
    self.selfNames = selfNames
  }
}

/// Whose report it is, of which year and kind, each with evidence or unknown. Nothing is ever defaulted.
package struct Identity: Hashable, Sendable, Codable {
  package var department: Evidenced<DepartmentName>
  package var year: Evidenced<FiscalYear>
  package var kind: Evidenced<ReportKind>
  package var level: Evidenced<Level>

  package init(
    department: Evidenced<DepartmentName>, year: Evidenced<FiscalYear>, kind: Evidenced<ReportKind>,
    level: Evidenced<Level>
  ) {
    self.department = department
    self.year = year
    self.kind = kind
    self.level = level
  }
}
