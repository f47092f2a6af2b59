import Foundation
import Testing

@testable import compare

@Suite("Explaining an id")
struct ExplainTests {
  private func work() throws -> WorkFolder {
    let work = try WorkFolder()
    for (year, total, project) in [(2019, "300.00", "100.00"), (2020, "700.00", "500.00")] {
      let text = """
        # 甲县水务局\(year)年度部门决算

        单位名称：甲县水务局

        \(year)年度本年支出合计\(total)万元，其中：基本支出200.00万元，项目支出\(project)万元，占99.00%。

        本单位围绕中心工作，持续推进政务公开，及时回应群众关切，全年各项任务按期完成，满意度稳步提升。

        """
      try work.write(Data(text.utf8), to: "Corpus/\(year).md")
    }
    return work
  }

  /// The last column of each row of a command's CSV.
  private func ids(_ command: String, column: Int?, _ work: WorkFolder) throws -> [String] {
    let output = try Execution.run([command, "--format", "csv"], in: work.url).output
    return output.split(whereSeparator: \.isNewline).dropFirst().compactMap { row in
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      return (column.map { cells[$0] } ?? cells.last).map(String.init)
    }
  }

  @Test(
    "Every id that facts, swings and check print is explained",
    arguments: [("facts", nil), ("swings", nil), ("check", 0)])
  func everyID(_ command: String, _ column: Int?) throws {
    let work = try work()
    let ids = try ids(command, column: column, work)
    #expect(!ids.isEmpty)
    for id in ids {
      let execution = try Execution.run(["explain", id], in: work.url)
      #expect(execution.status == 0 && execution.output.contains(id), "\(id)\n\(execution)")
    }
  }

  @Test("Copied text is one of the findings, with both places")
  func copied() throws {
    let work = try work()
    let rows = try Execution.run(["check", "--format", "csv"], in: work.url).output.split(whereSeparator: \.isNewline)
    let id = try #require(rows.first { $0.contains(",text.copied,") }?.split(separator: ",").first)
    let text = try Execution.run(["explain", String(id)], in: work.url).output
    #expect(text.contains("2019.md 第 7 行") && text.contains("2020.md:7:1"))
  }

  @Test("A swing of a total says what it is made up of; a capital first letter does not matter")
  func drivers() throws {
    let work = try work()
    let rows = try Execution.run(["swings", "--format", "csv"], in: work.url).output.split(whereSeparator: \.isNewline)
    let id = try #require(rows.first { $0.contains(",expenditure.total,") }?.split(separator: ",").last).uppercased()
    let text = try Execution.run(["explain", id], in: work.url).output
    #expect(text.contains("变化来自") && text.contains("项目支出  4,000,000 元"))
  }

  @Test("Names of departments are offered for --dept once there is an index")
  func completion() throws {
    let work = try work()
    let corpus = work.url.appendingPathComponent("Corpus").path
    #expect(DepartmentCompletion.names(["compare", "--corpus", corpus, "--dept"]) == [])
    _ = try Execution.run(["index"], in: work.url)
    #expect(DepartmentCompletion.names(["compare", "--corpus=\(corpus)", "--dept"]) == ["甲县水务局"])
    let script = try Execution.run(["--generate-completion-script", "bash"], in: work.url).output
    #expect(script.contains("---completion"))
  }
}
