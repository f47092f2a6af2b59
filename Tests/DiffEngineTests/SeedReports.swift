import DisclosureModel
import DocumentReader
import FactExtractor
import Foundation

@testable import DiffEngine

/// The sample reports beside the project, read and extracted; empty where they are not there.
enum SeedReports {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared/seeds")
    .standardizedFileURL

  static let isThere = FileManager.default.fileExists(atPath: folder.path())

  /// The comparison of one report, by the beginning of its file name.
  static func compared(_ prefix: String, year: Int, kind: ReportKind) throws -> Comparison {
    let name = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
      .first { $0.hasPrefix(prefix) && $0.hasSuffix(".txt") }
    guard let name else { throw CocoaError(.fileNoSuchFile) }
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
    let document = try DocumentReading.read(bytes, path: name)
    let evidence = SourceQuote(position: SourcePosition(line: 1, column: 1), text: "")
    let department = DepartmentName(fullName: "样本\(prefix)")
    let identity = Identity(
      department: .known(department, evidence: evidence), year: .known(fiscal(year), evidence: evidence),
      kind: .known(kind, evidence: evidence), level: .unknown(remedy: Finding.Message(zh: "", en: "")))
    let disclosure = FactExtraction().disclosure(of: document, identity: identity)
    let report = SeriesReport(
      document: name, year: fiscal(year), kind: kind, level: .unknown, status: .read, disclosure: disclosure,
      factIDs: disclosure.facts.indices.map { "f\($0)" })
    return ComparisonEngine().compare(
      DisclosureSeries(department: department, years: [fiscal(year)], reports: [report]))
  }
}
