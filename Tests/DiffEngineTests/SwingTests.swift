import DisclosureModel
import Testing

@testable import DiffEngine

@Suite("Swings")
struct SwingTests {
  private func project(_ budget: String, _ actual: String, basis: Basis = .adjusted) -> Comparison {
    var builder = SeriesBuilder(years: [2020])
    var report = ReportBuilder(2020)
    report.state(.expenditureProject, budget, basis)
    report.state(.expenditureProject, actual)
    builder.add(report)
    return builder.compared()
  }

  @Test("spending far beyond the budget without a word is an unexplained swing")
  func unexplained() throws {
    let swing = try #require(project("278.8", "1036.65").swing(.expenditureProject))
    #expect(swing.fromBasis == .adjusted && swing.toBasis == .actual)
    #expect(swing.explanation == .none && swing.reason == nil)
    #expect(swing.percent?.text == "271.83")
    #expect(swing.sources.count == 2 && swing.factIDs.count == 2)
  }

  @Test(
    "a change is a swing only when the near end of its interval passes both thresholds",
    arguments: [
      ("100", "119.4", false), ("100.00", "120.02", true), ("100", "120", false), ("40.00", "49.99", false),
      ("40.00", "50.02", true), ("0", "10.01", true), ("0", "9.99", false), ("12.00", "0", true), ("9.00", "0", false),
    ])
  func thresholds(before: String, after: String, isSwing: Bool) {
    #expect((project(before, after, basis: .budget).swing(.expenditureProject) != nil) == isSwing)
  }

  @Test("the budget is compared with the outcome before the adjusted budget is")
  func budgetFirst() {
    var builder = SeriesBuilder(years: [2019])
    var report = ReportBuilder(2019)
    report.state(.expenditureBasic, "547.20", .budget)
    report.state(.expenditureBasic, "794.57", .adjusted)
    report.state(.expenditureBasic, "1196.42")
    builder.add(report)
    let swings = builder.compared().swings
    #expect(swings.map(\.fromBasis) == [.budget])
  }

  @Test("a figure derived from a stated change gives last year's end of a swing, though last year is no column")
  func derivedBefore() throws {
    var builder = SeriesBuilder(years: [2020])
    var report = ReportBuilder(2020)
    report.state(.threePublicReception, "0.46")
    report.state(.threePublicReception, "1.65", year: 2019, origin: .derived)
    report.claim(
      .change, .threePublicReception, against: 2019, direction: .down, by: "1.19",
      because: "认真落实厉行节约规定；受新冠疫情影响，公务接待频次减少")
    builder.add(report)
    let swing = try #require(builder.compared().swing(.threePublicReception))
    #expect(swing.fromYear == fiscal(2019) && swing.before == quantity("1.65"))
    #expect(swing.explanation == .confirmed)
    #expect(swing.reason?.quote.text.contains("疫情") == true)
  }

  @Test("a year without a report is bridged, a year whose report lacks the line is not")
  func gaps() {
    func compared(withMiddle: Bool) -> Comparison {
      var builder = SeriesBuilder(years: [2018, 2019, 2020])
      for (year, figure) in [(2018, "100"), (2020, "200")] {
        var report = ReportBuilder(year)
        report.state(.operatingCost, figure)
        builder.add(report)
      }
      if withMiddle { builder.add(ReportBuilder(2019)) }
      return builder.compared()
    }
    #expect(compared(withMiddle: false).swing(.operatingCost)?.fromYear == fiscal(2018))
    #expect(compared(withMiddle: true).swing(.operatingCost) == nil)
  }

  @Test("budget and outcome of different scopes are not subtracted")
  func scopesApart() {
    var builder = SeriesBuilder(years: [2021])
    var report = ReportBuilder(2021)
    report.state(.expenditureBasic, "585.99", .budget, .general)
    report.state(.expenditureBasic, "1344.01", .actual, .all)
    report.state(.incomeOther, "16.12")
    builder.add(report)
    #expect(builder.compared().swings.isEmpty)
  }

  @Test("where no other money is printed the scopes are one purse, and the swing says so")
  func onePurse() throws {
    var builder = SeriesBuilder(years: [2020])
    var report = ReportBuilder(2020)
    report.state(.expenditureProjectItem, "198", .budget, .general, item: "业务工作经费")
    report.state(.expenditureProjectItem, "274.79", .actual, .all, item: "业务工作经费")
    builder.add(report)
    let swings = builder.compared().swings
    #expect(swings.count == 1)
    #expect(try #require(swings.first).notes.contains { $0.zh.contains("视为同一口径") })
  }

  @Test("zero for all funds is zero for each of them")
  func zeroForAll() throws {
    var builder = SeriesBuilder(years: [2021])
    var report = ReportBuilder(2021)
    report.state(.expenditureProject, "251.70", .budget, .general)
    report.state(.expenditureProject, "0", .actual, .all)
    builder.add(report)
    let swing = try #require(builder.compared().swing(.expenditureProject))
    #expect(swing.after.isZero && !swing.notes.isEmpty)
  }

  @Test("fiscal appropriations and the general public budget are one line until a report prints them apart")
  func adjacentScopes() {
    var builder = SeriesBuilder(years: [2021])
    var report = ReportBuilder(2021)
    report.state(.expenditureTotal, "837.69", .budget, .general)
    report.state(.expenditureTotal, "1305.63", .actual, .fiscal)
    builder.add(report)
    #expect(builder.compared().swings.count == 1)
    var apart = SeriesBuilder(years: [2021])
    report.state(.expenditureTotal, "1200.00", .actual, .general)
    apart.add(report)
    let swings = apart.compared().swings
    #expect(swings.map(\.after) == [quantity("1200.00")])
  }

  @Test("a line that a complete list does not have is zero; of an incomplete list nothing is known")
  func completeLists() throws {
    func compared(total: String) -> Comparison {
      var builder = SeriesBuilder(years: [2019, 2020])
      var first = ReportBuilder(2019)
      first.state(.expenditureTotal, total)
      first.state(.expenditureFunction, "500.00", item: "201 一般公共服务支出")
      builder.add(first)
      var second = ReportBuilder(2020)
      second.state(.expenditureFunction, "500.00", item: "201 一般公共服务支出")
      second.state(.expenditureFunction, "121.00", item: "212 城乡社区支出")
      builder.add(second)
      return builder.compared()
    }
    let swing = try #require(compared(total: "500.00").swing(.expenditureFunction))
    #expect(swing.key.item == "212 城乡社区支出" && swing.before.isZero)
    #expect(compared(total: "560.00").swings.isEmpty)
  }

  @Test("a total that only carries its part's swing ranks below it and says so")
  func carried() throws {
    var builder = SeriesBuilder(years: [2020])
    var report = ReportBuilder(2020)
    report.state(.expenditureTotal, "1869.12", .adjusted)
    report.state(.expenditureBasic, "1590.32", .adjusted)
    report.state(.expenditureProject, "278.8", .adjusted)
    report.state(.expenditureTotal, "2732.85")
    report.state(.expenditureBasic, "1696.2")
    report.state(.expenditureProject, "1036.65")
    builder.add(report)
    let swings = builder.compared().swings
    #expect(swings.map(\.key.indicator) == [.expenditureProject, .expenditureTotal])
    #expect(swings[1].notes.contains { $0.zh.contains("随项目支出") })
    let drivers = swings[1].drivers
    #expect(drivers.map(\.indicator) == [.expenditureProject, .expenditureBasic])
    #expect(drivers.reduce(0) { $0 + $1.change.minor } == swings[1].change.minor)
  }

  @Test("head counts swing by persons and percent")
  func headCount() {
    var builder = SeriesBuilder(years: [2019, 2020])
    for (year, count) in [(2019, "86"), (2020, "77")] {
      var report = ReportBuilder(year)
      report.state(.staffOnPayroll, count)
      report.state(.receptionVisitors, count == "86" ? "500" : "5")
      builder.add(report)
    }
    #expect(builder.compared().swings.map(\.key.indicator) == [.staffOnPayroll])
  }
}
