import DisclosureModel
import Testing

@Suite("Projects by name")
struct ProjectsTests {
  static let sentences: [Sentence] = [
    Sentence(
      "项目支出4042.53万元，金额较大的有：村级运转保障1385万元、困难群众救助688.13万元。",
      facts: [
        "2021 expenditure.project actual all 4042.53万元", "2021 expenditure.project_item[村级运转保障] actual all 1385万元",
        "2021 expenditure.project_item[困难群众救助] actual all 688.13万元",
      ]),
    Sentence(
      "三、项目支出安排情况\n\n1.播出设备更新160万元，用于更换服务器。\n\n2.外宣合作130万元，由事业收入安排。", kind: .budget,
      facts: [
        "2021 expenditure.project_item[播出设备更新] budget all 160万元",
        "2021 expenditure.project_item[外宣合作] budget all 130万元",
      ]),
    Sentence(
      "（七）项目情况\n\n环卫保洁158万元、和美乡村建设235万元，其余为村级经费。", kind: .budget,
      facts: [
        "2021 expenditure.project_item[环卫保洁] budget all 158万元",
        "2021 expenditure.project_item[和美乡村建设] budget all 235万元",
      ]),
    Sentence(
      "九、重点项目支出\n\n社区工作者薪酬及社保963万元，社区服务群众经费264万元。",
      facts: [
        "2021 expenditure.project_item[社区工作者薪酬及社保] actual all 963万元",
        "2021 expenditure.project_item[社区服务群众经费] actual all 264万元",
      ]),
    Sentence(
      "六、项目支出决算情况说明\n\n主要项目有：沙漠旅游文化节项目支出92.40万元；看台改造项目支出260万元。政府性基金预算财政拨款支出35万元。",
      facts: [
        "2021 expenditure.project_item[沙漠旅游文化节项目] actual all 92.4万元",
        "2021 expenditure.project_item[看台改造项目] actual all 260万元", "2021 expenditure.total actual govfund 35万元",
      ]),
    Sentence("黑茶质量提升专项超出年初预算32.50万元，由专项补助解决。"),
    Sentence(
      "项目支出801.75万元。项目支出主要是公路养护520万元、渡船改造161.75万元、治超站建设120万元。",
      facts: [
        "2021 expenditure.project actual all 801.75万元", "2021 expenditure.project_item[公路养护] actual all 520万元",
        "2021 expenditure.project_item[渡船改造] actual all 161.75万元",
        "2021 expenditure.project_item[治超站建设] actual all 120万元",
      ]),
    Sentence(
      "（二）项目支出\n\n1.动物防控经费260万元，用于购置疫苗。\n\n2.义务教育公用经费补助64.8万元，用于水电。", kind: .budget,
      facts: [
        "2021 expenditure.project_item[动物防控经费] budget all 260万元",
        "2021 expenditure.project_item[义务教育公用经费补助] budget all 64.8万元",
      ]),
    Sentence(
      "项目安排：病困妇女救助30万元；妇女创业担保贷款工作经费12万元。", kind: .budget,
      facts: [
        "2021 expenditure.project_item[病困妇女救助] budget all 30万元",
        "2021 expenditure.project_item[妇女创业担保贷款工作经费] budget all 12万元",
      ]),
    Sentence(
      "对2021年度1个项目进行了绩效自评：村容整治项目预算60万元，实际支出58.2万元。",
      facts: [
        "2021 expenditure.project_item[村容整治项目] budget all 60万元",
        "2021 expenditure.project_item[村容整治项目] actual all 58.2万元",
      ]),
    Sentence(
      "（二）专项支出\n\n1.家庭优待588万元；\n\n2.纪念设施修缮96.21万元，\n\n3.节日慰问82万元",
      facts: [
        "2021 expenditure.project_item[家庭优待] actual all 588万元",
        "2021 expenditure.project_item[纪念设施修缮] actual all 96.21万元",
        "2021 expenditure.project_item[节日慰问] actual all 82万元",
      ]),
    Sentence(
      "项目支出60万元，占20%，主要有水库加固20万元、渠道维修40万元。",
      facts: [
        "2021 expenditure.project actual all 60万元", "2021 expenditure.project_item[水库加固] actual all 20万元",
        "2021 expenditure.project_item[渠道维修] actual all 40万元",
      ]),
    Sentence(
      "项目支出60万元，其中：水库加固20万元。渠道维修30万元；防汛物资储备10万元。",
      facts: [
        "2021 expenditure.project actual all 60万元", "2021 expenditure.project_item[水库加固] actual all 20万元",
        "2021 expenditure.project_item[渠道维修] actual all 30万元",
        "2021 expenditure.project_item[防汛物资储备] actual all 10万元",
      ]),
    Sentence(
      "项目支出60万元，其中：农村公路建设38万元（四好农村路20万元、危桥改造18万元），公路养护22万元。四好农村路支出比上年减少15万元。",
      facts: [
        "2021 expenditure.project actual all 60万元", "2021 expenditure.project_item[农村公路建设] actual all 38万元",
        "2021 expenditure.project_item[四好农村路] actual all 20万元",
        "2021 expenditure.project_item[危桥改造] actual all 18万元",
        "2021 expenditure.project_item[公路养护] actual all 22万元",
        "2020 expenditure.project_item[四好农村路] actual all 35万元 derived",
      ]),
    Sentence(
      "4.项目支出明细。食品监管经费228.30万元；设备监察经费88.30万元；监管所建设经费250.00万元。",
      facts: [
        "2021 expenditure.project_item[食品监管经费] actual all 228.3万元",
        "2021 expenditure.project_item[设备监察经费] actual all 88.3万元",
        "2021 expenditure.project_item[监管所建设经费] actual all 250万元",
      ]),
    Sentence(
      "对6个项目开展绩效自评，涉及资金6279.05万元。部门整体支出绩效自评93.6分。",
      facts: ["2021 performance.self_score actual all 93.6分"]),
    Sentence(
      "项目支出60万元，其中：信息化建设经费20万元，普法宣传经费10.5万元，办公楼维修项目29.5万元。",
      facts: [
        "2021 expenditure.project actual all 60万元",
        "2021 expenditure.project_item[信息化建设经费] actual all 20万元",
        "2021 expenditure.project_item[普法宣传经费] actual all 10.5万元",
        "2021 expenditure.project_item[办公楼维修项目] actual all 29.5万元",
      ]),
    Sentence(
      "项目支出60万元，其中：\n1.信息化建设经费20万元；\n2.普法宣传经费10.5万元；\n3.办公楼维修项目29.5万元。",
      facts: [
        "2021 expenditure.project actual all 60万元",
        "2021 expenditure.project_item[信息化建设经费] actual all 20万元",
        "2021 expenditure.project_item[普法宣传经费] actual all 10.5万元",
        "2021 expenditure.project_item[办公楼维修项目] actual all 29.5万元",
      ]),
    Sentence(
      "项目支出60万元，包括：1.信息化建设经费20万元；2.普法宣传经费40万元等。",
      facts: [
        "2021 expenditure.project actual all 60万元",
        "2021 expenditure.project_item[信息化建设经费] actual all 20万元",
        "2021 expenditure.project_item[普法宣传经费] actual all 40万元",
      ]),
    Sentence(
      "三、项目支出情况\n粮食仓库维修支出61.80万元。",
      facts: [
        "2021 expenditure.project_item[粮食仓库维修] actual all 61.8万元"
      ]),
    Sentence(
      "项目支出60万元，主要用于普法宣传，完成培训30万元的任务。",
      facts: [
        "2021 expenditure.project actual all 60万元"
      ]),
    Sentence(
      "项目支出60万元，其中：完成投资100万元。",
      facts: [
        "2021 expenditure.project actual all 60万元"
      ]),
    Sentence(
      "项目支出：信息化经费20万元。",
      facts: [
        "2021 expenditure.project_item[信息化经费] actual all 20万元"
      ]),
    Sentence(
      "三、项目支出情况\n信息系统升级项目20万元，年初预算25万元。",
      facts: [
        "2021 expenditure.project_item[信息系统升级项目] actual all 20万元",
        "2021 expenditure.project_item[信息系统升级项目] budget all 25万元",
      ]),
    Sentence(
      "项目支出预算60万元，主要用于信息化建设经费20万元、普法宣传经费40万元。",
      facts: [
        "2021 expenditure.project budget all 60万元",
        "2021 expenditure.project_item[信息化建设经费] budget all 20万元",
        "2021 expenditure.project_item[普法宣传经费] budget all 40万元",
      ]),
    Sentence(
      "2021年度项目支出主要包括：河道清淤项目131万元，比上年增加3万元；水土保持监测项目63万元。",
      facts: [
        "2021 expenditure.project_item[河道清淤项目] actual all 131万元",
        "2021 expenditure.project_item[水土保持监测项目] actual all 63万元",
        "2020 expenditure.project_item[河道清淤项目] actual all 128万元 derived",
      ]),
    Sentence(
      "项目明细：\n1. 残疾儿童康复救助：24万元\n2. 残疾人就业扶持：21万元",
      facts: [
        "2021 expenditure.project_item[残疾儿童康复救助] actual all 24万元",
        "2021 expenditure.project_item[残疾人就业扶持] actual all 21万元",
      ]),
    Sentence(
      "具体项目支出情况为：民族团结经费69万元；\n语言文化保护经费35万元；文化活动经费56万元。",
      facts: [
        "2021 expenditure.project_item[民族团结经费] actual all 69万元",
        "2021 expenditure.project_item[语言文化保护经费] actual all 35万元",
        "2021 expenditure.project_item[文化活动经费] actual all 56万元",
      ]),
    Sentence(
      "项目支出260万元：一是救灾物资采购80万元；二是社区养老服务180万元。",
      facts: [
        "2021 expenditure.project actual all 260万元", "2021 expenditure.project_item[救灾物资采购] actual all 80万元",
        "2021 expenditure.project_item[社区养老服务] actual all 180万元",
      ]),
    Sentence(
      "项目支出450万元，主要是：禁毒经费50万元；其他项目400万元。",
      facts: [
        "2021 expenditure.project actual all 450万元", "2021 expenditure.project_item[禁毒经费] actual all 50万元",
        "2021 expenditure.project_item[其他项目] actual all 400万元",
      ]),
    Sentence(
      "1.农村公路养护项目绩效自评综述：全年预算数为120万元，执行数为118.5万元。项目自评得分95分。",
      facts: [
        "2021 expenditure.project_item[农村公路养护项目] adjusted all 120万元",
        "2021 expenditure.project_item[农村公路养护项目] actual all 118.5万元",
      ]),
    Sentence(
      "2.低保救助项目绩效目标完成情况综述。项目全年预算数80万元，执行数为75万元。",
      facts: [
        "2021 expenditure.project_item[低保救助项目] adjusted all 80万元",
        "2021 expenditure.project_item[低保救助项目] actual all 75万元",
      ]),
    Sentence(
      "综合执法办案经费全年预算92万元，实际支出90万元。",
      facts: [
        "2021 expenditure.project_item[综合执法办案经费] adjusted all 92万元",
        "2021 expenditure.project_item[综合执法办案经费] actual all 90万元",
      ]),
    Sentence(
      "项目名称：社区服务中心建设 项目资金：120万元",
      facts: ["2021 expenditure.project_item[社区服务中心建设] actual all 120万元"]),
    Sentence(
      "3.项目支出情况。办案（业务）经费支出14.20万元；人民陪审员经费支出1.80万元。",
      facts: [
        "2021 expenditure.project_item[办案(业务)经费] actual all 14.2万元",
        "2021 expenditure.project_item[人民陪审员经费] actual all 1.8万元",
      ]),
    Sentence(
      "项目支出主要用于农田建设200万元，主要成效是建成农田；环境整治80万元，主要成效是村容改善。",
      facts: [
        "2021 expenditure.project_item[农田建设] actual all 200万元", "2021 expenditure.project_item[环境整治] actual all 80万元",
      ]),
    Sentence(
      "项目支出491.45万元，具体为：\n\n（1）食品抽检经费，预算180万元，支出176.40万元；\n\n（2）药品监管资金，预算64万元，支出60.05万元。",
      facts: [
        "2021 expenditure.project actual all 491.45万元", "2021 expenditure.project_item[食品抽检经费] budget all 180万元",
        "2021 expenditure.project_item[食品抽检经费] actual all 176.4万元",
        "2021 expenditure.project_item[药品监管资金] budget all 64万元",
        "2021 expenditure.project_item[药品监管资金] actual all 60.05万元",
      ]),
    Sentence(
      "项目支出93万元（预警服务60万元、设备维护33万元）。",
      facts: [
        "2021 expenditure.project actual all 93万元", "2021 expenditure.project_item[预警服务] actual all 60万元",
        "2021 expenditure.project_item[设备维护] actual all 33万元",
      ]),
    Sentence(
      "三、项目支出情况\n\n（1）救援车辆运维经费。年初预算80万元，实际支出72万元。\n\n（2）灾情统计经费。年初预算20万元，实际支出18万元。",
      facts: [
        "2021 expenditure.project_item[救援车辆运维经费] budget all 80万元",
        "2021 expenditure.project_item[救援车辆运维经费] actual all 72万元",
        "2021 expenditure.project_item[灾情统计经费] budget all 20万元",
        "2021 expenditure.project_item[灾情统计经费] actual all 18万元",
      ]),
    Sentence(
      "项目支出包括委员活动经费18.5万元,教育培训经费26万元。",
      facts: [
        "2021 expenditure.project_item[委员活动经费] actual all 18.5万元",
        "2021 expenditure.project_item[教育培训经费] actual all 26万元",
      ]),
    Sentence(
      "（1）河道清淤项目。年初预算20万元，支出18万元，结余2万元。", kind: .performance,
      facts: [
        "2021 expenditure.project_item[河道清淤项目] budget all 20万元",
        "2021 expenditure.project_item[河道清淤项目] actual all 18万元",
      ]),
    Sentence(
      "项目支出主要是农村公路养护520万元、渡口渡船改造161.75万元。",
      facts: [
        "2021 expenditure.project_item[农村公路养护] actual all 520万元",
        "2021 expenditure.project_item[渡口渡船改造] actual all 161.75万元",
      ]),
  ]

  @Test("A list behind 项目支出 names projects", arguments: sentences)
  func facts(_ sentence: Sentence) throws { #expect(try sentence.report.facts() == sentence.facts) }
}
