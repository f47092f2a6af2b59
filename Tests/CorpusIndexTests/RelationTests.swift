import DisclosureModel
import Testing

@testable import CorpusIndex

@Suite("Mergers and splits")
struct RelationTests {
  private static func report(_ department: String, _ year: Int) -> String {
    "\(department)|\(year)|final_accounts|department\nexpenditure.total \(year) 100\n"
  }

  /// 乙局 became part of 甲局 in 2019; 丙局 was split off from 甲局 in 2020.
  private func corpus() throws -> TemporaryCorpus {
    var files: [String: String] = [
      "departments.csv": "name,relation,other,from_year,note\n甲局,merged,乙局,2019,机构改革\n甲局,split,丙局,2020,\n"
    ]
    for year in 2017...2021 { files["甲局/\(year).txt"] = RelationTests.report("甲局", year) }
    for year in [2017, 2018, 2019] { files["乙局/\(year).txt"] = RelationTests.report("乙局", year) }
    for year in [2020, 2021] { files["丙局/\(year).txt"] = RelationTests.report("丙局", year) }
    return try TemporaryCorpus(files)
  }

  private func relations(_ name: String, _ years: String?, in catalogue: Catalogue) throws -> [DepartmentRelation] {
    let place = try #require(catalogue.directory.index(named: name))
    return catalogue.relations(of: place, years: try years.map { try YearSpec($0) })
  }

  @Test("The successor sees the predecessor's reports before the merger, and the department split off from then on")
  func successor() throws {
    let found = try relations("甲局", nil, in: corpus().open())
    #expect(found.map(\.role) == [.absorbed, .splitOff])
    #expect(found.map(\.other) == ["乙局", "丙局"])
    #expect(found[0].reports.map(\.document) == ["乙局/2017.txt", "乙局/2018.txt"])
    #expect(found[1].reports.map(\.year.number) == [2020, 2021])
    #expect(found[0].note == "机构改革" && found[0].year?.number == 2019)
  }

  @Test("The other side sees the same event, and only years asked for count")
  func otherSide() throws {
    let catalogue = try corpus().open()
    let merged = try relations("乙局", "2018-2020", in: catalogue)
    #expect(merged.map(\.role) == [.mergedInto] && merged.flatMap(\.reports).map(\.year.number) == [2019, 2020])
    let split = try relations("丙局", "2019,2021", in: catalogue)
    #expect(split.map(\.role) == [.splitFrom] && split.flatMap(\.reports).map(\.document) == ["甲局/2019.txt"])
  }

  @Test("The series carries the relations and no figure of another department")
  func series() throws {
    let catalogue = try corpus().open()
    let place = try #require(catalogue.directory.index(named: "甲局"))
    let series = try catalogue.series(of: place, years: YearSpec("2018-2019"))
    #expect(series.relations == (try relations("甲局", "2018-2019", in: catalogue)))
    #expect(series.reports.map(\.document) == ["甲局/2018.txt", "甲局/2019.txt"])
  }

  @Test("The list says so beside the department")
  func listing() throws {
    let rows = try corpus().open().listing()
    #expect(rows.filter { $0.department == "乙局" }.allSatisfy { $0.note.zh.contains("本部门并入甲局") })
  }

  @Test("Departments that are joined stay two, also when one has no report")
  func apart() throws {
    let corpus = try TemporaryCorpus([
      "a.txt": RelationTests.report("甲局", 2020), "departments.csv": "甲局,merged,乙局,2019,\n",
    ])
    let catalogue = try corpus.open()
    #expect(catalogue.directory.departments.count == 1)
    #expect(catalogue.relations(of: 0).map(\.reports) == [[]])
  }
}
