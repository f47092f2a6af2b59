import DisclosureModel
import Testing

@testable import DiffEngine

@Suite("Checks inside a report and between reports")
struct CheckTests {
  /// Rules and severities that a report of 2021 raises.
  private func findings(_ build: (inout ReportBuilder) -> Void) -> [String] {
    var builder = SeriesBuilder(years: [2021])
    var report = ReportBuilder(2021)
    build(&report)
    builder.add(report)
    return builder.compared().findings.map { "\($0.rule) \($0.severity)" }
  }

  @Test(
    "a total meets the sum of its parts on intervals",
    arguments: [
      ("1696.2", "1036.65", "2732.85", []), ("622", "119.21", "741.2", []),
      ("100.00", "50.00", "160.00", ["sum.parts error"]),
      ("100.00", "50.00", "140.00", ["sum.parts error"]), ("100.006", "50.003", "150.00", ["sum.parts note"]),
    ])
  func sums(basic: String, project: String, total: String, expected: [String]) {
    let found = findings {
      $0.state(.expenditureBasic, basic)
      $0.state(.expenditureProject, project)
      $0.state(.expenditureTotal, total)
    }
    #expect(found == expected)
  }

  @Test("parts that are not all printed are only an upper bound")
  func upperBound() {
    let short = findings {
      $0.state(.staffOnPayroll, "48")
      $0.state(.staffOnPayrollAdmin, "15")
      $0.state(.staffOnPayrollInstitution, "5")
    }
    #expect(short.isEmpty)
    let over = findings {
      $0.state(.staffOnPayroll, "48")
      $0.state(.staffOnPayrollAdmin, "45")
      $0.state(.staffOnPayrollInstitution, "5")
    }
    #expect(over == ["sum.parts error"])
  }

  @Test("people of a sub-unit are no part of the department's own count")
  func subUnits() {
    let found = findings {
      $0.state(.staffQuota, "8")
      $0.state(.staffQuotaAdmin, "5")
      $0.state(.staffQuotaInstitution, "9", item: "信息中心")
    }
    #expect(found.isEmpty)
  }

  @Test("purchase and running cost stand in for an unprinted vehicle line")
  func vehicle() {
    func total(_ text: String) -> [String] {
      findings {
        $0.state(.threePublicTotal, text)
        $0.state(.threePublicAbroad, "0")
        $0.state(.threePublicReception, "0.07")
        $0.state(.threePublicVehiclePurchase, "0")
        $0.state(.threePublicVehicleOperation, "8.00")
      }
    }
    #expect(total("8.07").isEmpty)
    #expect(total("9.07") == ["sum.parts error"])
  }

  @Test(
    "income and opening balance equal expenditure and closing balance",
    arguments: [("4.29", []), ("5.29", ["sum.balance error"])])
  func balance(closing: String, expected: [String]) {
    let found = findings {
      $0.state(.incomeTotal, "622")
      $0.state(.carryoverOpening, "119.21")
      $0.state(.expenditureTotal, "736.91")
      $0.state(.carryoverClosing, closing)
      $0.state(.balanceTotal, "741.2")
    }
    #expect(found == expected)
  }

  @Test("functional lines add up to no more than their class and the total")
  func functions() {
    func lines(_ first: String) -> [String] {
      findings {
        $0.state(.expenditureTotal, "200.00")
        $0.state(.expenditureFunction, "150.00", item: "201 一般公共服务支出")
        $0.state(.expenditureFunction, first, item: "2010301 行政运行")
        $0.state(.expenditureFunction, "20.00", item: "2010302 一般行政管理事务")
      }
    }
    #expect(lines("130.00").isEmpty)
    #expect(lines("100.00").isEmpty)
    #expect(lines("140.00") == ["sum.functions error"])
  }

  @Test("a finding about a sum of many lines names the first of them and says how many there are")
  func manyFunctions() throws {
    var builder = SeriesBuilder(years: [2020])
    var report = ReportBuilder(2020)
    report.state(.expenditureFunction, "1.00", item: "201 一般公共服务支出")
    for number in 1...60 { report.state(.expenditureFunction, "10.00", item: "20101\(number + 9) 事务\(number)") }
    builder.add(report)
    let finding = try #require(builder.compared().findings.first { $0.rule == "sum.functions" })
    #expect(finding.message.zh.contains("等60项 合计 600"))
    #expect(finding.message.en.contains(" and 52 more add up to 6,000,000 yuan"))
    #expect(finding.trace.map(\.zh).contains("另有 52 项"))
    #expect(finding.trace.count == SumCheck.named + 4)
  }

  @Test("a list of classes that falls short contradicts the total only where its shares say that it is complete")
  func completeShares() {
    func lines(shares: Bool) -> [String] {
      findings {
        $0.state(.expenditureTotal, "200.00")
        for (item, figure, share) in [("201 一般公共服务支出", "140.00", "75"), ("208 社会保障和就业支出", "50.00", "25")] {
          $0.state(.expenditureFunction, figure, item: item)
          if shares { $0.claim(.share, .expenditureFunction, item: item, whole: .expenditureTotal, percent: share) }
        }
      }
    }
    #expect(lines(shares: false).isEmpty)
    #expect(lines(shares: true).contains("sum.functions error"))
  }

  @Test(
    "a share is right when rounded, a note when truncated, an error otherwise",
    arguments: [("88.27", []), ("88.26", ["share.differs note"]), ("88.3", []), ("87.26", ["share.differs error"])])
  func shares(percent: String, expected: [String]) {
    let found = findings {
      $0.state(.expenditureTotal, "2732.85")
      $0.state(.expenditureFunction, "2412.22", item: "201 一般公共服务支出")
      $0.claim(.share, .expenditureFunction, item: "201 一般公共服务支出", whole: .expenditureTotal, percent: percent)
    }
    #expect(found == expected)
  }

  @Test("shares that name no total are right when they are of what their list adds up to")
  func sharesOfList() {
    func lines(_ second: String) -> [String] {
      findings {
        $0.state(.expenditureTotal, "500.00")
        for (item, figure, share) in [("卫生健康支出", "30.00", "75"), ("住房保障支出", "10.00", second)] {
          $0.state(.expenditureFunction, figure, .actual, .general, item: item)
          $0.claim(.share, .expenditureFunction, .actual, .general, item: item, percent: share)
        }
      }
    }
    #expect(lines("25").isEmpty)
    #expect(lines("35") == ["share.differs warning"])
  }

  @Test("an amount and a percentage against the budget are tried against the printed budget")
  func againstBudget() {
    func lines(_ change: String, _ percent: String) -> [String] {
      findings {
        $0.state(.threePublicReception, "1.00", .budget)
        $0.state(.threePublicReception, "0.85")
        $0.claim(
          .againstBudget, .threePublicReception, budget: .budget, direction: .down, by: change, percent: percent)
      }
    }
    #expect(lines("0.15", "15").isEmpty)
    #expect(lines("0.15", "25") == ["change.percent error"])
    #expect(lines("0.25", "15").contains("change.amount error"))
  }

  @Test("a figure is no share of itself: 100 % of the year's expenditure needs all of it")
  func shareOfItself() {
    let found = findings {
      $0.state(.expenditureTotal, "1305.63", .actual, .fiscal)
      $0.state(.expenditureTotal, "1344.01", .actual, .all)
      $0.claim(.share, .expenditureTotal, .actual, .fiscal, whole: .expenditureTotal, percent: "100")
    }
    #expect(found == ["share.differs error"])
  }

  @Test(
    "a completion rate is tried against every budget that it could mean",
    arguments: [
      (nil, "123.59", []), (nil, "100", ["rate.completion note"]), (Basis.adjusted, "100", []),
      (Basis.budget, "100", ["rate.completion note"]), (nil, "97", ["rate.completion error"]),
    ] as [(Basis?, String, [String])])
  func completion(basis: Basis?, percent: String, expected: [String]) {
    let found = findings {
      $0.state(.expenditureTotal, "1048.50", .budget)
      $0.state(.budgetSupplement, "247.37")
      if basis == .adjusted { $0.state(.expenditureTotal, "1295.87", .adjusted) }
      $0.state(.expenditureTotal, "1295.87")
      $0.claim(.completion, .expenditureTotal, budget: basis, percent: percent)
    }
    #expect(found == expected)
  }

  @Test("nothing of nothing may be called 100 %, something of nothing may not")
  func zeroBudget() {
    func of(_ actual: String) -> [String] {
      findings {
        $0.state(.threePublicAbroad, "0", .budget)
        $0.state(.threePublicAbroad, actual)
        $0.claim(.completion, .threePublicAbroad, budget: .budget, percent: "100")
      }
    }
    #expect(of("0").isEmpty)
    #expect(of("0.50") == ["change.zero_base warning"])
  }

  @Test("a control rate in whole percent is right", arguments: [("90", []), ("95", ["rate.staff_control error"])])
  func controlRate(percent: String, expected: [String]) {
    let found = findings {
      $0.state(.staffQuota, "77")
      $0.state(.staffOnPayroll, "69")
      $0.claim(.rate, .staffOnPayroll, percent: percent)
    }
    #expect(found == expected)
  }

  @Test(
    "a stated change is held against both figures, in amount, percent and direction",
    arguments: [
      (Statement.Direction.down, "45.74", "3.62", []), (.down, "55.74", "3.62", ["change.amount error"]),
      (.down, "45.74", "4.62", ["change.percent error"]), (.down, "45.74", "3.61", ["change.percent note"]),
      (.up, "45.74", "3.62", ["change.direction error"]), (.unresolved, "45.74", "3.62", ["template.residue warning"]),
    ])
  func changes(direction: Statement.Direction, amount: String, percent: String, expected: [String]) {
    let found = findings {
      $0.state(.incomeTotal, "1217.92")
      $0.state(.incomeTotal, "1263.66", year: 2020)
      $0.claim(.change, .incomeTotal, against: 2020, direction: direction, by: amount, percent: percent)
    }
    #expect(found == expected)
  }

  @Test(
    "a percentage is checked against the amount that is stated with it",
    arguments: [("18.03", []), ("28.03", ["change.percent error"])])
  func impliedPercent(percent: String, expected: [String]) {
    let found = findings {
      $0.state(.threePublicVehicleOperation, "8.00")
      $0.state(.threePublicVehicleOperation, "9.76", year: 2020, origin: .derived)
      $0.claim(.change, .threePublicVehicleOperation, against: 2020, direction: .down, by: "1.76", percent: percent)
    }
    #expect(found == expected)
  }

  @Test(
    "持平 is a contradiction when the figures changed", arguments: [("8.00", []), ("9.00", ["change.direction error"])])
  func flat(before: String, expected: [String]) {
    let found = findings {
      $0.state(.threePublicReception, "8.00")
      $0.state(.threePublicReception, before, year: 2020)
      $0.claim(.change, .threePublicReception, against: 2020, direction: .flat)
    }
    #expect(found == expected)
  }

  @Test("a percentage from zero means nothing")
  func zeroBase() {
    let found = findings {
      $0.state(.expenditureFunction, "25.00", .budget, item: "教育支出")
      $0.state(.expenditureFunction, "0", .budget, item: "教育支出", year: 2020)
      $0.claim(.change, .expenditureFunction, .budget, item: "教育支出", direction: .up, by: "25.00", percent: "100.00")
    }
    #expect(found == ["change.zero_base warning"])
  }

  @Test(
    "above, below or equal to the budget is read against every budget",
    arguments: [(Statement.Direction.down, []), (.up, ["change.against_budget error"])])
  func againstBudget(direction: Statement.Direction, expected: [String]) {
    let found = findings {
      $0.state(.threePublicReception, "23.00", .budget)
      $0.state(.threePublicReception, "0.07")
      $0.claim(.againstBudget, .threePublicReception, direction: direction)
    }
    #expect(found == expected)
  }

  @Test("a year is not compared with itself", arguments: [(2020, []), (2021, ["year.self warning"])])
  func yearSelf(against: Int, expected: [String]) {
    let found = findings {
      $0.state(.expenditureTotal, "100", .budget)
      $0.claim(.change, .expenditureTotal, .budget, against: against, direction: .up, by: "5")
    }
    #expect(found == expected)
  }

  @Test("what happens during the year explains no opening budget")
  func openingBudget() {
    let found = findings {
      $0.state(.incomeFiscal, "837.69", .budget)
      $0.claim(.change, .incomeFiscal, .budget, against: 2020, direction: .up, by: "122.50", because: "年中存在不可预见性支出")
    }
    #expect(found == ["change.reason note"])
  }

  @Test(
    "two prints of one fact allow one value",
    arguments: [
      ("13440100", "1344.0100", []), ("", "1344.0", []), ("", "1354.01", ["duplicate.differs error"]),
      ("", "1344.0149", []), ("", "1344.019", ["duplicate.differs note"]), ("", "13440100", ["unit.suspect warning"]),
    ])
  func duplicates(_: String, other: String, expected: [String]) {
    #expect(findings { $0.state(.expenditureTotal, "1344.01", also: [other]) } == expected)
  }

  @Test("scores stand in their table")
  func scores() {
    func table(_ scores: [String], total: String) -> [String] {
      findings {
        for (index, weight) in ["40", "30", "30"].enumerated() {
          $0.state(.performanceWeight, weight, item: "指标\(index)")
          $0.state(.performanceScore, scores[index], item: "指标\(index)")
        }
        $0.state(.performanceSelfScore, total)
      }
    }
    #expect(table(["39", "30", "29.2"], total: "98.2").isEmpty)
    #expect(table(["39", "30", "29.2"], total: "99") == ["score.total error"])
    #expect(table(["41", "28", "30"], total: "99") == ["score.above_weight error"])
  }

  @Test("weights beyond 100 are a warning, too few a note where the scores are the printed total, else nothing")
  func weights() {
    func sum(_ weights: [String]) -> [String] {
      findings {
        for (index, weight) in weights.enumerated() { $0.state(.performanceWeight, weight, item: "指标\(index)") }
      }
    }
    #expect(sum(["50", "40"]).isEmpty)
    #expect(sum(["50", "30"]).isEmpty)
    let complete = findings {
      $0.state(.performanceSelfScore, "78")
      for (index, weight) in ["50", "30"].enumerated() { $0.state(.performanceWeight, weight, item: "指标\(index)") }
      for (index, score) in ["49", "29"].enumerated() { $0.state(.performanceScore, score, item: "指标\(index)") }
    }
    #expect(complete == ["score.weights note"])
    #expect(sum(["50", "60"]) == ["score.weights warning"])
  }

  @Test(
    "tables of a department and of its projects each add up to 100",
    arguments: [
      (["60", "40", "50", "50", "30", "70"], []), (["60", "30", "50", "50"], []), (["60", "30", "50", "40"], []),
      (["60", "40", "50", "60"], ["score.weights warning"]),
    ])
  func severalTables(weights: [String], expected: [String]) {
    let found = findings {
      for (index, weight) in weights.enumerated() { $0.state(.performanceWeight, weight, item: "指标\(index)") }
    }
    #expect(found == expected)
  }

  @Test("a later report that changes last year's figure is a finding with both quotes")
  func restated() throws {
    func compared(_ restated: String, origin: Origin = .restated) -> [Finding] {
      var builder = SeriesBuilder(years: [2020, 2021])
      var first = ReportBuilder(2020)
      first.state(.expenditureTotal, "1187.62")
      builder.add(first)
      var second = ReportBuilder(2021)
      second.state(.expenditureTotal, restated, year: 2020, origin: origin)
      builder.add(second)
      return builder.compared().findings
    }
    #expect(compared("1187.6").isEmpty)
    #expect(compared("1287.62", origin: .derived).map(\.severity) == [.warning])
    let finding = try #require(compared("1287.62").first)
    #expect(finding.rule == "restated.differs" && finding.severity == .error)
    #expect(
      finding.trace.contains { $0.en.contains("1187.62") } && finding.trace.contains { $0.zh.contains("1287.62") })
  }

  @Test("a budget counts its staff before the year: another number at the year's end is no contradiction")
  func budgetCount() {
    var builder = SeriesBuilder(years: [2021])
    for (kind, count) in [(ReportKind.budget, "32"), (.finalAccounts, "35")] {
      var report = ReportBuilder(2021, kind)
      report.state(.staffOnPayroll, count)
      builder.add(report)
    }
    #expect(builder.compared().findings.isEmpty)
  }

  @Test(
    "the opening carry-over is last year's closing one",
    arguments: [("112.64", []), ("100.64", ["carryover.broken warning"])])
  func carryover(opening: String, expected: [String]) {
    var builder = SeriesBuilder(years: [2020, 2021])
    var first = ReportBuilder(2020)
    first.state(.carryoverClosing, "112.64")
    builder.add(first)
    var second = ReportBuilder(2021)
    second.state(.carryoverOpening, opening)
    builder.add(second)
    #expect(builder.compared().findings.map { "\($0.rule) \($0.severity)" } == expected)
  }

  @Test("a jump by some 10,000 is first a suspect unit")
  func unitJump() throws {
    var builder = SeriesBuilder(years: [2020, 2021])
    for (year, figure) in [(2020, "100.00"), (2021, "1100000.00")] {
      var report = ReportBuilder(year)
      report.state(.operatingCost, figure)
      builder.add(report)
    }
    let comparison = builder.compared()
    #expect(comparison.findings.map(\.rule) == ["unit.suspect"])
    #expect(try #require(comparison.swings.first).notes.first?.zh.contains("单位") == true)
  }

  @Test("findings have ids that a further report does not change")
  func ids() {
    var builder = SeriesBuilder(years: [2021])
    var report = ReportBuilder(2021)
    report.state(.expenditureTotal, "1344.01", also: ["1354.01"])
    builder.add(report)
    let before = builder.compared().findings.map(\.id)
    var other = ReportBuilder(2020)
    other.state(.expenditureTotal, "1300.00")
    builder.add(other)
    builder.years = [2020, 2021]
    #expect(builder.compared().findings.map(\.id) == before && before.first?.hasPrefix("c") == true)
  }
}
