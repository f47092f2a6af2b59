import DisclosureModel
import Foundation
import Testing

@testable import CorpusIndex

@Suite("Bringing the index up to date")
struct RefreshTests {
  private let report = "浏阳市财政局|2020|final_accounts|department\nexpenditure.total 2020 100\nexpenditure.total 2019 90\n"

  @Test("A second run reads no unchanged file")
  func unchanged() throws {
    let corpus = try TemporaryCorpus(["a.txt": report, "b/c.txt": report])
    let counter = ReadCounter()
    #expect(try corpus.open(.lines(counter: counter)).refresh == RefreshSummary(read: 2, removed: 0))
    let second = try corpus.open(.lines(counter: counter))
    #expect(second.refresh.read == 0)
    #expect(counter.total == 2)
  }

  @Test("A file rewritten with the same size in the same instant is read again")
  func sameSize() throws {
    let corpus = try TemporaryCorpus(["a.txt": report])
    _ = try corpus.open()
    try corpus.write(report.replacingOccurrences(of: "100", with: "200"), to: "a.txt")
    let facts = try corpus.open().facts(FactFilter())
    #expect(facts.first?.fact.quantity.plainText == "2000000")
  }

  @Test("Removed files vanish and new ones appear")
  func removed() throws {
    let corpus = try TemporaryCorpus(["a.txt": report, "b.txt": report])
    _ = try corpus.open()
    try corpus.remove("a.txt")
    try corpus.write("长沙市水利局|2021\n", to: "c.txt")
    let catalogue = try corpus.open()
    #expect(catalogue.entries.map(\.path) == ["b.txt", "c.txt"])
    #expect(catalogue.refresh == RefreshSummary(read: 1, removed: 1))
  }

  @Test("Another version of the extractor reads everything again")
  func version() throws {
    let corpus = try TemporaryCorpus(["a.txt": report])
    _ = try corpus.open(.lines(version: "1"))
    #expect(try corpus.open(.lines(version: "2")).refresh.read == 1)
  }

  @Test(
    "An index file that is damaged is made anew",
    arguments: [Data("garbage".utf8), Data("SQLite format 3\u{0}rubbish".utf8)])
  func damaged(_ bytes: Data) throws {
    let corpus = try TemporaryCorpus(["a.txt": report])
    try bytes.write(to: URL(fileURLWithPath: corpus.indexPath))
    let catalogue = try corpus.open()
    #expect(catalogue.entries.count == 1)
    #expect(catalogue.indexPath != nil)
  }

  @Test("An index cut short is made anew")
  func truncated() throws {
    let corpus = try TemporaryCorpus(["a.txt": report])
    _ = try corpus.open()
    let whole = try Data(contentsOf: URL(fileURLWithPath: corpus.indexPath))
    try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: corpus.indexPath))
    #expect(try corpus.open().facts(FactFilter()).count == 2)
  }

  @Test("A file given as index that is none is left alone")
  func foreign() throws {
    let corpus = try TemporaryCorpus(["a.txt": report])
    #expect(throws: CatalogueFailure.index(.foreign(corpus.root + "/a.txt"))) {
      try corpus.open(location: .file(corpus.root + "/a.txt"))
    }
    #expect(try String(contentsOfFile: corpus.root + "/a.txt", encoding: .utf8) == report)
  }

  @Test("Where no index file can be written, one in memory gives the same facts")
  func memory() throws {
    let corpus = try TemporaryCorpus(["a.txt": report])
    let catalogue = try corpus.open(location: .file("/nonexistent-folder/index.sqlite"))
    #expect(catalogue.indexPath == nil)
    #expect(catalogue.notes.count == 1)
    #expect(try catalogue.facts(FactFilter()) == corpus.open().facts(FactFilter()))
  }

  @Test("The number of jobs does not change what is found", arguments: [1, 2, 7])
  func jobs(_ jobs: Int) throws {
    var files: [String: String] = [:]
    for number in 0..<60 {
      files["r\(number).txt"] = "部门\(number % 7)局|\(2000 + number % 9)\nexpenditure.total 2019 \(number)\n"
    }
    let corpus = try TemporaryCorpus(files)
    let parallel = try corpus.open(location: .memory, jobs: jobs)
    let serial = try corpus.open(location: .memory)
    #expect(parallel.entries.map(\.path) == serial.entries.map(\.path))
    #expect(parallel.listing().map(\.status) == serial.listing().map(\.status))
    #expect(try parallel.facts(FactFilter()) == serial.facts(FactFilter()))
  }

  @Test("Facts come back as they were stored, witnesses and all")
  func roundTrip() throws {
    let corpus = try TemporaryCorpus(["a.txt": report])
    let catalogue = try corpus.open()
    let entry = try #require(catalogue.entries.first)
    let stored = try catalogue.disclosure(of: entry)
    let fresh = try DocumentIngest.lines().read(Array(report.utf8), "a.txt").get()
    #expect(stored == fresh)
  }

  @Test("A fact keeps its id when the corpus grows; two equal keys of one document have different ids")
  func ids() throws {
    let corpus = try TemporaryCorpus(["m.txt": report + "expenditure.total 2019 91\n"])
    let before = try corpus.open().facts(FactFilter()).map(\.id)
    try corpus.write(report, to: "a.txt")
    let after = try corpus.open().facts(FactFilter()).filter { $0.path == "m.txt" }.map(\.id)
    #expect(before == after)
    #expect(Set(before).count == 3)
  }

  @Test("Findings of a document get ids of their own")
  func findingIDs() throws {
    let corpus = try TemporaryCorpus(["a.txt": report + "finding=read.cut\nfinding=read.cut\n"])
    let catalogue = try corpus.open()
    let findings = try catalogue.disclosure(of: #require(catalogue.entries.first))?.findings ?? []
    #expect(Set(findings.map(\.id)).count == 2)
    #expect(findings.allSatisfy { $0.id.hasPrefix("c") && $0.document == "a.txt" })
  }

  @Test("Two catalogues of one corpus can be open at once")
  func together() throws {
    let corpus = try TemporaryCorpus(["a.txt": report])
    let first = try corpus.open()
    try corpus.write(report, to: "b.txt")
    let second = try corpus.open()
    #expect(try first.facts(FactFilter()).count == 2)
    #expect(try second.facts(FactFilter()).count == 4)
  }
}
