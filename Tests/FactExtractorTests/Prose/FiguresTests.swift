import DisclosureModel
import Testing

@Suite("Figures as printed")
struct FiguresTests {
  static let sentences: [Sentence] = [
    Sentence(
      "支出合计1,263.66万元。",
      facts: [
        "2021 expenditure.total actual all 1263.66万元"
      ]),
    Sentence(
      "支出合计622万。",
      facts: [
        "2021 expenditure.total actual all 622万元"
      ]),
    Sentence(
      "支出合计1.2亿元。",
      facts: [
        "2021 expenditure.total actual all 12000万元"
      ]),
    Sentence(
      "支出合计12,029,501.84元。",
      facts: [
        "2021 expenditure.total actual all 12029501.84元"
      ]),
    Sentence(
      "支出合计９９．５万元。",
      facts: [
        "2021 expenditure.total actual all 99.5万元"
      ]),
    Sentence(
      "支出合计１，２６３元。",
      facts: [
        "2021 expenditure.total actual all 1263元"
      ]),
    Sentence(
      "支出合计 1 263.66 万元。",
      facts: [
        "2021 expenditure.total actual all 1263.66万元"
      ]),
    Sentence(
      "支出合计约300万元。",
      facts: [
        "2021 expenditure.total actual all 300万元"
      ]),
    Sentence(
      "支出合计人民币300万元。",
      facts: [
        "2021 expenditure.total actual all 300万元"
      ]),
    Sentence(
      "支出合计为：300万元。",
      facts: [
        "2021 expenditure.total actual all 300万元"
      ]),
    Sentence(
      "支出合计3百万元。",
      facts: [
        "2021 expenditure.total actual all 300万元"
      ]),
    Sentence(
      "支出合计99999999999999999999万元。",
      facts: []),
    Sentence(
      "支出合计5千元。",
      facts: [
        "2021 expenditure.total actual all 0.5万元"
      ]),
    Sentence(
      "会议费３．５０ 万 元。",
      facts: [
        "2021 meeting actual all 3.5万元"
      ]),
    Sentence(
      "基 本 支 出 3 . 5 万元。",
      facts: [
        "2021 expenditure.basic actual all 3.5万元"
      ]),
    Sentence(
      "金额单位：元\n\n支出合计\n本年支出合计820000.00元。",
      facts: ["2021 expenditure.total actual all 820000元"]),
  ]

  @Test("万, 亿, separators, wide digits and blanks make one number", arguments: sentences)
  func facts(_ sentence: Sentence) throws { #expect(try sentence.report.facts() == sentence.facts) }
}
