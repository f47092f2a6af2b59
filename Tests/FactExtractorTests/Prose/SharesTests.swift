import DisclosureModel
import Testing

@Suite("Shares of a total")
struct SharesTests {
  static let sentences: [Sentence] = [
    Sentence(
      "与全年预算相比，公务接待费预算数1.00万元，决算数0.85万元，预决算差异率-15.00%，主要原因是：压减开支。",
      facts: ["2021 three_public.reception budget all 1万元", "2021 three_public.reception actual all 0.85万元"],
      claims: ["againstBudget three_public.reception 2021 actual →budget down 15% “压减开支”"]),
    Sentence(
      "政府采购货物支出30万元。货物采购授予中小企业合同金额占货物支出金额的50%。",
      facts: ["2021 procurement.goods actual all 30万元"], claims: []),
    Sentence(
      "财政拨款收入90万元（一般公共预算80万元，政府性基金预算10万元），占90%。",
      claims: ["share income.fiscal 2021 actual 90%"]),
    Sentence(
      "政府采购支出总额200万元，其中：政府采购服务支出50万元。授予中小企业合同金额180万元，占政府采购支出总额的90%。",
      claims: []),
    Sentence(
      "政府采购支出总额200万元，其中：政府采购服务支出50万元，占政府采购支出总额的25%。",
      claims: ["share procurement.services 2021 actual of procurement.total 25%"]),
  ]

  @Test(
    "A share is of the figure before it, outside of brackets and of sums that belong to no line", arguments: sentences)
  func claims(_ sentence: Sentence) throws { #expect(try sentence.report.claims() == sentence.claims) }

  @Test("Equipment that will be bought is not there yet")
  func toBeBought() throws {
    let report = ReportText("单价50万元以上通用设备2台。2021年安排购置单价50万元以上通用设备0台。")
    #expect(try report.facts() == ["2021 equipment.over_500k actual all 2台"])
  }

  @Test("The outcome beside the budget of its own year is no year beside itself")
  func ownBudget() throws {
    let report = ReportText("会议费2021年度决算8万元，比2021年年初预算减少2万元。")
    #expect(try report.claims() == ["againstBudget meeting 2021 actual →2021 →budget down 2万元"])
  }
}

@Suite("Changes told by the name of a line")
struct NamedItemTests {
  @Test("A name without a change behind it takes no claim")
  func unnamed() throws {
    let report = ReportText("支出合计872.76万元，比上年增加122.70万元，原因是公路养护任务增加。")
    #expect(try report.claims() == ["change expenditure.total 2021 actual →2020 up 122.7万元 “公路养护任务增加”"])
  }
}

@Suite("支出 under a heading")
struct SectionSpendingTests {
  @Test("支出 alone is that of the line that the heading names")
  func section() throws {
    let report = ReportText("# 一、总体情况\n\n支出合计300万元。\n\n# 二、项目支出\n\n全年资金收入100万元，支出100万元，用于日常事务。")
    let facts = try report.facts()
    #expect(facts.contains("2021 expenditure.total actual all 300万元"))
    #expect(
      facts.filter { $0.contains("100万元") && $0.contains("expenditure") } == [
        "2021 expenditure.project actual all 100万元"
      ])
  }
}
