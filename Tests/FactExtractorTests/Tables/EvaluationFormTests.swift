import DisclosureModel
import Testing

/// 绩效自评表 in text that lost the places of its cells.
struct EvaluationFormTests {
  private static let oneLine =
    "项目名称 村道养护 主管部门 231-某县某镇人民政府 项目资金 (万元) 年初预算数 全年预算数 全年执行数 分值 执行率 得分 年度资金总额: 64 58.3 58.3 10 100% 10 "
    + "一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施 产出指标(50分) 数量指标 养护里程 ≥37公里 37 30 30 质量指标 保洁合格率 ≥95% 93 20 18 "
    + "雨季落石较多 效益指标 社会效益指标 出行便利程度 明显改善 达成预期 40 40 总分 100 98"

  private static func facts(_ body: String, path: String = "report.txt") throws -> [String] {
    try ReportText(body, kind: .performance, path: path).facts()
  }

  private static let indicators = [
    "2021 performance.weight[养护里程] actual all 30分", "2021 performance.score[养护里程] actual all 30分",
    "2021 performance.weight[保洁合格率] actual all 20分", "2021 performance.score[保洁合格率] actual all 18分",
    "2021 performance.weight[出行便利程度] actual all 40分", "2021 performance.score[出行便利程度] actual all 40分",
  ]

  @Test("A form in one line is taken apart where its points add up")
  func oneLine() throws {
    let facts = try Self.facts(Self.oneLine)
    #expect(facts.filter { $0.contains("[养护里程]") || $0.contains("合格率") || $0.contains("便利程度") } == Self.indicators)
    #expect(
      facts.filter { $0.contains("project_item") } == [
        "2021 expenditure.project_item[村道养护] budget all 64万元",
        "2021 expenditure.project_item[村道养护] adjusted all 58.3万元",
        "2021 expenditure.project_item[村道养护] actual all 58.3万元",
      ])
    #expect(facts.contains("2021 performance.self_score[村道养护] actual all 98分"))
  }

  @Test("The reason of a deviation goes with its indicator, the names of levels do not")
  func reason() throws {
    let lines = try ReportText(Self.oneLine, kind: .performance).disclosure().evaluation
    #expect(lines.map(\.deviationReason) == ["", "雨季落石较多", ""])
    #expect(lines.map(\.target) == ["≥37公里", "≥95%", "明显改善"])
  }

  @Test("Points that do not add up are not taken for indicators")
  func wrongSum() throws {
    let body = Self.oneLine.replacing("≥37公里 37 30 30", with: "≥37公里 37 25 25")
    #expect(try Self.facts(body).allSatisfy { !$0.contains("养护里程") })
  }

  @Test("A form whose lines hold a row each is read row by row")
  func lines() throws {
    let body = """
      某县项目支出绩效自评表
      (2021年)
      项目名称 村道养护
      一级指标 二级指标 三级指标 分值 指标值(A) 全年实际值(B) 得分 未完成原因分析及改进措施
      项目决策(10分) 项目目标 目标完整性 10 目标明确 完成 10
      项目产出(50分) 数量指标 养护里程 50 37公里 37公里 45 落石较多
      项目效益(40分) 满意度 群众满意度 40 ≥95% 96.2% 40
      """
    let disclosure = try ReportText(body, kind: .performance).disclosure()
    #expect(disclosure.evaluation.map(\.indicator) == ["目标完整性", "养护里程", "群众满意度"])
    #expect(disclosure.evaluation.map(\.deviationReason) == ["", "落石较多", ""])
  }

  @Test("A form that is printed one cell a line is put into rows")
  func cells() throws {
    let head = [
      "项目名称", "510000T0001-村道养护", "年度预算数(万元)", "年初预算", "调整后预算数", "预算执行数", "预算执行率", "权重", "得分", "原因", "总额", "46.00",
    ]
    let body =
      head + ["41.25", "40.10", "97.21%", "10", "9.72", "未结算", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位"]
      + ["完成值", "权重", "得分", "未完成原因分析", "产出指标", "数量指标", "养护里程", "=", "18", "公里", "18", "30", "30", "", "质量指标"]
      + [
        "保洁合格率", "=", "100", "%", "93", "20", "18", "", "效益指标", "社会效益指标", "出行便利程度", "定性", "优", "", "优", "40", "40", "",
      ]
    let text = "某县项目支出绩效自评表(2021年度) |\n" + body.map { "\($0) |" }.joined(separator: "\n")
    let facts = try Self.facts(text)
    #expect(facts.filter { Self.indicators.contains($0) } == Self.indicators)
    #expect(facts.contains("2021 expenditure.project_item[村道养护] adjusted all 41.25万元"))
  }

  @Test("A title over all levels names no indicator, and the sum beside it is the project's")
  func merged() throws {
    let body = """
      <table><tr><td>项目名称</td><td colspan="9">村道养护</td></tr>
      <tr><td rowspan="3">预算执行情况（10分）</td><td colspan="2">年度预算数（万元）</td><td>年初预算</td><td>调整后预算数</td><td>预算执行数</td>
      <td>预算执行率</td><td>权重</td><td>得分</td><td>原因</td></tr>
      <tr><td colspan="2">总额</td><td>46.00</td><td>41.25</td><td>40.10</td><td>97.21%</td><td>10</td><td>9.72</td><td></td></tr>
      <tr><td colspan="2">其中：财政资金</td><td>46.00</td><td>41.25</td><td>40.10</td><td>97.21%</td><td>/</td><td>/</td><td></td></tr>
      <tr><td rowspan="3">绩效指标（90分）</td><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td><td>度量单位</td><td>完成值</td>
      <td>权重</td><td>得分</td><td>原因分析</td></tr>
      <tr><td>产出指标</td><td>数量指标</td><td>养护里程</td><td>18</td><td>公里</td><td>18</td><td>50</td><td>50</td><td></td></tr>
      <tr><td>效益指标</td><td>满意度指标</td><td>群众满意度</td><td>95</td><td>%</td><td>98</td><td>40</td><td>38</td><td></td></tr></table>
      """
    let facts = try Self.facts("<html><body><p>部门项目支出绩效自评表（2021年度）</p>\(body)</body></html>", path: "a.html")
    #expect(
      facts.filter { !$0.contains("预算执行率") } == [
        "2021 expenditure.project_item[村道养护] budget all 46万元",
        "2021 expenditure.project_item[村道养护] adjusted all 41.25万元",
        "2021 expenditure.project_item[村道养护] actual all 40.1万元", "2021 performance.weight[养护里程] actual all 50分",
        "2021 performance.score[养护里程] actual all 50分", "2021 performance.weight[群众满意度] actual all 40分",
        "2021 performance.score[群众满意度] actual all 38分",
      ])
  }

  @Test("A row that lost its merged cell moves until its rate stands under the title of rates")
  func strayRate() throws {
    let body = """
      项目支出绩效自评表(2021年度) | ||||||||
      项目名称 | 村道养护 |||||||
      预算执行情况(10分) | 年度预算数(万元) | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因 |
      总额 | 46.00 | 41.25 | 40.10 | 97.21% | 10 | 9.72 | 未结算 | |
      """
    #expect(
      try Self.facts(body).filter { $0.contains("project_item") } == [
        "2021 expenditure.project_item[村道养护] budget all 46万元",
        "2021 expenditure.project_item[村道养护] adjusted all 41.25万元",
        "2021 expenditure.project_item[村道养护] actual all 40.1万元",
      ])
  }

  @Test("The unit in one header of a form is that of its other rows")
  func unit() throws {
    let body =
      "部门整体绩效自评表\n\n基本支出总额\t356.72\t项目支出总额\t148.90\n预算执行情况(万元)\t预算数(A)\t执行数(B)\n部门整体支出总额\t520.00\t505.62\n"
    #expect(
      try Self.facts(body) == [
        "2021 expenditure.basic actual all 356.72万元", "2021 expenditure.project actual all 148.9万元",
        "2021 expenditure.total budget all 520万元", "2021 expenditure.total actual all 505.62万元",
      ])
  }

  @Test("A number in the line below the name of a count is that count, a telephone number is none")
  func fields() throws {
    #expect(
      try Self.facts("联系电话\n\n3312207\n\n人员编制\n\n34\n\n实有人数\n\n31\n") == [
        "2021 staff.quota actual all 34人", "2021 staff.on_payroll actual all 31人",
      ])
  }

  @Test("A form with one cell a line is read though its titles are broken and its upper levels have weights")
  func stackedLines() throws {
    let cells = [
      "一级指标", "分值", "二级指标", "三级指标", "年度", "指标值", "实际完成值", "分值", "得分", "偏差原因分析", "及改进措施", "产出指标", "50", "数量指标", "养护里程",
      "≥37公里", "37公里", "30", "30", "质量指标", "保洁合格率", "≥95%", "93%", "20", "18", "雨季落石较多", "效益指标", "40", "社会效益指标",
      "出行便利程度", "明显改善", "达成预期", "40", "40", "总分", "90", "88",
    ]
    let facts = try Self.facts("某县项目支出绩效自评表(2021年度)\n\n项目名称：村道养护\n\n\(cells.joined(separator: "\n"))\n")
    #expect(facts.filter { Self.indicators.contains($0) } == Self.indicators)
  }

  @Test("Points that sentences give for an indicator and its score make a line of the evaluation")
  func sentences() throws {
    let body = "1.预算执行率（10分）：全年执行数58万元，执行率为99%，得9.9分。\n\n2.资产盘点情况，该指标分值4分，自评得分4分。\n\n产出指标满分40分，自评得分39分。\n"
    let disclosure = try ReportText(body, kind: .performance).disclosure()
    #expect(disclosure.evaluation.map(\.indicator) == ["预算执行率", "资产盘点情况"])
    #expect(
      try Self.facts(body).filter { $0.contains("performance") } == [
        "2021 performance.weight[预算执行率] actual all 10分", "2021 performance.score[预算执行率] actual all 9.9分",
        "2021 performance.weight[资产盘点情况] actual all 4分", "2021 performance.score[资产盘点情况] actual all 4分",
      ])
  }

  @Test("A sentence of its own about the points belongs to the title of its numbered paragraph")
  func titledSentences() throws {
    let body =
      "1.目标制定。所有项目均填报了目标，但个别指标量化不足。该项分值10分，自评得9分。\n\n（1）目标完成情况。该指标分值5分，自评得4分。\n"
    let disclosure = try ReportText(body, kind: .performance).disclosure()
    #expect(disclosure.evaluation.map(\.indicator) == ["目标制定", "目标完成情况"])
  }

  @Test("What the body itself scores is the score of the whole evaluation")
  func ownScore() throws {
    #expect(try Self.facts("对照评价指标，我局自评97.6分。") == ["2021 performance.self_score actual all 97.6分"])
  }

  @Test("年度资金总额 printed one cell a line has its budgets and what was spent in the order of the titles, broken ones too")
  func execution() throws {
    let cells = ["(万元)", "年初", "预算数", "全年预算数", "全年", "执行数", "分值", "执行率", "得分", "年度资金总额"]
    let figures = ["3216.40万元", "3580.75万元", "3402.18万元", "10", "95.01%", "9.5", "按收入性质分：", "政府性基金拨款：620.00万元"]
    let facts = try Self.facts("部门整体支出绩效自评表\n\n" + (cells + figures).joined(separator: "\n\n") + "\n")
    #expect(
      facts.filter { $0.contains("expenditure.total") } == [
        "2021 expenditure.total budget all 3216.4万元", "2021 expenditure.total adjusted all 3580.75万元",
        "2021 expenditure.total actual all 3402.18万元",
      ])
  }

  @Test("年度资金总额 with fewer figures than titles names none of them")
  func lostFigure() throws {
    let cells = ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分", "年度资金总额", "3580.75", "3402.18", "10", "95.01%", "9.5"]
    let facts = try Self.facts("部门整体支出绩效自评表\n\n单位：万元\n\n" + cells.joined(separator: "\n\n") + "\n\n说明\n")
    #expect(facts.allSatisfy { !$0.contains("expenditure.total budget") && !$0.contains("expenditure.total actual") })
  }

  @Test("Rules of scoring may stand between an indicator's weight and its score")
  func rules() throws {
    let cells = [
      "一级指标", "二级指标", "三级指标", "分值", "评分标准", "自评得分", "投入(15分)", "预算配置", "在职人员控制率", "40",
      "以100%为标准。≤100%计满分,每超过一个百分点扣0.5分,扣完为止。", "40", "过程(45分)", "预算执行", "预算完成率", "50", "100%计满分,每低于2%扣0.5分。", "45",
      "预算控制率", "10", "=0计满分。", "10",
      "总分", "100", "95",
    ]
    let facts = try Self.facts("部门整体支出绩效评价评分表\n\n\(cells.joined(separator: "\n\n"))\n")
    #expect(
      facts.filter { $0.contains("performance.") } == [
        "2021 performance.self_score actual all 95分",
        "2021 performance.weight[在职人员控制率] actual all 40分", "2021 performance.score[在职人员控制率] actual all 40分",
        "2021 performance.weight[预算完成率] actual all 50分", "2021 performance.score[预算完成率] actual all 45分",
        "2021 performance.weight[预算控制率] actual all 10分", "2021 performance.score[预算控制率] actual all 10分",
      ])
  }

  @Test(
    "Who is to be called stands above the header, and tasks with sums are projects whose sum is not the department's")
  func contactAndTasks() throws {
    let body = """
      部门整体支出绩效自评表

      部门联系人\t卫某\t联系电话\t0359-7012345
      预算执行情况(万元)\t\t年初预算数\t全年预算数(A)\t全年执行数(B)\t分值\t执行率(B/A)\t得分
      \t年度资金总额\t8642.35\t10218.67\t9986.20\t10\t97.73%\t9.77
      年度主要任务\t任务名称\t主要内容\t完成情况\t预算数\t执行数
      \t基本公共卫生服务\t12类服务项目\t完成\t2863.50\t2863.50
      \t计划生育家庭奖扶\t奖励扶助、特别扶助\t基本完成\t1486.20\t1402.35
      \t合计\t\t\t4349.70\t4265.85
      """
    #expect(
      try Self.facts(body).filter { !$0.contains("performance") } == [
        "2021 expenditure.total budget all 8642.35万元", "2021 expenditure.total adjusted all 10218.67万元",
        "2021 expenditure.total actual all 9986.2万元",
        "2021 expenditure.project_item[基本公共卫生服务] budget all 2863.5万元",
        "2021 expenditure.project_item[基本公共卫生服务] actual all 2863.5万元",
        "2021 expenditure.project_item[计划生育家庭奖扶] budget all 1486.2万元",
        "2021 expenditure.project_item[计划生育家庭奖扶] actual all 1402.35万元",
      ])
  }

  @Test(
    "A remark that is a figure, or a clause that goes on in the next line, leaves the columns of a table set by blanks as they are",
    arguments: ["100%", "调解成功率高，"])
  func remarks(remark: String) throws {
    let body = """
      一级指标     二级指标       三级指标                       分值    自评分   评分依据
      管理效率     预算编制       预算编制约束性                 50      45       年中调剂
                                  财务管理合规性                 25      25       \(remark)
                   信息公开       预决算公开合规性               25      25       按时公开
      合计                                                       100     95
      """
    #expect(
      try Self.facts(body) == [
        "2021 performance.self_score actual all 95分",
        "2021 performance.weight[预算编制约束性] actual all 50分", "2021 performance.score[预算编制约束性] actual all 45分",
        "2021 performance.weight[财务管理合规性] actual all 25分", "2021 performance.score[财务管理合规性] actual all 25分",
        "2021 performance.weight[预决算公开合规性] actual all 25分", "2021 performance.score[预决算公开合规性] actual all 25分",
      ])
  }
}
