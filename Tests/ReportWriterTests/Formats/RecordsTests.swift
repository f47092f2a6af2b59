import DiffEngine
import DisclosureModel
import ReportWriter
import Testing

@Suite("Records")
struct RecordsTests {
  private let records = ReportRecords(EverythingComparison.value, language: .zh)

  @Test("of swings and findings have the columns of the command line")
  func columns() {
    #expect(
      SwingRecords.columns.joined(separator: ",")
        == "department,from_year,from_basis,to_year,to_basis,indicator,item,scope,before,after,unit,change,percent,explanation,reason,document,page,line,id"
    )
    #expect(
      FindingRecords.columns.joined(separator: ",")
        == "id,severity,rule,department,year,document,page,line,message,expected,found")
  }

  @Test("of figures hold each line and year once, under an id of their own")
  func figures() throws {
    let ids = try column("id")
    #expect(ids.count == EverythingComparison.value.topics.flatMap(\.rows).count * 5)
    #expect(Set(ids).count == ids.count)
  }

  @Test("of figures give the unit also where there is no figure, and percent for a rate of money")
  func units() throws {
    let measures = try column("measure")
    let units = try column("unit")
    let rates = zip(measures, units).filter { $0.0 == "年初预算完成率" }
    #expect(rates.count == 5)
    #expect(rates.allSatisfy { $0.1 == "%" })
  }

  @Test("of witnesses keep the ones that disagree")
  func witnesses() {
    #expect(records.witnesses.rows.contains { $0[1] == "disagreeing" })
  }

  @Test("of coverage have a row for a year without a report")
  func coverage() {
    #expect(records.coverage.rows.contains { $0[1] == .integer(2021) && $0[6] == "missing" })
  }

  @Test("in a text table stand in line although Chinese characters are two cells wide")
  func aligned() {
    let table = RecordTable(columns: ["name", "n"], rows: [["预算执行", .integer(5)], ["a\u{1B}[31m", .integer(123)]])
    #expect(TextTableWriter(trailing: ["n"]).write(table) == "name        n\n预算执行    5\na[31m     123\n")
  }

  @Test("in a text table are cut when they are too wide")
  func cut() {
    let table = RecordTable(columns: ["q"], rows: [["一二三四五"]])
    #expect(TextTableWriter(widest: 7).write(table) == "q\n一二三…\n")
  }

  private func column(_ name: String) throws -> [String] {
    let index = try #require(records.figures.columns.firstIndex(of: name))
    return records.figures.rows.map { $0[index].plainText }
  }
}
