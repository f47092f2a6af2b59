import DisclosureModel
import Testing

@testable import DiffEngine

/// What a careful reader finds in the sample reports, and what nobody should.
@Suite("Sample reports", .enabled(if: SeedReports.isThere, "the sample reports are not beside the project"))
struct SeedReportTests {
  @Test("科学技术支出 from a budget of zero, with the report's stock phrase")
  func science() throws {
    let comparison = try SeedReports.compared("001", year: 2021, kind: .combined)
    let swing = try #require(
      comparison.swings.first { $0.key.item.contains("科学技术") && $0.after.minor == 119_000_000 })
    #expect(swing.before.isZero && swing.explanation == .boilerplate)
    #expect(swing.notes.contains { $0.zh.contains("同一说法") })
  }

  @Test("机关运行经费 rose by 30.59 %, explained by a stock phrase that is reused")
  func operatingCost() throws {
    let comparison = try SeedReports.compared("001", year: 2021, kind: .combined)
    let swing = try #require(comparison.swing(.operatingCost))
    #expect(swing.percent?.text == "30.59" && swing.explanation == .boilerplate && !swing.notes.isEmpty)
  }

  @Test("项目支出 budgeted at 251.70 and not spent, without a reason")
  func unspent() throws {
    let swing = try #require(
      SeedReports.compared("001", year: 2021, kind: .combined).swing(.expenditureProject, from: .budget, to: .actual))
    #expect(swing.after.isZero && swing.explanation == Explanation.none)
  }

  @Test("100 % of the year's expenditure is 97.14 %")
  func share() throws {
    let findings = try SeedReports.compared("001", year: 2021, kind: .combined).findings
    let shares = findings.filter { $0.rule == "share.differs" && $0.severity == .error }
    #expect(shares.map(\.expected) == ["97.14%"])
  }

  @Test("the basic and project spending of 桃江 swing without a reason")
  func basicAndProject() throws {
    let comparison = try SeedReports.compared("002", year: 2019, kind: .performance)
    let basic = try #require(comparison.swing(.expenditureBasic))
    let project = try #require(comparison.swing(.expenditureProject))
    #expect(basic.percent?.text == "118.64" && project.percent?.text == "-80.16")
    #expect(basic.explanation == Explanation.none && project.explanation == Explanation.none)
  }

  @Test("业务工作经费 of 开福 went from 198 to 274.79 without a word")
  func projectItem() throws {
    let comparison = try SeedReports.compared("004", year: 2020, kind: .performance)
    let swing = try #require(comparison.swing(.expenditureProjectItem, item: "业务工作经费"))
    #expect(swing.percent?.text == "38.78" && swing.explanation == Explanation.none)
  }

  @Test("项目支出 of 浏阳 stands first, unexplained; its reception cost is explained by the epidemic")
  func liuyang() throws {
    let comparison = try SeedReports.compared("000", year: 2020, kind: .performance)
    let first = try #require(comparison.swings.first)
    #expect(first.key.indicator == .expenditureProject && first.explanation == Explanation.none)
    #expect(first.before == quantity("278.8") && first.after == quantity("1036.65"))
    #expect(comparison.swing(.threePublicReception)?.explanation == .confirmed)
  }

  @Test(
    "no sum is called wrong that holds within its printed digits",
    arguments: [("000", 2020), ("001", 2021), ("003", 2020), ("004", 2020)])
  func noFalseSums(prefix: String, year: Int) throws {
    #expect(try Self.wrongSums(prefix, year) == [])
  }

  @Test("the annexed table's income of 桃江 is less than the appropriation in the text")
  func incomeOfTable() throws {
    #expect(try Self.wrongSums("002", 2019) == ["本年收入合计（决算）为 1,048.50 万元，财政拨款收入 合计 1,295.87 万元"])
  }

  private static func wrongSums(_ prefix: String, _ year: Int) throws -> [String] {
    let findings = try SeedReports.compared(prefix, year: year, kind: .combined).findings
    return findings.filter { $0.rule.hasPrefix("sum.") && $0.severity > .note }.map(\.message.zh)
  }

  @Test("every quoted reason and every finding's words stand in the report")
  func quotes() throws {
    let comparison = try SeedReports.compared("001", year: 2021, kind: .combined)
    #expect(comparison.swings.compactMap(\.reason).allSatisfy { !$0.quote.text.isEmpty })
    #expect(comparison.findings.allSatisfy { $0.source != nil && !$0.id.isEmpty })
  }
}
