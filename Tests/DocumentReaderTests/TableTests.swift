import DisclosureModel
import DocumentReader
import Testing

@Suite("Tables in text")
struct TableTests {
  @Test("cells that stand below each other, one a line, are the rows of their titles")
  func stacked() throws {
    let source = "自评指标表\n三级指标\n目标值\n分值\n得分\n储备量\n≥50吨\n15\n14.5\n及时率\n100%\n10\n8\n合计\n二、问题"
    #expect(
      try Reading.blocks(source) == [
        "自评指标表", "| 三级指标 | 目标值 | 分值 | 得分", "| 储备量 | ≥50吨 | 15 | 14.5", "| 及时率 | 100% | 10 | 8", "合计", "#2 二、问题",
      ])
  }

  @Test(
    "short lines that do not repeat as rows do are no table",
    arguments: ["科室\n职责\n目标\n办公室\n会务\n10", "预算数\n决算数\n说明\n5\n4\n无\n6\n5\n无\n7\n6\n无"])
  func notStacked(source: String) throws {
    #expect(try Reading.blocks(source).allSatisfy { !$0.hasPrefix("|") })
  }

  @Test("tab-separated lines are a table; blank cells stay")
  func tabs() throws {
    let source = "收支表\n项 目\t预算数\t决算数\n基本支出\t\t1,696.2\n\t小计\t１００\t\n合计\t5\n"
    #expect(
      try Reading.blocks(source) == [
        "收支表", "| 项目 | 预算数 | 决算数", "| 基本支出 |  | 1,696.2", "|  | 小计 | 100 | ", "| 合计 | 5",
      ])
    let document = try Reading.document(source)
    guard case .table(let table) = document.blocks[1].kind else { return #expect(Bool(false)) }
    #expect(!table.isGrid)
    #expect(table.rows[1][1].range.isEmpty)
  }

  @Test("a page break inside a flattened table does not end it")
  func pageBreak() throws {
    let source = "指标\t权重\t得分\n产出\t25\t20\n\n12\n\n效益\t45\t40\n\n注：自评。"
    #expect(try Reading.blocks(source) == ["| 指标 | 权重 | 得分", "| 产出 | 25 | 20", "| 效益 | 45 | 40", "注：自评。"])
  }

  @Test("a line without a tab goes on with a cell that was broken")
  func brokenCell() throws {
    let source = "指标\t说明\t得分\n产出\t完成率达到\n百分之百\n效益\t好\t40"
    #expect(try Reading.blocks(source) == ["| 指标 | 说明 | 得分", "| 产出 | 完成率达到百分之百", "| 效益 | 好 | 40"])
  }

  @Test("a line without a tab behind a full row is a row of its own")
  func sectionRow() throws {
    let source = "指标\t说明\t得分\n自评分解\n效益\t好\t40"
    #expect(try Reading.blocks(source) == ["| 指标 | 说明 | 得分", "| 自评分解", "| 效益 | 好 | 40"])
  }

  @Test("a title between tab lines ends the table")
  func titleBetween() throws {
    let source = "项目\t金额\n收入\t5\n二、支出情况\n项目\t金额\n支出\t4"
    #expect(try Reading.blocks(source) == ["| 项目 | 金额", "| 收入 | 5", "#2 二、支出情况", "| 项目 | 金额", "| 支出 | 4"])
  }

  @Test(
    "tabs that only indent or follow an ordinal make no table",
    arguments: [
      ("\t本年收入5万元。", "本年收入5万元。"), ("1.\t负责综合协调。", "1.负责综合协调。"), ("一、收入支出决算总表\t12", "一、收入支出决算总表12"),
    ])
  func noTable(source: String, expected: String) throws {
    let document = try Reading.document(source)
    #expect(document.blocks.count == 1)
    #expect(document.words(document.blocks[0].range).hasPrefix(String(expected.prefix(6))))
  }

  @Test("a Markdown table is a grid without its row of dashes")
  func pipes() throws {
    let source = "| 项目 | 预算 \\| 调整 | 决算 |\n|---|:-:|--:|\n| **基本支出** | 1，590.32 |  |\n项目支出 | 278.8 | 1036.65\n\n以上。"
    #expect(
      try Reading.blocks(source, path: "a.md") == [
        "| 项目 | 预算|调整 | 决算", "| 基本支出 | 1,590.32 | ", "| 项目支出 | 278.8 | 1036.65", "以上。",
      ])
    let document = try Reading.document(source, path: "a.md")
    guard case .table(let table) = document.blocks[0].kind else { return #expect(Bool(false)) }
    #expect(table.isGrid)
  }

  @Test("rows of cells between pipes are a table without a row of dashes and without a pipe in front")
  func openPipes() throws {
    let source = "人员情况\n项 目 | 合 计 | 行政单位 | |||\n编制数 | 34 | 34 | |||\n在职人数 | 32 | 32 | |||\n以上。"
    #expect(
      try Reading.blocks(source) == [
        "人员情况", "| 项目 | 合计 | 行政单位 |  |  | ", "| 编制数 | 34 | 34 |  |  | ", "| 在职人数 | 32 | 32 |  |  | ", "以上。",
      ])
    #expect(try Reading.blocks("项目 | 金额\n收入 | 5\n支出 | 4") == ["| 项目 | 金额", "| 收入 | 5", "| 支出 | 4"])
  }

  @Test("links beside each other are no table")
  func links() throws {
    #expect(try Reading.blocks("首页 | 政务公开\n\n本年收支平衡。") == ["首页|政务公开", "本年收支平衡。"])
  }

  @Test("a table whose merged titles are lost is read in cells, not in rows")
  func lostColumns() throws {
    let source = "“三公”经费 | 机关运行经费 | ||||\n合计 | 接待费 |\n预算数 | 决算数 | 决算数 |\n22.00 | 8.77 | 3.00 |\n说明如下。"
    let blocks = try Reading.blocks(source)
    #expect(blocks.allSatisfy { !$0.hasPrefix("|") })
    #expect(blocks.contains("8.77") && blocks.last == "说明如下。")
  }

  @Test("one cell a line with a pipe behind each is a table; a pipe alone is a blank cell")
  func pipedCells() throws {
    let source = "单位：万元\n项 目 |\n预算数 |\n决算数 |\n合 计 |\n49.9 |\n7.69 |\n出国费 |\n20 |\n|\n购置费 |\n二、说明"
    #expect(
      try Reading.blocks(source) == [
        "单位：万元", "| 项目 | 预算数 | 决算数", "| 合计 | 49.9 | 7.69", "| 出国费 | 20 | ", "| 购置费", "#2 二、说明",
      ])
  }

  @Test("cells one a line that no number of columns fits are in no row")
  func unevenCells() throws {
    let source = "项目名称 |\n工资 |\n预算 |\n10 |\n|\n执行 |\n9 |\n原因 |\n无 |\n"
    #expect(try Reading.blocks(source) == ["项目名称", "工资", "预算", "10", "执行", "9", "原因", "无"])
  }

  @Test("columns kept apart by blanks are a table; the place says which cell is blank")
  func aligned() throws {
    let source = """
      收入支出决算总表
      项目            年初预算      全年预算      决算数
      基本支出         1590.32      1600.00     1696.20
      项目支出          278.80                  1036.65
      合计            1869.12      1878.80     2732.85

      本年收支平衡。
      """
    #expect(
      try Reading.blocks(source) == [
        "收入支出决算总表", "| 项目 | 年初预算 | 全年预算 | 决算数", "| 基本支出 | 1590.32 | 1600.00 | 1696.20",
        "| 项目支出 | 278.80 |  | 1036.65", "| 合计 | 1869.12 | 1878.80 | 2732.85", "本年收支平衡。",
      ])
  }

  @Test("sentences with wide blanks are no table")
  func notAligned() throws {
    let source = "填报单位：统计局　　金额单位：万元　　2021年\n本年收入  5 万元，支出  4 万元，结余  1 万元。"
    #expect(try Reading.document(source).blocks.allSatisfy { $0.kind == .paragraph })
  }

  @Test("an HTML table between lines of text keeps its merged cells")
  func htmlTable() throws {
    let source = """
      本年收支如下：
      <table><tr><td rowspan="2">支出</td><td>基本</td><td>1,696.2</td></tr>
      <tr><td>项目</td><td>1036.65</td></tr></table>
      以上数字已审核。
      """
    let document = try Reading.document(source, path: "a.md")
    #expect(
      Reading.lines(document) == ["本年收支如下：", "| 支出 | 基本 | 1,696.2", "| ^支出 | 项目 | 1036.65", "以上数字已审核。"])
    guard case .table(let table) = document.blocks[1].kind else { return #expect(Bool(false)) }
    #expect(document.position(of: table.rows[1][2].range.lowerBound) == SourcePosition(line: 3, column: 20))
  }

  @Test("lines with a code in front and one amount at the end are a table, though single blanks part them")
  func codedLines() throws {
    let source = """
      按功能科目分：
      科目编码 科目名称 2024年预算数（元）
      208 社会保障和就业支出 3,220,600.00
      2080505 机关事业单位基本养老保险缴费支出 2,140,600.00
      2080506 机关事业单位职业年金缴费支出 1,080,000.00
      合计 3,220,600.00
      """
    #expect(
      try Reading.blocks(source).filter { $0.hasPrefix("|") } == [
        "| 科目编码 | 科目名称 | 2024年预算数(元)", "| 208 | 社会保障和就业支出 | 3,220,600.00",
        "| 2080505 | 机关事业单位基本养老保险缴费支出 | 2,140,600.00", "| 2080506 | 机关事业单位职业年金缴费支出 | 1,080,000.00",
        "|  | 合计 | 3,220,600.00",
      ])
  }

  @Test("a title below a row of figures is no rest of its last cell, however short the row is")
  func titleBelowFigures() throws {
    let source = "编码\t名称\t合计\t基本\t项目\n221\t住房\t209.50\t209.50\n三公经费决算表\n公开09表\n预算数\t\t决算数\n28.40\t0.00\t24.91\n"
    #expect(try Reading.blocks(source).contains("| 三公经费决算表"))
  }
}
