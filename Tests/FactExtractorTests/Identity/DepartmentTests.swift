import DisclosureModel
import FactExtractor
import Testing

@Suite("部门名称")
struct DepartmentTests {
  @Test(
    "a title's name is kept as printed and its place completed",
    arguments: [
      ("桃江县水利局2021年度部门决算", "桃江县水利局", "湖南省/益阳市/桃江县", "水利局"),
      ("2021年度桃江县水利局部门决算", "桃江县水利局", "湖南省/益阳市/桃江县", "水利局"),
      ("桃江县2021年度水利局部门决算", "桃江县水利局", "湖南省/益阳市/桃江县", "水利局"),
      ("关于公布桃江县水利局2021年部门决算的说明", "桃江县水利局", "湖南省/益阳市/桃江县", "水利局"),
      ("桃江县水利局关于2021年度部门整体支出绩效自评的报告", "桃江县水利局", "湖南省/益阳市/桃江县", "水利局"),
      ("2 0 2 1 年 度 桃 江 县 水 利 局 部 门 决 算", "桃江县水利局", "湖南省/益阳市/桃江县", "水利局"),
      ("开福区政府办公室2021年度部门整体支出绩效评价报告", "开福区政府办公室", "湖南省/长沙市/开福区", "政府办公室"),
      ("中共浏阳市委组织部2021年部门决算", "中共浏阳市委组织部", "湖南省/长沙市/浏阳市", "组织部"),
      ("共青团信阳市浉河区委员会2021年度部门决算", "共青团信阳市浉河区委员会", "河南省/信阳市/浉河区", "团委"),
      ("2021年度桃江县第一中学单位决算", "桃江县第一中学", "湖南省/益阳市/桃江县", "中学"),
      ("攸县人民医院2021年度部门决算公开", "攸县人民医院", "湖南省/株洲市/攸县", "医院"),
      ("浏阳市大瑶镇人民政府2021年度部门决算", "浏阳市大瑶镇人民政府", "湖南省/长沙市/浏阳市", "镇人民政府"),
      ("湖南省浏阳市人民法院2021年度部门决算", "湖南省浏阳市人民法院", "湖南省/长沙市/浏阳市", "人民法院"),
      ("浏阳经济技术开发区管理委员会2021年部门预算", "浏阳经济技术开发区管理委员会", "湖南省/长沙市/浏阳市", "管理委员会"),
      ("桃江县预算绩效评价中心2021年部门预算", "桃江县预算绩效评价中心", "湖南省/益阳市/桃江县", "预算绩效评价中心"),
      ("恭城瑶族自治县财政局2021年度部门决算", "恭城瑶族自治县财政局", "广西壮族自治区/桂林市/恭城瑶族自治县", "财政局"),
      ("和县水利局2021年度部门决算", "和县水利局", "安徽省/马鞍山市/和县", "水利局"),
      ("绥芬河市市场监督管理局2021年度部门决算", "绥芬河市市场监督管理局", "黑龙江省/牡丹江市/绥芬河市", "市场监督管理局"),
      ("云台县城市管理和综合执法局2021年度部门决算", "云台县城市管理和综合执法局", "云台县", "城市管理和综合执法局"),
      ("江门市新桥区水利局2021年度部门决算", "江门市新桥区水利局", "广东省/江门市/新桥区", "水利局"),
    ])
  func title(title: String, name: String, region: String, kind: String) throws {
    let department = try IdentitySample.identity(IdentitySample.report(title)).department
    #expect(department.value?.fullName == name)
    #expect(department.value?.region == region)
    #expect(department.value?.bodyKind == kind)
    #expect(department.evidence?.text.isEmpty == false)
  }

  @Test(
    "a title that a converter broke is read whole",
    arguments: [
      "2021年度  \n益阳市赫山区人民政府办公  \n室部门决算", "2021年度\n\n益阳市赫山区人民政府办公\n\n室部门决算",
      "益阳市赫山区人民政府办公室\n\n2021年度\n\n部门决算", "**益阳市赫山区人民政府办公室**\n\n**2021年度部门决算**",
      "益阳市赫山区人民政府办公室部门决算\n\n（2021年度）", "2021年度益阳市赫山区人民政府办公室部门\n整体支出绩效评价报告",
    ])
  func brokenTitle(head: String) throws {
    let identity = try IdentitySample.identity(IdentitySample.report(head))
    #expect(identity.department.value?.fullName == "益阳市赫山区人民政府办公室")
    #expect(identity.year.value?.number == 2021)
  }

  @Test(
    "the title field of a portal's block counts as the title, the publisher does not",
    arguments: [
      "索引号: | 11/2022-9 | 信息分类: | 财政 | ||\n发布机构: | 桃江县财政局 | 发布日期: | 2022-08-24 |\n名称: | 桃江县水利局2021年度部门决算情况说明 | ||||\n文号: | 主题词: |",
      "| 标题 | 桃江县水利局2021年部门决算公开 | 发布单位 | 桃江县财政局 |\n|---|---|---|---|\n| 日期 | 2022-09-30 | 字号 | 无 |",
      "- 发布机构: 桃江县财政局\n- 时效性: 有效\n桃江县水利局2021年度部门整体支出绩效自评报告",
    ])
  func portalBlock(head: String) throws {
    let identity = try IdentitySample.identity(IdentitySample.report(head))
    #expect(identity.department.value?.fullName == "桃江县水利局")
    #expect(identity.year.value?.number == 2021)
  }

  @Test("a body that is counted into another's accounts is not named together with it, nor is the other its report's")
  func countedIn() throws {
    let text = "第一部分 单位概况\n\n桃江县测绘中心为桃江县水利局下属事业单位，编制12名。\n\n桃江县测绘中心纳入桃江县水利局2021年度部门决算编制范围的二级预算单位\n"
    #expect(try IdentitySample.identity(text).department.value?.fullName == "桃江县测绘中心")
  }

  @Test("a reply about a budget is about the body that it answers")
  func reply() throws {
    let text = "桃江县财政局关于批复桃江县水利局2022年部门预算的通知\n\n桃江县水利局：\n\n2022年部门预算收入10.00万元。\n"
    #expect(try IdentitySample.identity(text).department.value?.fullName == "桃江县水利局")
  }

  @Test("words that are part of names are kept", arguments: ["桃江县为民服务中心", "桃江县政务服务和大数据管理局"])
  func wordsInNames(name: String) throws {
    #expect(
      try IdentitySample.identity(IdentitySample.report(name + "2021年度部门决算")).department.value?.fullName == name)
  }

  @Test("an autonomous prefecture's short name is its place", arguments: ["四川省阿坝州阿坝县公安局", "阿坝州阿坝县公安局", "阿坝县公安局"])
  func shortPrefecture(name: String) throws {
    let department = try IdentitySample.identity(IdentitySample.report(name + "2021年度部门决算")).department.value
    #expect(department?.fullName == name)
    #expect(department?.region == "四川省/阿坝藏族羌族自治州/阿坝县")
    #expect(department?.bodyKind == "公安局")
  }

  @Test(
    "a line that is a name alone counts at the head of a document and under a title that names nobody",
    arguments: ["桃江县水利局（本级）\n\n第二部分 2021年度单位决算情况说明", "桃江县2021年度部门决算\n（桃江县水利局）"])
  func nameAlone(head: String) throws {
    #expect(
      try IdentitySample.identity(IdentitySample.report(head)).department.value?.fullName == "桃江县水利局")
  }

  @Test("the numbers of forms in front of their titles are no part of a name")
  func formTitles() throws {
    let text = "目　录\n第一部分　概况\n\n表一　桃江县水利局2022年部门收支总表\n\n表二　桃江县水利局2022年一般公共预算支出表\n"
    #expect(try IdentitySample.identity(text).department.value?.fullName == "桃江县水利局")
  }

  @Test(
    "a labelled name counts where the title names nobody",
    arguments: [
      "单位名称：桃江县水利局", "部门（单位）名称：（公章）桃江县水利局", "编制单位：[201001]桃江县水利局    金额单位：万元",
      "预算部门（盖章）：桃江县水利局    填报日期：2022年5月1日", "预算主管部门：桃江县水利局", "部门名称\t桃江县水利局\n资金总额\t100",
    ])
  func field(line: String) throws {
    let head = "2021年度部门整体支出绩效自评报告\n\n\(line)"
    let department = try IdentitySample.identity(IdentitySample.report(head)).department
    #expect(department.value?.fullName == "桃江县水利局")
  }

  @Test("a sentence about the body itself counts where no title or label names it")
  func definition() throws {
    let text = IdentitySample.report("2021年度部门整体支出绩效报告").replacing(
      "本单位负责", with: "桃江县人民政府办公室是县政府工作部门，负责")
    let department = try IdentitySample.identity(text).department
    #expect(department.value?.fullName == "桃江县人民政府办公室")
    #expect(department.evidence?.text == "桃江县人民政府办公室是县政府工作部门")
  }

  @Test("a name above a date signs the report")
  func signature() throws {
    let text = IdentitySample.report("2021年度部门整体支出绩效自评报告") + "\n\n桃江县水利局\n\n2022年4月20日\n"
    #expect(try IdentitySample.identity(text).department.value?.fullName == "桃江县水利局")
  }

  @Test("the fullest form that the text prints is the name, and shorter ones are names it calls itself by")
  func fullest() throws {
    let text = IdentitySample.report("云溪区农业农村局2021年度部门决算", own: "岳阳市云溪区农业农村局") + "\n\n我局将继续改进。区农业农村局负责落实。\n"
    let department = try #require(try IdentitySample.identity(text).department.value)
    #expect(department.fullName == "岳阳市云溪区农业农村局")
    #expect(Set(department.selfNames) == ["我局", "区农业农村局", "云溪区农业农村局"])
  }

  @Test(
    "a name with characters left out is short for the full one",
    arguments: [
      ("桃江县市场监管局", "桃江县市场监督管理局"), ("桃江县人社局", "桃江县人力资源和社会保障局"), ("桃江县发改委", "桃江县发展和改革委员会"),
      ("桃江县文旅体局", "桃江县文化旅游和体育局"),
    ])
  func shortened(short: String, full: String) throws {
    let text = "\(short)2021年度部门整体支出绩效自评结果\n\n单位名称：\(full)\n\n2021年度支出90.00万元。\n"
    #expect(try IdentitySample.identity(text).department.value?.fullName == full)
  }

  @Test("a name that several places have keeps its place as printed unless the text names the place above")
  func ambiguousPlace() throws {
    let alone = IdentitySample.report("鼓楼区水利局2021年度部门决算")
    #expect(try IdentitySample.identity(alone).department.value?.region == "鼓楼区")
    let placed = alone + "\n\n徐州市安排的任务均已完成。\n"
    #expect(try IdentitySample.identity(placed).department.value?.region == "江苏省/徐州市/鼓楼区")
  }

  @Test(
    "a copy of another body's report under a new title is nobody's",
    arguments: ["安化县水利局", "桃江县教育局", "岳阳市云溪区人民政府办公室"])
  func copied(other: String) throws {
    let department = try IdentitySample.identity(IdentitySample.report("桃江县水利局2021年度部门决算", own: other)).department
    let remedy = try #require(department.remedy)
    #expect(remedy.contains("桃江县水利局") && remedy.contains(other))
  }

  @Test("a unit under the department that a sentence describes is no rival")
  func subordinate() throws {
    let text =
      IdentitySample.report("桃江县水利局2021年度部门决算", own: "桃江县水利局") + "\n\n桃江县水利局灌区管理所是县水利局所属事业单位。\n\n桃江县水库服务中心为公益一类事业单位。\n"
    #expect(try IdentitySample.identity(text).department.value?.fullName == "桃江县水利局")
  }

  @Test(
    "a collection of several departments is nobody's",
    arguments: [
      "长沙市2021年度部门决算汇编\n\n单位名称：长沙市水利局\n\n收入10万元。\n\n单位名称：长沙市教育局\n\n收入20万元。",
      "浏阳市水利局2021年度部门决算\n\n浏阳市水利局是市政府工作部门。\n\n浏阳市教育局2021年度部门决算\n\n浏阳市教育局是市政府工作部门。",
    ])
  func collection(text: String) throws {
    #expect(try IdentitySample.identity(text).department.remedy?.contains("几个部门") == true)
  }

  @Test("links to the same body's other years and a portal's head do not disturb")
  func portal() throws {
    let text = IdentitySample.report(
      "首页\n\n桃江县人民政府\n\n政务公开\n\n2018年度部门决算\n\n桃江县水利局2021年度部门决算\n\n桃江县水利局2020年度部门决算")
    let identity = try IdentitySample.identity(text)
    #expect(identity.department.value?.fullName == "桃江县水利局")
    #expect(identity.year.value?.number == 2021)
  }

  @Test("a name without its place is not taken for a full one")
  func rankOnly() throws {
    let text = IdentitySample.report("2021年度部门决算\n\n单位名称：县水利局", own: "县水利局")
    #expect(try IdentitySample.identity(text).department.remedy?.contains("县水利局") == true)
  }

  @Test("the remedy is said in both languages")
  func languages() throws {
    guard case .unknown(let remedy) = try IdentitySample.identity("你好").department else {
      Issue.record("nobody should be named")
      return
    }
    #expect(remedy.zh.contains("单位名称") && remedy.en.contains("names no department"))
  }

  @Test("words that name nobody leave the department unknown", arguments: ["你好", "2021年度部门决算", "上海市普陀区2024年区级部门预算"])
  func nobody(text: String) throws {
    #expect(try IdentitySample.identity(text).department.value == nil)
  }

  @Test("团市委 is the league's committee of the city that the title names")
  func league() throws {
    let body = "共青团佳木斯市委员会2017年部门决算\n\n二、机构设置\n\n团市委内设机构5个，所属事业单位1个。机关编制18名。"
    let department = try IdentitySample.identity(body).department
    #expect(department.value?.fullName == "共青团佳木斯市委员会")
    #expect(department.value?.selfNames.contains("团市委") == true)
  }
}

extension Evidenced {
  /// What would settle an undecided answer.
  var remedy: String? {
    if case .unknown(let remedy) = self { remedy.zh } else { nil }
  }
}
