import CorpusIndex
import DiffEngine
import DisclosureModel
import ReportWriter

/// Findings of one or several departments as rows, the gravest first (CLI: check).
struct FindingTable {
  private var findings: [(department: String, finding: Finding)]
  private let language: Language
  private let reviews: [String: Review]

  init(_ comparisons: [Comparison], language: Language, reviews: [String: Review]) {
    self.reviews = reviews
    self.language = language
    findings = comparisons.flatMap { comparison in comparison.findings.map { (comparison.department.fullName, $0) } }
  }

  var all: [Finding] { findings.map(\.finding) }

  /// Adds what was found in documents that belong to no series.
  mutating func addUnidentified(_ session: Session) throws(CommandFailure) {
    for entry in session.catalogue.entries where entry.status == .unidentified {
      let disclosure = try session.ask { () throws(IndexFailure) in try session.catalogue.disclosure(of: entry) }
      let department = session.catalogue.departmentName(of: entry)
      findings += (disclosure?.findings ?? []).map { (department, $0) }
    }
  }

  /// Within a severity the order of departments, and of findings within each, stays.
  private var ranked: [(department: String, finding: Finding)] {
    Severity.allCases.sorted(by: >).flatMap { severity in findings.filter { $0.finding.severity == severity } }
  }

  var records: RecordTable {
    RecordTable(
      columns: FindingRecords.columns,
      rows: ranked.map { FindingRecords.row($0.finding, department: $0.department, language: language) })
  }

  var json: JSONValue { ReviewedRecords.json(records, ids: ranked.map(\.finding.id), reviews: reviews) }

  var people: TextTable {
    let columns =
      language == .zh
      ? ["程度", "部门", "年度", "问题", "应为", "实为", "出处", "复核", "编号"]
      : ["severity", "department", "year", "message", "expected", "found", "place", "review", "id"]
    let rows = ranked.map { department, finding -> [RecordValue] in
      let line = finding.source.map { ":\($0.position.line)" } ?? ""
      return [
        .text(finding.severity.label(language)), .text(department), RecordValue(finding.year?.number),
        .text(finding.message.text(language)), .text(finding.expected), .text(finding.found),
        .text(finding.document + line), .text(reviews[finding.id]?.text(language) ?? ""), .text(finding.id),
      ]
    }
    return TextTable(table: RecordTable(columns: columns, rows: rows))
  }
}
