import Foundation

@testable import CorpusIndex

/// A corpus folder that lives as long as a test.
final class TemporaryCorpus {
  let root: String

  init(_ files: [String: String] = [:]) throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("corpus-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func write(_ text: String, to path: String) throws {
    let url = URL(fileURLWithPath: root + "/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: root + "/" + path) }

  var folder: CorpusFolder { get throws { try CorpusFolder(path: root) } }

  var indexPath: String { root + "/" + IndexLocation.fileName }

  func open(
    _ ingest: DocumentIngest = .lines(), location: IndexLocation = .besideCorpus, jobs: Int = 1, rebuild: Bool = false
  ) throws -> Catalogue {
    var opening = CatalogueOpening(folder: try folder, ingest: ingest)
    opening.location = location
    opening.jobs = jobs
    opening.isRebuild = rebuild
    return try opening()
  }
}
