import DisclosureModel
import DocumentReader
import FactExtractor

/// This program started once more, to time reading and extraction as a whole process over files on one core.
enum ExtractionProcess {
  static let command = "extract-files"
  /// Writes all that is read, so that the output of two builds can be compared byte for byte.
  static let printCommand = "print-files"

  static func run(folder: String) throws {
    let yield = InMemoryPass.run(over: try ReportFiles.read(folder: folder))
    print("\(yield.facts) facts, \(yield.statements) statements, \(yield.reasons) reasons")
  }

  static func process(folder: String, output: String) -> ChildProcess {
    ChildProcess(arguments: ["/proc/self/exe", command, folder], output: output)
  }

  static func printAll(folder: String) throws {
    for file in try ReportFiles.read(folder: folder) {
      print("== \(file.path)")
      do throws(ReadFailure) {
        let document = try DocumentReading.read(file.bytes, path: file.path)
        printAll(FactExtraction().disclosure(of: document))
      } catch {
        print(error.message)
      }
    }
  }

  private static func printAll(_ disclosure: Disclosure) {
    print(disclosure.identity)
    for fact in disclosure.facts { print(fact) }
    for statement in disclosure.statements { print(statement) }
    for blank in disclosure.blanks { print(blank) }
    for finding in disclosure.findings { print(finding) }
    for (what, count) in disclosure.coverage.leftOut.sorted(by: { $0.key < $1.key }) { print(what, count) }
    print(disclosure.coverage.assigned, disclosure.coverage.unassigned)
  }
}
