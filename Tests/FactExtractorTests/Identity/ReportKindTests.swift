import DisclosureModel
import FactExtractor
import Testing

@Suite("报告种类与口径")
struct ReportKindTests {
  @Test(
    "the title tells the kind",
    arguments: [
      ("桃江县水利局2021年部门预算", ReportKind.budget), ("桃江县水利局2021年度部门决算公开", .finalAccounts),
      ("桃江县水利局2021年度部门整体支出绩效自评报告", .performance), ("桃江县水利局2021年部门预算绩效自评报告", .performance),
      ("桃江县水利局2021年度部门预算项目支出绩效评价报告", .performance), ("桃江县水利局2021年部门预决算公开", .combined),
      ("桃江县水利局2021年度部门决算（含绩效自评）", .combined), ("桃江县水利局2021年部门决算及整体支出绩效自评", .combined),
      ("2021年桃江县水利局部门决算与绩效公开", .combined), ("桃江县水利局2021年部门预算及绩效目标公开", .budget),
      ("桃江县水利局2021年一般公共预算财政拨款支出决算说明", .finalAccounts), ("桃江县预算绩效评价中心2021年部门预算", .budget),
    ])
  func title(title: String, kind: ReportKind) throws {
    #expect(try IdentitySample.identity(IdentitySample.report(title)).kind.value == kind)
  }

  @Test(
    "a statement on one subject has the kind of its title, else of its figures",
    arguments: [
      ("焦溪镇2020年度“三公”经费决算公开", "2020年度“三公”经费41万元。", ReportKind.finalAccounts),
      ("关于焦溪镇2020年“三公”经费决算情况的说明", "2020年“三公”经费41万元。", .finalAccounts),
      ("焦溪镇2020年“三公”经费情况说明", "“三公”经费支出合计41万元，比上年减少2万元。", .finalAccounts),
      ("焦溪镇2020年“三公”经费情况说明", "“三公”经费预算41万元，比上年减少2万元。", .budget),
    ])
  func statement(title: String, sentence: String, kind: ReportKind) throws {
    let identity = try IdentitySample.identity(title + "\n" + sentence + "\n")
    #expect(identity.kind.value == kind)
    #expect(identity.department.value?.fullName == "焦溪镇")
    #expect(identity.year.value?.number == 2020)
  }

  @Test("accounts with a printed evaluation are combined, with one only listed they are not")
  func annex() throws {
    let accounts = IdentitySample.report("桃江县水利局2021年度部门决算")
    let listed = accounts + "\n\n附件：2021年度部门整体支出绩效评价报告（略）\n"
    #expect(try IdentitySample.identity(listed).kind.value == .finalAccounts)
    let sentence = "本年度绩效目标全部完成，资金使用合规，各项指标均达到预期，群众满意度较高，管理制度健全有效，预算执行情况良好。"
    let printed = accounts + "\n\n## 2021年度部门整体支出绩效评价报告\n\n" + String(repeating: sentence, count: 4) + "\n"
    #expect(try IdentitySample.identity(printed).kind.value == .combined)
  }

  @Test("a plan or a work report is of no kind", arguments: ["桃江县水利局2021年工作总结", "桃江县水利局2021年绩效目标"])
  func noKind(title: String) throws {
    #expect(try IdentitySample.identity(title + "\n\n今年工作顺利。\n").kind.value == nil)
  }

  @Test(
    "what the report covers decides between department and unit",
    arguments: [
      ("部门决算不含下属单位。", Level.unit), ("部门决算包括局本级决算和下属2个事业单位决算。", .department),
      ("纳入2021年部门决算编报范围的单位共3个。", .department), ("局内设5个股室，下设二级单位3个。", .department),
      ("有两个二级机构，分别是甲中心、乙中心。", .department), ("下属单位５个。", .department),
      ("内设13个内设机构和2个副科级所属事业单位。", .department), ("所属事业单位1个，一并纳入本部门决算编制范围。", .department),
    ])
  func coverage(sentence: String, level: Level) throws {
    let text = IdentitySample.report("桃江县水利局2021年度部门决算") + "\n\n" + sentence + "\n"
    let decided = try IdentitySample.identity(text).level
    #expect(decided.value == level)
    #expect(sentence.hasPrefix(decided.evidence?.text.prefix(4) ?? "？"))
  }

  static let withoutUnits = [
    "部门决算只有本级决算单位，无二级机构。", "部门决算仅包括馆本级决算，无其他下属单位决算。", "纳入本套部门决算编制范围的单位共1个，即局机关本级。", "本部门无下属单位。",
    "核定编制（不含下属单位）30名。",
  ]

  @Test("a department that has no units below it is a department all the same", arguments: withoutUnits)
  func alone(sentence: String) throws {
    let title = "桃江县水利局2021年度部门决算"
    let decided = try IdentitySample.identity(IdentitySample.report(title) + "\n\n" + sentence + "\n").level
    #expect(decided.value == .department)
    #expect(decided.evidence?.text == title)
  }

  @Test(
    "under a title that names neither, the report's own name for itself counts, and having no units tells nothing",
    arguments: [
      ("纳入2021年部门决算编制范围的单位共1个。", Level.department), ("纳入2021年单位决算编制范围的单位共1个。", .unit), ("本单位无下属单位。", nil),
    ])
  func ownName(sentence: String, level: Level?) throws {
    let text = IdentitySample.report("桃江县水利局2021年度决算公开") + "\n\n" + sentence + "\n"
    #expect(try IdentitySample.identity(text).level.value == level)
  }

  @Test(
    "the title's own words about the level count first",
    arguments: [
      ("桃江县水利局（本级）2021年度部门决算", Level.unit), ("桃江县水利局2021年单位预算", .unit), ("桃江县水利局2021年度部门决算（汇总）", .department),
    ])
  func titleLevel(title: String, level: Level) throws {
    let text = IdentitySample.report(title) + "\n\n桃江县水利局下属单位3个。\n"
    #expect(try IdentitySample.identity(text).level.value == level)
  }

  @Test(
    "where no title names the body, its headings tell the level",
    arguments: [
      ("第二部分 2021年度部门决算情况说明", Level.department), ("第二部分 2021年度单位决算情况说明", .unit),
      ("第二部分 2021年度单位决算情况说明\n\n第三部分 2021年度部门决算表\n\n部门收支总表", nil),
    ])
  func headingLevel(headings: String, level: Level?) throws {
    let text = "桃江县水利局\n\n第一部分 概况\n\n桃江县水利局负责水利工作。\n\n\(headings)\n"
    #expect(try IdentitySample.identity(text).level.value == level)
  }

  @Test(
    "A page without a title is of the kind that its sentences about one year speak of",
    arguments: [
      ("2023年“三公”经费预算安排52万元，与2022年预算持平。", ReportKind.budget),
      ("2019年“三公”经费预算为40万元，全年实际支出30万元。", .finalAccounts),
      ("2022年“三公”经费预算安排52万元。\n2021年“三公”经费实际支出50万元。", nil),
    ])
  func untitled(text: String, kind: ReportKind?) throws {
    #expect(try IdentitySample.identity(text).kind.value == kind)
  }

  @Test("a word about units elsewhere says nothing about the level")
  func unrelated() throws {
    let text = "桃江县水利局2021年度决算公开\n\n局内设5个股室。对附属单位补助支出0万元。全县共有事业单位120个。\n"
    #expect(try IdentitySample.identity(text).level.value == nil)
  }
}
