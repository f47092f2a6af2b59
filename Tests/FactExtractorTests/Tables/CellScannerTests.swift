import Testing

@testable import FactExtractor

struct CellScannerTests {
  private func content(_ words: String) -> CellContent {
    let bytes = Array(words.utf8)
    return CellScanner.content(of: 0..<bytes.count, in: bytes.span)
  }

  @Test(
    "A cell with one figure and nothing else is a figure",
    arguments: [
      ("1,234.56", 123456, 2, false), ("12,345,678.90", 1_234_567_890, 2, false), ("-3.20", 320, 2, true),
      ("(3.20)", 320, 2, true), ("0.00", 0, 2, false), ("95.35%", 9535, 2, false), (" 12.5万元 ", 125, 1, false),
    ])
  func figure(_ words: String, mantissa: Int, decimals: Int, isNegative: Bool) throws {
    guard case .figure(let figure, let sign) = content(words) else {
      Issue.record("\(words) is no figure")
      return
    }
    #expect(figure.mantissa == Int64(mantissa))
    #expect(figure.decimals == decimals)
    #expect(sign == isNegative)
  }

  @Test("Dashes and 无 say that there is no figure", arguments: ["—", "——", "-", "/", "无", "——"])
  func dash(_ words: String) { #expect(content(words) == .dash) }

  @Test("Nothing but blanks is a blank cell", arguments: ["", " ", "\n"])
  func blank(_ words: String) { #expect(content(words) == .blank) }

  @Test("Figures among other words stay words", arguments: ["≥50次", "2万元/人/年", "11月完成", "(1)", "50-60", "约20"])
  func text(_ words: String) { #expect(content(words) == .text) }
}
