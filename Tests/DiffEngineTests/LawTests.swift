import DisclosureModel
import Testing

@testable import DiffEngine

@Suite("Laws of comparison")
struct LawTests {
  private static let money: [(Indicator, String)] = [
    (.expenditureTotal, "2732.85"), (.expenditureBasic, "1696.20"), (.expenditureProject, "1036.65"),
    (.threePublicTotal, "8.07"), (.threePublicReception, "0.07"), (.threePublicVehicle, "8.00"), (.meeting, "0"),
  ]
  private static let others = ["1869.12", "1590.32", "278.80", "31.00", "23.00", "8.00", "12.50"]

  private func report(_ year: Int, _ figures: [String], zeros: String = "") -> ReportBuilder {
    var report = ReportBuilder(year)
    for ((indicator, _), figure) in zip(LawTests.money, figures) { report.state(indicator, figure + zeros) }
    report.state(.staffOnPayroll, year == 2019 ? "80" : "90")
    return report
  }

  private func compared(_ reports: [ReportBuilder], years: [Int]) -> Comparison {
    var builder = SeriesBuilder(years: years)
    for report in reports { builder.add(report) }
    return builder.compared()
  }

  private var first: [String] { LawTests.money.map(\.1) }

  @Test("a series against itself is steady")
  func steady() {
    var twin = report(2020, first)
    twin.state(.staffOnPayroll, "80", item: "无关")
    var own = report(2019, first)
    own.state(.staffOnPayroll, "80", item: "无关")
    let comparison = compared([own, twin], years: [2019, 2020])
    let money = comparison.topics.flatMap(\.rows).filter { $0.indicator.unit == .yuan }
    #expect(!money.isEmpty && money.allSatisfy { $0.changes == [.steady] })
    #expect(comparison.swings.allSatisfy { $0.key.indicator == .staffOnPayroll } && comparison.findings.isEmpty)
  }

  @Test("swapping the years mirrors every change")
  func mirrored() {
    let forward = compared([report(2019, first), report(2020, LawTests.others)], years: [2019, 2020])
    let backward = compared([report(2019, LawTests.others), report(2020, first)], years: [2019, 2020])
    for (row, mirror) in zip(forward.topics.flatMap(\.rows), backward.topics.flatMap(\.rows))
    where row.indicator.unit == .yuan && row.measure == .figure(.actual) {
      #expect(row.changes.map(LawTests.mirrored) == mirror.changes.map(LawTests.size))
    }
    #expect(
      Set(forward.swings.map { "\($0.key.indicator) \($0.change.minor.magnitude)" }).count == forward.swings.count)
  }

  private static func size(_ change: Change) -> String {
    switch change {
    case .appeared(let quantity): "+\(quantity.minor)"
    case .vanished(let quantity): "-\(quantity.minor)"
    case .moved(let by, _): "\(by.minor)"
    case .steady: "0"
    case .notComparable: "?"
    }
  }

  private static func mirrored(_ change: Change) -> String {
    switch change {
    case .appeared(let quantity): "-\(quantity.minor)"
    case .vanished(let quantity): "+\(quantity.minor)"
    case .moved(let by, _): "\(-by.minor)"
    case .steady: "0"
    case .notComparable: "?"
    }
  }

  @Test("scaling every amount and threshold by ten scales every change and keeps every swing")
  func scaled() {
    func run(_ factor: Int64) -> Comparison {
      var builder = SeriesBuilder(years: [2019, 2020])
      for report in [report(2019, first), report(2020, LawTests.others)] {
        var scaled = report
        scaled.scaleMoney(by: factor)
        builder.add(scaled)
      }
      var thresholds = Thresholds.standard
      thresholds.money.amount *= factor
      thresholds.threePublic.amount *= factor
      return builder.compared(thresholds)
    }
    let (one, ten) = (run(1), run(10))
    #expect(one.swings.map(\.id) == ten.swings.map(\.id) && !one.swings.isEmpty)
    for (small, large) in zip(one.swings, ten.swings) where small.before.unit == .yuan {
      #expect(small.change.minor * 10 == large.change.minor && small.percent == large.percent)
    }
  }

  @Test("adding a year leaves the other columns as they were")
  func addedYear() {
    let two = compared([report(2019, first), report(2020, LawTests.others)], years: [2019, 2020])
    let three = compared(
      [report(2018, LawTests.others), report(2019, first), report(2020, LawTests.others)], years: [2018, 2019, 2020])
    for (row, wider) in zip(two.topics.flatMap(\.rows), three.topics.flatMap(\.rows)) {
      #expect(Array(wider.cells.dropFirst()) == row.cells && Array(wider.changes.dropFirst()) == row.changes)
    }
    let ids = Set(three.swings.map(\.id))
    #expect(two.swings.allSatisfy { ids.contains($0.id) })
  }

  @Test("the parts of every split add up to the change of the whole")
  func parts() {
    let swings = compared([report(2019, first), report(2020, LawTests.others)], years: [2019, 2020]).swings
    let split = swings.filter { !$0.drivers.isEmpty }
    #expect(!split.isEmpty)
    for swing in split { #expect(swing.drivers.reduce(0) { $0 + $1.change.minor } == swing.change.minor) }
  }

  @Test("the order of the reports does not matter")
  func order() {
    let reports = [report(2018, first), report(2019, LawTests.others), report(2020, first)]
    #expect(compared(reports, years: [2018, 2019, 2020]) == compared(reports.reversed(), years: [2018, 2019, 2020]))
  }

  @Test("no report, no year and no fact are no reason to fail")
  func empty() {
    #expect(compared([], years: []).swings.isEmpty)
    #expect(compared([], years: [2020]).findings.isEmpty)
    #expect(compared([ReportBuilder(2020, status: .missing)], years: [2020]).coverage.first?.reports.isEmpty == true)
  }
}
