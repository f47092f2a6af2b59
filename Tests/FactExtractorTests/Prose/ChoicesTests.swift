import DisclosureModel
import Testing

@Suite("Choosing between readings")
struct ChoicesTests {
  static let sentences: [Sentence] = [
    Sentence(
      "支出合计300万元，其中基本支出200万元，比上年增加20万元，增长7.14%。",
      facts: [
        "2021 expenditure.total actual all 300万元",
        "2021 expenditure.basic actual all 200万元",
        "2020 expenditure.total actual all 280万元 derived",
      ],
      claims: [
        "change expenditure.total 2021 actual →2020 up 20万元 7.14%"
      ]),
    Sentence(
      "支出合计300万元，其中基本支出200万元，比上年增加20万元，增长11.11%。",
      facts: [
        "2021 expenditure.total actual all 300万元",
        "2021 expenditure.basic actual all 200万元",
        "2020 expenditure.basic actual all 180万元 derived",
      ],
      claims: [
        "change expenditure.basic 2021 actual →2020 up 20万元 11.11%"
      ]),
    Sentence(
      "支出合计300万元，其中基本支出200万元，比上年增加20万元，增长5%。",
      facts: [
        "2021 expenditure.total actual all 300万元",
        "2021 expenditure.basic actual all 200万元",
        "2020 expenditure.basic actual all 180万元 derived",
      ],
      claims: [
        "change expenditure.basic 2021 actual →2020 up 20万元 5%"
      ]),
    Sentence(
      "年初预算支出300万元。财政拨款收入300万元。本年支出决算280万元。",
      facts: [
        "2021 expenditure.total budget all 300万元",
        "2021 income.fiscal budget fiscal 300万元",
        "2021 expenditure.total actual all 280万元",
      ],
      claims: []),
    Sentence(
      "年初预算支出300万元。财政拨款收入300万元。本年支出决算300万元。",
      facts: [
        "2021 expenditure.total budget all 300万元",
        "2021 income.fiscal actual fiscal 300万元",
        "2021 expenditure.total actual all 300万元",
      ],
      claims: []),
    Sentence(
      "编制77名，在职人数69人，行政编制39人，事业编制27人，工勤5人。",
      facts: [
        "2021 staff.quota actual all 77人",
        "2021 staff.on_payroll actual all 69人",
        "2021 staff.on_payroll.admin actual all 39人",
        "2021 staff.quota.institution actual all 27人",
        "2021 staff.on_payroll.worker actual all 5人",
      ],
      claims: []),
    Sentence(
      "支出合计300万元，比上年减少-20万元，下降-6.25%。",
      facts: [
        "2021 expenditure.total actual all 300万元",
        "2020 expenditure.total actual all 320万元 derived",
      ],
      claims: [
        "change expenditure.total 2021 actual →2020 down 20万元 6.25%"
      ]),
    Sentence(
      "财政拨款收入1052.2万元。2021年度财政拨款收入总计1052.2万元，比上年增加61.7万元。一般公共预算财政拨款支出总计1098.4万元。",
      facts: [
        "2021 income.fiscal actual fiscal 1052.2万元", "2021 expenditure.total actual general 1098.4万元",
        "2020 income.fiscal actual fiscal 990.5万元 derived",
      ],
      claims: ["change income.fiscal 2021 actual →2020 up 61.7万元"]),
    Sentence(
      "收入总计386.9万元，其中当年财政拨款372.4万元，上年结余14.5万元；支出总计379.2万元，其中基本支出268.7万元。",
      facts: [
        "2021 balance.total actual all 386.9万元", "2021 income.fiscal actual fiscal 372.4万元",
        "2021 carryover.opening actual all 14.5万元", "2021 expenditure.total actual all 379.2万元",
        "2021 expenditure.basic actual all 268.7万元",
      ], claims: []),
    Sentence(
      "2021年收入总预算268.4万元，其中：一般公共预算拨款收入266.4万元，上年结转结余2万元。", kind: .budget,
      facts: [
        "2021 balance.total budget all 268.4万元", "2021 income.fiscal budget general 266.4万元",
        "2021 carryover.opening budget all 2万元",
      ], claims: []),
    Sentence(
      "2021年收入预算486.3万元，均为财政拨款；上缴上级支出、经营支出共0.00元。",
      facts: [
        "2021 income.total budget all 486.3万元", "2021 income.fiscal budget fiscal 486.3万元",
        "2021 expenditure.superior budget all 0元", "2021 expenditure.operating budget all 0元",
      ], claims: []),
    Sentence(
      "支出合计300万元，比上年增加20万元，增长7.14%。2020年支出合计285万元。",
      facts: [
        "2021 expenditure.total actual all 300万元",
        "2020 expenditure.total actual all 285万元 restated",
      ],
      claims: [
        "change expenditure.total 2021 actual →2020 up 20万元 7.14%"
      ]),
    Sentence(
      "“三公”经费支出126.45万元，年初预算为150万元，较年初预算数减少23.55万元。较上年支出数减少12.3万元。",
      facts: [
        "2021 three_public.total actual all 126.45万元", "2021 three_public.total budget all 150万元",
        "2020 three_public.total actual all 138.75万元 derived",
      ],
      claims: [
        "againstBudget three_public.total 2021 actual →budget down 23.55万元",
        "change three_public.total 2021 actual →2020 down 12.3万元",
      ]),
    Sentence(
      "公务接待费支出0.75万元。公务接待共6批次、52人次。较预算减少1.25万元；较上年度减少0.3万元。",
      facts: [
        "2021 three_public.reception actual all 0.75万元", "2021 reception.batches actual all 6个",
        "2021 reception.visitors actual all 52人", "2021 three_public.reception budget all 2万元 derived",
        "2020 three_public.reception actual all 1.05万元 derived",
      ],
      claims: [
        "againstBudget three_public.reception 2021 actual →budget down 1.25万元",
        "change three_public.reception 2021 actual →2020 down 0.3万元",
      ]),
    Sentence(
      "财政拨款收入261.94万元,同比上年度增加36.2万元。",
      facts: ["2021 income.fiscal actual fiscal 261.94万元", "2020 income.fiscal actual fiscal 225.74万元 derived"],
      claims: [
        "change income.fiscal 2021 actual →2020 up 36.2万元"
      ]),
    Sentence(
      "2021年度收入4385.62万元，比上年增加592.18万元。支出4405.3万元。结余12.47万元，比上年减少19.68万元。",
      facts: [
        "2021 income.total actual all 4385.62万元", "2021 expenditure.total actual all 4405.3万元",
        "2021 carryover.closing actual all 12.47万元", "2020 income.total actual all 3793.44万元 derived",
        "2020 carryover.closing actual all 32.15万元 derived",
      ],
      claims: [
        "change income.total 2021 actual →2020 up 592.18万元",
        "change carryover.closing 2021 actual →2020 down 19.68万元",
      ]),
    Sentence(
      "项目支出30万元，比上年减少2万元，结余3万元，比上年增加1万元。",
      facts: ["2021 expenditure.project actual all 30万元", "2020 expenditure.project actual all 32万元 derived"],
      claims: [
        "change expenditure.project 2021 actual →2020 down 2万元"
      ]),
    Sentence(
      "公务用车运行维护费3万元。费用支出较年初预算数减少1万元。较上年支出数增加0.5万元。",
      facts: [
        "2021 three_public.vehicle_operation actual all 3万元",
        "2021 three_public.vehicle_operation budget all 4万元 derived",
        "2020 three_public.vehicle_operation actual all 2.5万元 derived",
      ],
      claims: [
        "againstBudget three_public.vehicle_operation 2021 actual →budget down 1万元",
        "change three_public.vehicle_operation 2021 actual →2020 up 0.5万元",
      ]),
    Sentence(
      "“三公”经费：2021年全年支出46.38万元，比上年减少5.12万元。",
      facts: [
        "2021 three_public.total actual all 46.38万元", "2020 three_public.total actual all 51.5万元 derived",
      ],
      claims: ["change three_public.total 2021 actual →2020 down 5.12万元"]),
    Sentence(
      "2021年度支出合计486.72万元，其中基本支出400.72万元，项目支出86万元。\n\n2021年度支出合计472.72万元，比上年增加31.55万元。",
      facts: [
        "2021 expenditure.total actual all 486.72万元", "2021 expenditure.basic actual all 400.72万元",
        "2021 expenditure.project actual all 86万元",
      ],
      claims: ["change expenditure.total 2021 actual →2020 up 31.55万元"]),
  ]

  @Test("The report's own accounts choose the line, the basis and the direction", arguments: sentences)
  func facts(_ sentence: Sentence) throws { #expect(try sentence.report.facts() == sentence.facts) }

  @Test("Each claim has its line, what it compares with, and its figures", arguments: sentences)
  func claims(_ sentence: Sentence) throws { #expect(try sentence.report.claims() == sentence.claims) }
}
