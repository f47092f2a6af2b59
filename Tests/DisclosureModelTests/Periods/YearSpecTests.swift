import DisclosureModel
import Testing

@Suite("The years asked for")
struct YearSpecTests {
  @Test(
    "Ranges, lists and mixtures are ascending and without repetition",
    arguments: [
      ("2019-2021", [2019, 2020, 2021]), ("2019,2021", [2019, 2021]), ("2020", [2020]),
      ("2017,2019-2021", [2017, 2019, 2020, 2021]), ("2021,2019", [2019, 2021]), ("2020,2020", [2020]),
      ("2019-2021,2020-2022", [2019, 2020, 2021, 2022]), ("2019-2019", [2019]),
    ])
  func forms(_ text: String, _ expected: [Int]) throws {
    #expect(try YearSpec(text).years.map(\.number) == expected)
  }

  @Test(
    "Wide digits, dashes and commas, 至, 年 and blanks mean the same",
    arguments: [
      "２０１９－２０２１", "2019—2021", "2019–2021", "2019～2021", "2019~2021", "2019至2021", "2019年至2021年", "2019 - 2021",
      "2019，2020，2021", "2019、2020、2021", "２０１９，２０２０－２０２１", "2019年、2020年、2021年",
    ])
  func wide(_ text: String) throws { #expect(try YearSpec(text).years.map(\.number) == [2019, 2020, 2021]) }

  @Test("A range that runs backwards is refused as such", arguments: ["2021-2019", "2018,2021-2019"])
  func reversed(_ text: String) {
    #expect(throws: YearSpec.Failure.reversed("2021-2019")) { try YearSpec(text) }
  }

  @Test(
    "What is no year is named",
    arguments: [
      ("abc", "abc"), ("19", "19"), ("20190", "20190"), ("最近三年", "最近三年"), ("年", "年"),
      ("2019-2020-2021", "2019-2020-2021"),
      ("1993", "1993"), ("2100", "2100"), ("2019;2020", "2019;2020"), ("+201", "+201"), ("2019-二〇二一", "二〇二一"),
    ])
  func nonsense(_ text: String, _ offending: String) {
    #expect(throws: YearSpec.Failure.notAYear(offending)) { try YearSpec(text) }
  }

  @Test("A range with one end is quoted whole", arguments: ["2019-", "-2021", "2018,2019-", "2019至"])
  func openRange(_ text: String) {
    #expect {
      try YearSpec(text)
    } throws: { error in
      guard case .openRange(let part) = error as? YearSpec.Failure else { return false }
      return ["2019-", "-2021"].contains(part)
    }
  }

  @Test("Nothing asked for is refused", arguments: ["", ",", "2019,", ",2019", "2019,,2020", "，", " "])
  func empty(_ text: String) { #expect(throws: YearSpec.Failure.empty) { try YearSpec(text) } }

  @Test(
    "File names show a run of years as a range and gaps as a list",
    arguments: [
      ("2019,2020,2021", "2019-2021"), ("2019,2021", "2019,2021"), ("2020", "2020"), ("2020,2021", "2020-2021"),
    ])
  func description(_ text: String, _ expected: String) throws { #expect(try YearSpec(text).description == expected) }

  @Test("A specification of no years does not exist")
  func noYears() { #expect(YearSpec(years: [FiscalYear]()) == nil) }
}
