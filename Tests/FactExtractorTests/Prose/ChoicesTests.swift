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
      "支出合计300万元，比上年增加20万元，增长7.14%。2020年支出合计285万元。",
      facts: [
        "2021 expenditure.total actual all 300万元",
        "2020 expenditure.total actual all 285万元 restated",
      ],
      claims: [
        "change expenditure.total 2021 actual →2020 up 20万元 7.14%"
      ]),
  ]

  @Test("The report's own accounts choose the line, the basis and the direction", arguments: sentences)
  func facts(_ sentence: Sentence) throws { #expect(try sentence.report.facts() == sentence.facts) }

  @Test("Each claim has its line, what it compares with, and its figures", arguments: sentences)
  func claims(_ sentence: Sentence) throws { #expect(try sentence.report.claims() == sentence.claims) }
}
