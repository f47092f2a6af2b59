import Testing

@Suite("Years and dates")
struct YearScannerTests {
  @Test("A year names a period", arguments: ["2021年", "2021年度", "二〇二一年", "二零二一年度", "二○二一年"])
  func year(_ text: String) { #expect(TokenForms.of(text) == ["year 2021"]) }

  @Test(
    "A day, a month, an end of year is a date", arguments: ["2021年12月31日", "2021年12月", "2021年末", "2021年底", "2021年3月初"])
  func date(_ text: String) { #expect(TokenForms.of(text) == ["date 2021"]) }

  @Test("Four digits that can be no year are a figure", arguments: ["1263年", "3021年", "1898年"])
  func number(_ text: String) { #expect(TokenForms.of(text).first?.hasPrefix("figure") == true) }

  @Test("Five digits before 年 are no year")
  func fiveDigits() { #expect(!TokenForms.of("12021年").contains("year 2021")) }
}
