import DisclosureModel
import Testing

@Suite("Reasons")
struct ReasonsTests {
  static let sentences: [Sentence] = [
    Sentence(
      "公务接待费2.6万元，比上年减少1万元。主要是压减接待。",
      claims: ["change three_public.reception 2021 actual →2020 down 1万元 “压减接待”"]),
    Sentence(
      "项目支出预算30万元，执行20万元，执行率66.67%。项目支出执行率偏低，主要原因是工程延期。",
      claims: ["completion expenditure.project 2021 actual →budget 66.67% “工程延期”"]),
    Sentence(
      "本年支出合计300万元。与上年相比，村级道路养护的支出减少46万元，原因：项目完工。",
      claims: []),
    Sentence(
      "公务接待费2.6万元，比上年减少1万元，主要是因为压减接待。",
      claims: [
        "change three_public.reception 2021 actual →2020 down 1万元 “压减接待”"
      ]),
    Sentence(
      "公务接待费2.6万元，比上年减少1万元，主要原因是压减接待。",
      claims: [
        "change three_public.reception 2021 actual →2020 down 1万元 “压减接待”"
      ]),
    Sentence(
      "公务接待费2.6万元，比上年减少1万元，主要原因：压减接待。",
      claims: [
        "change three_public.reception 2021 actual →2020 down 1万元 “压减接待”"
      ]),
    Sentence(
      "公务接待费2.6万元，比上年减少1万元，原因：压减接待。",
      claims: [
        "change three_public.reception 2021 actual →2020 down 1万元 “压减接待”"
      ]),
    Sentence(
      "公务接待费2.6万元，比上年减少1万元。主要原因是压减接待。",
      claims: [
        "change three_public.reception 2021 actual →2020 down 1万元 “压减接待”"
      ]),
    Sentence(
      "公务接待费2.6万元，比上年减少1万元，减少的主要原因是来访减少。",
      claims: [
        "change three_public.reception 2021 actual →2020 down 1万元 “来访减少”"
      ]),
    Sentence(
      "公务接待费2.6万元，因疫情影响，比上年减少1万元。",
      claims: [
        "change three_public.reception 2021 actual →2020 down 1万元 “疫情影响”"
      ]),
    Sentence(
      "由于厉行节约，公务接待费比上年减少1万元。",
      claims: [
        "change three_public.reception 2021 actual →2020 down 1万元 “厉行节约”"
      ]),
    Sentence(
      "公务接待费2.6万元，比上年减少1万元，主要是压减接待；会议费3万元，与上年持平。",
      claims: [
        "change three_public.reception 2021 actual →2020 down 1万元 “压减接待”",
        "change meeting 2021 actual →2020 flat",
      ]),
    Sentence(
      "公务接待费2.6万元，比上年减少1万元，主要原因是：一是压减接待批次；二是严格执行标准。基本支出5万元。",
      claims: [
        "change three_public.reception 2021 actual →2020 down 1万元 “一是压减接待批次；二是严格执行标准”"
      ]),
    Sentence(
      "部门整体支出300万元，比上年增加20万元，原因是：1.人员增加；2.新增项目。",
      claims: [
        "change expenditure.total 2021 actual →2020 up 20万元 “1.人员增加；2.新增项目”"
      ]),
    Sentence(
      "公务接待费2.6万元，比上年增加0.6万元；会议费3万元，比上年增加1万元。增加的原因是业务量上升。",
      claims: [
        "change three_public.reception 2021 actual →2020 up 0.6万元 list“业务量上升”",
        "change meeting 2021 actual →2020 up 1万元 list“业务量上升”",
      ]),
    Sentence(
      "公务接待费2.6万元，比上年减少1万元，主要原因是受疫情影响，来访减少，接待批次下降。会议费3万元。",
      claims: [
        "change three_public.reception 2021 actual →2020 down 1万元 “受疫情影响，来访减少，接待批次下降”"
      ]),
    Sentence(
      "会议费3万元，比上年增加1万元，增长50%，因召开党代会；培训费2万元，比上年减少1万元，因疫情停办。",
      claims: [
        "change meeting 2021 actual →2020 up 1万元 50% “召开党代会”",
        "change training 2021 actual →2020 down 1万元 “疫情停办”",
      ]),
    Sentence(
      "公务接待费年初预算3万元，支出决算2.6万元，决算数小于预算数的原因是来访减少；比上年增加0.6万元，原因是疫情缓解。",
      claims: [
        "againstBudget three_public.reception 2021 actual →budget down “来访减少”",
        "change three_public.reception 2021 actual →2020 up 0.6万元 “疫情缓解”",
      ]),
    Sentence(
      "教育支出（类）进修及培训（款）培训支出（项）。年初预算为5万元，支出决算为4万元，完成年初预算的80%。决算数小于年初预算数的主要原因是培训减少。",
      claims: [
        "completion expenditure.function[教育支出/进修及培训/培训支出] 2021 actual →budget 80% “培训减少”"
      ]),
    Sentence(
      "项目支出60万元，比上年增加10万元，主要原因是新增信息化建设经费20万元。",
      claims: [
        "change expenditure.project 2021 actual →2020 up 10万元 “新增信息化建设经费20万元”"
      ]),
    Sentence(
      "支出合计300万元。与上年相比增加20万元，增长7.14%，增长原因是人员增加。",
      claims: [
        "change expenditure.total 2021 actual →2020 up 20万元 7.14% “人员增加”"
      ]),
    Sentence(
      "公务用车购置费0万元，比上年减少18万元，原因是上年购置车辆1辆。",
      claims: [
        "change three_public.vehicle_purchase 2021 actual →2020 down 18万元 “上年购置车辆1辆”"
      ]),
    Sentence(
      "公务接待费2.6万元，主要是接待外省考察。",
      claims: []),
    Sentence(
      "公务接待费2.6万元，比上年减少1万元，主要原因是压减\n接待批次和\n陪餐人数。",
      claims: [
        "change three_public.reception 2021 actual →2020 down 1万元 “压减\n接待批次和\n陪餐人数”"
      ]),
    Sentence(
      "公务接待费2.6万元，比上年减少1万元，下降27.78%。\n原因：压减接待。",
      claims: [
        "change three_public.reception 2021 actual →2020 down 1万元 27.78% “压减接待”"
      ]),
    Sentence(
      "“三公”经费支出决算为10万元，完成预算的83.33%，其中：因公出国（境）费支出决算为0万元，完成预算的0%；公务接待费支出决算为2.6万元，完成预算的65%，决算数小于预算数的主要原因是厉行节约。",
      claims: [
        "completion three_public.total 2021 actual →budget 83.33%",
        "completion three_public.abroad 2021 actual →budget 0%",
        "completion three_public.reception 2021 actual →budget 65% “厉行节约”",
        "againstBudget three_public.reception 2021 actual →budget down “厉行节约”",
      ]),
    Sentence(
      "公务接待费2.6万元，比上年减少1万元（主要是来访减少）；会议费3万元。",
      claims: [
        "change three_public.reception 2021 actual →2020 down 1万元 “来访减少”"
      ]),
    Sentence(
      "一、公务用车购置费0万元，与2020年持平，主要原因是严控经费，二、公务接待费2万元，与2020年持平。",
      claims: [
        "change three_public.vehicle_purchase 2021 actual →2020 flat “严控经费”",
        "change three_public.reception 2021 actual →2020 flat",
      ]),
    Sentence(
      "公务接待费比2020年减少1.5万元，减少原因为来访团组减少。",
      claims: [
        "change three_public.reception 2021 actual →2020 down 1.5万元 “来访团组减少”"
      ]),
    Sentence(
      "一般公共服务支出（类）200万元，较上年增加20万元，增长11.11%，主要是人员增加；教育支出（类）50万元，较上年减少5万元，下降9.09%，主要是培训压减。",
      claims: [
        "change expenditure.function[一般公共服务支出] 2021 actual →2020 up 20万元 11.11% “人员增加”",
        "change expenditure.function[教育支出] 2021 actual →2020 down 5万元 9.09% “培训压减”",
      ]),
  ]

  @Test("A reason is given to the change it stands with, in every position", arguments: sentences)
  func claims(_ sentence: Sentence) throws { #expect(try sentence.report.claims() == sentence.claims) }
}
