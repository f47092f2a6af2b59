/// Measures how fast the program is and prints each result beside what it is compared with.
///
/// Times are processor time (user and system) unless a line says otherwise, so that other work on the machine moves them
/// little; each is the median of several runs.
@main
enum CompareBench {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == ExtractionProcess.command {
      try ExtractionProcess.run(folder: arguments.dropFirst().first ?? ".")
      return
    }
    if arguments.first == ExtractionProcess.printCommand {
      try ExtractionProcess.printAll(folder: arguments.dropFirst().first ?? ".")
      return
    }
    let options: BenchOptions
    do throws(OptionFailure) { options = try BenchOptions(arguments) } catch {
      print(error.message)
      print(BenchOptions.usage)
      return
    }
    if options.parts.contains(.text) { try TextBench(options: options).run() }
    if options.parts.contains(.growth) { try GrowthBench(options: options).run() }
    if options.parts.contains(.comparison) { ComparisonBench(options: options).run() }
    if options.parts.contains(.index) { try IndexBench(options: options).run() }
  }
}
