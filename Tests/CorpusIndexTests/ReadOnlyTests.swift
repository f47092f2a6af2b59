import DisclosureModel
import Foundation
import Testing

@testable import CorpusIndex

@Suite("An index that must not be written")
struct ReadOnlyTests {
  private static let report = "甲市财政局|2020|final_accounts|department\nexpenditure.total 2020 100\n"

  private func open(_ corpus: TemporaryCorpus, _ ingest: DocumentIngest) throws -> Catalogue {
    var opening = CatalogueOpening(folder: try corpus.folder, ingest: ingest)
    opening.isWritable = { _ in false }
    return try opening()
  }

  private func files(_ corpus: TemporaryCorpus) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: corpus.root).sorted()
  }

  @Test("It is used as it is while the files are the same, and stays byte for byte what it was")
  func current() throws {
    let corpus = try TemporaryCorpus(["a.txt": ReadOnlyTests.report, "甲 %?#.txt": ReadOnlyTests.report])
    let facts = try corpus.open().facts(FactFilter())
    let before = try Data(contentsOf: URL(fileURLWithPath: corpus.indexPath))
    let names = try files(corpus)
    let counter = ReadCounter()
    let catalogue = try open(corpus, .lines(counter: counter))
    #expect(counter.total == 0 && catalogue.indexPath == corpus.indexPath && catalogue.notes.isEmpty)
    #expect(try catalogue.facts(FactFilter()) == facts)
    #expect(try Data(contentsOf: URL(fileURLWithPath: corpus.indexPath)) == before)
    #expect(try files(corpus) == names)
  }

  @Test("New times with the same bytes change nothing, as when rights are taken away from all files")
  func touched() throws {
    let corpus = try TemporaryCorpus(["a.txt": ReadOnlyTests.report])
    _ = try corpus.open()
    try corpus.write(ReadOnlyTests.report, to: "a.txt")
    let counter = ReadCounter()
    _ = try open(corpus, .lines(counter: counter))
    #expect(counter.total == 0)
  }

  @Test(
    "It is not used when a file changed, came or went, or another version made it",
    arguments: ["changed", "new", "gone", "version"])
  func outdated(_ what: String) throws {
    let corpus = try TemporaryCorpus(["a.txt": ReadOnlyTests.report, "b.txt": ReadOnlyTests.report])
    _ = try corpus.open()
    switch what {
    case "changed": try corpus.write(ReadOnlyTests.report + "income.total 2020 7\n", to: "a.txt")
    case "new": try corpus.write(ReadOnlyTests.report, to: "c.txt")
    case "gone": try corpus.remove("b.txt")
    default: break
    }
    let fresh = try corpus.open(.lines(), location: .memory)
    let catalogue = try open(corpus, .lines(version: what == "version" ? "2" : "1"))
    #expect(try catalogue.facts(FactFilter()) == fresh.facts(FactFilter()))
  }

  @Test("What lies in the index's place and is none is not opened")
  func foreign() throws {
    let corpus = try TemporaryCorpus(["a.txt": ReadOnlyTests.report])
    #expect(ReadOnlyIndex(path: corpus.root + "/a.txt").store == nil)
    #expect(ReadOnlyIndex(path: corpus.root + "/nothing").store == nil)
  }

  @Test("The folder counts as well as the file")
  func writable() throws {
    let corpus = try TemporaryCorpus()
    #expect(IndexLocation.isWritable(corpus.root + "/index.sqlite"))
    #expect(!IndexLocation.isWritable(corpus.root + "/nowhere/index.sqlite"))
  }
}
