import DisclosureModel
import Testing

@testable import DiffEngine

@Suite("Changes across a merger or split")
struct RelationTests {
  private func compared(_ relations: [DepartmentRelation]) -> Comparison {
    var builder = SeriesBuilder(years: [2018, 2019, 2020])
    for (year, figure) in [(2018, "100.00"), (2019, "300.00"), (2020, "900.00")] {
      var report = ReportBuilder(year)
      report.state(.training, figure)
      builder.add(report)
    }
    var series = builder.series
    series.relations = relations
    return ComparisonEngine().compare(series)
  }

  @Test("only the change that leads across it says that what is covered differs, and no figure changes")
  func caution() {
    let merger = DepartmentRelation(role: .absorbed, other: "云溪县档案局", year: fiscal(2019), note: "机构改革")
    let (with, without) = (compared([merger]), compared([]))
    let marked = with.swings.filter { $0.notes.contains(merger.caution) }
    #expect(marked.map(\.toYear) == [fiscal(2019)])
    #expect(with.topics == without.topics && with.swings.map(\.id) == without.swings.map(\.id))
    #expect(with.relations == [merger])
  }

  @Test("without a year it is listed and marks nothing")
  func undated() {
    let split = DepartmentRelation(role: .splitOff, other: "云溪县档案局", year: nil)
    #expect(compared([split]).swings == compared([]).swings)
    #expect(compared([split]).relations == [split])
  }
}
