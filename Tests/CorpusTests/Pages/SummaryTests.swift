import Testing

/// What `compare --dept … --years …` tells on the terminal.
@Suite("The summary on the terminal")
struct SummaryTests {
  @Test("tells first of the changes that nobody has explained")
  func unexplainedFirst() throws {
    let run = try ProgramRun(["--dept", "虚构示例", "--years", "2017-2022"])
    let lines = run.output.split(separator: "\n").drop { !$0.contains("没有说清原因") }.dropFirst().prefix(4)
    let open = ["未说明", "与数据矛盾", "套话"]
    #expect(lines.map { line in open.contains { line.hasSuffix($0) } } == [true, true, true, false])
  }
}
