import Testing

@testable import compare

@Suite("Which department and years are asked for")
struct SelectionTests {
  private func note(_ arguments: [String]) throws -> String? {
    let options = try SelectionOptions.parse(arguments)
    do throws(CommandFailure) {
      _ = try options.selection()
      return nil
    } catch {
      #expect(error.status == .usage)
      return error.note.zh
    }
  }

  @Test("A department without a name is a mistake in typing", arguments: ["", "  ", "　"])
  func noName(_ text: String) throws { #expect(try note(["--dept", text])?.hasPrefix("--dept 是空的") == true) }

  @Test("One department and years are taken as typed")
  func taken() throws {
    let selection = try SelectionOptions.parse(["--dept", "浏阳", "--years", "2019,2021"]).selection()
    #expect(selection.dept == "浏阳")
    #expect(selection.years?.description == "2019,2021")
    #expect(try SelectionOptions.parse([]).selection().dept == nil)
  }
}

@Suite("Mistakes on the command line")
struct UsageTests {
  @Test(
    "The parser's words have a Chinese line of their own",
    arguments: [
      ("Unknown option '--dep'. Did you mean '--dept'?", "没有选项 --dep，是不是 --dept？"),
      ("Unknown option '--zzz'", "没有选项 --zzz"),
      ("Missing value for '--jobs <数>'", "--jobs <数> 后面缺值"),
      ("2 unexpected arguments: 'b', 'c'", "多出来的字：b、c；名称里有空格时请加引号"),
      (
        "The value 'x' is invalid for '--lang <lang>'. Please provide one of 'zh' or 'en'.",
        "--lang <lang> 的值“x”不对；可用 zh、en"
      ),
      ("The value 'it's' is invalid for '--jobs <数>'", "--jobs <数> 的值“it's”不对"), ("Something new", "命令行看不懂"),
    ])
  func translated(_ message: String, _ expected: String) { #expect(UsageNote(message: message).text == expected) }

  @Test(
    "Only a first word that is no option can be an unknown subcommand",
    arguments: [["--dept", "x"], ["list", "x"], ["help", "list"], []])
  func known(_ arguments: [String]) { #expect(UnknownCommand(arguments, known: ["list", "facts"]) == nil) }

  @Test(
    "Letters put in, left out and replaced are counted",
    arguments: [("facst", "facts", 2), ("lis", "list", 1), ("", "list", 4), ("list", "list", 0)])
  func distance(_ left: String, _ right: String, _ expected: Int) {
    #expect(EditDistance.between(left, right) == expected)
  }
}
