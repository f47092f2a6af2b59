import Testing

/// Small tables whose cells single blanks part.
struct NamedRowsTests {
  private static func facts(_ body: String) throws -> [String] { try ReportText(body).facts() }

  @Test("A name and as many figures as there are titles make a row, whichever blanks part them")
  func lines() throws {
    let body = """
      “三公”经费情况表
      单位：元
      项目 2020年决算数 2021年决算数
      一、支出合计 86420  90000
      1、因公出国（境）费用 0  0
      2、公务接待费 41200  40000
      3、公务用车费 45220  50000
      其中：（1）公务用车运行维护费 45220  50000
      （2）公务用车购置
      二、相关统计数
      4.公务用车保有量（辆）   1
      """
    let facts = try Self.facts(body)
    #expect(facts.contains("2021 three_public.total actual all 90000元"))
    #expect(facts.contains("2020 three_public.reception actual all 41200元 restated"))
    // one figure far behind its name stands in the last column
    #expect(facts.contains("2021 vehicle.stock actual all 1辆"))
    #expect(!facts.contains { $0.contains("vehicle_purchase") })
  }

  @Test("A table within running text ends where words follow that no figures do")
  func running() throws {
    let body =
      "2021年财政拨款“三公”经费支出决算情况说明 一、支出决算表 单位：万元 项 目 预算数 决算数 合 计 48.00 45.36 0 0 公务接待费 12.00 10.91 公务用车购置及运行费 "
      + "36.00 34.45 其中：公务用车运行维护费 36.00 34.45 公务用车购置 0 0 因公出国（境）费 二、支出情况说明 公务接待费支出10.91万元，较2020年减少2.37万元。"
    let facts = try Self.facts(body)
    #expect(facts.contains("2021 three_public.vehicle budget fiscal 36万元"))
    #expect(facts.contains("2021 three_public.vehicle_purchase budget fiscal 0元"))
    #expect(facts.contains("2021 three_public.reception budget fiscal 12万元"))
    #expect(facts.contains("2020 three_public.reception actual fiscal 13.28万元 derived"))
  }

  @Test("Words and figures in a sentence are no table")
  func sentence() throws {
    let body = "按照 项目 预算 管理的要求，本年基本支出 20.00 万元，项目支出 30.00 万元。"
    #expect(
      try Self.facts(body) == [
        "2021 expenditure.basic actual all 20万元", "2021 expenditure.project actual all 30万元",
      ])
  }
}
