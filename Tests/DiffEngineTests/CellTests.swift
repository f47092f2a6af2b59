import DisclosureModel
import Testing

@testable import DiffEngine

@Suite("Cells and their six states")
struct CellTests {
  private func cells() -> [ComparisonCell] {
    var builder = SeriesBuilder(years: [2016, 2017, 2018, 2019, 2020, 2021])
    var first = ReportBuilder(2016)
    first.state(.meeting, "8.50")
    builder.add(first)
    var second = ReportBuilder(2017)
    second.state(.meeting, "0")
    builder.add(second)
    var third = ReportBuilder(2018)
    third.leaveBlank(.meeting)
    builder.add(third)
    var fourth = ReportBuilder(2019)
    fourth.state(.training, "1.00")
    builder.add(fourth)
    builder.add(ReportBuilder(2020, status: .unreadable))
    return builder.compared().row(.meeting)?.cells ?? []
  }

  @Test("value, zero, blank, absent line, unreadable and missing report stay apart")
  func states() throws {
    let cells = cells()
    try #require(cells.count == 6)
    #expect(cells[0].figure?.quantity == quantity("8.50"))
    #expect(cells[1].figure?.quantity.isZero == true)
    if case .blank = cells[2] {} else { Issue.record("a blank cell became \(cells[2])") }
    #expect(cells[3] == .absentLine)
    #expect(cells[4] == .unreadableReport)
    #expect(cells[5] == .missingReport)
  }

  @Test("a budget report alone leaves the actual figure of its year missing, not absent")
  func budgetOnly() {
    var builder = SeriesBuilder(years: [2020, 2021])
    var accounts = ReportBuilder(2020)
    accounts.state(.expenditureTotal, "100")
    builder.add(accounts)
    var budget = ReportBuilder(2021, .budget)
    budget.state(.expenditureTotal, "120", .budget)
    builder.add(budget)
    #expect(builder.compared().row(.expenditureTotal)?.cells.last == .missingReport)
  }

  @Test("a line that a report does not print appeared only where lines are listed one by one")
  func appeared() throws {
    var builder = SeriesBuilder(years: [2020, 2021])
    var first = ReportBuilder(2020)
    first.state(.expenditureProjectItem, "5.00", item: "普法")
    builder.add(first)
    var second = ReportBuilder(2021)
    second.state(.expenditureProjectItem, "6.00", item: "消防")
    second.state(.expenditurePersonnel, "90.00")
    builder.add(second)
    let comparison = builder.compared()
    let project = try #require(comparison.row(.expenditureProjectItem, item: "消防")?.changes.first)
    let personnel = try #require(comparison.row(.expenditurePersonnel)?.changes.first)
    #expect(project == .appeared(quantity("6.00")))
    if case .notComparable = personnel {
    } else {
      Issue.record("a line that was not printed counts as none: \(personnel)")
    }
  }

  @Test("the year's own figure is used first, then the restated, then the derived one")
  func origins() {
    var builder = SeriesBuilder(years: [2018, 2019, 2020])
    var own = ReportBuilder(2019)
    own.state(.threePublicReception, "1.65")
    own.state(.threePublicReception, "2.00", year: 2018, origin: .derived)
    builder.add(own)
    var later = ReportBuilder(2020)
    later.state(.threePublicReception, "0.46")
    later.state(.threePublicReception, "1.6500", year: 2019)
    later.state(.threePublicReception, "2.0", year: 2018)
    builder.add(later)
    let cells = builder.compared().row(.threePublicReception)?.cells ?? []
    #expect(cells.map { $0.figure?.origin } == [.restated, .stated, .stated])
    #expect(cells.map { $0.figure?.citations.count } == [2, 2, 1])
  }

  @Test("a department's figures are never subtracted from a single unit's")
  func levels() throws {
    var builder = SeriesBuilder(years: [2019, 2020])
    var first = ReportBuilder(2019, level: .department)
    first.state(.expenditureTotal, "900")
    builder.add(first)
    var second = ReportBuilder(2020, level: .unit)
    second.state(.expenditureTotal, "300")
    builder.add(second)
    let comparison = builder.compared()
    let change = try #require(comparison.row(.expenditureTotal)?.changes.first)
    if case .notComparable = change {} else { Issue.record("levels were crossed: \(change)") }
    #expect(comparison.swings.isEmpty)
  }

  @Test("a class that was renamed joins on its code")
  func renamed() {
    var builder = SeriesBuilder(years: [2018, 2019])
    var first = ReportBuilder(2018)
    first.state(.expenditureFunction, "40", item: "医疗卫生与计划生育支出")
    builder.add(first)
    var second = ReportBuilder(2019)
    second.state(.expenditureFunction, "41", item: "210 卫生健康支出")
    builder.add(second)
    let row = builder.compared().row(.expenditureFunction)
    #expect(row?.cells.compactMap(\.figure).count == 2)
    #expect(row?.item == "210 卫生健康支出")
  }

  @Test("a line printed by name joins the one printed with its code when only one code has that name")
  func namedAndCoded() {
    var builder = SeriesBuilder(years: [2018, 2019])
    var first = ReportBuilder(2018)
    first.state(.expenditureFunction, "40", item: "住房保障支出/住房改革支出/住房公积金")
    builder.add(first)
    var second = ReportBuilder(2019)
    second.state(.expenditureFunction, "41", item: "2210201 住房公积金")
    builder.add(second)
    #expect(builder.compared().topics[0].rows.count == 1)
  }

  @Test("execution and per-head rates are computed within the year and say what they lack")
  func rates() throws {
    var builder = SeriesBuilder(years: [2019, 2020])
    var first = ReportBuilder(2019)
    first.state(.expenditurePersonnel, "800")
    builder.add(first)
    var second = ReportBuilder(2020)
    second.state(.expenditurePersonnel, "860", .budget)
    second.state(.expenditurePersonnel, "946")
    second.state(.staffOnPayroll, "86")
    builder.add(second)
    let rates = builder.compared().topics.flatMap(\.rows).filter {
      if case .rate = $0.measure { true } else { false }
    }
    try #require(rates.count == 2)
    #expect(rates[0].cells[1].figure?.quantity == .percentage(percentage("110.00")))
    #expect(rates[1].cells[1].figure?.quantity.minor == 11_000_000)
    if case .notComputable(let why) = rates[1].cells[0] {
      #expect(why.zh.contains("在职人数"))
    } else {
      Issue.record("a rate without its inputs became \(rates[1].cells[0])")
    }
  }
}
