import DisclosureModel
import DocumentReader
import Testing

@Suite("Headings")
struct HeadingTests {
  @Test(
    "hashes, emphasis, underlines and ordinals make headings",
    arguments: [
      ("# 2020 年度部门决算", "#1 2020年度部门决算"),
      ("#### **四、资产管理情况**", "#2 四、资产管理情况"),
      ("**三、收入情况**", "#2 三、收入情况"),
      ("**部门概况**", "#0 部门概况"),
      ("部门概况\n====", "#1 部门概况"),
      ("部门概况\n---", "#2 部门概况"),
      ("二、一般公共预算支出情况", "#2 二、一般公共预算支出情况"),
      ("（一）基本支出。", "#3 (一)基本支出。"),
      ("3．人员编制和领导职数", "#4 3.人员编制和领导职数"),
      ("(4)综合科", "#5 (4)综合科"),
      ("第三部分 名词解释", "#1 第三部分名词解释"),
      ("目 录", "#1 目录"),
    ])
  func headings(source: String, expected: String) throws {
    #expect(try Reading.blocks(source + "\n\n本年收入5万元。") == [expected, "本年收入5万元。"])
  }

  @Test(
    "an ordinal before a sentence or a figure is a paragraph",
    arguments: [
      "1.聚焦中心任务。全年召开会议31次。", "（一）基本支出 1590.32", "2、公务接待费0.07万元", "（二）基本支出、项目支出不能同时下达，有调剂使用的情况。",
      "1.5万元用于维修", "（十五）负责全区政府系统办公室业务指导和联络。", "- 一、部门职责",
    ])
  func paragraphs(source: String) throws {
    let document = try Reading.document(source)
    #expect(document.blocks.map(\.kind) == [.paragraph])
  }

  @Test("an ordinal line that breaks off in a word goes on in the next line")
  func brokenOrdinal() throws {
    #expect(
      try Reading.blocks("（十一）推进全区金融市场建设和社会信用体系建\n\n设，规范金融秩序；维护稳定。")
        == ["(十一)推进全区金融市场建设和社会信用体系建设，规范金融秩序；维护稳定。"])
  }

  @Test("an ordinal alone and the title below it are one heading")
  func bareOrdinal() throws {
    #expect(try Reading.blocks("一、\n部门概况\n\n本年收入5万元。") == ["#2 一、部门概况", "本年收入5万元。"])
  }

  @Test("list items are paragraphs and keep their ordinals")
  func lists() throws {
    #expect(try Reading.blocks("- 1.查阅资料。\n- 2.核对数据。\n* 其他\n● 补充") == ["1.查阅资料。", "2.核对数据。", "其他", "补充"])
  }

  @Test("front matter is no text")
  func frontMatter() throws {
    let source = "---\ntitle: 清江县统计局2019年度决算\nyear: 2019\n---\n# 2021年度部门决算\n"
    #expect(try Reading.blocks(source, path: "a.md") == ["#1 2021年度部门决算"])
    #expect(try Reading.blocks("---\n本年收入5万元。\n---\n", path: "a.md") == ["本年收入5万元。"])
  }
}
