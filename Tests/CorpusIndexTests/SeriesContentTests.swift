import DisclosureModel
import Testing

@testable import CorpusIndex

@Suite("How much of a report a series carries")
struct SeriesContentTests {
  @Test("Totals alone have the same facts and ids as the whole, without its findings")
  func totals() throws {
    let corpus = try TemporaryCorpus([
      "a.txt": "甲局|2020|final_accounts|department\nexpenditure.total 2020 100\nfinding=read.cut\n"
    ])
    let catalogue = try corpus.open()
    let whole = try #require(catalogue.series(of: 0, years: YearSpec("2020")).reports.first)
    let totals = try #require(catalogue.series(of: 0, years: YearSpec("2020"), content: .totals).reports.first)
    #expect(totals.disclosure.facts == whole.disclosure.facts && totals.factIDs == whole.factIDs)
    #expect(!whole.disclosure.findings.isEmpty && totals.disclosure.findings.isEmpty)
    #expect(totals.kind == whole.kind && totals.level == whole.level)
  }
}
