import DisclosureModel
import DocumentReader
import FactExtractor

/// Text to facts, statements and reasons with their positions, for files that are in memory.
enum InMemoryPass {
  struct Yield {
    var facts = 0
    var statements = 0
    var reasons = 0
  }

  static func run(over files: [ReportFiles.Content]) -> Yield {
    var yield = Yield()
    for file in files { add(file, to: &yield) }
    return yield
  }

  private static func add(_ file: ReportFiles.Content, to yield: inout Yield) {
    do throws(ReadFailure) {
      let document = try DocumentReading.read(file.bytes, path: file.path, limit: 1_000_000_000)
      let disclosure = FactExtraction().disclosure(of: document)
      yield.facts += disclosure.facts.count
      yield.statements += disclosure.statements.count
      yield.reasons += disclosure.statements.count { $0.reason != nil }
    } catch {
      ResultLine.note("not read: \(file.path)")
    }
  }

  /// Reading and normalising alone.
  static func readOnly(_ files: [ReportFiles.Content]) -> Int {
    var bytes = 0
    for file in files {
      bytes += (try? DocumentReading.read(file.bytes, path: file.path, limit: 1_000_000_000).text.count) ?? 0
    }
    return bytes
  }
}
