import Testing

@Suite("Figures in normalised text")
struct FigureScannerTests {
  @Test(
    "A figure is its digits and the unit behind them",
    arguments: [
      ("1,263.66万元", "figure 1263.66 tenThousandYuan"), ("1263.66万", "figure 1263.66 tenThousandYuan"),
      ("1.2亿元", "figure 1.2 hundredMillionYuan"), ("3亿", "figure 3 hundredMillionYuan"),
      ("12,029,501.84元", "figure 12029501.84 yuan"), ("0.00万元", "figure 0.00 tenThousandYuan"),
      ("5千元", "figure 5 thousandYuan"), ("3百万元", "figure 3 millionYuan"), ("62.07%", "figure 62.07 percent"),
      ("76人", "figure 76 person"), ("105人次", "figure 105 visit"), ("12批次", "figure 12 batch"),
      ("12批", "figure 12 batch"),
      ("3个", "figure 3 item"), ("2家", "figure 2 item"), ("1辆", "figure 1 vehicle"), ("2台", "figure 2 set"),
      ("1团组", "figure 1 group"), ("98.2分", "figure 98.2 point"), ("2010301", "figure 2010301 none"),
      ("0012元", "figure 12 yuan"), ("007万元", "figure 7 tenThousandYuan"),
    ])
  func unit(_ text: String, _ expected: String) { #expect(TokenForms.of(text) == [expected]) }

  @Test(
    "万 in front of a counted thing is no money",
    arguments: [
      ("3万人", "figure 3 other"), ("5万亩", "figure 5 other"), ("2.5万户", "figure 2.5 other"), ("1万余", "figure 1 other"),
    ])
  func scaled(_ text: String, _ expected: String) { #expect(TokenForms.of(text).first == expected) }

  @Test("A percentage point is no percentage")
  func points() { #expect(TokenForms.of("3个百分点") == ["figure 3 other"]) }

  @Test("A comma separates thousands only between groups of three digits")
  func separators() {
    #expect(TokenForms.of("5,123元") == ["figure 5123 yuan"])
    #expect(TokenForms.of("5,12元") == ["figure 5 none", "mark comma", "figure 12 yuan"])
    #expect(TokenForms.of("1234,567元") == ["figure 1234 none", "mark comma", "figure 567 yuan"])
    #expect(TokenForms.of("1,2345元") == ["figure 1 none", "mark comma", "figure 2345 yuan"])
  }

  @Test("A point without digits behind it is no decimal point")
  func point() { #expect(TokenForms.of("结余3.元").contains("figure 3 none")) }

  @Test("A blank inside a number with a unit is left out; behind a year it is not")
  func blanks() {
    #expect(TokenForms.of("10 36.65万元") == ["figure 1036.65 tenThousandYuan"])
    #expect(TokenForms.of("2 8名") == ["figure 28 person"])
    #expect(TokenForms.of("4,3 18.27万元") == ["figure 4318.27 tenThousandYuan"])
    #expect(TokenForms.of("11.2 7万元") == ["figure 11.27 tenThousandYuan"])
    #expect(TokenForms.of("2021 300万元").first == "figure 2021 none")
  }

  @Test("More digits than money can have are no amount of money")
  func overlong() { #expect(TokenForms.of("99999999999999999999万元") == ["figure 999999999999999999 other"]) }

  @Test(
    "Small counts in words are counts",
    arguments: [("两个", "figure 2 item"), ("三家", "figure 3 item"), ("一辆", "figure 1 vehicle")])
  func words(_ text: String, _ expected: String) { #expect(TokenForms.of("有" + text).last == expected) }

  @Test("A code that a line break cut in two is one code")
  func brokenCode() { #expect(TokenForms.of("2080 505机关").first == "figure 2080505 none") }
}
