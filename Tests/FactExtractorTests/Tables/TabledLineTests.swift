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

  @Test("类, 款 and 项 in the name of a row make its path, also where the 项 shares its name with an economic class")
  func markedPath() throws {
    let table = """
      | 科目 | 年初预算 | 支出决算 | 完成年初预算 |
      |:--|--:|--:|--:|
      | 教育支出（类）进修及培训（款）干部教育（项） | 286.00 | 314.60 | 110.00% |
      | 住房保障支出（类）住房改革支出（款）住房公积金（项） | 23.12 | 23.12 | 100.00% |
      """
    #expect(
      try ReportText("单位：万元\n\n\(table)\n", path: "report.md").facts() == [
        "2021 expenditure.function[教育支出/进修及培训/干部教育] budget all 286万元",
        "2021 expenditure.function[教育支出/进修及培训/干部教育] actual all 314.6万元",
        "2021 expenditure.function[住房保障支出/住房改革支出/住房公积金] budget all 23.12万元",
        "2021 expenditure.function[住房保障支出/住房改革支出/住房公积金] actual all 23.12万元",
      ])
  }

  @Test("Below a class of the functional classification a numbered line may be named without 支出")
  func shortNames() throws {
    let table = """
      | 项目 | 决算数 | 项目（按功能分类） | 决算数 |
      |---|---|---|---|
      | 一、事业收入 | 412.30 | 一、一般公共服务 | 2907.75 |
      | 二、其他收入 | 68.15 | 二、教育 | 186.40 |
      """
    #expect(
      try ReportText("单位：万元\n\n\(table)\n", path: "report.md").facts() == [
        "2021 income.business actual all 412.3万元", "2021 expenditure.function[一般公共服务] actual all 2907.75万元",
        "2021 income.other actual all 68.15万元", "2021 expenditure.function[教育] actual all 186.4万元",
      ])
  }
}
