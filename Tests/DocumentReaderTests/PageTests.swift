import DisclosureModel
import DocumentReader
import Testing

@Suite("HTML pages")
struct PageTests {
  private func page(_ body: String) throws -> [String] {
    try Reading.blocks("<html><head><title>栏目</title></head><body>\(body)</body></html>", path: "a.html")
  }

  @Test("paragraphs, headings and line ends are read; line breaks in the source are blanks")
  func paragraphs() throws {
    #expect(
      try page(
        """
        <h1>清江县统计局<br>2021年度决算</h1><p><b>一、收入情况</b></p>
        <p>&emsp;&emsp;本年收入
        合计１２．５&nbsp;万元，其中：财政拨款<b>10</b>
        万元。</p><div>另有结余&#65288;2.5万元&#65289;。</div>
        """) == ["#1 清江县统计局2021年度决算", "#2 一、收入情况", "本年收入合计12.5万元，其中：财政拨款10万元。", "另有结余(2.5万元)。"])
  }

  @Test("a <br> inside a sentence is a soft wrap, behind a full stop a paragraph ends")
  func lineEnds() throws {
    #expect(try page("<p>本年收入合计为<br>12.5万元。<br>本年支出合计4<br/>万元。</p>") == ["本年收入合计为12.5万元。", "本年支出合计4万元。"])
  }

  @Test("merged cells are resolved, several header rows too")
  func spans() throws {
    #expect(
      try page(
        """
        <table><thead><tr><th rowspan=2>项目</th><th colspan=2>决算数</th><th rowspan=2>备注</th></tr>
        <tr><th>2020年</th><th>2021年</th></tr></thead>
        <tbody><tr><td>收入<td>5<td>6<td></tr><tr><td colspan="2">合计</td><td>11</td></tr></tbody></table>
        """) == [
          "| 项目 | 决算数 | ^决算数 | 备注", "| ^项目 | 2020年 | 2021年 | ^备注", "| 收入 | 5 | 6 | ", "| 合计 | ^合计 | 11",
        ])
  }

  @Test("a cell that reaches to the last column of later rows is resolved there")
  func lastColumn() throws {
    #expect(
      try page("<table><tr><td>甲</td><td rowspan=3>乙</td></tr><tr><td>丙</td></tr><tr><td>丁</td></tr></table>")
        == ["| 甲 | 乙", "| 丙 | ^乙", "| 丁 | ^乙"])
  }

  @Test("scripts, navigation and hidden parts are left out")
  func chrome() throws {
    #expect(
      try page(
        """
        <nav><a href=a>首页</a></nav><div class="menu"><p>栏目导航</p></div><script>var x = "收入 9 万元"</script>
        <ul><li><a href=a>首页</a><li><a href=b>公开目录</a><li><a href=c>互动交流</a></ul>
        <div>当前位置：<a href=a>首页</a> &gt; <a href=b>信息公开</a> &gt; <a href=c>财政</a></div>
        <p>本年收入5万元。</p><p style="display: none">本年收入9万元。</p><p hidden>不见</p><div role="navigation">导航</div>
        <table><tr><td>项目</td><td>金额</td></tr><tr style="visibility:hidden"><td>暗</td><td>9</td></tr></table>
        <ul><li><a href=1>关于印发某某办法的通知</a> 2021-03-04<li><a href=2>关于开展某某检查的通知</a> 2021-03-05
        <li><a href=3>关于召开某某会议的通知</a> 2021-03-06</ul>
        <form><input name=q><button>搜索</button>关键字</form><footer>版权所有</footer>
        """) == ["本年收入5万元。", "| 项目 | 金额"])
  }

  @Test("a form around the whole page does not hide it")
  func wholePageForm() throws {
    #expect(try page("<form><div><p>一</p><p>本年收入5万元。</p><p>本年支出4万元。</p></div></form>").contains("本年收入5万元。"))
  }

  @Test("a table that lays out the page is none; the table inside it is")
  func layout() throws {
    #expect(
      try page(
        """
        <table><tr><td><p>本年收支如下。</p><table><tr><td>收入</td><td>5</td></tr><tr><td>支出</td><td>4</td></tr></table></td>
        <td><p>以上。</p></td></tr></table><table><tr><td>说明第一段。</td></tr><tr><td>说明第二段。</td></tr></table>
        """) == ["本年收支如下。", "| 收入 | 5", "| 支出 | 4", "以上。", "说明第一段。", "说明第二段。"])
  }

  @Test("Markdown marks in a page are text")
  func noMarkdown() throws {
    #expect(try page("<p># 号文件</p><p>得分=3*4*5</p><p>a|b</p>") == ["#号文件", "得分=3*4*5", "a|b"])
  }

  @Test("positions of words, figures and cells lead into the page's source")
  func positions() throws {
    let source = """
      <!DOCTYPE html>
      <html><body>
      <p>本年&nbsp;收入 <b>１２．５</b>&#19975;元，支出
        <i>4</i>万元。</p>
      <table><tr><td>项目</td><td>金额</td></tr>
      <tr><td>收入</td><td> 1,200.50</td></tr></table>
      </body></html>
      """
    let document = try Reading.document(source, path: "a.html")
    func position(_ words: String) throws -> SourcePosition {
      let wanted = Array(words.utf8)
      let offset = try #require(document.text.indices.first { document.text[$0...].starts(with: wanted) })
      return document.position(of: offset)
    }
    #expect(try position("收入") == SourcePosition(line: 3, column: 12))
    #expect(try position("12.5") == SourcePosition(line: 3, column: 18))
    #expect(try position("万元，支出") == SourcePosition(line: 3, column: 26))
    #expect(try position("4万元") == SourcePosition(line: 4, column: 6))
    #expect(try position("1,200.50") == SourcePosition(line: 6, column: 21))
  }

  @Test("a long text with a control character in it keeps its positions")
  func controlCharacter() throws {
    let document = try Reading.document(
      "<p>" + String(repeating: "收入增加，", count: 50) + "\u{1}" + String(repeating: "支出减少，", count: 50), path: "a.html")
    #expect(document.position(of: 0) == SourcePosition(line: 1, column: 4))
    #expect(document.position(of: document.text.count - 15) == SourcePosition(line: 1, column: 500))
  }

  @Test("every Chinese character of a page stands in its source where the map says", arguments: 0..<20)
  func everyCharacter(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "收入", "<b>", "</b>", "支出１２", "&nbsp;", "&amp;", "<br>", "</p><p>", "，", " \n", "<td>项目",
      "<table><tr><td>甲</td><td>乙</td></tr></table>",
      "<!-- 注释 -->", "< 5", "<ul><li>条目", "</ul>", "&#20803;", "<div>金额", "</div>",
    ]
    let source = "<p>起" + (0..<300).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
    let document = try Reading.document(source, path: "a.html")
    for offset in document.text.indices where document.text[offset] >= 0xE4 && document.text[offset] <= 0xE9 {
      let position = document.map.source(of: offset)
      let isSame = document.source[position..<min(position + 3, document.source.count)]
        .elementsEqual(document.text[offset..<offset + 3])
      #expect(isSame || document.source[position] == UInt8(ascii: "&"))
    }
  }

  @Test("pages are read on several threads at once, the first ones too")
  func concurrently() async throws {
    let expected = ["本年收入合计12.5万元。"]
    let read = await withTaskGroup(of: [String].self) { group in
      for _ in 0..<64 { group.addTask { (try? page("<p>本年收入合计12.5万元。</p>")) ?? [] } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(read.count == 64)
    #expect(read.allSatisfy { $0 == expected })
  }
}
