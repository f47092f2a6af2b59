import DisclosureModel
import Testing

@testable import DiffEngine

@Suite("English texts")
struct EnglishTests {
  /// Two years that break most rules and swing.
  private static let comparison: Comparison = {
    var builder = SeriesBuilder(years: [2020, 2021])
    var first = ReportBuilder(2020)
    first.state(.expenditureTotal, "900.00")
    first.state(.carryoverClosing, "12.00")
    first.state(.operatingCost, "100.00")
    builder.add(first)
    var second = ReportBuilder(2021)
    second.state(.carryoverOpening, "15.00")
    second.state(.expenditureTotal, "1500.00", also: ["1600.00"])
    second.state(.expenditureBasic, "500.00")
    second.state(.expenditureProject, "1100.00")
    second.state(.expenditureTotal, "950.00", year: 2020, origin: .restated)
    second.state(.operatingCost, "200.00")
    second.state(.operatingCost, "300.00", .budget)
    second.claim(.share, .expenditureBasic, whole: .expenditureTotal, percent: "99.00")
    second.claim(.change, .expenditureTotal, against: 2020, direction: .down, by: "20.00", percent: "1.00")
    second.claim(.completion, .operatingCost, percent: "12.00")
    second.claim(.change, .operatingCost, against: 2020, direction: .up, because: "cost of the move")
    builder.add(second)
    return builder.compared()
  }()

  private static func hasHan(_ text: String) -> Bool { text.unicodeScalars.contains(where: \.isHan) }

  @Test("the arithmetic of a finding is told in English")
  func findings() {
    #expect(Self.comparison.findings.count >= 6)
    for finding in Self.comparison.findings {
      #expect(!Self.hasHan(finding.message.en), "\(finding.rule): \(finding.message.en)")
      // printed sentences are quoted as they are
      let own = finding.trace.map(\.en).filter { !$0.contains(".md") }
      #expect(own.allSatisfy { !Self.hasHan($0) }, "\(finding.rule): \(own)")
      #expect(!own.isEmpty)
    }
  }

  @Test("the arithmetic of a swing is told in English")
  func swings() {
    #expect(!Self.comparison.swings.isEmpty)
    for swing in Self.comparison.swings {
      #expect(swing.trace.allSatisfy { !Self.hasHan($0.en) }, "\(swing.trace.map(\.en))")
      #expect(swing.notes.allSatisfy { !Self.hasHan($0.en) })
    }
  }
}
