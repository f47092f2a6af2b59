import DisclosureModel
import FactExtractor
import Testing

@Suite("报告年度")
struct ReportYearTests {
  @Test(
    "a title's year in every way of writing it",
    arguments: [
      "桃江县水利局2021年度部门决算", "桃江县水利局２０２１年部门决算", "二〇二一年度桃江县水利局部门决算", "二0二一年度桃江县水利局部门决算",
      "二零二一年度桃江县水利局部门决算", "桃江县水利局部门决算（2021年）", "桃江县水利局\n\n评价年度：2021年\n\n部门整体支出绩效自评报告",
    ])
  func title(head: String) throws {
    let text = "\(head)\n\n2022年9月1日\n\n根据湘财绩〔2022〕1号文件和《关于开展2022年绩效自评工作的通知》要求编制。\n"
    #expect(try IdentitySample.identity(text).year.value?.number == 2021)
  }

  @Test("every plausible year, none before fiscal years were published", arguments: [1994, 2000, 2026, 2050, 2099])
  func plausible(year: Int) throws {
    let text = IdentitySample.report("桃江县水利局\(year)年度部门决算", year: year)
    #expect(try IdentitySample.identity(text).year.value?.number == year)
  }

  @Test("a year that no report can have is no fiscal year", arguments: [1949, 1978, 2100])
  func implausible(year: Int) throws {
    let text = IdentitySample.report("桃江县水利局\(year)年度部门决算", year: year)
    #expect(try IdentitySample.identity(text).year.value == nil)
  }

  @Test(
    "years of publication, of cited notices, of cut-off dates and of comparison are not the report's",
    arguments: [
      "二〇二二年 六月 二十日", "2022年8月20日", "根据湘财绩〔2022〕1号文件编制。", "根据《关于开展2022年度绩效自评工作的通知》编制。",
      "截至2022年12月31日，有车辆1辆。", "与2022年度支出相比，减少1万元。", "2022年末实有5人。", "规划期为2022年—2024年。",
    ])
  func otherYears(sentence: String) throws {
    let text = "桃江县水利局部门决算\n\n一、部门概况\n\n\(sentence)\n"
    #expect(try IdentitySample.identity(text).year.remedy != nil)
  }

  @Test("without a title the sentences about a year's own figures tell")
  func body() throws {
    let text = IdentitySample.report("单位名称：桃江县水利局", year: 2020)
    #expect(try IdentitySample.identity(text).year.value?.number == 2020)
  }

  @Test("a title whose year the whole body contradicts settles nothing")
  func contradicted() throws {
    let text = IdentitySample.report("桃江县水利局2022年度部门决算", year: 2021)
    #expect(try IdentitySample.identity(text).year.remedy != nil)
  }

  @Test("a page on the “三公” plan of a year with the outcome of the year before is the plan's year's")
  func plannedYear() throws {
    let text = "桃江县水利局2022年“三公”经费预算及2021年“三公”经费决算公开\n\n一、2022年“三公”经费预算\n\n公务接待费3万元。\n"
    #expect(try IdentitySample.identity(text).year.value?.number == 2022)
  }

  @Test("two years in one title settle nothing")
  func twoYears() throws {
    let text = IdentitySample.report("桃江县水利局2021年度部门决算及2022年部门预算")
    #expect(try IdentitySample.identity(text).year.remedy != nil)
  }
}
