import Testing

@testable import FactExtractor

/// Sentences below a table that name a line of it.
struct TabledLineTests {
  private static let table = """
    | 科目编码 | 科目名称 | 2020年决算数 | 2021年决算数 |
    | --- | --- | --- | --- |
    | | 合计 | 80 | 90 |
    | 2070308 | 群众体育 | 28.5 | 61.8 |
    """

  private static func report(_ sentence: String) -> ReportText {
    ReportText("## 一、一般公共预算财政拨款支出\n\n单位：万元\n\n\(table)\n\n\(sentence)\n", path: "report.md")
  }

  @Test("A name and sum of the table make the change and its reason that line's")
  func named() throws {
    let claims = try Self.report("群众体育支出61.8万元，比上年增加33.3万元，主要原因是承办运动会。").claims()
    #expect(claims == ["change expenditure.function[2070308 群众体育] 2021 actual →2020 up 33.3万元 “承办运动会”"])
  }

  @Test("A name that no table lists is nobody's, and the table's title is not its line")
  func unknown() throws {
    let claims = try Self.report("老年体育支出61.8万元，比上年增加33.3万元，主要原因是承办运动会。").claims()
    #expect(claims.isEmpty)
  }

  @Test("A paragraph that opens with a line's name and a colon gives that line's budget and actual figure")
  func title() throws {
    let facts = try Self.report("群众体育：年初预算为66.00万元，决算为61.80万元，完成年初预算的93.6%。").facts()
    #expect(facts.contains("2021 expenditure.function[2070308 群众体育] budget general 66万元"))
    #expect(try Self.report("老年体育：年初预算为66.00万元，决算为61.80万元。").facts().allSatisfy { !$0.contains(" 66万元") })
  }

  @Test("Sentences above the table name its lines too, with their earlier figures")
  func above() throws {
    let sentence = "支出90万元。其中：群众体育61.8万元，上年28.5万元；老年体育28.2万元。"
    let facts = try ReportText("\(sentence)\n\n单位：万元\n\n\(Self.table)\n", path: "report.md").facts()
    #expect(facts.contains("2021 expenditure.function[2070308 群众体育] actual all 61.8万元"))
    #expect(facts.contains("2020 expenditure.function[2070308 群众体育] actual all 28.5万元 restated"))
    #expect(facts.allSatisfy { !$0.contains("28.2") })
  }
}
