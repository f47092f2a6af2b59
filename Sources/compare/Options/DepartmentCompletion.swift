import ArgumentParser
import CorpusIndex

/// Names of departments for a shell to complete `--dept` with.
enum DepartmentCompletion {
  /// - Parameter words: the command line so far.
  /// - Returns: nothing for a corpus that has no index yet: reading it would keep the user waiting.
  static func names(_ words: [String]) -> [String] {
    let corpus = value(of: "--corpus", in: words) ?? "Corpus"
    guard let folder = try? CorpusFolder(path: corpus) else { return [] }
    var opening = CatalogueOpening(folder: folder, ingest: .standard)
    if let index = value(of: "--index", in: words) { opening.location = .file(index) }
    guard opening.location.exists(for: folder), let catalogue = try? opening() else { return [] }
    return catalogue.directory.departments.map(\.name.fullName)
  }

  private static func value(of option: String, in words: [String]) -> String? {
    if let joined = words.last(where: { $0.hasPrefix(option + "=") }) {
      return String(joined.dropFirst(option.count + 1))
    }
    guard let place = words.lastIndex(of: option), place + 1 < words.count else { return nil }
    return words[place + 1]
  }
}
