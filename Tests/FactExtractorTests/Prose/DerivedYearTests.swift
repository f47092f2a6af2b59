import DisclosureModel
import Testing

@Suite("Years that follow from a stated change")
struct DerivedYearTests {
  static let sentences: [Sentence] = [
    Sentence(
      "会议费、培训费分别为0.8万元和1.6万元，比上年分别减少0.2万元和增加0.1万元。",
      facts: ["2021 meeting actual all 0.8万元", "2021 training actual all 1.6万元"], claims: []),
    Sentence(
      "会议费3万元，培训费2万元。与上年相比，会议费减少1万元；培训费增加1万元。",
      facts: [
        "2021 meeting actual all 3万元", "2021 training actual all 2万元", "2020 meeting actual all 4万元 derived",
        "2020 training actual all 1万元 derived",
      ],
      claims: ["change meeting 2021 actual →2020 down 1万元", "change training 2021 actual →2020 up 1万元"]),
    Sentence(
      "公务接待费支出决算为0.07万元，比上年减少1.19万元，下降94.44%。",
      facts: [
        "2021 three_public.reception actual all 0.07万元",
        "2020 three_public.reception actual all 1.26万元 derived",
      ],
      claims: [
        "change three_public.reception 2021 actual →2020 down 1.19万元 94.44%"
      ]),
    Sentence(
      "公务接待费0.07万元，较2020年度决算减少0.39万元，下降84.78%。",
      facts: [
        "2021 three_public.reception actual all 0.07万元",
        "2020 three_public.reception actual all 0.46万元 derived",
      ],
      claims: [
        "change three_public.reception 2021 actual →2020 →actual down 0.39万元 84.78%"
      ]),
    Sentence(
      "公务接待费0.07万元，同比减少0.39万元。",
      facts: [
        "2021 three_public.reception actual all 0.07万元",
        "2020 three_public.reception actual all 0.46万元 derived",
      ],
      claims: [
        "change three_public.reception 2021 actual →2020 down 0.39万元"
      ]),
    Sentence(
      "公务接待费3万元，与上年持平。",
      facts: [
        "2021 three_public.reception actual all 3万元",
        "2020 three_public.reception actual all 3万元 derived",
      ],
      claims: [
        "change three_public.reception 2021 actual →2020 flat"
      ]),
    Sentence(
      "会议费3万元，培训费2万元，均与上年持平。",
      facts: [
        "2021 meeting actual all 3万元",
        "2021 training actual all 2万元",
        "2020 meeting actual all 3万元 derived",
        "2020 training actual all 2万元 derived",
      ],
      claims: [
        "change meeting 2021 actual →2020 flat",
        "change training 2021 actual →2020 flat",
      ]),
    Sentence(
      "在职人员69人，比上年减少3人。",
      facts: [
        "2021 staff.on_payroll actual all 69人",
        "2020 staff.on_payroll actual all 72人 derived",
      ],
      claims: [
        "change staff.on_payroll 2021 actual →2020 down 3人"
      ]),
    Sentence(
      "公务接待费0.07万元，同比下降84.78%。",
      facts: [
        "2021 three_public.reception actual all 0.07万元"
      ],
      claims: [
        "change three_public.reception 2021 actual →2020 down 84.78%"
      ]),
    Sentence(
      "支出合计300万元，比上年下降（增长）27.78%。",
      facts: [
        "2021 expenditure.total actual all 300万元"
      ],
      claims: [
        "change expenditure.total 2021 actual →2020 unresolved 27.78%"
      ]),
    Sentence(
      "支出合计300万元，比年初预算增加20万元。",
      facts: [
        "2021 expenditure.total actual all 300万元",
        "2021 expenditure.total budget all 280万元 derived",
      ],
      claims: [
        "againstBudget expenditure.total 2021 actual →budget up 20万元"
      ]),
    Sentence(
      "收、支总计1344.01万元。与上年相比，收、支总计各增加20万元，增长1.51%。",
      facts: [
        "2021 balance.total actual all 1344.01万元",
        "2020 balance.total actual all 1324.01万元 derived",
      ],
      claims: [
        "change balance.total 2021 actual →2020 up 20万元 1.51%"
      ]),
    Sentence(
      "项目支出60万元。其中：信息化建设经费20万元，比上年增加5万元；普法经费40万元。",
      facts: [
        "2021 expenditure.project actual all 60万元",
        "2021 expenditure.project_item[信息化建设经费] actual all 20万元",
        "2021 expenditure.project_item[普法经费] actual all 40万元",
        "2020 expenditure.project_item[信息化建设经费] actual all 15万元 derived",
      ],
      claims: [
        "change expenditure.project_item[信息化建设经费] 2021 actual →2020 up 5万元"
      ]),
    Sentence(
      "支出合计300.00万元，较上年增加20.00万元，增幅7.14%，其中：基本支出200.00万元，较上年增加10.00万元；项目支出100.00万元，较上年增加10.00万元。",
      facts: [
        "2021 expenditure.total actual all 300万元",
        "2021 expenditure.basic actual all 200万元",
        "2021 expenditure.project actual all 100万元",
        "2020 expenditure.total actual all 280万元 derived",
        "2020 expenditure.basic actual all 190万元 derived",
        "2020 expenditure.project actual all 90万元 derived",
      ],
      claims: [
        "change expenditure.total 2021 actual →2020 up 20万元 7.14%",
        "change expenditure.basic 2021 actual →2020 up 10万元",
        "change expenditure.project 2021 actual →2020 up 10万元",
      ]),
    Sentence(
      "支出合计5万元，比上年增加8万元。",
      facts: [
        "2021 expenditure.total actual all 5万元"
      ],
      claims: [
        "change expenditure.total 2021 actual →2020 up 8万元"
      ]),
    Sentence(
      "支出合计300万元，比上年减少-20万元，下降-7.14%。",
      facts: [
        "2021 expenditure.total actual all 300万元",
        "2020 expenditure.total actual all 280万元 derived",
      ],
      claims: [
        "change expenditure.total 2021 actual →2020 down 20万元 7.14%"
      ]),
    Sentence(
      "支出合计与上年持平，为300万元。",
      facts: [
        "2021 expenditure.total actual all 300万元",
        "2020 expenditure.total actual all 300万元 derived",
      ],
      claims: [
        "change expenditure.total 2021 actual →2020 flat"
      ]),
    Sentence(
      "2021年机关运行经费支出42.3万元，较2020年度减少3.1万元，降低6.83%，较年初预算数减少1.7万元，降低3.86%。",
      facts: [
        "2021 operating_cost actual all 42.3万元",
        "2020 operating_cost actual all 45.4万元 derived",
        "2021 operating_cost budget all 44万元 derived",
      ],
      claims: [
        "change operating_cost 2021 actual →2020 down 3.1万元 6.83%",
        "againstBudget operating_cost 2021 actual →budget down 1.7万元 3.86%",
      ]),
    Sentence(
      "2021年度收入总计1217.92万元，支出总计1217.92万元。与2020年度相比，收入总计减少45.74万元，下降3.62%；支出总计减少45.74万元，下降3.62%。",
      facts: [
        "2021 balance.total actual all 1217.92万元",
        "2020 balance.total actual all 1263.66万元 derived",
      ],
      claims: [
        "change balance.total 2021 actual →2020 down 45.74万元 3.62%"
      ]),
    Sentence(
      "2022年本单位收入预算640万元，其中，一般公共预算拨款640万元，政府性基金0万元，上级补助收入0万元。收入较去年增加20万元。", year: 2022, kind: .budget,
      facts: [
        "2022 income.total budget all 640万元",
        "2022 income.fiscal budget general 640万元",
        "2022 income.fiscal budget govfund 0元",
        "2022 income.superior budget all 0元",
        "2021 income.total budget all 620万元 derived",
      ],
      claims: [
        "change income.total 2022 budget →2021 up 20万元"
      ]),
    Sentence(
      "由于厉行节约，公务接待费比上年减少1万元，支出2.6万元。",
      facts: [
        "2021 three_public.reception actual all 2.6万元",
        "2020 three_public.reception actual all 3.6万元 derived",
      ],
      claims: [
        "change three_public.reception 2021 actual →2020 down 1万元 “厉行节约”"
      ]),
  ]

  @Test("The year before follows from amount and direction, and from nothing less", arguments: sentences)
  func facts(_ sentence: Sentence) throws { #expect(try sentence.report.facts() == sentence.facts) }

  @Test("Each claim has its line, what it compares with, and its figures", arguments: sentences)
  func claims(_ sentence: Sentence) throws { #expect(try sentence.report.claims() == sentence.claims) }
}
