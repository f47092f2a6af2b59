import DisclosureModel
import Testing

@Suite("Sections")
struct OutlineTests {
  static let sentences: [Sentence] = [
    Sentence(
      "（二）部门财政资金支出情况\n\n部门支出合计751.93万元。", facts: ["2021 expenditure.total actual all 751.93万元"]),
    Sentence(
      "二、机关运行经费支出情况\n\n2021年基本支出中的日常公用经费支出，合计30万元。",
      facts: ["2021 operating_cost actual all 30万元"]),
    Sentence(
      "五、政府性基金预算支出决算情况\n本年支出30万元。\n六、机关运行经费情况\n本年支出合计300万元。",
      facts: [
        "2021 expenditure.total actual govfund 30万元",
        "2021 expenditure.total actual all 300万元",
      ]),
    Sentence(
      "第三部分 名词解释\n基本支出：例如100万元。\n第四部分 附件\n基本支出100万元。",
      facts: [
        "2021 expenditure.basic actual all 100万元"
      ]),
    Sentence(
      "目录\n一、部门概况\n二、支出情况 5\n第一部分 部门概况\n基本支出100万元。",
      facts: [
        "2021 expenditure.basic actual all 100万元"
      ]),
    Sentence(
      "三、一般公共预算财政拨款支出情况\n（一）支出总体情况\n本年支出250万元。\n（二）支出结构情况\n基本支出200万元。\n四、收入情况\n本年收入合计300万元。",
      facts: [
        "2021 expenditure.total actual general 250万元",
        "2021 expenditure.basic actual general 200万元",
        "2021 income.total actual all 300万元",
      ]),
    Sentence(
      "（一）“三公”经费\n公务接待费2万元。\n（二）2021年度预算安排情况\n会议费3万元。",
      facts: [
        "2021 three_public.reception actual all 2万元",
        "2021 meeting actual all 3万元",
      ]),
    Sentence(
      "　　目　录\n　　一、部门职责\n　　二、收支情况\n\n　　一、部门职责\n　　二、收支情况\n　　本年收入合计100万元。",
      facts: ["2021 income.total actual all 100万元"]),
    Sentence(
      "目录\n一、部门概况……1\n二、收支情况……3\n六、名词解释……9\n本部门负责民政工作。\n本年收入合计100.00万元。",
      facts: ["2021 income.total actual all 100万元"]),
    Sentence(
      "目录\n第一部分 概况\n第二部分 名词解释\n一、收支情况\n本年收入合计100.00万元",
      facts: ["2021 income.total actual all 100万元"]),
    Sentence(
      "名词解释\n一、基本支出：指人员支出和公用支出。\n二、收支情况\n2021年度本年收入合计100.00万元。",
      facts: ["2021 income.total actual all 100万元"]),
    Sentence(
      "四、一般公共预算财政拨款支出决算情况\n（三）具体情况\n年初预算为81.50万元，支出决算为79.80万元。",
      facts: ["2021 expenditure.total budget general 81.5万元", "2021 expenditure.total actual general 79.8万元"]),
    Sentence(
      "三、机关运行经费支出情况\n2021年支出88.50万元。",
      facts: ["2021 operating_cost actual all 88.5万元"]),
    Sentence(
      "一、2022年“三公”经费预算情况\n公务接待费3万元。\n二、2021年“三公”经费决算情况\n公务接待费2万元，公务用车运行费1万元。", year: 2022,
      kind: .budget,
      facts: [
        "2022 three_public.reception budget all 3万元",
        "2021 three_public.reception actual all 2万元 restated",
        "2021 three_public.vehicle_operation actual all 1万元 restated",
      ]),
    Sentence(
      "三、2020年度“三公”经费决算情况\n公务接待费2万元。",
      facts: ["2021 three_public.reception actual all 2万元"]),
    Sentence(
      "机关运行经费：指为保障运行的资金。2021年度本年收入合计100.00万元。预算执行率=98/100×100%=98%。本年支出合计98.00万元。",
      facts: ["2021 income.total actual all 100万元", "2021 expenditure.total actual all 98万元"]),
  ]

  @Test("A heading's fund or zone ends where the next section of its rank begins", arguments: sentences)
  func facts(_ sentence: Sentence) throws { #expect(try sentence.report.facts() == sentence.facts) }
}
