import FactExtractor

/// Text to facts on one core, beside ripgrep and Python over the same files.
struct TextBench {
  let options: BenchOptions

  func run() throws {
    let folder = try WorkFolder("text", in: options.keep)
    let side = try WorkFolder("side", in: options.keep)
    defer {
      folder.remove()
      side.remove()
    }
    var generator = ReportGenerator(pool: try SentencePool(corpus: options.corpus), seed: 1)
    try side.write(Array(FactExtraction.labels.joined(separator: "\n").utf8) + [0x0A], to: "labels.txt")
    try side.write(Array(PythonPass.script.utf8), to: "pass.py")
    let count = options.megabytes * 1_000_000 / 20_000
    for index in 0..<count { try folder.write(generator.report(size: 20_000), to: "\(index / 100)/\(index).md") }
    try measure(folder.path, side.path, title: "\(count) files of 20 KB")
    let large = try WorkFolder("large", in: options.keep)
    defer { large.remove() }
    try large.write(generator.report(size: options.megabytes * 500_000), to: "large.md")
    try measure(large.path, side.path, title: "one file of \(options.megabytes / 2) MB")
  }

  private func measure(_ folder: String, _ side: String, title: String) throws {
    let files = try ReportFiles.read(folder: folder)
    let bytes = files.reduce(0) { $0 + $1.bytes.count }
    ResultLine.title("Text to facts: \(title), \(bytes / 1_000_000) MB of varied text, one core")
    let labels = side + "/labels.txt"
    var yield = InMemoryPass.Yield()
    let memory = Timing.median(runs: options.runs) { Timing.of { yield = InMemoryPass.run(over: files) } }
    let reading = Timing.median(runs: options.runs) { Timing.of { _ = InMemoryPass.readOnly(files) } }
    let whole = ExtractionProcess.process(folder: folder, output: side + "/facts.txt").median(runs: options.runs)
    ResultLine.note("\(yield.facts) facts, \(yield.statements) statements, \(yield.reasons) reasons")
    ResultLine.speed("reading and normalising alone, in memory", reading, bytes: bytes)
    ResultLine.speed("text to facts, in memory", memory, bytes: bytes)
    if let whole { ResultLine.speed("text to facts, whole process", whole, bytes: bytes) }
    let ripgrep = RipgrepPass.process(folder: folder, labels: labels, output: side + "/rg.txt").median(
      runs: options.runs)
    compare(whole, with: ripgrep, named: "rg -o -F (same labels, whole process)", bar: 1, bytes: bytes)
    let python = PythonPass.process(script: side + "/pass.py", folder: folder, labels: labels, output: side + "/py.txt")
      .median(runs: 1)
    compare(whole, with: python, named: "Python re (label, number, unit)", bar: 5, bytes: bytes)
  }

  private func compare(_ own: Timing?, with other: Timing?, named name: String, bar: Double, bytes: Int) {
    guard let own, let other else { return ResultLine.note("\(name): not installed or failed, not compared") }
    ResultLine.speed(name, other, bytes: bytes)
    ResultLine.ratio("time of \(name) ÷ time of text to facts", other.processor / own.processor, atLeast: bar)
  }
}
