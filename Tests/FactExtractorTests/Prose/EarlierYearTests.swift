import DisclosureModel
import Testing

@Suite("Figures of earlier years")
struct EarlierYearTests {
  static let sentences: [Sentence] = [
    Sentence(
      "财政拨款支出4110.66万元，占本年支出合计的99.56%；上年为3671.02万元。",
      facts: [
        "2021 expenditure.total actual fiscal 4110.66万元", "2020 expenditure.total actual fiscal 3671.02万元 restated",
      ],
      claims: ["share expenditure.total 2021 actual of expenditure.total 99.56%"]),
    Sentence(
      "基本支出1610万元，项目支出1394万元。上年基本支出预算为1520万元，项目支出预算为1222万元。", kind: .budget,
      facts: [
        "2021 expenditure.basic budget all 1610万元", "2021 expenditure.project budget all 1394万元",
        "2020 expenditure.basic budget all 1520万元 restated", "2020 expenditure.project budget all 1222万元 restated",
      ]),
    Sentence(
      "“三公”经费21.36万元，其中公务接待费11.56万元，与上年决算25.42万元相比下降15.97%。",
      facts: [
        "2021 three_public.total actual all 21.36万元", "2021 three_public.reception actual all 11.56万元",
        "2020 three_public.total actual all 25.42万元 restated",
      ],
      claims: ["change three_public.total 2021 actual →2020 →actual down 15.97%"]),
    Sentence(
      "公务用车运行维护费18.55万元，预算20万元，上年21.90万元；公务接待费2.52万元，预算4万元，上年4.48万元。",
      facts: [
        "2021 three_public.vehicle_operation actual all 18.55万元",
        "2021 three_public.vehicle_operation budget all 20万元",
        "2020 three_public.vehicle_operation actual all 21.9万元 restated",
        "2021 three_public.reception actual all 2.52万元", "2021 three_public.reception budget all 4万元",
        "2020 three_public.reception actual all 4.48万元 restated",
      ]),
    Sentence(
      "收入合计213.86万元。其中：财政拨款收入209.15万元；其他收入4.71万元。与上年229.58万元相比，减少15.72万元。",
      facts: [
        "2021 income.total actual all 213.86万元", "2021 income.fiscal actual fiscal 209.15万元",
        "2021 income.other actual all 4.71万元", "2020 income.total actual all 229.58万元 restated",
      ],
      claims: ["change income.total 2021 actual →2020 down 15.72万元"]),
    Sentence(
      "收入总计986.42万元，其中年初结转和结余38.15万元，较2020年的911.82万元增加74.60万元。",
      facts: [
        "2021 balance.total actual all 986.42万元", "2021 carryover.opening actual all 38.15万元",
        "2020 balance.total actual all 911.82万元 restated",
      ],
      claims: ["change balance.total 2021 actual →2020 up 74.6万元"]),
    Sentence(
      "公务接待费3万元，上年2万元；会议费6万元，比上年减少1万元。",
      facts: [
        "2021 three_public.reception actual all 3万元", "2020 three_public.reception actual all 2万元 restated",
        "2021 meeting actual all 6万元", "2020 meeting actual all 7万元 derived",
      ],
      claims: ["change meeting 2021 actual →2020 down 1万元"]),
    Sentence(
      "2021年度支出合计1,263.66万元，与2020年度支出1187.62万元相比，增加76.04万元，增长6.40%。",
      facts: [
        "2021 expenditure.total actual all 1263.66万元",
        "2020 expenditure.total actual all 1187.62万元 restated",
      ],
      claims: [
        "change expenditure.total 2021 actual →2020 up 76.04万元 6.4%"
      ]),
    Sentence(
      "公务接待费0.46万元，上年为1.65万元。",
      facts: [
        "2021 three_public.reception actual all 0.46万元",
        "2020 three_public.reception actual all 1.65万元 restated",
      ],
      claims: []),
    Sentence(
      "公务接待费决算0.46万元，较上年决算数1.65万元减少1.19万元。",
      facts: [
        "2021 three_public.reception actual all 0.46万元",
        "2020 three_public.reception actual all 1.65万元 restated",
      ],
      claims: [
        "change three_public.reception 2021 actual →2020 →actual down 1.19万元"
      ]),
    Sentence(
      "公务接待费0.46万元，去年同期1.65万元。",
      facts: [
        "2021 three_public.reception actual all 0.46万元",
        "2020 three_public.reception actual all 1.65万元 restated",
      ],
      claims: []),
    Sentence(
      "公务接待费0.46万元，2020年1.65万元。",
      facts: [
        "2021 three_public.reception actual all 0.46万元",
        "2020 three_public.reception actual all 1.65万元 restated",
      ],
      claims: []),
    Sentence(
      "本年支出合计300万元，2020年当年预算执行数为280万元。",
      facts: [
        "2021 expenditure.total actual all 300万元",
        "2020 expenditure.total actual all 280万元 restated",
      ],
      claims: []),
    Sentence(
      "本年收入合计300万元，同口径比上年280万元增加20万元。",
      facts: [
        "2021 income.total actual all 300万元",
        "2020 income.total actual all 280万元 restated",
      ],
      claims: [
        "change income.total 2021 actual →2020 up 20万元"
      ]),
    Sentence(
      "基本支出120万元（上年110万元）。",
      facts: [
        "2021 expenditure.basic actual all 120万元",
        "2020 expenditure.basic actual all 110万元 restated",
      ],
      claims: []),
    Sentence(
      "本年收入合计300万元（2020年280万元），本年支出合计290万元（2020年270万元）。",
      facts: [
        "2021 income.total actual all 300万元",
        "2020 income.total actual all 280万元 restated",
        "2021 expenditure.total actual all 290万元",
        "2020 expenditure.total actual all 270万元 restated",
      ],
      claims: []),
    Sentence(
      "基本支出由2020年的110万元增至120万元。",
      facts: [
        "2020 expenditure.basic actual all 110万元 restated",
        "2021 expenditure.basic actual all 120万元",
      ],
      claims: []),
    Sentence(
      "收入合计1217.92万元，其中财政拨款收入1217.92万元，占100%，与2020年度收入1263.66万元相比，减少45.74万元。",
      facts: [
        "2021 income.total actual all 1217.92万元",
        "2021 income.fiscal actual fiscal 1217.92万元",
        "2020 income.total actual all 1263.66万元 restated",
      ],
      claims: [
        "share income.fiscal 2021 actual of income.total 100%",
        "change income.total 2021 actual →2020 down 45.74万元",
      ]),
    Sentence(
      "政府采购支出90万元，比上年80万元增长12.5%。",
      facts: [
        "2021 procurement.total actual all 90万元",
        "2020 procurement.total actual all 80万元 restated",
      ],
      claims: [
        "change procurement.total 2021 actual →2020 up 12.5%"
      ]),
    Sentence(
      "公务接待费支出0.46万元，与2020年度1.65万元相比减少1.19万元。",
      facts: [
        "2021 three_public.reception actual all 0.46万元",
        "2020 three_public.reception actual all 1.65万元 restated",
      ],
      claims: [
        "change three_public.reception 2021 actual →2020 down 1.19万元"
      ]),
    Sentence(
      "2022年收入预算320万元，比2021年预算300万元增加20万元。", year: 2022, kind: .budget,
      facts: [
        "2022 income.total budget all 320万元",
        "2021 income.total budget all 300万元 restated",
      ],
      claims: [
        "change income.total 2022 budget →2021 →budget up 20万元"
      ]),
    Sentence(
      "2019年、2020年、2021年公务接待费分别为1万元、2万元和3万元。",
      facts: [
        "2019 three_public.reception actual all 1万元 restated",
        "2020 three_public.reception actual all 2万元 restated",
        "2021 three_public.reception actual all 3万元",
      ],
      claims: []),
    Sentence(
      "2019年、2020年公务接待费分别为1万元、2万元。",
      facts: [
        "2019 three_public.reception actual all 1万元 restated",
        "2020 three_public.reception actual all 2万元 restated",
      ],
      claims: []),
    Sentence(
      "2020年、2021年公务接待费支出分别为3万元和2.6万元。",
      facts: [
        "2020 three_public.reception actual all 3万元 restated",
        "2021 three_public.reception actual all 2.6万元",
      ],
      claims: []),
    Sentence(
      "收入、支出总计均为1344.01万元。",
      facts: [
        "2021 balance.total actual all 1344.01万元"
      ],
      claims: []),
    Sentence(
      "2020年度、2021年度在职人员分别为72人、69人。",
      facts: [
        "2020 staff.on_payroll actual all 72人 restated",
        "2021 staff.on_payroll actual all 69人",
      ],
      claims: []),
    Sentence(
      "截至2020年12月31日，在职人员69人。",
      facts: [
        "2020 staff.on_payroll actual all 69人 restated"
      ],
      claims: []),
    Sentence(
      "支出200.50万元（上年180.40万元，增加20.10万元）。",
      facts: [
        "2021 expenditure.total actual all 200.5万元",
        "2020 expenditure.total actual all 180.4万元 restated",
      ],
      claims: [
        "change expenditure.total 2021 actual →2020 up 20.1万元"
      ]),
  ]

  @Test("An earlier year's figure is that year's, wherever it stands in the sentence", arguments: sentences)
  func facts(_ sentence: Sentence) throws { #expect(try sentence.report.facts() == sentence.facts) }

  @Test("Each claim has its line, what it compares with, and its figures", arguments: sentences)
  func claims(_ sentence: Sentence) throws { #expect(try sentence.report.claims() == sentence.claims) }
}
