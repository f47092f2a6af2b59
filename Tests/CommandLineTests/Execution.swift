import Foundation
import Synchronization

/// One run of the built program.
struct Execution {
  var status: Int32
  var output: String
  var errors: String

  /// Longest time that a run may take, in seconds.
  static let patience = 60.0

  /// Where the tests' own executable lies there lies the program.
  static var program: URL {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent("compare")
  }

  /// - Parameter folder: current folder of the run.
  static func run(_ arguments: [String], in folder: URL, environment: [String: String] = [:]) throws -> Execution {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    // files instead of pipes: nothing to drain, so nothing to block on
    let (output, errors) = (folder.appendingPathComponent(".stdout"), folder.appendingPathComponent(".stderr"))
    for url in [output, errors] { try Data().write(to: url) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    if ended.wait(timeout: .now() + patience) == .timedOut {
      process.terminate()
      throw TimedOut(arguments: arguments)
    }
    return Execution(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  struct TimedOut: Error {
    var arguments: [String]
  }
}

/// A folder to run in, which lives as long as a test.
final class WorkFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("compare-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func copy(_ source: URL, as name: String) throws {
    try FileManager.default.copyItem(at: source, to: url.appendingPathComponent(name))
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(at: url.appendingPathComponent(name), withIntermediateDirectories: true)
  }

  func write(_ bytes: Data, to path: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(path)), as: UTF8.self)
  }

  func has(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url.appendingPathComponent(path).path) }
}
