import DisclosureModel
import Testing

@Suite("“三公” figures and their counts")
struct ThreePublicTests {
  static let sentences: [Sentence] = [
    Sentence(
      "“三公”经费支出1.86万元，低于3.20万元的年初预算。",
      facts: ["2021 three_public.total actual all 1.86万元", "2021 three_public.total budget all 3.2万元"]),
    Sentence("目前中心有公务用车3辆，均为采访用车。", facts: ["2021 vehicle.stock actual all 3辆"]),
    Sentence(
      "公务用车运行维护费预算13万元、支出11.82万元，公务接待费预算5.60万元、支出3.42万元。",
      facts: [
        "2021 three_public.vehicle_operation budget all 13万元", "2021 three_public.vehicle_operation actual all 11.82万元",
        "2021 three_public.reception budget all 5.6万元", "2021 three_public.reception actual all 3.42万元",
      ]),
    Sentence(
      "“三公”经费27.43万元，同比上年30.67万元下降10.56%。",
      facts: [
        "2021 three_public.total actual all 27.43万元", "2020 three_public.total actual all 30.67万元 restated",
      ]),
    Sentence(
      "“三公”经费实际支出186.42万元，比预算减少23.58万元；2020年支出201.35万元，同比减少14.93万元。",
      facts: [
        "2021 three_public.total actual all 186.42万元", "2020 three_public.total actual all 201.35万元 restated",
        "2021 three_public.total budget all 210万元 derived",
      ]),
    Sentence(
      "“三公”经费预算28万元，其中公务用车运行维护费20万元，公务接待费8万元；实际支出22.74万元，其中公务用车运行维护费18.05万元，公务接待费4.69万元。",
      facts: [
        "2021 three_public.total budget all 28万元",
        "2021 three_public.vehicle_operation budget all 20万元",
        "2021 three_public.reception budget all 8万元",
        "2021 three_public.total actual all 22.74万元",
        "2021 three_public.vehicle_operation actual all 18.05万元",
        "2021 three_public.reception actual all 4.69万元",
      ]),
    Sentence(
      "公务接待费1.24万元；因公出国（境）费和公务用车购置费均为0，与上年一致。",
      facts: [
        "2021 three_public.reception actual all 1.24万元",
        "2021 three_public.abroad actual all 0元",
        "2021 three_public.vehicle_purchase actual all 0元",
        "2020 three_public.abroad actual all 0元 derived",
        "2020 three_public.vehicle_purchase actual all 0元 derived",
      ]),
    Sentence(
      "公务用车运行维护费4.5万元，一台巡查车待报废，年末尚有公务用车2辆。",
      facts: ["2021 three_public.vehicle_operation actual all 4.5万元", "2021 vehicle.stock actual all 2辆"]),
    Sentence(
      "公务用车运行维护费0.96万元，公务用车1辆（校车）。",
      facts: ["2021 three_public.vehicle_operation actual all 0.96万元", "2021 vehicle.stock actual all 1辆"]),
    Sentence("执法执勤和环卫指挥车辆保有14辆。", facts: ["2021 vehicle.stock actual all 14辆"]),
    Sentence(
      "学校无公务用车、无出国费用。",
      facts: ["2021 vehicle.stock actual all 0辆", "2021 three_public.abroad actual all 0元"]),
    Sentence(
      "因公出国（境）费2万元，比上年增加(减少)0万元。",
      facts: ["2021 three_public.abroad actual all 2万元", "2020 three_public.abroad actual all 2万元 derived"]),
    Sentence(
      "公务用车运行维护费15.80万元，占100.00%，比上年减少1.20万元，降低7.06%；公务接待费0.00万元，比上年增加0.00万元，增长0.00%。",
      facts: [
        "2021 three_public.vehicle_operation actual all 15.8万元", "2021 three_public.reception actual all 0元",
        "2020 three_public.vehicle_operation actual all 17万元 derived",
        "2020 three_public.reception actual all 0元 derived",
      ]),
    Sentence(
      "公务用车运行维护费4.5万元，年末待处置公务用车2辆。",
      facts: ["2021 three_public.vehicle_operation actual all 4.5万元"]),
    Sentence(
      "公务用车购置费25万元，购置公务用车2辆，比上年度少3辆。",
      facts: [
        "2021 three_public.vehicle_purchase actual all 25万元", "2021 vehicle.purchased actual all 2辆",
        "2020 vehicle.purchased actual all 5辆 derived",
      ]),
    Sentence(
      "公务接待费0.43万元，国内公务接待6批次、42人次，与2020年度相比增加0.01万元。",
      facts: [
        "2021 three_public.reception actual all 0.43万元", "2021 reception.batches actual all 6个",
        "2021 reception.visitors actual all 42人", "2020 three_public.reception actual all 0.42万元 derived",
      ],
      claims: ["change three_public.reception 2021 actual →2020 up 0.01万元"]),
    Sentence(
      "公务接待费0.60万元，接待上级检查5批次38人、外地考察3批次20人，共计8批次58人。",
      facts: [
        "2021 three_public.reception actual all 0.6万元", "2021 reception.batches actual all 8个",
        "2021 reception.visitors actual all 58人",
      ]),
    Sentence(
      "公务接待费支出决算为2.6万元，完成预算的43.33%，国内公务接待12批次、105人次。",
      facts: [
        "2021 three_public.reception actual all 2.6万元",
        "2021 reception.batches actual all 12个",
        "2021 reception.visitors actual all 105人",
      ]),
    Sentence(
      "公务用车运行维护费6.86万元，公务用车保有量3辆。",
      facts: [
        "2021 three_public.vehicle_operation actual all 6.86万元",
        "2021 vehicle.stock actual all 3辆",
      ]),
    Sentence(
      "公务用车购置费17.98万元，购置公务用车1辆。",
      facts: [
        "2021 three_public.vehicle_purchase actual all 17.98万元",
        "2021 vehicle.purchased actual all 1辆",
      ]),
    Sentence(
      "七、“三公”经费支出情况\n（一）因公出国（境）费支出决算为0万元，全年安排因公出国（境）团组0个，累计0人次。\n（二）公务接待费支出决算为2.6万元，全年共接待来访团组12个、来宾105人次，主要是外省考察发生的接待支出。\n（三）公务用车购置费及运行维护费支出决算为24.9万元，其中：公务用车购置费17.98万元，更新公务用车1辆。公务用车运行维护费6.92万元，截止2021年12月31日，我单位开支财政拨款的公务用车保有量为3辆。",
      facts: [
        "2021 three_public.abroad actual all 0元",
        "2021 abroad.groups actual all 0个",
        "2021 abroad.people actual all 0人",
        "2021 three_public.reception actual all 2.6万元",
        "2021 reception.batches actual all 12个",
        "2021 reception.visitors actual all 105人",
        "2021 three_public.vehicle actual all 24.9万元",
        "2021 three_public.vehicle_purchase actual all 17.98万元",
        "2021 vehicle.purchased actual all 1辆",
        "2021 three_public.vehicle_operation actual all 6.92万元",
        "2021 vehicle.stock actual all 3辆",
      ]),
    Sentence(
      "公务接待费2.6万元，接待12批次、105人次，其中外事接待1批次、5人次。",
      facts: [
        "2021 three_public.reception actual all 2.6万元",
        "2021 reception.batches actual all 12个",
        "2021 reception.visitors actual all 105人",
      ]),
    Sentence(
      "财政拨款“三公”经费支出10万元。",
      facts: [
        "2021 three_public.total actual fiscal 10万元"
      ]),
    Sentence(
      "“三公”经费支出10万元，“ 三 公 ”经费预算12万元，‘三公’经费调整预算11万元。",
      facts: [
        "2021 three_public.total actual all 10万元",
        "2021 three_public.total budget all 12万元",
        "2021 three_public.total adjusted all 11万元",
      ]),
    Sentence(
      "三公经费预算数为12万元，决算数为10万元，其中公务接待费预算3万元，决算2.6万元。",
      facts: [
        "2021 three_public.total budget all 12万元",
        "2021 three_public.total actual all 10万元",
        "2021 three_public.reception budget all 3万元",
        "2021 three_public.reception actual all 2.6万元",
      ]),
    Sentence(
      "国内接待费2.6万元，外宾接待费0.5万元。",
      facts: []),
    Sentence(
      "公务用车购置及运行维护费18.5万元，公务用车购置1辆。",
      facts: [
        "2021 three_public.vehicle actual all 18.5万元",
        "2021 vehicle.purchased actual all 1辆",
      ]),
    Sentence(
      "本年度因公出国（境）团组1个，3人次，支出4.5万元。",
      facts: [
        "2021 abroad.groups actual all 1个",
        "2021 abroad.people actual all 3人",
        "2021 three_public.abroad actual all 4.5万元",
      ]),
    Sentence(
      "公务用车购置及运维费13.88万元（其中：公务用车购置费0万元，公务用车运行维护费13.88万元）。",
      facts: [
        "2021 three_public.vehicle actual all 13.88万元", "2021 three_public.vehicle_purchase actual all 0元",
        "2021 three_public.vehicle_operation actual all 13.88万元",
      ]),
    Sentence(
      "公务接待费1.2万元。全年使用一般公共预算财政拨款涉及的出国（境）团组2个，累计5人次。",
      facts: [
        "2021 three_public.reception actual all 1.2万元", "2021 abroad.groups actual all 2个",
        "2021 abroad.people actual all 5人",
      ]),
    Sentence(
      "人均接待费117.96元，车均维护费2.41万元。",
      facts: []),
    Sentence(
      "公务用车购置费17万元，较上年增加17万元，主要原因是车辆报废更新，本年购置公务用车1辆。",
      facts: [
        "2021 three_public.vehicle_purchase actual all 17万元", "2021 vehicle.purchased actual all 1辆",
        "2020 three_public.vehicle_purchase actual all 0元 derived",
      ]),
    Sentence(
      "公务用车购置费与因公出国（境）费均未发生。",
      facts: ["2021 three_public.vehicle_purchase actual all 0元", "2021 three_public.abroad actual all 0元"]),
    Sentence(
      "“三公”经费支出决算38.64万元，年初预算46.00万元，比上年减少13.68万元。",
      facts: [
        "2021 three_public.total actual all 38.64万元", "2021 three_public.total budget all 46万元",
        "2020 three_public.total actual all 52.32万元 derived",
      ]),
    Sentence(
      "公务用车购置及运行维护费31.16万元（2020年为40.01万元），其中公务用车购置费0万元，年末公务用车保有量1辆。",
      facts: [
        "2021 three_public.vehicle actual all 31.16万元", "2020 three_public.vehicle actual all 40.01万元 restated",
        "2021 three_public.vehicle_purchase actual all 0元", "2021 vehicle.stock actual all 1辆",
      ]),
    Sentence(
      "“三公”经费支出决算74.28万元（其中：一般公共预算支出70.28万元；政府性基金预算支出4.00万元）。",
      facts: [
        "2021 three_public.total actual all 74.28万元", "2021 three_public.total actual general 70.28万元",
        "2021 three_public.total actual govfund 4万元",
      ]),
    Sentence(
      "“三公”经费支出8.17万元，比2020年的9.36万元压减1.19万元；年初预算14.50万元，节约6.33万元。",
      facts: [
        "2021 three_public.total actual all 8.17万元", "2020 three_public.total actual all 9.36万元 restated",
        "2021 three_public.total budget all 14.5万元",
      ]),
    Sentence(
      "“三公”经费预算38万元；实际支出24.96万元。其中公务接待费5.75万元。",
      facts: [
        "2021 three_public.total budget all 38万元", "2021 three_public.total actual all 24.96万元",
        "2021 three_public.reception actual all 5.75万元",
      ]),
    Sentence(
      "公务用车购置及运行维护费6.68万元。接待各类检查、调研98批次758人次。",
      facts: [
        "2021 three_public.vehicle actual all 6.68万元", "2021 reception.batches actual all 98个",
        "2021 reception.visitors actual all 758人",
      ]),
    Sentence(
      "“三公”经费预算11.50万元，实际支出9.28万元；2020年实际支出12.40万元。其中公务接待费0.36万元。",
      facts: [
        "2021 three_public.total budget all 11.5万元", "2021 three_public.total actual all 9.28万元",
        "2020 three_public.total actual all 12.4万元 restated", "2021 three_public.reception actual all 0.36万元",
      ]),
    Sentence(
      "2.公务用车购置费用支出情况说明。购置车辆0台，预算3万元，支出决算2万元。",
      facts: [
        "2021 vehicle.purchased actual all 0辆", "2021 three_public.vehicle_purchase budget all 3万元",
        "2021 three_public.vehicle_purchase actual all 2万元",
      ]),
    Sentence(
      "国有资产占有使用情况：在册公务用车7辆。平均每车全年运行维护费3.12万元。",
      facts: ["2021 vehicle.stock actual all 7辆"]),
    Sentence(
      "一、因公出国（境）费\n2021年我镇没有出访计划，团组0个，出国（境）0人。",
      facts: ["2021 abroad.groups actual all 0个", "2021 abroad.people actual all 0人"]),
    Sentence(
      "“三公”经费0万元，公务用车保有量0辆；接待2批次，累计9人次。",
      facts: [
        "2021 three_public.total actual all 0元", "2021 vehicle.stock actual all 0辆",
        "2021 reception.batches actual all 2个", "2021 reception.visitors actual all 9人",
      ]),
    Sentence(
      "公务用车购置及运行费3.6万元，全部为运行维护费。“三公”经费支出9.6万元，比2020年少花1.4万元。",
      facts: [
        "2021 three_public.vehicle actual all 3.6万元", "2021 three_public.vehicle_operation actual all 3.6万元",
        "2021 three_public.total actual all 9.6万元", "2020 three_public.total actual all 11万元 derived",
      ]),
    Sentence(
      "因公出国（境）费预算6万元，拟派1人参加培训班。2020年预算数8万元。", kind: .budget,
      facts: [
        "2021 three_public.abroad budget all 6万元", "2021 abroad.people budget all 1人",
        "2020 three_public.abroad budget all 8万元 restated",
      ]),
    Sentence(
      "“三公”经费预算29.80万元，决算26.44万元，较2020年（28.15万元）减少1.71万元。",
      facts: [
        "2021 three_public.total budget all 29.8万元", "2021 three_public.total actual all 26.44万元",
        "2020 three_public.total actual all 28.15万元 restated",
      ]),
  ]

  @Test("Trips, batches, visitors and cars go with their line", arguments: sentences)
  func facts(_ sentence: Sentence) throws { #expect(try sentence.report.facts() == sentence.facts) }
}
