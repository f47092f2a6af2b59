import ArgumentParser
import Foundation

/// Reads mutated reports, to find inputs that crash the program, hang it, or break what must hold of every result.
@main
struct FuzzCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare-fuzz", abstract: "Reads mutated reports and keeps those that crash, hang or contradict.")

  @Option(help: "The same seed makes the same inputs.")
  var seed: UInt64 = 1

  @Option(help: "How many inputs.")
  var count: UInt64 = 100_000

  @Option(help: "Stop after so many seconds.")
  var seconds: Int?

  @Option(help: "Number of the first input.")
  var from: UInt64 = 0

  @Option(help: "Folder of reports to start from.")
  var corpus: String = "Corpus"

  @Option(help: "Folder for the inputs found.")
  var keep: String = ".build/fuzz"

  @Argument(help: "Files to read as they are, instead of mutated ones.")
  var files: [String] = []

  func run() throws {
    if !files.isEmpty { return try replay() }
    let mutation = Mutation(seeds: SeedTexts(corpus: corpus), seed: seed)
    let start = ContinuousClock.now
    var next = from
    var found = 0
    while next < from + count, !isLate(start) {
      let numbers = next..<min(next + 5_000, from + count)
      switch try Batch(mutation: mutation, numbers: numbers).run() {
      case .done: next = numbers.upperBound
      case .stopped(let number, let how):
        found += 1
        print("\(how): \(try save(mutation.input(number), number))")
        next = number + 1
      }
    }
    report(next - from, found, ContinuousClock.now - start)
    if found > 0 { throw ExitCode(1) }
  }

  private func isLate(_ start: ContinuousClock.Instant) -> Bool {
    seconds.map { ContinuousClock.now - start > .seconds($0) } ?? false
  }

  private func save(_ input: FuzzInput, _ number: UInt64) throws -> String {
    try FileManager.default.createDirectory(atPath: keep, withIntermediateDirectories: true)
    let path = "\(keep)/\(seed)-\(number)-\(input.path)"
    try Data(input.bytes).write(to: URL(filePath: path))
    return path
  }

  private func report(_ tried: UInt64, _ found: Int, _ time: Duration) {
    let milliseconds = max(
      1, UInt64(time.components.seconds) * 1_000 + UInt64(time.components.attoseconds) / 1_000_000_000_000_000)
    print("\(tried) inputs, \(found) found, \(tried * 1_000 / milliseconds) inputs/s, seed \(seed)")
  }

  private func replay() throws {
    for file in files {
      guard let data = FileManager.default.contents(atPath: file) else { throw ValidationError("cannot read \(file)") }
      let name = file.split(separator: "/").last.map(String.init) ?? file
      print("\(file): \(Trial.complaint(about: FuzzInput(path: name, bytes: Array(data))) ?? "fine")")
    }
  }
}
