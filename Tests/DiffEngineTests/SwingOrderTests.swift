import DisclosureModel
import Testing

@testable import DiffEngine

@Suite("The order of swings")
struct SwingOrderTests {
  private func swings(_ before: String, _ after: String) -> [Swing] {
    var builder = SeriesBuilder(years: [2019, 2020])
    for (year, figure) in [(2019, before), (2020, after)] {
      var report = ReportBuilder(year)
      report.state(.training, figure)
      builder.add(report)
    }
    return builder.compared().swings
  }

  @Test("the list of one department is in the order that joins several")
  func sorted() {
    let all = swings("100.00", "900.00") + swings("100.00", "140.00") + swings("100.00", "250.00")
    let amounts = all.sorted(by: Swing.isWorse).map { $0.after.amount?.wanText }
    #expect(amounts == ["900.00", "250.00", "140.00"])
  }
}
