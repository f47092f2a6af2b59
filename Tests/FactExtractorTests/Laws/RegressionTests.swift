import Testing

/// Inputs that once crashed, hung or misled the program.
@Suite("Inputs that once went wrong")
struct RegressionTests {
  @Test(
    "A radical that a converter left in place of a character is that character",
    arguments: ["公务用⻋购置费3万元。", "公务⽤车购置费3万元。", "公务用⻋购置费３万元。\u{2EF3}\u{2FD5}\u{F900}\u{FA6D}"])
  func radicals(_ text: String) throws {
    #expect(try ReportText(text).facts() == ["2021 three_public.vehicle_purchase actual all 3万元"])
  }
}
