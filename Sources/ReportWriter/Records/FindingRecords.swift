import DisclosureModel

/// Findings with the columns of `compare check`, in the order given.
package enum FindingRecords {
  package static let columns = [
    "id", "severity", "rule", "department", "year", "document", "page", "line", "message", "expected", "found",
  ]

  package static func table(_ findings: [Finding], department: String, language: Language) -> RecordTable {
    RecordTable(columns: columns, rows: findings.map { row($0, department: department, language: language) })
  }

  /// One finding, for callers that join several departments.
  package static func row(_ finding: Finding, department: String, language: Language) -> [RecordValue] {
    let position = finding.source?.position
    return [
      .text(finding.id), .text(finding.severity.rawValue), .text(finding.rule), .text(department),
      RecordValue(finding.year?.number), .text(finding.document), RecordValue(position?.page),
      RecordValue(position?.line), .text(finding.message.text(language)), .text(finding.expected),
      .text(finding.found),
    ]
  }
}
