import CorpusIndex
import DisclosureModel
import Foundation
import Testing

@testable import compare

@Suite("Writing results")
struct OutputTests {
  private func years(_ text: String) throws -> YearSpec { try YearSpec(text) }

  @Test(
    "A report file is named by department and years, whatever the document calls itself",
    arguments: [
      ("浏阳市财政局", "浏阳市财政局-2019-2021"), ("../../etc/passwd", "_.._.._etc_passwd-2019-2021"), ("", "_-2019-2021"),
      ("甲\n乙", "甲_乙-2019-2021"), ("-rf", "_-rf-2019-2021"), ("甲\u{202E}乙", "甲_乙-2019-2021"),
    ])
  func fileName(_ department: String, _ expected: String) throws {
    #expect(ReportFileName.stem(department: department, years: try years("2019-2021")) == expected)
  }

  @Test("A very long name is cut at a character and told apart by a mark")
  func longName() throws {
    let names = ["甲", "乙"].map { String(repeating: "局", count: 300) + $0 }
    let stems = try names.map { ReportFileName.stem(department: $0, years: try years("2019")) }
    #expect(Set(stems).count == 2)
    #expect(stems.allSatisfy { $0.utf8.count <= ReportFileName.longest && !$0.contains("\u{FFFD}") })
  }

  @Test("Two departments whose safe names are equal get two files")
  func collision() throws {
    let first = ReportFileName.stem(department: "甲/局", years: try years("2019"))
    #expect(ReportFileName.stem(department: "甲:局", years: try years("2019"), taken: [first]) != first)
  }

  @Test(
    "The output says the format and the place",
    arguments: [
      ("-", ReportTarget.Place.standardOutput, ["md"]), ("out", .folder("out"), ["md", "html"]),
      ("out/", .folder("out"), ["md", "html"]), ("page.html", .file("page.html"), ["html"]),
      ("a.CSV", .file("a.CSV"), ["csv"]),
    ])
  func target(_ output: String, _ place: ReportTarget.Place, _ formats: [String]) throws {
    let target = try ReportTarget(output: output, formats: [], bom: false)
    #expect(target.place == place)
    #expect(target.formats.map(\.rawValue) == formats)
  }

  @Test("Control characters and direction overrides of documents do not reach the terminal")
  func control() {
    #expect(TerminalText.clean("甲\u{1B}[2J乙\u{202E}\n") == "甲\u{FFFD}[2J乙\u{FFFD}\n")
  }

  @Test("A line is cut by cells, not by characters", arguments: [(6, "甲乙…"), (8, "甲乙丙丁"), (5, "甲乙…"), (4, "甲…")])
  func cut(_ width: Int, _ expected: String) { #expect(TerminalWidth.cut("甲乙丙丁", to: width) == expected) }

  @Test("A file is replaced whole, and nothing else is left in its folder")
  func atomic() throws {
    let work = try WorkFolder()
    let path = work.url.appendingPathComponent("a.md").path
    try OutputFile(path: path).write("one")
    try OutputFile(path: path).write("two")
    #expect(try work.text("a.md") == "two")
    #expect(try FileManager.default.contentsOfDirectory(atPath: work.url.path) == ["a.md"])
  }

  @Test(
    "A way into the corpus is seen through links, dots and folders that are not there yet",
    arguments: [
      ("link/a.md", true), ("new/../Corpus/a.md", true), ("./Corpus", true), ("Corpus/../Reports", false),
      ("Corpus-2/a.md", false), ("Reports/deep/new.md", false), ("link/../Corpus", true),
    ])
  func insideCorpus(_ path: String, _ expected: Bool) throws {
    let work = try WorkFolder()
    try work.makeFolder("Corpus/deep")
    let (root, corpus) = (work.url.path, work.url.appendingPathComponent("Corpus").path)
    try FileManager.default.createSymbolicLink(atPath: root + "/link", withDestinationPath: corpus)
    #expect(try CorpusFolder(path: corpus).encloses(ResolvedPath.of(root + "/" + path)) == expected)
  }

  @Test("Writing to standard output fails by that name, not by its dash")
  func standardOutput() {
    #expect(OutputFile.cannotWrite("-", 5).note.zh.hasPrefix("写入标准输出失败"))
    #expect(OutputFile.cannotWrite("a.md", 5).note.zh.hasPrefix("写入“a.md”失败"))
  }

  @Test("Links lead from the report's folder to the corpus")
  func relative() throws {
    let work = try WorkFolder()
    try work.makeFolder("Reports/deep")
    try work.makeFolder("Corpus")
    let path = work.url.path
    #expect(RelativePath.from(path + "/Reports/deep", to: path + "/Corpus") == "../../Corpus")
    #expect(RelativePath.from(path, to: path) == ".")
    #expect(RelativePath.from(path, to: path + "/nowhere") == nil)
  }
}
