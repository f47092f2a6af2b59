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
}
