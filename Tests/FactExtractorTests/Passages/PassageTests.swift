import DisclosureModel
import DocumentReader
import Testing

@testable import FactExtractor

@Suite("Fingerprints of paragraphs")
struct PassageTests {
  private func passages(_ text: String) throws -> [PassageFingerprint] {
    let document = try DocumentReading.read(Array(text.utf8), path: "报告.md")
    return FactExtraction().disclosure(of: document).passages
  }

  private let work = "本单位围绕中心工作，持续推进政务公开，及时回应群众关切，全年各项任务按期完成，群众满意度稳步提升。"

  @Test("A long paragraph has one, with its length and its first words; headings and short lines have none")
  func lengths() throws {
    let found = try passages("# 甲县水务局2021年度部门决算\n\n## 一、工作完成情况以及下一步的打算和有关措施的总体说明和补充材料\n\n\(work)\n\n单位：万元\n")
    #expect(found.map(\.length) == [work.count])
    #expect(found.map(\.opening.text) == [work])
    #expect(found.map(\.opening.position) == [SourcePosition(line: 5, column: 1)])
  }

  @Test("Blanks and wide forms make no difference, a single character or figure does")
  func equality() throws {
    let one = try passages(work + "共办理事项128件。").map(\.hash)
    #expect(try passages(work + "共办理 事项１２８件。").map(\.hash) == one)
    #expect(try passages(work + "共办理事项129件。").map(\.hash) != one)
    #expect(try passages(work + "共办结事项128件。").map(\.hash) != one)
  }

  @Test("Definitions, which are alike every year by nature, have none")
  func definitions() throws {
    #expect(try passages("# 一、概况\n\n\(work)\n\n# 第四部分 名词解释\n\n\(work)\n").count == 1)
  }

  @Test("A long opening is cut by characters and stays on its line")
  func opening() throws {
    let found = try #require(try passages(work + work).first)
    #expect(found.opening.text == String((work + work).prefix(60)))
    let broken = try #require(try passages("　　\(work.prefix(20))\n\(work.dropFirst(20))\n").first)
    #expect(!broken.opening.text.contains("\n") && work.hasPrefix(broken.opening.text))
  }
}
