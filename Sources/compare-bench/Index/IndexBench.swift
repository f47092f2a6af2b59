import CorpusIndex
import FactExtractor

/// The index of a thousand generated reports: made anew, and opened again unchanged.
struct IndexBench {
  let options: BenchOptions
  private let count = 1_000

  func run() throws {
    let folder = try WorkFolder("index", in: options.keep)
    defer { folder.remove() }
    var generator = ReportGenerator(pool: try SentencePool(corpus: options.corpus), seed: 4)
    for index in 0..<count { try folder.write(generator.report(size: 20_000), to: "\(index / 100)/\(index).md") }
    ResultLine.title("Index of \(count) reports of 20 KB")
    var opening = CatalogueOpening(folder: try CorpusFolder(path: folder.path), ingest: ingest)
    opening.isRebuild = true
    let cold = try Timing.median(runs: 1) { try Timing.of { _ = try opening() } }
    opening.isRebuild = false
    // files as young as these are read again in case they change within a clock step of the file system
    _ = ChildProcess(arguments: ["sleep", "3"], output: "/dev/null").run()
    _ = try opening()
    let unchanged = try Timing.median(runs: options.runs) { try Timing.of { _ = try opening() } }
    ResultLine.time("cold, one worker", cold)
    ResultLine.time("unchanged", unchanged)
    ResultLine.note("→ unchanged ÷ cold: \(ResultLine.decimal(unchanged.processor / cold.processor, 3))")
  }

  private var ingest: DocumentIngest {
    DocumentIngest.reading(version: "bench \(FactExtraction.version)") { FactExtraction().disclosure(of: $0) }
  }
}
