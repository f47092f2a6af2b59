import DisclosureModel
import Testing

@Suite("What only looks like a fact")
struct NoFactsTests {
  static let sentences: [Sentence] = [
    Sentence("按政府采购资金类型划分，一般公共预算拨款17000元，上年结转结余资金500元。"),
    Sentence("批复预算8个项目（含1个年初结转结余项目50万元）。"),
    Sentence(
      "公务接待费：指单位按规定开支的各类公务接待支出，如2021年开支3万元。",
      facts: []),
    Sentence(
      "预算执行率=（预算执行数/预算数）×100%，预算数为100万元。",
      facts: []),
    Sentence(
      "目录\n一、公务接待费支出3万元",
      facts: []),
    Sentence(
      "检查项目50个，涉及资金3000万元，其中公务接待费3万元。",
      facts: []),
    Sentence(
      "全县财政收入完成20亿元，本年支出15亿元。",
      facts: []),
    Sentence(
      "培训干部200人次，发放补贴30万元。",
      facts: []),
    Sentence(
      "第三部分 名词解释\n一、公务接待费：反映各类接待支出，例如支出3万元。\n二、基本支出是指人员支出和公用支出，比如100万元。",
      facts: []),
    Sentence(
      "帮助企业融资2.5亿元，引进项目12个，总投资30亿元。",
      facts: []),
    Sentence(
      "会议费控制率、培训费控制率均达到目标。",
      facts: []),
    Sentence(
      "公务接待费标准为每人100元。",
      facts: []),
    Sentence(
      "2021年1月1日起执行新的制度，2021年3月召开会议5次。",
      facts: []),
    Sentence(
      "招商引资企业12家，新增就业300人。",
      facts: []),
    Sentence(
      "2022年部门预算支出320万元。",
      facts: []),
    Sentence(
      "单位负责人：张三 联系电话：0731-83612345",
      facts: []),
    Sentence(
      "得分=（100-预算偏离率）*100%，满分10分。",
      facts: []),
    Sentence(
      "公式：在职人员控制率=（在职人员数/编制数）×100%。在职人员数：以决算为准。",
      facts: []),
    Sentence(
      "项目绩效目标：完成道路12公里、绿化3000平方米，受益群众5万人。",
      facts: []),
    Sentence(
      "全年办理提案120件，会议费控制良好。",
      facts: []),
    Sentence(
      "依法征收税款3亿元，减税降费5000万元。",
      facts: []),
    Sentence(
      "2016年规定，公务接待费不得超过5万元。",
      facts: []),
  ]

  @Test("Definitions, formulas, contents, activities and other years' plans give none", arguments: sentences)
  func facts(_ sentence: Sentence) throws { #expect(try sentence.report.facts() == sentence.facts) }

  @Test("Sums without a unit, as the lines of a lost table print them, are counted as unassigned")
  func bareSums() throws {
    let report = ReportText("20805 行政事业单位养老支出 1,205.67 1,205.67\n\n第3项共有15次，平均4.5。\n")
    #expect(try report.facts().isEmpty)
    #expect(try report.disclosure().coverage.unassigned.map(\.text) == ["1,205.67", "1,205.67"])
  }
}
