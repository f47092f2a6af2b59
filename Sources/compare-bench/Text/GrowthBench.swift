/// Growth of the time with the size of a document, and documents made to be slow.
struct GrowthBench {
  let options: BenchOptions

  func run() throws {
    let pool = try SentencePool(corpus: options.corpus)
    ResultLine.title("Growth: time of n, 2n and 4n bytes of one document")
    let unit = 2_000_000
    var base: Timing?
    for factor in [1, 2, 4] {
      var generator = ReportGenerator(pool: pool, seed: 2)
      let file = ReportFiles.Content(path: "growth.md", bytes: generator.report(size: unit * factor))
      let time = Timing.median(runs: options.runs) { Timing.of { _ = InMemoryPass.run(over: [file]) } }
      ResultLine.speed("\(unit * factor / 1_000_000) MB", time, bytes: file.bytes.count)
      if let base { ResultLine.note("→ \(ResultLine.decimal(time.processor / base.processor, 2)) × the time of 2 MB") }
      base = base ?? time
    }
    ResultLine.title("Documents made to be slow (a bound per MB follows from the text's speed above)")
    for document in SlowDocument.allCases {
      let file = ReportFiles.Content(path: document.name, bytes: document.bytes())
      let time = Timing.of { _ = InMemoryPass.run(over: [file]) }
      ResultLine.speed(document.title, time, bytes: file.bytes.count)
    }
  }
}
