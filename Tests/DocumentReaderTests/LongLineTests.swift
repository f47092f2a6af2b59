import DisclosureModel
import DocumentReader
import Testing

/// Texts whose converter put a blank in place of each line break.
@Suite("Texts on one line")
struct LongLineTests {
  private static let filler = String(repeating: "负责全县防汛抗旱组织协调和水利工程建设管理工作，", count: 20) + "完成上级交办任务。"

  private static func blocks(_ parts: String) throws -> [String] { try Reading.blocks("\(parts) \(filler)") }

  @Test("headings begin paragraphs of their own, and so does what follows a title or a full stop")
  func parts() throws {
    let source = "甲县水利局2021年度部门决算公开说明 第一部分 概况 一、收入决算情况说明 2021年收入合计5万元。 比上年增加1万元。 1.行政运行3万元"
    #expect(
      try Self.blocks(source).dropLast() == [
        "甲县水利局2021年度部门决算公开说明", "#1 第一部分概况", "#2 一、收入决算情况说明", "2021年收入合计5万元。", "比上年增加1万元。",
      ])
  }

  @Test("a page number between dashes stands in no sentence and in no number")
  func pageNumbers() throws {
    let sentence = "2021年度收入合计5万元，比上年增加1万元，增长25%，支出合计69"
    #expect(try Self.blocks("\(sentence) — 1 — 69.46万元。").first == "\(sentence)69.46万元。")
  }

  @Test("other blanks stay blanks")
  func blanks() throws {
    #expect(
      try Self.blocks("预算完成率 （%）为 95.5 ，较 2020 年 2.5 个百分点 的 上升 为 好。").first == "预算完成率(%)为95.5，较2020年2.5个百分点的上升为好。")
  }

  @Test("a line of ordinary length keeps its ordinals")
  func short() throws {
    #expect(try Reading.blocks("原因有二。 一、人员增加。 二、物价上涨。") == ["原因有二。一、人员增加。二、物价上涨。"])
  }
}
