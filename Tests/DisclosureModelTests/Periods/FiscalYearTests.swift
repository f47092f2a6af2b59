import DisclosureModel
import Foundation
import Testing

@Suite("Fiscal years")
struct FiscalYearTests {
  @Test("Years that no report can be about are none", arguments: [0, 1993, 2100, 20190, -2019])
  func implausible(_ number: Int) { #expect(FiscalYear(number) == nil) }

  @Test("The first and last plausible year have one neighbour each")
  func ends() throws {
    let first = try #require(FiscalYear(1994))
    let last = try #require(FiscalYear(2099))
    #expect(first.previous == nil && first.next?.number == 1995)
    #expect(last.next == nil && last.previous?.number == 2098)
    #expect(first < last)
  }

  @Test("A stored year that is none is refused")
  func decoding() throws {
    #expect(try JSONDecoder().decode([FiscalYear].self, from: Data("[2019]".utf8)).map(\.number) == [2019])
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([FiscalYear].self, from: Data("[19]".utf8)) }
  }

  @Test("It is stored as its number")
  func encoding() throws {
    let year = try #require(FiscalYear(2019))
    #expect(String(decoding: try JSONEncoder().encode([year]), as: UTF8.self) == "[2019]")
    #expect("\(year)" == "2019")
  }
}
