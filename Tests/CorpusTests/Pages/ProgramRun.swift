import Foundation

/// A run of the built program in a folder of its own that holds a copy of Corpus/.
struct ProgramRun {
  var output: String
  /// What it wrote into Reports/, by file name.
  var reports: [String: Data] = [:]

  /// - Throws: ``Failed`` for any exit status but 0.
  init(_ arguments: [String]) throws {
    let work = FileManager.default.temporaryDirectory.appending(path: "compare-corpus-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: work) }
    try FileManager.default.copyItem(at: ShippedReport.corpus, to: work.appending(path: "Corpus"))
    let file = work.appending(path: "output")
    try Data().write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "compare")
    process.arguments = arguments + ["--index", work.appending(path: "index.sqlite").path]
    process.currentDirectoryURL = work
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": work.path]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: file)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(arguments: arguments, status: process.terminationStatus) }
    output = try String(contentsOf: file, encoding: .utf8)
    let folder = work.appending(path: "Reports")
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] {
      reports[name] = try Data(contentsOf: folder.appending(path: name))
    }
  }

  struct Failed: Error {
    var arguments: [String]
    var status: Int32
  }
}
