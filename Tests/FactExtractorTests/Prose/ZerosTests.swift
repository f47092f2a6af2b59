import DisclosureModel
import Testing

@Suite("Stated zeros")
struct ZerosTests {
  static let sentences: [Sentence] = [
    Sentence(
      "本单位本年度没有政府性基金预算财政拨款收入支出，本表为空。",
      facts: ["2021 income.fiscal actual govfund 0元", "2021 expenditure.total actual govfund 0元"]),
    Sentence(
      "无因公出国（境）费支出，无公务用车购置费。",
      facts: [
        "2021 three_public.abroad actual all 0元",
        "2021 three_public.vehicle_purchase actual all 0元",
      ]),
    Sentence(
      "本年度未发生公务接待费。",
      facts: [
        "2021 three_public.reception actual all 0元"
      ]),
    Sentence(
      "政府性基金预算支出：无。",
      facts: [
        "2021 expenditure.total actual govfund 0元"
      ]),
    Sentence(
      "资本性支出—。",
      facts: [
        "2021 expenditure.capital actual all 0元"
      ]),
    Sentence(
      "八、政府性基金预算收入支出决算情况\n本单位无政府性基金收支。",
      facts: [
        "2021 income.fiscal actual govfund 0元",
        "2021 expenditure.total actual govfund 0元",
      ]),
    Sentence(
      "九、政府性基金预算支出情况\n无。",
      facts: [
        "2021 expenditure.total actual govfund 0元"
      ]),
    Sentence(
      "本单位2021年度没有国有资本经营预算财政拨款支出。",
      facts: [
        "2021 expenditure.total actual statecap 0元"
      ]),
    Sentence(
      "公务接待费0万元，会议费0.00万元。",
      facts: [
        "2021 three_public.reception actual all 0元",
        "2021 meeting actual all 0元",
      ]),
    Sentence(
      "公务接待费为零。",
      facts: [
        "2021 three_public.reception actual all 0元"
      ]),
    Sentence(
      "公务接待费支出不多，无铺张浪费现象。",
      facts: []),
    Sentence(
      "本年度没有购置公务用车。",
      facts: [
        "2021 vehicle.purchased actual all 0辆"
      ]),
    Sentence(
      "无公务用车购置费。",
      facts: [
        "2021 three_public.vehicle_purchase actual all 0元"
      ]),
  ]

  @Test("无, 未发生, 零 and a dash are zeros where a line stands beside them", arguments: sentences)
  func facts(_ sentence: Sentence) throws { #expect(try sentence.report.facts() == sentence.facts) }
}
