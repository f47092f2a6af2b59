import DisclosureModel
import DocumentReader
import Testing

@Suite("Normalised text")
struct NormalizingTests {
  @Test(
    "wide forms become ASCII, sentence punctuation becomes wide",
    arguments: [
      ("收入２７３２．８５万元", "收入2732.85万元"),
      ("占７.９％，增长3﹪", "占7.9%，增长3%"),
      ("（类）支出(款)", "(类)支出(款)"),
      ("收入:5万元;支出:4万元!真的?", "收入：5万元；支出：4万元！真的？"),
      ("ＡＢ岗［２０２１］－１", "AB岗[2021]-1"),
      ("文号〔2022〕1号", "文号〔2022〕1号"),
      ("《预算法》——实施—说明", "《预算法》——实施—说明"),
      ("㈠概述⑴职责⒈人员", "(一)概述(1)职责1.人员"),
      ("面积12㎡①办公", "面积12㎡①办公"),
    ])
  func folding(source: String, expected: String) throws {
    #expect(try Reading.text(source) == expected)
  }

  @Test(
    "a comma separates thousands only where three digits follow and at most three precede",
    arguments: [
      ("合计1,263.66万元", "合计1,263.66万元"),
      ("合计1，263.66万元", "合计1,263.66万元"),
      ("合计１，２６３．６６万元", "合计1,263.66万元"),
      ("合计12，345，678.90元", "合计12,345,678.90元"),
      ("于2019，2020年", "于2019，2020年"),
      ("共12,其中3", "共12，其中3"),
      ("合计12，34人", "合计12，34人"),
      ("收入减少,支出增加", "收入减少，支出增加"),
      ("合计1, 263.66万元", "合计1,263.66万元"),
    ])
  func commas(source: String, expected: String) throws {
    #expect(try Reading.text(source) == expected)
  }

  @Test("a full stop between digits is a decimal point")
  func decimalPoint() throws {
    #expect(try Reading.text("支出12。5万元。2021年") == "支出12.5万元。2021年")
    #expect(try Reading.text("支出12．5万元") == "支出12.5万元")
  }

  @Test(
    "quotation marks go, whatever their kind",
    arguments: ["“三公”经费", "\"三公\"经费", "‘三公’经费", "「三公」经费", "『三公』经费", "＂三公＂经费", "三公经费"])
  func quotationMarks(source: String) throws {
    #expect(try Reading.text(source) == "三公经费")
  }

  @Test(
    "blanks go, except one between ASCII letters or digits",
    arguments: [
      ("公 务 接\u{3000}待\u{A0}费 ", "公务接待费"),
      ("2020 年度  收入 622 万元", "2020年度收入622万元"),
      ("共 10 36.65 万元", "共10 36.65万元"),
      ("按 PPP  project 执行", "按PPP project执行"),
      ("接\u{200B}待\u{AD}费1\u{FEFF}2元", "接待费12元"),
      ("占 7.9 %", "占7.9%"),
    ])
  func blanks(source: String, expected: String) throws {
    #expect(try Reading.text(source) == expected)
  }

  @Test("radicals that converters leave become the characters they look like")
  func radicals() throws {
    #expect(try Reading.text("⼯资⽀出⾏政⼈员⻋辆⻓沙⺠政⾦额") == "工资支出行政人员车辆长沙民政金额")
    #expect(try Reading.text("\u{F98E}\u{FA01}") == "年度")
  }

  @Test("a circle between Chinese digits is a zero")
  func circle() throws {
    #expect(try Reading.text("二○二一年") == "二〇二一年")
    #expect(try Reading.text("○支持") == "○支持")
  }

  @Test(
    "markup inside a line is dropped",
    arguments: [
      ("**合计**5万元，*其中*`项目`3万元", "合计5万元，其中项目3万元"),
      ("见[决算公开表](https://example.org/a_(1).xls)附后", "见决算公开表.xls)附后"),
      ("见[决算表](tables/b.xls)附后", "见决算表附后"),
      ("率=[(本年-上年)/上年](注)", "率=[(本年-上年)/上年](注)"),
      ("![图](a.png)收入5万元", "收入5万元"),
      ("[bookmark: _GoBack]收入5万元", "收入5万元"),
      ("收入5万元[^1]，支出4万元", "收入5万元，支出4万元"),
      ("<p>收入&nbsp;5万元<sup>[1]</sup>，<br/>支出&#65288;4&#65289;</p>", "收入5万元，支出(4)"),
      ("不足<50%的，计<60分", "不足<50%的，计<60分"),
      ("面积5m<sup>2</sup>", "面积5m2"),
      ("政务\\_公开3\\*4", "政务_公开3*4"),
      ("得分=3*4", "得分=3*4"),
    ])
  func markup(source: String, expected: String) throws {
    #expect(try Reading.text(source) == expected)
  }

  @Test("a page in traditional characters is read in simplified ones, each at its place")
  func traditional() throws {
    let source = "水利局2022年部門預算說明\n\n收入預算501.20萬元，較去年減少48.22萬元。"
    #expect(try Reading.blocks(source) == ["水利局2022年部门预算说明", "收入预算501.20万元，较去年减少48.22万元。"])
    let document = try Reading.document(source)
    #expect(document.position(of: document.blocks[1].range.lowerBound) == SourcePosition(line: 3, column: 1))
    #expect(document.source == Array(source.utf8))
  }

  @Test("a traditional character in a simplified report stays")
  func traditionalName() throws {
    #expect(try Reading.text("部门决算由張某负责") == "部门决算由張某负责")
  }
}
