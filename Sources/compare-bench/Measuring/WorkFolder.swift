import Foundation

/// A folder for generated files; a temporary one goes when the measuring ends.
struct WorkFolder {
  let path: String
  private let isTemporary: Bool

  init(_ name: String, in keep: String?) throws(FileFailure) {
    let parent = keep.map { URL(filePath: $0) } ?? FileManager.default.temporaryDirectory
    let folder = parent.appending(path: keep == nil ? "compare-bench-\(UUID().uuidString)" : name)
    path = folder.path()
    isTemporary = keep == nil
    try make(folder)
  }

  /// - Parameter name: relative to the folder, with the folders that it names.
  func write(_ bytes: [UInt8], to name: String) throws(FileFailure) {
    let file = URL(filePath: path).appending(path: name)
    try make(file.deletingLastPathComponent())
    do { try Data(bytes).write(to: file) } catch { throw FileFailure(path: file.path()) }
  }

  func remove() {
    guard isTemporary else { return }
    try? FileManager.default.removeItem(atPath: path)
  }

  private func make(_ folder: URL) throws(FileFailure) {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch { throw FileFailure(path: folder.path()) }
  }
}

struct FileFailure: Error {
  var path: String
}
