import DisclosureModel
import Testing

@Suite("Lists of Markdown")
struct MarkdownListTests {
  @Test("A bullet below another divides it")
  func nested() throws {
    let report = ReportText("- 本年支出合计：100万元\n  - 基本支出：60万元\n  - 项目支出：40万元", path: "report.md")
    #expect(
      try report.facts() == [
        "2021 expenditure.total actual all 100万元", "2021 expenditure.basic actual all 60万元",
        "2021 expenditure.project actual all 40万元",
      ])
  }

  @Test("Bullets behind a colon name projects until another line begins")
  func projects() throws {
    let report = ReportText("主要项目如下：\n\n- 社区服务中心建设：120.00万元\n- 困难群众救助：80.50万元\n\n会议费3万元。", path: "report.md")
    #expect(
      try report.facts() == [
        "2021 expenditure.project_item[社区服务中心建设] actual all 120万元",
        "2021 expenditure.project_item[困难群众救助] actual all 80.5万元", "2021 meeting actual all 3万元",
      ])
  }
}
