import DisclosureModel
import Testing

@Suite("Budget, adjusted budget and actual")
struct BasisTests {
  static let sentences: [Sentence] = [
    Sentence(
      "三公经费预算、决算分别为21万元、18.62万元。",
      facts: ["2021 three_public.total budget all 21万元", "2021 three_public.total actual all 18.62万元"]),
    Sentence(
      "公务接待费预算数与决算数分别为12万元和10.12万元。",
      facts: ["2021 three_public.reception budget all 12万元", "2021 three_public.reception actual all 10.12万元"]),
    Sentence(
      "公务接待费预算和决算均为0万元。",
      facts: ["2021 three_public.reception budget all 0元", "2021 three_public.reception actual all 0元"]),
    Sentence(
      "三公经费全年支出11.35万元，控制在预算12万元以内。",
      facts: ["2021 three_public.total actual all 11.35万元", "2021 three_public.total budget all 12万元"]),
    Sentence(
      "2021年县财政批复我局年初预算39万元（基本支出13万元、项目支出26万元），年中追加12万元，全年预算数51万元。全年执行数43万元。",
      facts: [
        "2021 expenditure.total budget all 39万元", "2021 expenditure.basic budget all 13万元",
        "2021 expenditure.project budget all 26万元", "2021 budget.supplement actual all 12万元",
        "2021 expenditure.total adjusted all 51万元", "2021 expenditure.total actual all 43万元",
      ]),
    Sentence(
      "2021年县财政批复我局预算39万元（基本支出13万元、项目支出20万元）。",
      facts: ["2021 expenditure.basic budget all 13万元", "2021 expenditure.project budget all 20万元"]),
    Sentence(
      "一般公共预算财政拨款支出78万元。与2020年度的63万元相比，增加15万元。年初预算为55万元。",
      facts: [
        "2021 expenditure.total actual general 78万元", "2020 expenditure.total actual general 63万元 restated",
        "2021 expenditure.total budget general 55万元",
      ], claims: ["change expenditure.total 2021 actual →2020 up 15万元"]),
    Sentence(
      "三公经费支出决算10万元，完成预算12万元的83.33%。",
      facts: [
        "2021 three_public.total actual all 10万元",
        "2021 three_public.total budget all 12万元",
      ],
      claims: [
        "completion three_public.total 2021 actual →budget 83.33%"
      ]),
    Sentence(
      "公务接待费支出决算为2.6万元，完成调整预算3万元的86.67%。",
      facts: [
        "2021 three_public.reception actual all 2.6万元",
        "2021 three_public.reception adjusted all 3万元",
      ],
      claims: [
        "completion three_public.reception 2021 actual →adjusted 86.67%"
      ]),
    Sentence(
      "支出合计300万元，完成年初预算280万元的107.14%。",
      facts: [
        "2021 expenditure.total actual all 300万元",
        "2021 expenditure.total budget all 280万元",
      ],
      claims: [
        "completion expenditure.total 2021 actual →budget 107.14%"
      ]),
    Sentence(
      "支出合计300万元，完成年初预算的107.14%。",
      facts: [
        "2021 expenditure.total actual all 300万元"
      ],
      claims: [
        "completion expenditure.total 2021 actual →budget 107.14%"
      ]),
    Sentence(
      "部门整体支出年初预算数300万元，全年预算数320万元，全年执行数310万元，执行率96.88%。",
      facts: [
        "2021 expenditure.total budget all 300万元",
        "2021 expenditure.total adjusted all 320万元",
        "2021 expenditure.total actual all 310万元",
      ],
      claims: [
        "completion expenditure.total 2021 actual →adjusted 96.88%"
      ]),
    Sentence(
      "部门整体支出年初预算3218万元，加上上年结转94万元及年中下达的国土绿化等专项，全年预算数4105万元。", kind: .performance,
      facts: [
        "2021 expenditure.total budget all 3218万元", "2021 carryover.opening actual all 94万元",
        "2021 expenditure.total adjusted all 4105万元",
      ]),
    Sentence(
      "年中追加预算2159万元。加上上年结转，调整后支出预算5342万元。", kind: .performance,
      facts: ["2021 budget.supplement actual all 2159万元", "2021 expenditure.total adjusted all 5342万元"]),
    Sentence(
      "卫生健康支出95.14万元，与年初预算数无增减。",
      facts: [
        "2021 expenditure.function[卫生健康支出] actual all 95.14万元",
        "2021 expenditure.function[卫生健康支出] budget all 95.14万元 derived",
      ],
      claims: ["againstBudget expenditure.function[卫生健康支出] 2021 actual →budget flat"]),
    Sentence(
      "全年实际支出4062.96万元，其余结转下年。", kind: .performance,
      facts: ["2021 expenditure.total actual all 4062.96万元"]),
    Sentence(
      "部门整体支出全年预算数为1654万元。全年执行1611万元，其中：基本支出612万元，项目支出999万元。", kind: .performance,
      facts: [
        "2021 expenditure.total adjusted all 1654万元", "2021 expenditure.total actual all 1611万元",
        "2021 expenditure.basic actual all 612万元", "2021 expenditure.project actual all 999万元",
      ]),
    Sentence("调整后收入预算2377.83万元。", facts: ["2021 income.total adjusted all 2377.83万元"]),
    Sentence(
      "部门整体支出年初预算370万元，年中因调资和清零任务追加58万元。", kind: .performance,
      facts: ["2021 expenditure.total budget all 370万元", "2021 budget.supplement actual all 58万元"]),
    Sentence(
      "基本支出年初预算100万元，年中追加20万元，调整后预算120万元。",
      facts: [
        "2021 expenditure.basic budget all 100万元",
        "2021 budget.supplement actual all 20万元",
        "2021 expenditure.basic adjusted all 120万元",
      ],
      claims: []),
    Sentence(
      "基本支出预算100万元，基本支出决算98万元。",
      facts: [
        "2021 expenditure.basic budget all 100万元",
        "2021 expenditure.basic actual all 98万元",
      ],
      claims: []),
    Sentence(
      "本年支出300万元，其中基本支出200万元。", kind: .budget,
      facts: [
        "2021 expenditure.total budget all 300万元",
        "2021 expenditure.basic budget all 200万元",
      ],
      claims: []),
    Sentence(
      "项目支出60万元，占本年支出合计的20%。",
      facts: [
        "2021 expenditure.project actual all 60万元"
      ],
      claims: [
        "share expenditure.project 2021 actual of expenditure.total 20%"
      ]),
    Sentence(
      "项目支出60万元，占总支出的比重为20%。",
      facts: [
        "2021 expenditure.project actual all 60万元"
      ],
      claims: [
        "share expenditure.project 2021 actual 20%"
      ]),
    Sentence(
      "预算执行率为96.88%。在职人员控制率为95%。",
      facts: [],
      claims: [
        "rate rate.budget_execution 2021 actual 96.88%",
        "rate rate.staff_control 2021 actual 95%",
      ]),
    Sentence(
      "公务接待费年初预算3万元，支出决算2.6万元，决算数小于预算数。",
      facts: [
        "2021 three_public.reception budget all 3万元",
        "2021 three_public.reception actual all 2.6万元",
      ],
      claims: [
        "againstBudget three_public.reception 2021 actual →budget down"
      ]),
    Sentence(
      "会议费预算3万元，拟召开会议5次，人数300人；培训费预算2万元。",
      facts: [
        "2021 meeting budget all 3万元",
        "2021 training budget all 2万元",
      ],
      claims: []),
    Sentence(
      "基本支出：2022年年初预算数为580万元，是指为保障单位机构正常运转而发生的各项支出。", year: 2022, kind: .budget,
      facts: [
        "2022 expenditure.basic budget all 580万元"
      ],
      claims: []),
    Sentence(
      "公务接待费预算5万元，支出4.5万元；会议费预算3万元，实际2万元；培训费年初预算6万元，完成5.5万元。",
      facts: [
        "2021 three_public.reception budget all 5万元", "2021 three_public.reception actual all 4.5万元",
        "2021 meeting budget all 3万元", "2021 meeting actual all 2万元", "2021 training budget all 6万元",
        "2021 training actual all 5.5万元",
      ],
      claims: []),
    Sentence(
      "项目支出预算60万元，其中文印支出经费10万元、信息应急经费8万元。",
      facts: [
        "2021 expenditure.project budget all 60万元", "2021 expenditure.project_item[文印支出经费] budget all 10万元",
        "2021 expenditure.project_item[信息应急经费] budget all 8万元",
      ],
      claims: []),
    Sentence(
      "2021年预算收入100万元，其中：基本支出60万元。2021年实际支出98万元。",
      facts: [
        "2021 income.total budget all 100万元", "2021 expenditure.basic budget all 60万元",
        "2021 expenditure.total actual all 98万元",
      ],
      claims: []),
    Sentence(
      "2022年部门预算安排支出500万元，其中项目支出200万元。",
      facts: [],
      claims: []),
    Sentence(
      "项目支出控制在200万元以内。",
      facts: [],
      claims: []),
    Sentence(
      "2021年预算收支安排100万元，较2020年预算增加10万元。",
      kind: .budget,
      facts: [
        "2021 income.total budget all 100万元", "2021 expenditure.total budget all 100万元",
        "2020 income.total budget all 90万元 derived", "2020 expenditure.total budget all 90万元 derived",
      ],
      claims: [
        "change income.total 2021 budget →2020 →budget up 10万元",
        "change expenditure.total 2021 budget →2020 →budget up 10万元",
      ]),
    Sentence(
      "机关运行经费上年支出数为137万元，本年142万元。",
      facts: ["2020 operating_cost actual all 137万元 restated", "2021 operating_cost actual all 142万元"],
      claims: []),
    Sentence(
      "会议费：2021年支出3万元。",
      facts: ["2021 meeting actual all 3万元"],
      claims: []),
    Sentence(
      "基本支出80万元，占本年支出合计120万元的66.67%。",
      facts: ["2021 expenditure.basic actual all 80万元", "2021 expenditure.total actual all 120万元"],
      claims: ["share expenditure.basic 2021 actual of expenditure.total 66.67%"]),
    Sentence(
      "2021年年初预算685万元，全年预算数742万元，全年执行数721万元。", kind: .performance,
      facts: [
        "2021 expenditure.total budget all 685万元", "2021 expenditure.total adjusted all 742万元",
        "2021 expenditure.total actual all 721万元",
      ]),
    Sentence(
      "公务接待费支出6万元，预算10万元，上年8万元。",
      facts: [
        "2021 three_public.reception actual all 6万元", "2021 three_public.reception budget all 10万元",
        "2020 three_public.reception actual all 8万元 restated",
      ]),
    Sentence(
      "基本支出232万元，预算290万元，其中：人员经费180万元，公用经费52万元。",
      facts: [
        "2021 expenditure.basic actual all 232万元", "2021 expenditure.basic budget all 290万元",
        "2021 expenditure.personnel actual all 180万元", "2021 expenditure.public actual all 52万元",
      ]),
    Sentence(
      "一、支出预算情况\n\n衢岩县水利局支出预算总额为612万元。", kind: .budget,
      facts: ["2021 expenditure.total budget all 612万元"]),
    Sentence(
      "项目支出80万元，年度执行中追加30万元。",
      facts: ["2021 expenditure.project actual all 80万元", "2021 budget.supplement actual all 30万元"]),
    Sentence(
      "政府采购预算金额88万元，实际支出79.6万元。",
      facts: ["2021 procurement.total budget all 88万元", "2021 procurement.total actual all 79.6万元"]),
    Sentence(
      "年初预算1236.8万元，执行中调增至1862.47万元，实际支出1800万元。", kind: .performance,
      facts: [
        "2021 expenditure.total budget all 1236.8万元", "2021 expenditure.total adjusted all 1862.47万元",
        "2021 expenditure.total actual all 1800万元",
      ]),
  ]

  @Test("Words in front of a figure or inside a completion rate say which it is", arguments: sentences)
  func facts(_ sentence: Sentence) throws { #expect(try sentence.report.facts() == sentence.facts) }

  @Test("Each claim has its line, what it compares with, and its figures", arguments: sentences)
  func claims(_ sentence: Sentence) throws { #expect(try sentence.report.claims() == sentence.claims) }
}
