import DisclosureModel
import Testing

/// Tables of the 部门决算 that were printed one cell a line.
struct StackedTableFormTests {
  private static func facts(_ cells: [String], gap: String = "\n\n", head: String = "单位：万元") throws -> [String] {
    try ReportText(([head] + cells).joined(separator: gap) + "\n").facts()
  }

  private static let heads = ["收入", "支出", "项目", "行次", "金额", "项目", "行次", "金额", "栏次", "1", "栏次", "2"]

  @Test("Both halves of the table of income and expenditure are put together by the numbers of their lines")
  func halves() throws {
    let rows = [
      "一、一般公共预算财政拨款收入", "1", "300.50", "一、教育支出", "5", "250.00", "二、事业收入", "2", "20.00", "二、卫生健康支出", "6", "40.00",
      "本年收入合计", "3", "320.50", "本年支出合计", "7", "290.00", "总计", "4", "320.50", "总计", "8", "320.50",
    ]
    #expect(
      try Self.facts(Self.heads + rows) == [
        "2021 income.fiscal actual general 300.5万元", "2021 expenditure.function[教育支出] actual all 250万元",
        "2021 income.business actual all 20万元", "2021 expenditure.function[卫生健康支出] actual all 40万元",
        "2021 income.total actual all 320.5万元", "2021 expenditure.total actual all 290万元",
        "2021 balance.total actual all 320.5万元",
      ])
  }

  @Test("A line whose amount is blank takes none of the next line's")
  func blankAmount() throws {
    let rows = [
      "一、一般公共预算财政拨款收入", "1", "300.50", "一、教育支出", "4", "二、事业收入", "2", "二、卫生健康支出", "5", "40.00", "本年收入合计", "3", "300.50",
      "本年支出合计", "6", "40.00",
    ]
    #expect(
      try Self.facts(Self.heads + rows) == [
        "2021 income.fiscal actual general 300.5万元", "2021 expenditure.function[卫生健康支出] actual all 40万元",
        "2021 income.total actual all 300.5万元", "2021 expenditure.total actual all 40万元",
      ])
  }

  @Test("Column numbers tell the columns of the table of “三公” figures, whose titles stand in three rows")
  func columnNumbers() throws {
    let names = ["合计", "因公出国（境）费", "公务用车购置及运行费", "公务接待费"]
    let parts = ["小计", "公务用车购置费", "公务用车运行费"]
    let numbers = (1...12).map(String.init)
    let row = ["4.80", "0.00", "3.00", "0.00", "3.00", "1.80", "3.57", "0.00", "2.71", "0.00", "2.71", "0.86"]
    let facts = try Self.facts(
      ["预算数", "决算数"] + names + names + parts + parts + numbers + row, head: "“三公”经费支出决算表\n\n单位：万元")
    #expect(facts.count == 12)
    #expect(facts.contains("2021 three_public.total budget all 4.8万元"))
    #expect(facts.contains("2021 three_public.vehicle_operation actual all 2.71万元"))
    #expect(facts.contains("2021 three_public.reception actual all 0.86万元"))
  }

  @Test("Rows with a name go below 行次 and the numbers of the columns")
  func namedRows() throws {
    let cells = [
      "三公经费项目", "合计", "因公出国（境）费", "公务用车购置及运行费", "公务接待费", "小计", "公务用车\n购置费", "公务用车\n运行费", "行次", "1", "2", "3", "4", "5",
      "6",
      "2021年度预算数", "8.10", "0.00", "5.60", "0.00", "5.60", "2.50", "2020年度决算数", "7.19", "0.00", "5.33", "0.00", "5.33",
      "1.86",
    ]
    let text = "“三公”经费决算表\n\n单位：万元\n\n" + cells.map { "\($0) |" }.joined(separator: "\n") + "\n"
    let facts = try ReportText(text).facts()
    #expect(facts.contains("2021 three_public.vehicle budget all 5.6万元"))
    #expect(facts.contains("2020 three_public.reception actual all 1.86万元 restated"))
    #expect(facts.count == 12)
  }

  @Test("Pipes on lines of their own part the cells, two in a row the rows")
  func barLines() throws {
    let rows = [
      ["项 目", "合计", "一般公共\n预算", "政府性基金\n预算"], ["“三公”经费", "24.50", "22.00", "2.50"],
      ["其中：（一）公务接待费支出", "2.50", "0.00", "2.50"], ["（二）公务用车购置及运行维护支出", "22.00", "22.00", "0.00"],
    ]
    let text = "|\n|\n单位：万元\n|\n" + rows.map { "|\n" + $0.joined(separator: "\n|\n") + "\n|\n" }.joined()
    let facts = try ReportText(text).facts()
    #expect(facts.contains("2021 three_public.reception actual govfund 2.5万元"))
    #expect(facts.contains("2021 three_public.vehicle actual general 22万元"))
  }

  @Test("Titles with 合计 among them tell the columns of rows that are a name and as many figures each")
  func namedColumns() throws {
    let cells = [
      "机构名称", "收入合计", "其中：", "上年结转", "公共财政拨款", "其他收入", "局机关及二级机构汇总", "912.46", "38.20", "861.26", "13.00", "1、中心机关",
      "912.46", "38.20", "861.26", "13.00", "2、二级机构",
    ]
    #expect(
      try Self.facts(cells, head: "年度收入情况（万元）") == [
        "2021 income.total actual all 912.46万元", "2021 carryover.opening actual all 38.2万元",
        "2021 income.fiscal actual general 861.26万元", "2021 income.other actual all 13万元",
      ])
  }

  @Test("The last title of the upper row stands over 合计 and the titles behind it")
  func secondTotal() throws {
    let cells = [
      "年度", "合计", "因公出国（境）经费", "公务接待费", "公车购置及运行维护费", "合计", "车辆购置", "车辆运行", "2020年", "15.39", "0", "4.84", "10.55",
      "0", "10.55", "2021年", "10.47", "0", "3.12", "7.35", "0", "7.35",
    ]
    let piped = cells.map { "\($0)\n|" }.joined(separator: "\n")
    let facts = try ReportText("单位：万元\n\n\(piped)\n").facts()
    #expect(facts.count == 12)
    #expect(facts.contains("2021 three_public.total actual all 10.47万元"))
    #expect(facts.contains("2020 three_public.reception actual all 4.84万元 restated"))
    #expect(facts.contains("2021 three_public.vehicle actual all 7.35万元"))
    #expect(facts.contains("2021 three_public.vehicle_operation actual all 7.35万元"))
  }

  @Test("A line that gives the unit is no part of the line below it")
  func unitLine() throws {
    let facts = try ReportText("金额单位：元\n支出决算情况\n本年支出合计820000.00元。").facts()
    #expect(facts == ["2021 expenditure.total actual all 820000元"])
  }

  @Test("Blank cells part titles in two rows and the rows below them")
  func rowsBetweenBlanks() throws {
    let cells = [
      "单位：万元", "", "年度", "合计", "因公出国（境）费", "公务用车购置及运行费", "公务接待费", "", "小计", "公务用车购置费", "公务用车运行费", "", "2020年", "15.39",
      "0", "10.55", "0", "10.55", "4.84", "", "2021年", "10.47", "0", "7.35", "0", "7.35", "3.12",
    ]
    let facts = try ReportText("“三公”经费支出情况\n\n\(cells.map { "\($0)|" }.joined(separator: "\n"))\n").facts()
    #expect(facts.contains("2021 three_public.total actual all 10.47万元"))
    #expect(facts.contains("2021 three_public.reception actual all 3.12万元"))
    #expect(facts.contains("2020 three_public.vehicle_operation actual all 10.55万元 restated"))
  }

  @Test("Where titles stand below one another, the sums of the figures tell which of them divides which")
  func nestedSums() throws {
    let cells = [
      "机构名称", "支出合计", "其中：", "当年结余", "累计结余", "基本支出", "其中：", "项目支出", "人员支出", "公用支出", "局机关及二级机构汇总", "472.92",
      "392.52", "341.20", "51.32", "80.40", "-9.80", "13.60", "1、中心机关", "350.12",
    ]
    #expect(
      try Self.facts(cells, head: "年度支出情况（万元）") == [
        "2021 expenditure.total actual all 472.92万元", "2021 expenditure.basic actual all 392.52万元",
        "2021 expenditure.personnel actual all 341.2万元", "2021 expenditure.public actual all 51.32万元",
        "2021 expenditure.project actual all 80.4万元", "2021 carryover.closing actual all 13.6万元",
      ])
  }

  @Test("Where no order of the titles makes the sums agree, no figure is named")
  func nestedWithoutSums() throws {
    let cells = [
      "机构名称", "支出合计", "其中：", "当年结余", "累计结余", "基本支出", "其中：", "项目支出", "人员支出", "公用支出", "局机关及二级机构汇总", "472.92",
      "312.52", "241.20", "51.32", "60.40", "9.80", "13.60",
    ]
    #expect(try Self.facts(cells, head: "年度支出情况（万元）").isEmpty)
  }

  @Test("A code, a name and figures in turn make the lines of a table by classification")
  func codes() throws {
    let cells = [
      "科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出", "合计", "1069.71", "742.01", "327.70", "204", "公共安全支出", "940.18",
      "612.48",
      "327.70", "2040401", "行政运行", "612.48", "612.48", "0.00", "2210201", "住房公积金", "41.62", "41.62", "0.00",
    ]
    #expect(
      try Self.facts(cells) == [
        "2021 expenditure.total actual all 1069.71万元", "2021 expenditure.basic actual all 742.01万元",
        "2021 expenditure.project actual all 327.7万元", "2021 expenditure.function[204 公共安全支出] actual all 940.18万元",
        "2021 expenditure.function[2040401 行政运行] actual all 612.48万元",
        "2021 expenditure.function[2210201 住房公积金] actual all 41.62万元",
      ])
  }

  @Test("Income and expenditure take turns below 项目 决算数 项目 决算数")
  func pairs() throws {
    let cells = [
      "收", "入", "支", "出", "项目", "决算数", "项目(按功能分类)", "决算数", "一、财政拨款收入", "1058.21", "一、公共安全支出", "940.18", "二、上级补助收入",
      "0.00",
      "二、住房保障支出", "41.62", "三、经营收入", "三、交通运输支出", "87.90", "本年收入合计", "1058.21", "本年支出合计", "1069.71",
    ]
    let facts = try Self.facts(cells)
    #expect(facts.contains("2021 income.superior actual all 0元"))
    #expect(facts.contains("2021 expenditure.function[住房保障支出] actual all 41.62万元"))
    #expect(facts.contains("2021 expenditure.function[交通运输支出] actual all 87.9万元"))
    #expect(facts.contains("2021 income.total actual all 1058.21万元"))
  }

  @Test("Titles of budgets and outcomes behind the fields of a form take the unit in front of them")
  func execution() throws {
    let lines = [
      "部门名称", "清江县水利局", "部门预算情况（万元）", "年初预算数", "全年预算数", "全年执行数", "执行率", "支出合计", "612.40", "688.15", "676.93", "98.37%",
      "基本支出",
      "498.20", "512.75", "512.75", "100.00%",
    ]
    let facts = try ReportText(lines.joined(separator: "\n") + "\n", kind: .performance).facts()
    #expect(facts.contains("2021 expenditure.total adjusted all 688.15万元"))
    #expect(facts.contains("2021 expenditure.basic budget all 498.2万元"))
  }

  @Test("项目 below the lines of a form begins a table")
  func titledRows() throws {
    let lines = [
      "单位：元", "部门名称", "清江县水利局", "整体支出情况", "项目", "年初预算数", "全年预算数", "全年执行数", "执行率", "支出总额", "4,120,600.00",
      "6,412,000.00",
      "6,283,415.72", "97.99%", "其中：基本支出", "2,680,600.00", "2,790,000.00", "2,746,318.55", "98.43%",
    ]
    let facts = try ReportText(lines.joined(separator: "\n") + "\n", kind: .performance).facts()
    #expect(facts.contains("2021 expenditure.total adjusted all 6412000元"))
    #expect(facts.contains("2021 expenditure.basic budget all 2680600元"))
  }

  @Test("A title over titles that end in it has no column of its own")
  func nestedTitles() throws {
    let cells = [
      "机构名称", "支出合计", "其中：", "结余", "基本支出", "其中：", "项目支出", "人员支出", "公用支出", "当年结余", "局机关及二级机构汇总", "898.16",
      "640.36", "548.16", "92.20", "257.80", "14.30", "1、中心机关", "898.16", "640.36", "548.16", "92.20", "257.80",
      "14.30",
    ]
    #expect(
      try Self.facts(cells) == [
        "2021 expenditure.total actual all 898.16万元", "2021 expenditure.basic actual all 640.36万元",
        "2021 expenditure.personnel actual all 548.16万元", "2021 expenditure.public actual all 92.2万元",
        "2021 expenditure.project actual all 257.8万元",
      ])
  }
}
