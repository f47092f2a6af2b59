import DiffEngine
import DisclosureModel

/// Ten years of sixty departments with two hundred facts a report, and growth with each of the three.
struct ComparisonBench {
  let options: BenchOptions

  func run() {
    ResultLine.title("Comparison of years, in memory, one core")
    let whole = time(departments: 60, years: 10, facts: 200)
    ResultLine.time("10 years × 60 departments × 200 facts", whole)
    ResultLine.ratio("one second ÷ that time", 1 / whole.processor, atLeast: 1)
    let doubled = time(departments: 60, years: 10, facts: 400)
    ResultLine.note("twice the facts: \(ResultLine.decimal(doubled.processor / whole.processor, 2)) × the time")
    let longer = time(departments: 60, years: 20, facts: 200)
    ResultLine.note("twice the years: \(ResultLine.decimal(longer.processor / whole.processor, 2)) × the time")
    let restless = time(departments: 60, years: 10, facts: 200, jumps: 1)
    ResultLine.note("every figure a swing: \(ResultLine.decimal(restless.processor / whole.processor, 2)) × the time")
  }

  private func time(departments: Int, years: Int, facts: Int, jumps: Int = 8) -> Timing {
    var generator = SeriesGenerator(jumps: jumps)
    let series = (0..<departments).map { generator.series(department: $0, years: years, facts: facts) }
    var swings = 0
    return Timing.median(runs: options.runs) {
      Timing.of { for one in series { swings += ComparisonEngine().compare(one).swings.count } }
    }
  }
}
