import DisclosureModel
import Testing

@testable import CorpusIndex

@Suite("What the catalogue answers")
struct CatalogueTests {
  private func report(_ header: String, _ lines: String...) -> String {
    header + "\n" + lines.joined(separator: "\n") + "\n"
  }

  private func year(_ number: Int) throws -> FiscalYear { try #require(FiscalYear(number)) }

  @Test("Of two reports of one thing the fuller is used and the other says which")
  func duplicates() throws {
    let header = "甲市财政局|2020|final_accounts|department"
    let corpus = try TemporaryCorpus([
      "a.txt": report(header, "expenditure.total 2020 1"),
      "b.txt": report(header, "expenditure.total 2020 1", "income.total 2020 1"),
    ])
    let entries = try corpus.open().entries
    #expect(entries.map(\.status) == [.duplicate, .read])
    #expect(entries.first?.note.zh.contains("本文件未用，采用 b.txt") == true)
    #expect(entries.first?.note.zh.contains("2 个，本文件 1 个") == true)
  }

  @Test(
    "A report of which most figures became no data is partly read and says where to look; a few are no matter",
    arguments: [(19, ReportStatus.read), (20, .partial)])
  func missed(count: Int, status: ReportStatus) throws {
    let header = "甲市财政局|2020|final_accounts|department"
    let corpus = try TemporaryCorpus(["a.txt": report(header, "expenditure.total 2020 1", "missed=\(count)")])
    let entry = try #require(try corpus.open().entries.first)
    #expect(entry.status == status)
    #expect(entry.note.zh.contains("\(count) 个数字没有读成数据") == (status == .partial))
    #expect(entry.note.en.contains("--unassigned") == (status == .partial))
  }

  @Test("Of two reports that gave equally many figures the first by path is used, and the other says so")
  func equallyFull() throws {
    let header = "甲市财政局|2020|final_accounts|department"
    let corpus = try TemporaryCorpus([
      "a.txt": report(header, "expenditure.total 2020 1"), "b.txt": report(header, "expenditure.total 2020 2"),
    ])
    let entries = try corpus.open().entries
    #expect(entries.map(\.status) == [.read, .duplicate])
    #expect(entries.first?.note.isEmpty == true)
    #expect(entries.last?.note.zh.contains("本文件未用，采用 a.txt") == true)
    #expect(entries.last?.note.zh.contains("同样多，按路径取前一份") == true)
  }

  @Test("A second report with another figure is a finding of the series; equal figures and further ones are none")
  func differingDuplicates() throws {
    let header = "甲市财政局|2020|final_accounts|department"
    let corpus = try TemporaryCorpus([
      "a.txt": report(header, "expenditure.total 2020 100", "income.total 2020 7", "three_public.total 2020 3"),
      "b.txt": report(header, "expenditure.total 2020 120", "income.total 2020 7"),
      "c.txt": report(header, "expenditure.total 2020 100"),
    ])
    let series = try corpus.open().series(of: 0, years: YearSpec("2020"))
    #expect(series.unused.map(\.document) == ["b.txt", "c.txt"])
    #expect(series.unused.map(\.used) == ["a.txt", "a.txt"])
    let finding = try #require(series.findings.first)
    #expect(series.findings.count == 1)
    #expect(finding.rule == "duplicate.report")
    #expect(finding.severity == .warning)
    #expect([finding.document, finding.expected, finding.found] == ["b.txt", "100 万元", "120 万元"])
    #expect(finding.source?.position.line == 2)
    #expect(try corpus.open().series(of: 0, years: YearSpec("2019")).unused.isEmpty)
  }

  @Test("Notes that are sentences are joined without a full stop before the semicolon")
  func joinedNotes() {
    let joined = Note.joined([Note(zh: "甲。", en: "One."), .nothing, Note(zh: "乙。", en: "Two.")])
    #expect([joined.zh, joined.en] == ["甲；乙。", "One; Two."])
  }

  @Test("Of identical copies the first by path is used")
  func copies() throws {
    let text = report("甲市财政局|2020|final_accounts|department", "expenditure.total 2020 1")
    let entries = try TemporaryCorpus(["a.txt": text, "b.txt": text]).open().entries
    #expect(entries.map(\.status) == [.read, .duplicate])
    #expect(entries.last?.note.zh.contains("完全相同") == true)
  }

  @Test("Budget and accounts, department and unit are no duplicates")
  func noDuplicates() throws {
    let corpus = try TemporaryCorpus([
      "a.txt": report("甲市财政局|2020|final_accounts|department", "expenditure.total 2020 1"),
      "b.txt": report("甲市财政局|2020|budget|department", "expenditure.total 2020 1"),
      "c.txt": report("甲市财政局|2020|budget|unit", "expenditure.total 2020 1"),
    ])
    #expect(try corpus.open().entries.allSatisfy { $0.status == .read })
  }

  @Test("Each kind of trouble has its status and says what to do")
  func statuses() throws {
    let corpus = try TemporaryCorpus([
      "a.txt": "!", "b.txt": report("?|2020", "expenditure.total 2020 1"),
      "c.txt": report("甲市财政局|?", "expenditure.total 2020 1"),
      "d.txt": report("甲市财政局|2020"), "e.txt": report("甲市财政局|2021", "expenditure.total 2020 1", "finding=read.cut"),
    ])
    let entries = try corpus.open().entries
    #expect(entries.map(\.status) == [.unreadable, .unidentified, .unidentified, .partial, .partial])
    #expect(entries.allSatisfy { !$0.note.isEmpty })
  }

  @Test("The list has a row for each missing year between the first and the last report")
  func missingYears() throws {
    let corpus = try TemporaryCorpus([
      "a.txt": report("甲市财政局|2018", "expenditure.total 2018 1"),
      "b.txt": report("甲市财政局|2021", "expenditure.total 2021 1"),
      "c.txt": "!",
    ])
    let rows = try corpus.open().listing()
    #expect(rows.map(\.status) == [.read, .missing, .missing, .read, .unreadable])
    #expect(rows.map { $0.year?.number } == [2018, 2019, 2020, 2021, nil])
  }

  @Test("A series keeps the years asked for and takes in the next year's report that restates them")
  func series() throws {
    let corpus = try TemporaryCorpus([
      "2018.txt": report("甲市财政局|2018", "expenditure.total 2018 1"),
      "2020.txt": report("甲市财政局|2020", "expenditure.total 2020 3"),
      "2021.txt": report("甲市财政局|2021", "expenditure.total 2021 4", "expenditure.total 2020 3"),
      "2022.txt": report("甲市财政局|2022", "expenditure.total 2022 4"),
      "x.txt": report("乙市财政局|2020", "expenditure.total 2020 3"),
    ])
    let catalogue = try corpus.open()
    let place = try #require(catalogue.directory.departments.firstIndex { $0.name.fullName == "甲市财政局" })
    let series = try catalogue.series(of: place, years: YearSpec("2019-2020"))
    #expect(series.years.map(\.number) == [2019, 2020])
    #expect(series.reports.map(\.document) == ["2020.txt", "2021.txt"])
    #expect(series.reports.allSatisfy { $0.factIDs.count == $0.disclosure.facts.count })
  }

  @Test("An unreadable file named after a department and a year shows as that year's unreadable report")
  func unreadableYear() throws {
    let corpus = try TemporaryCorpus([
      "2019.txt": report("甲市财政局|2019", "expenditure.total 2019 1"), "甲市财政局2020年决算.txt": "!", "2018.txt": "!",
    ])
    let catalogue = try corpus.open()
    let series = try catalogue.series(of: 0, years: YearSpec("2018-2020"))
    #expect(series.reports.map(\.year.number) == [2019, 2020])
    #expect(series.reports.last?.status == .unreadable)
    #expect(series.reports.last?.disclosure.facts.isEmpty == true)
    #expect(catalogue.listing().map(\.status) == [.read, .unreadable, .unreadable])
  }

  @Test("Facts can be asked for by department, year, indicator, kind and id")
  func filters() throws {
    let corpus = try TemporaryCorpus([
      "a.txt": report("甲市财政局|2020|budget", "expenditure.total 2020 3", "income.total 2020 5", "income.total 2019 4"),
      "b.txt": report("乙市财政局|2020|final_accounts", "income.total 2020 7"),
    ])
    let catalogue = try corpus.open()
    var filter = FactFilter()
    filter.indicators = [.incomeTotal]
    filter.years = [try year(2020)]
    #expect(try catalogue.facts(filter).map(\.path) == ["a.txt", "b.txt"])
    filter.kinds = [.budget]
    let one = try catalogue.facts(filter)
    #expect(one.map(\.path) == ["a.txt"])
    var byID = FactFilter()
    byID.id = one.first?.id
    #expect(try catalogue.facts(byID) == one)
    let second = try #require(catalogue.directory.departments.indices.first)
    #expect(try catalogue.facts(FactFilter(departments: [second])).map(\.department).allSatisfy { $0 == "乙市财政局" })
  }
}
