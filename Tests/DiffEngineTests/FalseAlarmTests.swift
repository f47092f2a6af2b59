import DisclosureModel
import Testing

@testable import DiffEngine

/// What looks like a contradiction and is none.
@Suite("No false alarms")
struct FalseAlarmTests {
  private func findings(_ reports: ReportBuilder...) -> [String] {
    var builder = SeriesBuilder(years: reports.map(\.year))
    reports.forEach { builder.add($0) }
    return builder.compared().findings.map { "\($0.rule) \($0.severity)" }
  }

  @Test(
    "appropriations of other funds are parts of income beside those of the general budget",
    arguments: [("120.00", []), ("90.00", ["sum.parts error"])])
  func funds(fund: String, expected: [String]) {
    var report = ReportBuilder(2021)
    report.state(.incomeTotal, "520.00")
    report.state(.incomeFiscal, "400.00")
    report.state(.incomeFiscal, fund, .actual, .govfund)
    for part in [Indicator.incomeSuperior, .incomeBusiness, .incomeOperating, .incomeAffiliate, .incomeOther] {
      report.state(part, "0")
    }
    #expect(findings(report) == expected)
  }

  @Test("a template's 增加 beside a change of nothing is no direction")
  func changeOfNothing() {
    var report = ReportBuilder(2021)
    report.state(.training, "0.00")
    report.state(.training, "0.00", .actual, year: 2020)
    report.claim(.change, .training, direction: .up, by: "0.00")
    #expect(findings(report).isEmpty)
  }

  @Test(
    "staff of a kind that is not told apart are no contradiction of the whole",
    arguments: [("4", []), ("18", ["sum.parts error"])])
  func kindsOfStaff(workers: String, expected: [String]) {
    var report = ReportBuilder(2021)
    report.state(.staffOnPayroll, "54")
    report.state(.staffOnPayrollAdmin, "12")
    report.state(.staffOnPayrollInstitution, "26")
    report.state(.staffOnPayrollWorker, workers)
    #expect(findings(report) == expected)
  }

  @Test("a change of one scope is not refuted by the figures of another")
  func otherScope() {
    func report(_ scope: Scope) -> [String] {
      var report = ReportBuilder(2021)
      report.state(.balanceTotal, "3127.58", .actual, .all)
      report.state(.balanceTotal, "2941.66", .actual, .fiscal)
      report.state(.balanceTotal, "2763.90", .actual, .fiscal, year: 2020)
      report.claim(.change, .balanceTotal, .actual, scope, direction: .up, by: "214.06")
      return findings(report)
    }
    #expect(report(.all).isEmpty)
    #expect(report(.fiscal) == ["change.amount error"])
  }

  @Test("two counts of one paragraph may be a whole and its part, two sums of money are one fact")
  func countsOfOneParagraph() {
    func twice(_ indicator: Indicator, _ first: String, _ second: String, sameLine: Bool) -> [String] {
      let quote = { (line: Int) in SourceQuote(position: SourcePosition(line: line, column: 1), text: "一段") }
      let fact = Fact(
        key: FactKey(indicator: indicator, year: fiscal(2021), basis: .actual, scope: .all),
        quantity: quantity(first, indicator.unit), printed: first, origin: .stated, source: quote(3),
        witnesses: [
          Witness(quantity: quantity(second, indicator.unit), printed: second, source: quote(sameLine ? 3 : 9))
        ])
      return findings(ReportBuilder(2021, stating: fact))
    }
    #expect(twice(.staffQuotaAdmin, "38", "29", sameLine: true).isEmpty)
    #expect(twice(.staffQuotaAdmin, "38", "29", sameLine: false) == ["duplicate.differs error"])
    #expect(twice(.training, "38.00", "29.00", sameLine: true) == ["duplicate.differs error"])
  }

  @Test("a second budget figure that is the adjusted budget contradicts nothing")
  func adjustedBudget() {
    var report = ReportBuilder(2021)
    report.state(.expenditureTotal, "2196.00", .budget, also: ["2538.44"])
    report.state(.expenditureTotal, "2538.44", .adjusted)
    #expect(findings(report).isEmpty)
  }

  @Test("years of a department and of a unit alone are not compared, and that is said")
  func levels() {
    var first = ReportBuilder(2020)
    first.state(.expenditureTotal, "100.00")
    var second = ReportBuilder(2021, level: .unit)
    second.state(.expenditureTotal, "400.00")
    var builder = SeriesBuilder(years: [2020, 2021])
    builder.add(first)
    builder.add(second)
    let compared = builder.compared()
    #expect(compared.swings.isEmpty)
    #expect(compared.findings.map(\.rule) == ["basis.level"])
    #expect(compared.findings.first?.expected == "部门")
    #expect(compared.findings.first?.found == "单位本级")
  }
}

extension ReportBuilder {
  fileprivate init(_ year: Int, stating fact: Fact) {
    self.init(year)
    add(fact)
  }
}
