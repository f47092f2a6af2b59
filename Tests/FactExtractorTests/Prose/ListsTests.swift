import DisclosureModel
import Testing

@Suite("Wholes and their parts")
struct ListsTests {
  static let sentences: [Sentence] = [
    Sentence(
      "因公出国（境）费、公务用车购置费、公务用车运行维护费、公务接待费分别为零、零、11.36万元和2.48万元。",
      facts: [
        "2021 three_public.abroad actual all 0元", "2021 three_public.vehicle_purchase actual all 0元",
        "2021 three_public.vehicle_operation actual all 11.36万元", "2021 three_public.reception actual all 2.48万元",
      ]),
    Sentence("会议费、培训费、公务接待费分别为3.1万元、2万元。", facts: []),
    Sentence(
      "总收入58万元，其中本年收入39万元，较上年减少5万元。",
      facts: [
        "2021 balance.total actual all 58万元", "2021 income.total actual all 39万元",
        "2020 income.total actual all 44万元 derived",
      ]),
    Sentence(
      "收支总计60万元，收入包括：一般公共预算拨款收入50万元、政府性基金预算拨款收入10万元；支出包括：一般公共服务支出45万元、城乡社区支出15万元。",
      facts: [
        "2021 balance.total actual all 60万元", "2021 income.fiscal actual general 50万元",
        "2021 income.fiscal actual govfund 10万元", "2021 expenditure.function[一般公共服务支出] actual all 45万元",
        "2021 expenditure.function[城乡社区支出] actual all 15万元",
      ]),
    Sentence(
      "卫生健康支出2万元，其中：基本支出2万元，项目支出0元。",
      facts: ["2021 expenditure.function[卫生健康支出] actual all 2万元"]),
    Sentence(
      "会议费、培训费分别为3.1万元、2万元。",
      facts: [
        "2021 meeting actual all 3.1万元",
        "2021 training actual all 2万元",
      ]),
    Sentence(
      "会议费和培训费支出决算分别为3.1万元和2.05万元。",
      facts: [
        "2021 meeting actual all 3.1万元",
        "2021 training actual all 2.05万元",
      ]),
    Sentence(
      "支出合计200万元，其中：基本支出150万元（人员经费120万元、公用经费30万元），项目支出50万元。",
      facts: [
        "2021 expenditure.total actual all 200万元",
        "2021 expenditure.basic actual all 150万元",
        "2021 expenditure.personnel actual all 120万元",
        "2021 expenditure.public actual all 30万元",
        "2021 expenditure.project actual all 50万元",
      ]),
    Sentence(
      "支出合计200万元（其中：基本支出150万元（其中：人员经费120万元，公用经费30万元），项目支出50万元）。",
      facts: [
        "2021 expenditure.total actual all 200万元",
        "2021 expenditure.basic actual all 150万元",
        "2021 expenditure.personnel actual all 120万元",
        "2021 expenditure.public actual all 30万元",
        "2021 expenditure.project actual all 50万元",
      ]),
    Sentence(
      "因公出国（境）费、公务用车购置费均为0万元。",
      facts: [
        "2021 three_public.abroad actual all 0元",
        "2021 three_public.vehicle_purchase actual all 0元",
      ]),
    Sentence(
      "因公出国（境）费、公务用车购置费、公务用车运行维护费均为零。",
      facts: [
        "2021 three_public.abroad actual all 0元",
        "2021 three_public.vehicle_purchase actual all 0元",
        "2021 three_public.vehicle_operation actual all 0元",
      ]),
    Sentence(
      "支出300万元，全部为项目支出。",
      facts: [
        "2021 expenditure.total actual all 300万元",
        "2021 expenditure.project actual all 300万元",
      ]),
    Sentence(
      "2021年政府采购支出总额90万元，其中：政府采购货物支出50万元、政府采购工程支出10万元、政府采购服务支出30万元。",
      facts: [
        "2021 procurement.total actual all 90万元",
        "2021 procurement.goods actual all 50万元",
        "2021 procurement.works actual all 10万元",
        "2021 procurement.services actual all 30万元",
      ]),
    Sentence(
      "政府采购支出90万元，其中货物50万元、工程10万元、服务30万元。",
      facts: [
        "2021 procurement.total actual all 90万元",
        "2021 procurement.goods actual all 50万元",
        "2021 procurement.works actual all 10万元",
        "2021 procurement.services actual all 30万元",
      ]),
    Sentence(
      "二、支出决算情况说明\n本年支出合计300万元，其中：\n（一）基本支出200万元。\n其中：人员经费150万元，公用经费50万元。\n（二）项目支出100万元。",
      facts: [
        "2021 expenditure.total actual all 300万元",
        "2021 expenditure.basic actual all 200万元",
        "2021 expenditure.personnel actual all 150万元",
        "2021 expenditure.public actual all 50万元",
        "2021 expenditure.project actual all 100万元",
      ]),
    Sentence(
      "基本支出中，工资福利支出100万元，商品和服务支出30万元，其中办公费3万元、差旅费2万元、会议费1万元。",
      facts: [
        "2021 expenditure.wages actual all 100万元",
        "2021 expenditure.goods actual all 30万元",
        "2021 expenditure.economic[办公费] actual all 3万元",
        "2021 expenditure.economic[差旅费] actual all 2万元",
        "2021 expenditure.economic[会议费] actual all 1万元",
      ]),
    Sentence(
      "工资福利支出包括基本工资、奖金等3,402.75万元。",
      facts: [
        "2021 expenditure.wages actual all 3402.75万元"
      ]),
    Sentence(
      "人员经费120万元，包括基本工资、津贴补贴、奖金等。",
      facts: [
        "2021 expenditure.personnel actual all 120万元"
      ]),
    Sentence(
      "财政拨款收入里，一般公共预算财政拨款136万元，政府性基金预算财政拨款48万元。",
      facts: ["2021 income.fiscal actual general 136万元", "2021 income.fiscal actual govfund 48万元"]),
    Sentence(
      "公用经费82万元，均为商品和服务支出。",
      facts: ["2021 expenditure.public actual all 82万元", "2021 expenditure.goods actual all 82万元"]),
    Sentence(
      "项目支出80万元，用在两个方面：平安创建30万元，清零专项50万元。",
      facts: [
        "2021 expenditure.project actual all 80万元",
        "2021 expenditure.project_item[平安创建] actual all 30万元",
        "2021 expenditure.project_item[清零专项] actual all 50万元",
      ]),
    Sentence(
      "项目支出80万元，受益群众分两类：城区补贴30万元，乡村补贴10万元。",
      facts: ["2021 expenditure.project actual all 80万元"]),
    Sentence(
      "收入总计1344.01万元，其中年初结转38万元，本年收入1306.01万元，年中追加20万元。",
      facts: [
        "2021 balance.total actual all 1344.01万元",
        "2021 carryover.opening actual all 38万元",
        "2021 income.total actual all 1306.01万元",
        "2021 budget.supplement actual all 20万元",
      ]),
    Sentence(
      "公务用车购置及运行维护费24.90万元，其中：购置费17.98万元，运行费6.92万元。",
      facts: [
        "2021 three_public.vehicle actual all 24.9万元",
        "2021 three_public.vehicle_purchase actual all 17.98万元",
        "2021 three_public.vehicle_operation actual all 6.92万元",
      ]),
    Sentence(
      "本年收入合计1000万元，其中：财政拨款收入900万元，占90%；事业收入0万元，占0%；其他收入100万元，占10%。",
      facts: [
        "2021 income.total actual all 1000万元",
        "2021 income.fiscal actual fiscal 900万元",
        "2021 income.business actual all 0元",
        "2021 income.other actual all 100万元",
      ]),
    Sentence(
      "2022年“三公”经费预算数为29万元，其中，公务接待费3.6万元，公务用车购置及运行费25.4万元（其中，公务用车购置费18万元，公务用车运行费7.4万元），因公出国（境）费0万元。", year: 2022,
      kind: .budget,
      facts: [
        "2022 three_public.total budget all 29万元",
        "2022 three_public.reception budget all 3.6万元",
        "2022 three_public.vehicle budget all 25.4万元",
        "2022 three_public.vehicle_purchase budget all 18万元",
        "2022 three_public.vehicle_operation budget all 7.4万元",
        "2022 three_public.abroad budget all 0元",
      ]),
    Sentence(
      "2021年本年支出100万元，比上年增加10万元，其中：基本支出增加8万元；项目支出增加2万元。基本支出60万元，项目支出40万元。",
      facts: [
        "2021 expenditure.total actual all 100万元", "2021 expenditure.basic actual all 60万元",
        "2021 expenditure.project actual all 40万元", "2020 expenditure.total actual all 90万元 derived",
        "2020 expenditure.basic actual all 52万元 derived", "2020 expenditure.project actual all 38万元 derived",
      ]),
    Sentence(
      "与上年相比，收入合计增加5万元。其中：财政拨款收入增加4万元；事业收入增加1万元。2021年财政拨款收入90万元，事业收入10万元。",
      facts: [
        "2021 income.fiscal actual fiscal 90万元", "2021 income.business actual all 10万元",
        "2020 income.fiscal actual fiscal 86万元 derived", "2020 income.business actual all 9万元 derived",
      ]),
    Sentence(
      "支出合计60万元，比上年增加5万元，其中新增人员3名，新增设备购置50万元。",
      facts: ["2021 expenditure.total actual all 60万元", "2020 expenditure.total actual all 55万元 derived"]),
    Sentence(
      "其中公路养护较上年增加12.70万元。",
      facts: []),
    Sentence(
      "基本支出年初预算49万元，执行50万元，执行率102%（人员经费42万元，公用经费8万元）。",
      facts: [
        "2021 expenditure.basic budget all 49万元", "2021 expenditure.basic actual all 50万元",
        "2021 expenditure.personnel actual all 42万元", "2021 expenditure.public actual all 8万元",
      ]),
    Sentence(
      "公务用车购置及运行维护费全年预算17万元，支出决算16万元。其中公务用车购置支出0万元，公务用车运行维护费支出16万元。",
      facts: [
        "2021 three_public.vehicle adjusted all 17万元", "2021 three_public.vehicle actual all 16万元",
        "2021 three_public.vehicle_purchase actual all 0元", "2021 three_public.vehicle_operation actual all 16万元",
      ]),
    Sentence(
      "三公经费预算2.80万元，实际支出2.31万元，全部为公务接待费。",
      facts: [
        "2021 three_public.total budget all 2.8万元", "2021 three_public.total actual all 2.31万元",
        "2021 three_public.reception actual all 2.31万元",
      ]),
    Sentence(
      "公务用车运行维护费、公务接待费分别支出5万元和2万元。",
      facts: ["2021 three_public.vehicle_operation actual all 5万元", "2021 three_public.reception actual all 2万元"]),
    Sentence(
      "年初部门预算80.50万元，其中基本支出17.50万元、项目支出63万元。年中追加8.60万元，上年结转2.70万元，全年预算数91.80万元。",
      facts: [
        "2021 expenditure.total budget all 80.5万元", "2021 expenditure.basic budget all 17.5万元",
        "2021 expenditure.project budget all 63万元", "2021 budget.supplement actual all 8.6万元",
        "2021 carryover.opening actual all 2.7万元", "2021 expenditure.total adjusted all 91.8万元",
      ]),
    Sentence(
      "2021年一般公共预算收支预算147.80万元，政府性基金收支预算0万元。", kind: .budget,
      facts: ["2021 balance.total budget general 147.8万元", "2021 balance.total budget govfund 0元"]),
    Sentence(
      "2021年一般公共预算当年拨款248.60万元，比2020年预算数减少7.60万元。", kind: .budget,
      facts: [
        "2021 income.fiscal budget general 248.6万元", "2021 expenditure.total budget general 248.6万元",
        "2020 income.fiscal budget general 256.2万元 derived",
        "2020 expenditure.total budget general 256.2万元 derived",
      ]),
    Sentence(
      "2021年度用于保障机关正常运转的日常支出32.50万元，与上年对比增加3.10万元；用于专项业务工作的经费支出26万元。",
      facts: [
        "2021 expenditure.basic actual all 32.5万元", "2021 expenditure.project actual all 26万元",
        "2020 expenditure.basic actual all 29.4万元 derived",
      ]),
    Sentence(
      "2021年本部门一般公共预算机关运行经费预算支出64.80万元。", kind: .budget,
      facts: ["2021 operating_cost budget general 64.8万元"]),
    Sentence(
      "本年收入115万元，比2020年度增加5万元，主要是人员增加；本年支出113万元，增加4万元，主要是项目增加。",
      facts: [
        "2021 income.total actual all 115万元", "2021 expenditure.total actual all 113万元",
        "2020 income.total actual all 110万元 derived", "2020 expenditure.total actual all 109万元 derived",
      ]),
    Sentence(
      "2021年本部门预算收入126万元，其中一般公共预算拨款收入120万元、政府性基金拨款收入6万元，较上年增加9万元。", kind: .budget,
      facts: [
        "2021 income.total budget all 126万元", "2021 income.fiscal budget general 120万元",
        "2021 income.fiscal budget govfund 6万元", "2020 income.total budget all 117万元 derived",
      ]),
    Sentence(
      "2021年度收入、支出预算总计116万元，与上年相比收、支预算总计各增加14万元。年终结转结余为0万元。", kind: .budget,
      facts: [
        "2021 balance.total budget all 116万元", "2021 carryover.closing budget all 0元",
        "2020 balance.total budget all 102万元 derived",
      ]),
    Sentence(
      "年末结余29.06万元。年初预算138.60万元：基本支出110.80万元、项目支出27.80万元。",
      facts: [
        "2021 carryover.closing actual all 29.06万元", "2021 expenditure.total budget all 138.6万元",
        "2021 expenditure.basic budget all 110.8万元", "2021 expenditure.project budget all 27.8万元",
      ]),
    Sentence(
      "2021年年初预算收入28万元，年中追加1万元，全年预算29万元，全年实际支出27万元。",
      facts: [
        "2021 income.total budget all 28万元", "2021 budget.supplement actual all 1万元",
        "2021 income.total adjusted all 29万元", "2021 expenditure.total actual all 27万元",
      ]),
    Sentence(
      "机关运行经费21.35万元，其中办公费4.10万元、培训费3.42万元。",
      facts: [
        "2021 operating_cost actual all 21.35万元", "2021 expenditure.economic[办公费] actual all 4.1万元",
        "2021 training actual all 3.42万元",
      ]),
    Sentence(
      "公用经费263.25万元（含会议费3.16万元、培训费5.40万元）。",
      facts: [
        "2021 expenditure.public actual all 263.25万元", "2021 meeting actual all 3.16万元",
        "2021 training actual all 5.4万元",
      ]),
    Sentence(
      "基本支出143万元，包括商品和服务支出19万元；项目支出142万元，包括商品和服务支出62万元。按支出经济分类划分：商品和服务支出81万元。",
      facts: [
        "2021 expenditure.basic actual all 143万元", "2021 expenditure.goods[基本支出] actual all 19万元",
        "2021 expenditure.project actual all 142万元", "2021 expenditure.goods[项目支出] actual all 62万元",
        "2021 expenditure.goods actual all 81万元",
      ]),
  ]

  @Test("分别为, 均为, 其中 and brackets give each line its own figure", arguments: sentences)
  func facts(_ sentence: Sentence) throws { #expect(try sentence.report.facts() == sentence.facts) }
}
