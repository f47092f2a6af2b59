import Foundation
import Testing

/// An end-to-end case: a folder with `case.txt`, and `Corpus` where the case has reports.
///
/// Lines of `case.txt`: `run ARGUMENTS` starts the program; the lines after it say what must hold: `status N`,
/// `stdout TEXT`, `stderr TEXT` (contained), `stdout empty`, `stderr empty`, `rows N` (lines of standard output), `file PATH`, and
/// each of them after `not`. `folder NAME` makes an empty folder, `binary PATH` a file that is no text, `write PATH TEXT` one
/// that is (`\n` breaks the line). Blank lines and lines that start with `#` are skipped.
struct CommandCase: CustomTestStringConvertible, Sendable {
  var name: String
  var folder: URL
  var lines: [String]

  var testDescription: String { name }

  static let all: [CommandCase] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Cases")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.sorted().compactMap { name in
      let folder = root.appendingPathComponent(name)
      guard let text = try? String(contentsOf: folder.appendingPathComponent("case.txt"), encoding: .utf8) else {
        return nil
      }
      return CommandCase(name: name, folder: folder, lines: text.split(separator: "\n").map(String.init))
    }
  }()

  /// Carries the case out.
  ///
  /// - Returns: what did not hold.
  func failures() throws -> [String] {
    let work = try WorkFolder()
    let corpus = folder.appendingPathComponent("Corpus")
    if FileManager.default.fileExists(atPath: corpus.path) { try work.copy(corpus, as: "Corpus") }
    var execution: Execution?
    var failures: [String] = []
    for line in lines where !line.hasPrefix("#") {
      let (verb, rest) = CommandCase.split(line)
      switch verb {
      case "run": execution = try Execution.run(CommandCase.arguments(rest), in: work.url)
      case "folder": try work.makeFolder(rest)
      case "binary": try work.write(Data([0x00, 0x01, 0xFF, 0x00]), to: rest)
      case "write":
        let (path, text) = CommandCase.split(rest)
        try work.write(Data(text.replacingOccurrences(of: "\\n", with: "\n").utf8), to: path)
      default:
        guard let execution else { return ["nothing was run before: \(line)"] }
        if !holds(line, execution, work) { failures.append("\(line)\n  \(execution)") }
      }
    }
    return failures
  }

  private func holds(_ line: String, _ execution: Execution, _ work: WorkFolder) -> Bool {
    let (verb, rest) = CommandCase.split(line)
    switch verb {
    case "not": return !holds(rest, execution, work)
    case "status": return execution.status == Int32(rest)
    case "stdout": return rest == "empty" ? execution.output.isEmpty : execution.output.contains(rest)
    case "stderr": return rest == "empty" ? execution.errors.isEmpty : execution.errors.contains(rest)
    case "rows": return execution.output.split(whereSeparator: \.isNewline).count == Int(rest)
    case "file": return work.has(rest)
    default: return false
    }
  }

  private static func split(_ line: String) -> (String, String) {
    guard let blank = line.firstIndex(of: " ") else { return (line, "") }
    return (String(line[..<blank]), String(line[line.index(after: blank)...]))
  }

  private static func arguments(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }
}
