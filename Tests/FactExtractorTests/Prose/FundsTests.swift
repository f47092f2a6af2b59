import DisclosureModel
import Testing

@Suite("Funds")
struct FundsTests {
  static let sentences: [Sentence] = [
    Sentence(
      "一般公共预算拨款安排的支出647万元。", kind: .budget, facts: ["2021 expenditure.total budget general 647万元"]),
    Sentence(
      "财政拨款收入32万元。本年收入中，一般公共预算财政拨款30万元，政府性基金预算财政拨款2万元。",
      facts: [
        "2021 income.fiscal actual fiscal 32万元", "2021 income.fiscal actual general 30万元",
        "2021 income.fiscal actual govfund 2万元",
      ]),
    Sentence(
      "财政拨款收入751.8万元，占9.7%；其他收入7000万元，占90.3%；上年结转31.46万元。",
      facts: [
        "2021 income.fiscal actual fiscal 751.8万元", "2021 income.other actual all 7000万元",
        "2021 carryover.opening actual all 31.46万元",
      ]),
    Sentence(
      "四、支出情况\n财政拨款支出按功能科目分类情况\n1.2080501行政单位离退休42.36万元，主要用于退休人员；\n2.2130201行政运行896.57万元，主要用于日常运转。",
      facts: [
        "2021 expenditure.function[2080501 行政单位离退休] actual fiscal 42.36万元",
        "2021 expenditure.function[2130201 行政运行] actual fiscal 896.57万元",
      ]),
    Sentence(
      "七、“三公”经费情况\n一般公共预算财政拨款“三公”经费预算合计20.40万元。\n（一）公务接待费\n公务接待费预算为4.20万元，较上年减少0.30万元。\n（二）公务用车购置及运行维护费\n公务用车购置及运行维护费为16.20万元。",
      kind: .budget,
      facts: [
        "2021 three_public.total budget general 20.4万元", "2021 three_public.reception budget general 4.2万元",
        "2021 three_public.vehicle budget general 16.2万元", "2020 three_public.reception budget general 4.5万元 derived",
      ]),
    Sentence(
      "财政拨款收入280万元，其中一般公共预算财政拨款250万元，政府性基金预算财政拨款30万元。",
      facts: [
        "2021 income.fiscal actual fiscal 280万元",
        "2021 income.fiscal actual general 250万元",
        "2021 income.fiscal actual govfund 30万元",
      ]),
    Sentence(
      "2021年一般公共预算财政拨款支出250万元，政府性基金预算支出30万元，国有资本经营预算支出0万元。",
      facts: [
        "2021 expenditure.total actual general 250万元",
        "2021 expenditure.total actual govfund 30万元",
        "2021 expenditure.total actual statecap 0元",
      ]),
    Sentence(
      "一般公共预算财政拨款基本支出200万元，其中人员经费150万元，公用经费50万元。",
      facts: [
        "2021 expenditure.basic actual general 200万元",
        "2021 expenditure.personnel actual general 150万元",
        "2021 expenditure.public actual general 50万元",
      ]),
    Sentence(
      "本年度财政拨款支出290万元，其中基本支出200万元，项目支出90万元。",
      facts: [
        "2021 expenditure.total actual fiscal 290万元",
        "2021 expenditure.basic actual fiscal 200万元",
        "2021 expenditure.project actual fiscal 90万元",
      ]),
    Sentence(
      "五、一般公共预算财政拨款支出决算情况\n本年支出250万元，其中基本支出200万元。",
      facts: [
        "2021 expenditure.total actual general 250万元",
        "2021 expenditure.basic actual general 200万元",
      ]),
    Sentence(
      "“三公”经费财政拨款支出预算为12万元，支出决算为10万元，其中：公务接待费支出预算为4万元，支出决算为2.6万元。",
      facts: [
        "2021 three_public.total budget fiscal 12万元",
        "2021 three_public.total actual fiscal 10万元",
        "2021 three_public.reception budget fiscal 4万元",
        "2021 three_public.reception actual fiscal 2.6万元",
      ]),
    Sentence(
      "年初结转和结余10万元，年末结转和结余5.5万元。",
      facts: [
        "2021 carryover.opening actual all 10万元",
        "2021 carryover.closing actual all 5.5万元",
      ]),
    Sentence(
      "预算收入100万元，其中：一般公共预算收入90万元，基金预算收入10万元。",
      kind: .budget,
      facts: [
        "2021 income.total budget all 100万元", "2021 income.fiscal budget general 90万元",
        "2021 income.fiscal budget govfund 10万元",
      ]),
    Sentence(
      "全县一般公共预算收入12.5亿元。",
      facts: []),
    Sentence(
      "一般公共预算财政拨款收入100万元，支出100万元；政府性基金预算财政拨款收入50万元，支出48万元。",
      facts: [
        "2021 income.fiscal actual general 100万元", "2021 expenditure.total actual general 100万元",
        "2021 income.fiscal actual govfund 50万元", "2021 expenditure.total actual govfund 48万元",
      ]),
    Sentence(
      "年初一般公共预算财政拨款结转和结余2万元，年末政府性基金预算财政拨款结转和结余3万元。",
      facts: ["2021 carryover.opening actual general 2万元", "2021 carryover.closing actual govfund 3万元"]),
    Sentence(
      "2021年度收入总计157.19万元，由上年结转4.53万元、财政拨款148.66万元和其他收入4.00万元构成。",
      facts: [
        "2021 balance.total actual all 157.19万元", "2021 carryover.opening actual all 4.53万元",
        "2021 income.fiscal actual fiscal 148.66万元", "2021 income.other actual all 4万元",
      ]),
    Sentence(
      "收入预算：一般公共预算拨款收入44万元，政府性基金预算拨款收入18万元，上年结转9万元。", kind: .budget,
      facts: [
        "2021 income.fiscal budget general 44万元", "2021 income.fiscal budget govfund 18万元",
        "2021 carryover.opening budget all 9万元",
      ]),
    Sentence(
      "2.政府性基金预算财政拨款本年收入178万元，比上年增加50万元；本年支出176万元，比上年增加40万元。",
      facts: [
        "2021 income.fiscal actual govfund 178万元", "2021 expenditure.total actual govfund 176万元",
        "2020 income.fiscal actual govfund 128万元 derived", "2020 expenditure.total actual govfund 136万元 derived",
      ]),
    Sentence(
      "二、一般公共预算支出情况\n\n本年支出100万元，其他收入12万元，基本支出60万元。",
      facts: [
        "2021 expenditure.total actual all 100万元", "2021 income.other actual all 12万元",
        "2021 expenditure.basic actual all 60万元",
      ]),
    Sentence(
      "二、一般公共预算支出情况\n\n一般公共预算财政拨款基本支出345.91万元。其中：\n\n（1）人员经费300.91万元，主要包括基本工资120万元。\n\n（2）公用经费45万元。\n\n三、其他说明\n\n（1）人员经费300.91万元，其中：津贴补贴80万元。",
      facts: [
        "2021 expenditure.basic actual general 345.91万元", "2021 expenditure.personnel actual general 300.91万元",
        "2021 expenditure.economic[基本工资] actual general 120万元", "2021 expenditure.public actual general 45万元",
        "2021 expenditure.economic[津贴补贴] actual general 80万元",
      ]),
    Sentence(
      "公共财政预算财政拨款支出120万元，其中基本支出80万元。",
      facts: ["2021 expenditure.total actual general 120万元", "2021 expenditure.basic actual general 80万元"]),
    Sentence(
      "2021年末结转和结余149.49万元，为工程尾款。",
      facts: ["2021 carryover.closing actual all 149.49万元"]),
    Sentence(
      "2021年部门总收入5862.47万元。其中：年初结转412.36万元，本年收入5450.11万元。",
      facts: [
        "2021 balance.total actual all 5862.47万元", "2021 carryover.opening actual all 412.36万元",
        "2021 income.total actual all 5450.11万元",
      ]),
  ]

  @Test("A fund named by sentence, heading or line is the figure's", arguments: sentences)
  func facts(_ sentence: Sentence) throws { #expect(try sentence.report.facts() == sentence.facts) }
}
