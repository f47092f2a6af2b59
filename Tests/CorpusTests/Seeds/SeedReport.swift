import DisclosureModel
import DocumentReader
import FactExtractor
import Foundation
import Testing

/// The published reports and their labelled tables, which are kept outside of the project.
enum SeedReport {
  /// Beside the project's folder; COMPARE_SHARED names another place.
  static let folder: URL = {
    if let named = ProcessInfo.processInfo.environment["COMPARE_SHARED"] { return URL(filePath: named) }
    return ShippedReport.project.appending(path: "../shared").standardizedFileURL
  }()

  static var isThere: Bool { FileManager.default.fileExists(atPath: folder.appending(path: "seeds").path) }

  static let absence: Comment =
    "the published reports are not beside the project (../shared/seeds, or the folder that COMPARE_SHARED names)"

  /// The facts of each labelled document against its rows, and the sum.
  static func score(_ table: String) throws -> FactScore {
    let rows = try LabelledTable.facts(of: folder.appending(path: "gold/" + table))
    let documents = Dictionary(grouping: rows, by: \.document).sorted { $0.key < $1.key }
    return try documents.reduce(.none) { sum, entry in
      let bytes = Array(try Data(contentsOf: folder.appending(path: "seeds/" + entry.key)))
      let disclosure = try ShippedReport.disclosure(of: bytes, path: entry.key)
      return sum + FactScore(disclosure.facts, against: entry.value, isComplete: false)
    }
  }
}
