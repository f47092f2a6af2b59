import DisclosureModel
import DocumentReader
import FactExtractor

/// A few sentences as the body of a report whose department, year and kind are known.
struct ReportText {
  var body: String
  var year = 2021
  var kind = ReportKind.finalAccounts
  var department = "示例市财政局"
  /// Its extension chooses the reader.
  var path = "report.txt"

  init(_ body: String, year: Int = 2021, kind: ReportKind = .finalAccounts, path: String = "report.txt") {
    self.body = body
    self.year = year
    self.kind = kind
    self.path = path
  }

  func document() throws -> SourceDocument { try DocumentReading.read(Array(body.utf8), path: path) }

  func disclosure() throws -> Disclosure {
    FactExtraction().disclosure(of: try document(), identity: identity)
  }

  /// Every fact in short, in order of appearance: `2021 three_public.reception actual all 0.07万元`.
  func facts() throws -> [String] { try disclosure().facts.map(\.short) }

  /// Every claim in short: `change three_public.reception 2021→2020 down 1.19万元 94.44% “压减开支”`.
  func claims() throws -> [String] { try disclosure().statements.map(\.short) }

  private var identity: Identity {
    let quote = SourceQuote(position: SourcePosition(line: 1, column: 1), text: department)
    return Identity(
      department: .known(DepartmentName(fullName: department), evidence: quote),
      year: FiscalYear(year).map { .known($0, evidence: quote) } ?? .unknown(remedy: Finding.Message(zh: "", en: "")),
      kind: .known(kind, evidence: quote), level: .known(.department, evidence: quote))
  }
}
