import DisclosureModel
import DocumentReader
import FactExtractor
import Foundation
import Testing

/// A shipped report that laws are tried on, as lines.
struct LawReport: Sendable, CustomTestStringConvertible {
  var name: String
  var lines: [String]
  var testDescription: String { name }

  /// Changes tried per law and report.
  static let rounds: UInt64 = 4

  static let all: [LawReport] = {
    let corpus = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Corpus")
      .standardizedFileURL
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: corpus.path)) ?? []
    return names.filter { $0.hasSuffix(".md") && $0.contains("/") }.sorted().compactMap { name in
      guard let text = try? String(contentsOf: corpus.appending(path: name), encoding: .utf8) else { return nil }
      return LawReport(name: name, lines: text.components(separatedBy: "\n"))
    }
  }()

  /// Reads lines as a report of this one's identity, so that a change cannot alter whose report it is.
  func disclosure(of lines: [String]) throws -> Disclosure {
    let identity = FactExtraction().disclosure(of: try document(self.lines)).identity
    return FactExtraction().disclosure(of: try document(lines), identity: identity)
  }

  func facts(of lines: [String]) throws -> [String] { try disclosure(of: lines).facts.map(\.short).sorted() }

  private func document(_ lines: [String]) throws -> SourceDocument {
    try DocumentReading.read(Array(lines.joined(separator: "\n").utf8), path: name)
  }

  /// Index of the first line behind the front matter.
  var bodyStart: Int {
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else { return 0 }
    return end + 1
  }

  /// What one reading has and the other has not, for a message that can be read.
  static func difference(_ before: [String], _ after: [String]) -> String {
    let lost = Set(before).subtracting(after).sorted().map { "− " + $0 }
    let gained = Set(after).subtracting(before).sorted().map { "+ " + $0 }
    return (lost + gained).joined(separator: "\n")
  }
}
