import DisclosureModel
import DocumentReader
import FactExtractor
import Foundation
import Testing

/// A report of Corpus/ with the table of facts that it should give.
struct ShippedReport: Sendable, CustomTestStringConvertible {
  /// Relative to the corpus folder.
  var path: String

  static let project = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    .standardizedFileURL
  static let corpus = project.appending(path: "Corpus")
  static let tables = project.appending(path: "Tests/CorpusTests/Expected")

  var testDescription: String { path }

  /// Every report of the folder, by path.
  static let all: [ShippedReport] = {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: corpus.path)) ?? []
    return names.filter { $0.hasSuffix(".md") && $0.contains("/") }.sorted().map(ShippedReport.init)
  }()

  func bytes() throws -> [UInt8] { Array(try Data(contentsOf: Self.corpus.appending(path: path))) }

  func disclosure() throws -> Disclosure { try Self.disclosure(of: try bytes(), path: path) }

  static func disclosure(of bytes: [UInt8], path: String) throws -> Disclosure {
    FactExtraction().disclosure(of: try DocumentReading.read(bytes, path: path))
  }

  func table() throws -> [LabelledFact] {
    try LabelledTable.facts(of: Self.tables.appending(path: path.dropLast(3) + ".csv"))
  }

  /// The report without the YAML between the dashes at its head.
  func bytesWithoutFrontMatter() throws -> [UInt8] {
    let lines = try bytes().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let dashes = Array("---".utf8)
    try #require(lines.first.map(Array.init) == dashes, "the report has front matter")
    let end = try #require(lines.dropFirst().firstIndex { Array($0) == dashes })
    return Array(lines[(end + 1)...].joined(separator: [UInt8(ascii: "\n")]))
  }
}
