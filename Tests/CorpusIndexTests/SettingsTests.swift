import DisclosureModel
import Testing

@testable import CorpusIndex

@Suite("Settings beside the reports")
struct SettingsTests {
  private func entries(_ text: String) throws -> [SettingsFile.Entry] { try SettingsFile(Array(text.utf8)).entries }

  @Test(
    "Keys belong to the section above them; remarks, blanks, both quotation marks and a byte order mark are understood")
  func understood() throws {
    let text = "\u{FEFF}# 说明\r\n\r\n[ thresholds ] # 门槛\r\n  money = \"10万元, 20%\"  # 一般\r\nstaff='3人'\r\n"
    #expect(
      try entries(text) == [
        .init(line: 4, section: "thresholds", key: "money", value: "10万元, 20%"),
        .init(line: 5, section: "thresholds", key: "staff", value: "3人"),
      ])
  }

  @Test(
    "A line that is not understood is told with its number",
    arguments: [
      ("money\n", 1), ("\n[thresholds\n", 2), ("[]", 1), ("[a] b", 1), ("money = 10\n", 1), ("money = \"10\n", 1),
      ("money = \"10\" 20\n", 1), ("= \"10\"\n", 1), ("金额 = \"10\"\n", 1), ("a = \"1\\n\"\n", 1),
      ("a = \"1\"\na = \"2\"\n", 2), ("a = \"\"\"\nb\"\"\"", 1),
    ])
  func misunderstood(_ text: String, _ line: Int) {
    #expect(performing: { try entries(text) }, throws: { ($0 as? SettingsFailure)?.line == line })
  }

  @Test("One key may stand in two sections")
  func sections() throws { #expect(try entries("[a]\nx = \"1\"\n[b]\nx = \"2\"\n").map(\.section) == ["a", "b"]) }

  @Test("A file that is not UTF-8 is refused whole")
  func encoding() {
    #expect(performing: { try SettingsFile([0xBD, 0xF0]) }, throws: { ($0 as? SettingsFailure)?.line == nil })
  }

  @Test("A corpus without the file has no settings, and the file is no report")
  func absent() throws {
    let corpus = try TemporaryCorpus(["a.txt": "甲局|2020|budget|unit\n"])
    #expect(try SettingsFile.read(in: corpus.folder) == SettingsFile())
    try corpus.write("[a]\nx = \"1\"\n", to: "compare.toml")
    #expect(try SettingsFile.read(in: corpus.folder).entries.count == 1)
    #expect(CorpusWalk.files(of: try corpus.folder).map(\.path) == ["a.txt"])
  }
}
