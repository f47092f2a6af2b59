import Testing

@testable import FactExtractor

struct EvaluationTableTests {
  @Test("Every indicator gives its weight and score, the last line the self-score")
  func indicators() {
    let ledger = TableSample(
      """
      一级指标|二级指标|三级指标|分值|年度指标值|实际完成值|得分|偏差原因分析
      产出指标(50分)|数量指标|检查次数|10|≥20次|22次|10|
      ||培训人数|10|100|90|9|场次减少
      |质量指标|合格率|30|≥95%|97%|30|
      满意度指标|服务对象满意度|满意度|10|90%|92%|9.5|
      总分|||100|||97.5|
      """, caption: ["部门整体支出绩效自评表"], kind: .performance
    ).ledger
    #expect(
      ledger.readings.map(TableSample.text) == [
        "performance.self_score 2022 actual all 97.5", "performance.weight 检查次数 2022 actual all 10",
        "performance.score 检查次数 2022 actual all 10", "performance.weight 培训人数 2022 actual all 10",
        "performance.score 培训人数 2022 actual all 9", "performance.weight 合格率 2022 actual all 30",
        "performance.score 合格率 2022 actual all 30", "performance.weight 满意度 2022 actual all 10",
        "performance.score 满意度 2022 actual all 9.5",
      ])
    let line = ledger.evaluation[1]
    #expect(line.firstLevel == "产出指标")
    #expect(line.secondLevel == "数量指标")
    #expect(line.target == "100")
    #expect(line.result == "90")
    #expect(line.deviationReason == "场次减少")
  }

  @Test("The weight may stand in brackets, on the level above, and rows may have lost their leading blanks")
  func brackets() {
    let sample = TableSample(
      """
      一级指标|权重|二级指标|三级指标|年度指标值|全年完成值|自评得分|偏差原因
      投入管理指标|30|预算编审(3)|根据考核办法填报||100%|3||
      ||预算执行(4)|||100%|3.5||
      产出指标|25|数量指标(6)|督查次数(3分)|≥50次|60|3||
      成本指标(6)|资金合规性(6分)|合规|合规|6||||
      总分|||100|||99|
      """, kind: .performance)
    #expect(
      Set(sample.readings) == [
        "performance.weight 预算编审 2022 actual all 3", "performance.score 预算编审 2022 actual all 3",
        "performance.weight 预算执行 2022 actual all 4", "performance.score 预算执行 2022 actual all 3.5",
        "performance.weight 督查次数 2022 actual all 3", "performance.score 督查次数 2022 actual all 3",
        "performance.weight 资金合规性 2022 actual all 6", "performance.score 资金合规性 2022 actual all 6",
        "performance.self_score 2022 actual all 99",
      ])
  }

  @Test("Part scores are added only where the part weights make the weight in the name")
  func parts() {
    let readings = TableSample(
      """
      一级指标|二级指标|三级指标|指标说明|分值|自评得分|审核得分
      投入|目标设定|目标合理性(2分)|1、是否合规；|1|1|
      |||2、是否完整；|1|0.5|
      ||指标明确性(4分)|1、是否细化；|1|1|
      |||2、是否可衡量；|1|1|
      """, kind: .performance
    ).ledger.readings
    #expect(
      readings.map(TableSample.text) == [
        "performance.weight 目标合理性 2022 actual all 2", "performance.score 目标合理性 2022 actual all 1.5",
        "performance.weight 指标明确性 2022 actual all 4",
      ])
    #expect(readings.map(\.origin) == [.stated, .derived, .stated])
  }

  @Test("A table cut by a page goes on below its repeated header and joins a name cut in two")
  func pages() {
    var sample = TableSample(
      """
      一级指标|二级指标|三级指标|权重|目标值|完成值|自评得分
      产出指标|数量指标|服务窗口标准化建
      设数量|10|12个|10个|8
      """, caption: ["部门整体绩效自评表"], kind: .performance)
    sample.tables.append(
      (
        [],
        """
        一级指标|二级指标|三级指标|权重|目标值|完成值|自评得分
        产出指标|质量指标|合格率|5|95%|96%|5
        总分|100|96.8
        """
      ))
    #expect(
      sample.readings == [
        "performance.weight 服务窗口标准化建设数量 2022 actual all 10", "performance.score 服务窗口标准化建设数量 2022 actual all 8",
        "performance.self_score 2022 actual all 96.8", "performance.weight 合格率 2022 actual all 5",
        "performance.score 合格率 2022 actual all 5",
      ])
  }

  @Test("A row that lost its first cells is moved until its points stand under points")
  func lostCells() {
    let sample = TableSample(
      """
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
      产出指标|数量指标|检查机构|≥260家|283家|10|10|—
      质量指标|居民参保率|≥95%|96.1%|10|10|—
      开展宣传活动|≥40场|45场|8|8|—
      """, caption: ["部门整体支出绩效自评表"], kind: .performance)
    #expect(
      sample.readings == [
        "performance.weight 检查机构 2022 actual all 10", "performance.score 检查机构 2022 actual all 10",
        "performance.weight 居民参保率 2022 actual all 10", "performance.score 居民参保率 2022 actual all 10",
        "performance.weight 开展宣传活动 2022 actual all 8", "performance.score 开展宣传活动 2022 actual all 8",
      ])
  }

  @Test("Funds in the execution part are what was to be spent of them and was")
  func funds() {
    let sample = TableSample(
      """
      项目||年初预算数|全年预算数|全年执行数
      |年度资金总额|23.00|33.00|32.00
      |其中：一般公共预算|23.00|29.00|28.00
      |政府性基金拨款||4.00|4.00
      """, caption: ["部门整体支出绩效自评表", "单位：万元"], kind: .performance)
    #expect(
      sample.readings.suffix(2) == [
        "expenditure.total 2022 adjusted govfund 40000", "expenditure.total 2022 actual govfund 40000",
      ])
  }

  @Test("Titles over all columns, 小计 with what was carried over, and projects numbered below 项目支出")
  func basicDataHalves() {
    let income = TableSample(
      """
      收入来源||||经费结余情况
      小计|上年结余|财政拨款|其他|小计
      157.10|5.40|147.70|4.00|2.90
      """, caption: ["单位：万元"], kind: .performance)
    #expect(
      income.readings == [
        "balance.total 2022 actual all 1571000", "carryover.opening 2022 actual all 54000",
        "income.fiscal 2022 actual fiscal 1477000", "income.other 2022 actual all 40000",
        "carryover.closing 2022 actual all 29000",
      ])
    let spent = TableSample(
      """
      实际支出||||||
      基本支出情况||||||
      小计|工资福利支出|商品和服务支出|三公经费支出
      115.80|87.24|28.56|8.17
      """, caption: ["单位：万元"], kind: .performance)
    #expect(
      spent.readings == [
        "expenditure.basic 2022 actual all 1158000", "expenditure.wages 2022 actual all 872400",
        "expenditure.goods 2022 actual all 285600",
      ])
    let projects = TableSample(
      """
      经费控制情况|2022年预算数|2022年决算数
      项目支出|41.50|36.30
      1、业务工作经费|11.50|14.80
      2、社区治理及服务项目|30.00|21.50
      公用经费|18.50|17.90
      """, caption: ["单位：万元"], kind: .performance)
    #expect(
      projects.readings == [
        "expenditure.project 2022 budget all 415000", "expenditure.project 2022 actual all 363000",
        "expenditure.project_item 业务工作经费 2022 budget all 115000",
        "expenditure.project_item 业务工作经费 2022 actual all 148000",
        "expenditure.project_item 社区治理及服务项目 2022 budget all 300000",
        "expenditure.project_item 社区治理及服务项目 2022 actual all 215000", "expenditure.public 2022 budget all 185000",
        "expenditure.public 2022 actual all 179000",
      ])
  }

  @Test("Projects without numbers below a numbered group of them")
  func groupedProjects() {
    let sample = TableSample(
      """
      经费控制情况|2022年预算数|2022年决算数
      项目支出：|125.00|187.80
      1、业务工作专项||
      森林防火专项|30.00|41.20
      生态公益林补偿|52.00|78.60
      2、运行维护专项||
      湿地公园管护|43.00|68.00
      公用经费|18.50|17.90
      """, caption: ["单位：万元"], kind: .performance)
    #expect(
      sample.readings.filter { $0.contains("project_item") } == [
        "expenditure.project_item 森林防火专项 2022 budget all 300000",
        "expenditure.project_item 森林防火专项 2022 actual all 412000",
        "expenditure.project_item 生态公益林补偿 2022 budget all 520000",
        "expenditure.project_item 生态公益林补偿 2022 actual all 786000",
        "expenditure.project_item 湿地公园管护 2022 budget all 430000",
        "expenditure.project_item 湿地公园管护 2022 actual all 680000",
      ])
  }

  @Test("Projects numbered with digits below 二、项目支出, and no sibling of that line")
  func numberedProjects() {
    let sample = TableSample(
      """
      项目|年初预算数|全年预算数
      二、项目支出|170.00|208.60
      1.耕地保护专项资金|64.00|78.80
      2.地质灾害防治经费|106.00|129.80
      三、结余分配|1.00|1.00
      """, caption: ["单位：万元"], kind: .performance)
    #expect(
      sample.readings.filter { $0.contains("project_item") } == [
        "expenditure.project_item 耕地保护专项资金 2022 budget all 640000",
        "expenditure.project_item 耕地保护专项资金 2022 adjusted all 788000",
        "expenditure.project_item 地质灾害防治经费 2022 budget all 1060000",
        "expenditure.project_item 地质灾害防治经费 2022 adjusted all 1298000",
      ])
  }

  @Test("The execution part gives the budget's carrying out, also where its cells are shifted")
  func execution() {
    let sample = TableSample(
      """
      部门名称||某某局||||||
      整体支出规模(万元)||全年预算数|||全年执行数|执行率||
      ||资金来源：(1)财政拨款|||1869.12|2732.85|146.21%|
      ||资金结构：(1)基本支出|||1590.32|1696.2||
      |||(2)项目支出|||278.8|1036.65|
      """, caption: ["部门整体支出绩效自评表"], kind: .performance)
    #expect(
      sample.readings == [
        "expenditure.total 2022 adjusted fiscal 18691200", "expenditure.total 2022 actual fiscal 27328500",
        "expenditure.basic 2022 adjusted all 15903200", "expenditure.basic 2022 actual all 16962000",
        "expenditure.project 2022 adjusted all 2788000", "expenditure.project 2022 actual all 10366500",
      ])
  }

  @Test("A project's own table speaks of the project")
  func project() {
    let sample = TableSample(
      """
      项目名称|精准康复服务项目|<|<|<|<|<|<
      项目资金(万元)||年初预算数|全年预算数|全年执行数|分值|执行率|得分
      ^|年度资金总额|420.00|560.00|548.80|10|98.00%|9.80
      ^|其中：财政拨款|420.00|560.00|548.80|—||
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
      产出指标|数量指标|矫治人数|≥120人|126人|15|15|
      总分|<|<|<|<|100|97.80|
      """, caption: ["项目支出绩效自评表"], shape: .grid, kind: .performance)
    #expect(
      Set(sample.readings) == [
        "expenditure.project_item 精准康复服务项目 2022 budget all 4200000",
        "expenditure.project_item 精准康复服务项目 2022 adjusted all 5600000",
        "expenditure.project_item 精准康复服务项目 2022 actual all 5488000",
        "performance.weight 精准康复服务项目/预算执行率 2022 actual all 10",
        "performance.score 精准康复服务项目/预算执行率 2022 actual all 9.8",
        "performance.weight 矫治人数 2022 actual all 15", "performance.score 矫治人数 2022 actual all 15",
        "performance.self_score 精准康复服务项目 2022 actual all 97.8",
      ])
  }

  @Test("The form of basic data: staff, then figures of two years and two bases, then projects")
  func basicData() {
    let sample = TableSample(
      """
      财政供养人员情况(人)|编制数|2022年实际在职人数|控制率
      |80|78|97.5%
      经费控制情况(万元)|2021年决算数|2022年预算数|2022年决算数
      三公经费|22.13|24.00|19.27
      1、公务用车购置和维护经费|8.82|10.00|8.82
      其中：公车购置|0|0|0
      2、出国经费|0|0|0
      项目支出：|805.20|318.00|1146.54
      1、业务工作专项|420.00|318.00|476.00
      公用经费|236.90|228.00|241.55
      政府采购金额|——|120.00|96.40
      楼堂馆所控制情况|批复规模(㎡)|实际规模(㎡)|规模控制率
      |0|0|—
      """, caption: ["部门整体支出绩效评价基础数据表"], kind: .performance)
    #expect(
      Set(sample.readings.filter { !$0.contains("three_public") }) == [
        "staff.quota 2022 actual all 80", "staff.on_payroll 2022 actual all 78",
        "expenditure.project 2021 actual all 8052000", "expenditure.project 2022 budget all 3180000",
        "expenditure.project 2022 actual all 11465400", "expenditure.project_item 业务工作专项 2021 actual all 4200000",
        "expenditure.project_item 业务工作专项 2022 budget all 3180000",
        "expenditure.project_item 业务工作专项 2022 actual all 4760000", "expenditure.public 2021 actual all 2369000",
        "expenditure.public 2022 budget all 2280000", "expenditure.public 2022 actual all 2415500",
        "procurement.total 2022 budget all 1200000", "procurement.total 2022 actual all 964000",
      ])
    #expect(sample.readings.filter { $0.contains("three_public") }.count == 12)
    #expect(sample.ledger.unassigned.count == 2)
  }
}
