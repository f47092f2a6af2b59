import DisclosureModel
import FactExtractor
import Testing

@Suite("部门名称的各种写法")
struct DepartmentFormTests {
  @Test(
    "names that differ only in how offices shorten them are one body's",
    arguments: [
      ("2021年桃江县组织部决算公开", "桃江县委组织部内设办公室、组织股等4个股室。", "桃江县委组织部"),
      ("桃江县县委编办2021年度部门决算", "中共桃江县委机构编制委员会办公室是县委工作机关。", "中共桃江县委机构编制委员会办公室"),
      ("自治区人民政府机关事务管理局2021年度部门决算", "宁夏回族自治区政府机关事务管理局为参公事业单位。", "宁夏回族自治区政府机关事务管理局"),
    ])
  func shortened(title: String, sentence: String, name: String) throws {
    #expect(try IdentitySample.identity("\(title)\n\n一、概况\n\n\(sentence)\n").department.value?.fullName == name)
  }

  @Test(
    "a division of the 兵团 and a customs office are bodies, a list of sections is none",
    arguments: [
      ("第八师一四七团2021年度部门决算公开说明", "第八师一四七团"), ("皇岗海关2021年单位预算", "皇岗海关"),
      ("2021年阳山县人民法院省级部门决算基本情况说明", "阳山县人民法院"),
    ])
  func uncommon(title: String, name: String) throws {
    #expect(try IdentitySample.identity(IdentitySample.report(title)).department.value?.fullName == name)
  }

  @Test("a sentence on sections names the body in front of them")
  func sections() throws {
    let text = "目录\n\n一、机构设置\n\n桃江县动物疫病预防控制中心下设防疫组、检验室、办公室。\n\n2021年度收入100.00万元。\n"
    #expect(try IdentitySample.identity(text).department.value?.fullName == "桃江县动物疫病预防控制中心")
  }

  @Test("the form of one project is of the body that carries it out, unless another body is named")
  func carrier() throws {
    let form = "项目支出绩效自评表（2021年度）\n\n项目名称\t村道养护\n主管部门\t桃江县交通运输局\t实施单位\t桃江县公路养护中心\n总分\t98\n"
    #expect(try IdentitySample.identity(form).department.value?.fullName == "桃江县公路养护中心")
    let titled = "桃江县交通运输局2021年度部门整体支出绩效自评报告\n\n" + form
    #expect(try IdentitySample.identity(titled).department.value?.fullName == "桃江县交通运输局")
  }

  @Test(
    "a line above a title is no part of it",
    arguments: ["监督索引号5309", "信息公开 > 财政信息", "财政预决算"])
  func above(line: String) throws {
    let text = "\(line)\n桃江县人力资源和社会保障局2021年度部门决算\n目录\n"
    #expect(try IdentitySample.identity(text).department.value?.fullName == "桃江县人力资源和社会保障局")
  }

  @Test("a title that is broken behind a place is still joined")
  func brokenPlace() throws {
    let text = "益阳市赫\n山区水利局2021年度部门决算\n目录\n"
    #expect(try IdentitySample.identity(text).department.value?.fullName == "益阳市赫山区水利局")
  }

  @Test("a county by its short and its full name is one place")
  func autonomousCounty() throws {
    let text = "宽甸县第四中学2021年度部门决算\n\n第一部分 宽甸满族自治县第四中学概况\n\n2021年度收入100.00万元。\n"
    #expect(try IdentitySample.identity(text).department.value?.fullName == "宽甸满族自治县第四中学")
  }

  @Test("the department above a project is not the report's own")
  func supervisor() throws {
    let text =
      "部门整体支出绩效评价报告\n\n项目单位：上林县统计局\n\n主管部门：上林县人民政府\n\n上林县统计局编制\n\n一、基本情况\n\n上林县统计局，下设二层机构上林县普查中心1个。\n\n2021年年初预算236.48万元。\n"
    #expect(try IdentitySample.identity(text).department.value?.fullName == "上林县统计局")
  }
}
