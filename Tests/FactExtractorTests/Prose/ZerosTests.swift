import DisclosureModel
import Testing

@Suite("Stated zeros")
struct ZerosTests {
  static let sentences: [Sentence] = [
    Sentence(
      "政府采购支出总额12.50万元，其中货物12.50万元，无工程、服务类采购。",
      facts: [
        "2021 procurement.total actual all 12.5万元", "2021 procurement.goods actual all 12.5万元",
        "2021 procurement.works actual all 0元", "2021 procurement.services actual all 0元",
      ]),
    Sentence(
      "本年收入80万元；无上级补助收入、事业收入。",
      facts: [
        "2021 income.total actual all 80万元", "2021 income.superior actual all 0元", "2021 income.business actual all 0元",
      ]),
    Sentence("我局是无经营收入的单位。", facts: []),
    Sentence(
      "共有车辆11辆，无单价50万元以上通用设备、单价100万元以上专用设备。",
      facts: [
        "2021 vehicle.stock actual all 11辆", "2021 equipment.over_500k actual all 0台",
        "2021 equipment.over_1m actual all 0台",
      ]),
    Sentence(
      "国内公务接待17批次；因公出国（境）团组和人次均为零。",
      facts: [
        "2021 reception.batches actual all 17个", "2021 abroad.groups actual all 0个", "2021 abroad.people actual all 0人",
      ]),
    Sentence(
      "无因公出国（境）费、公务用车购置费。",
      facts: ["2021 three_public.abroad actual all 0元", "2021 three_public.vehicle_purchase actual all 0元"]),
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
    Sentence(
      "经营支出0万元，其他支出（对附属单位补助支出、上缴上级支出）0万元。",
      facts: [
        "2021 expenditure.operating actual all 0元", "2021 expenditure.affiliate actual all 0元",
        "2021 expenditure.superior actual all 0元",
      ]),
    Sentence(
      "本部门没有使用政府性基金预算拨款安排的支出。",
      facts: ["2021 expenditure.total actual govfund 0元"]),
    Sentence(
      "本部门无政府性基金预算和国有资本经营预算收支。",
      facts: [
        "2021 income.fiscal actual govfund 0元", "2021 expenditure.total actual govfund 0元",
        "2021 income.fiscal actual statecap 0元", "2021 expenditure.total actual statecap 0元",
      ]),
    Sentence("本部门没有政府性基金支出超预算的情况。", facts: []),
  ]

  @Test("无, 未发生, 零 and a dash are zeros where a line stands beside them", arguments: sentences)
  func facts(_ sentence: Sentence) throws { #expect(try sentence.report.facts() == sentence.facts) }
}
