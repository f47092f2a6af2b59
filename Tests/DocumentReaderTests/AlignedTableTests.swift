import DisclosureModel
import DocumentReader
import Testing

@Suite("Tables that blanks keep in columns")
struct AlignedTableTests {
  private func rows(_ source: String) throws -> [String] {
    try Reading.blocks(source).filter { $0.hasPrefix("|") }
  }

  @Test("a title over several columns covers them, one without a title below reaches down")
  func titles() throws {
    let source = """
      科目名称    收入合计            本年支出
                            合计    基本支出   项目支出
      行政运行      300.00   200.00     150.00      50.00
      事业运行       90.00    80.00                 80.00
      """
    #expect(
      try rows(source) == [
        "| 科目名称 | 收入合计 | 本年支出 | ^本年支出 | ^本年支出", "| ^科目名称 | ^收入合计 | 合计 | 基本支出 | 项目支出",
        "| 行政运行 | 300.00 | 200.00 | 150.00 | 50.00", "| 事业运行 | 90.00 | 80.00 |  | 80.00",
      ])
  }

  @Test("a single blank between two years parts their titles, and the name of the body is none")
  func years() throws {
    let source = """
        部门名称                    清江县水利局
                                   2020年 2021年预算数
      科目名称                     预算数        小计   基本支出   项目支出
      行政运行                     300.00      200.00     150.00      50.00
      事业运行                      90.00       80.00                 80.00
      """
    #expect(
      try rows(source).suffix(2) == ["| 行政运行 | 300.00 | 200.00 | 150.00 | 50.00", "| 事业运行 | 90.00 | 80.00 |  | 80.00"])
    #expect(try rows(source).contains { $0.contains("2020年") && $0.contains("| 2021年预算数") })
  }

  @Test("cells joined by the same number of blanks everywhere are in the order of their rows, in no columns")
  func separated() throws {
    let source = """
      预算执行情况   年初预算数   全年预算数   全年执行数
      年度资金总额   1390.00   1525.87   1502.36
      其中：基本支出   795.30   814.00   812.54
      """
    #expect(
      try rows(source) == [
        "| 预算执行情况 | 年初预算数 | 全年预算数 | 全年执行数", "| 年度资金总额 | 1390.00 | 1525.87 | 1502.36",
        "| 其中：基本支出 | 795.30 | 814.00 | 812.54",
      ])
  }

  @Test("dashes that stand out of their columns, since converters disagree on their width, leave the table as it is")
  func dashes() throws {
    let source = """
      预算情况            年初预算数      全年预算数      分值    执行率    得分
      部门预算总额        7420.80         11836.52        10      95.99%    9.6
      单位资金            0.00            0.00            —      —        —
      基本支出            3268.40         3415.26         —      100.00%   —
      """
    #expect(
      try rows(source).prefix(2) == [
        "| 预算情况 | 年初预算数 | 全年预算数 | 分值 | 执行率 | 得分", "| 部门预算总额 | 7420.80 | 11836.52 | 10 | 95.99% | 9.6",
      ])
  }

  @Test("a title over two of three columns with titles does not take the third")
  func titleBesideColumn() throws {
    let source = """
           人员                车辆
      姓名数   编制数    保有量    购置数    合计
        1.00     2.00      3.00      4.00    10.00
        5.00     6.00      7.00      8.00    26.00
      """
    #expect(
      try rows(source).prefix(2) == [
        "| 人员 | ^人员 | 车辆 | ^车辆 | 合计", "| 姓名数 | 编制数 | 保有量 | 购置数 | ^合计",
      ])
  }

  @Test("titles over halves that repeat the same titles take one half each, though they stand off the middle")
  func halves() throws {
    let source = """
                 预算数                           决算数
      合计      出国费     接待费     合计      出国费     接待费
      44.14       5.36       3.75     41.09       7.39       4.69
      """
    #expect(
      try rows(source).first == "| 预算数 | ^预算数 | ^预算数 | 决算数 | ^决算数 | ^决算数")
  }

  @Test("收入 and 支出 above a half each cover it from its names on, wherever they stand above it")
  func titlesOfHalves() throws {
    let source = """
            收入                                   支出
          项目             金额          项目         合计   一般公共预算
      一、一般公共预算    70.00   一、教育支出       75.00          70.00
      二、政府性基金      11.00   二、科学技术支出    6.00
      """
    #expect(try rows(source).first == "| 收入 | ^收入 | 支出 | ^支出 | ^支出")
  }

  @Test("the number of a line stands in its own column, on both halves")
  func lineNumbers() throws {
    let source = """
                收入                              支出
         项目       行次    决算数        项目         行次   决算数
         栏次                    1        栏次                     2
      一、拨款         1    120.50   一、公共服务        4     90.10
      二、其他         2             二、教育            5
      合计             3    120.50   合计                6     90.10
      """
    #expect(
      try rows(source) == [
        "| 收入 | ^收入 | ^收入 | 支出 | ^支出 | ^支出", "| 项目 | 行次 | 决算数 | 项目 | 行次 | 决算数",
        "| 栏次 |  | 1 | 栏次 |  | 2", "| 一、拨款 | 1 | 120.50 | 一、公共服务 | 4 | 90.10", "| 二、其他 | 2 |  | 二、教育 | 5 | ",
        "| 合计 | 3 | 120.50 | 合计 | 6 | 90.10",
      ])
  }

  @Test("a name that was broken goes back to the line with its figures, whichever half it stands in")
  func brokenNames() throws {
    let source = """
      项目               决算数   项目               决算数
      一、一般公共预算    12.00   一、社会保障和就    30.00
      财政拨款                    业支出
      二、其他收入         8.00   二、教育支出
      """
    #expect(
      try rows(source) == [
        "| 项目 | 决算数 | 项目 | 决算数", "| 一、一般公共预算财政拨款 | 12.00 | 一、社会保障和就业支出 | 30.00",
        "| 二、其他收入 | 8.00 | 二、教育支出 | ",
      ])
  }

  @Test("a name whose parts stand above and below its figures is put together")
  func centredNames() throws {
    let source = """
      科目编码   科目名称          合计    基本支出
                 机关单位养老
      2080505                    518.69     518.69
                 保险缴费支出
                 机关单位职业
      2080506                     20.10      20.10
                 年金缴费支出
      2101101    行政单位医疗     31.25      31.25
      """
    #expect(
      try rows(source) == [
        "| 科目编码 | 科目名称 | 合计 | 基本支出", "| 2080505 | 机关单位养老保险缴费支出 | 518.69 | 518.69",
        "| 2080506 | 机关单位职业年金缴费支出 | 20.10 | 20.10", "| 2101101 | 行政单位医疗 | 31.25 | 31.25",
      ])
  }

  @Test("columns are found too where a converter counts every character as one place and leaves gaps between the lines")
  func countedCharacters() throws {
    let source = """
      类     款    功能分类科目名称     合计      基本支出    项目支出

      201        一般公共服务      932,700         0   932,700

      201   05   统计事务        257,700   257,700         0

      201   29   群众团体事务      426,000         0   426,000
      """
    #expect(
      try rows(source) == [
        "| 类 | 款 | 功能分类科目名称 | 合计 | 基本支出 | 项目支出", "| 201 |  | 一般公共服务 | 932,700 | 0 | 932,700",
        "| 201 | 05 | 统计事务 | 257,700 | 257,700 | 0", "| 201 | 29 | 群众团体事务 | 426,000 | 0 | 426,000",
      ])
  }

  @Test("as many titles as figures stand above them in order, even where none is in its place")
  func driftingTitles() throws {
    let source = """
             合计                 接待费               会议费
        预算数     决算数     预算数     决算数     预算数     决算数
      2.85 0.39 1.00 0.20  0.70           0.10
      """
    #expect(
      try rows(source) == [
        "| 合计 | ^合计 | 接待费 | ^接待费 | 会议费 | ^会议费", "| 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数",
        "| 2.85 | 0.39 | 1.00 | 0.20 | 0.70 | 0.10",
      ])
  }

  @Test("a table whose figures find no titles is no running text: each line is a row of one cell")
  func unreadable() throws {
    let source = """
      项目          预算数
      培训   12.00   13.00   14.00   15.00
      会议   22.00   23.00   24.00   25.00
      """
    #expect(try rows(source) == ["| 项目预算数", "| 培训12.00 13.00 14.00 15.00", "| 会议22.00 23.00 24.00 25.00"])
  }

  @Test("sentences, captions and notes end a table")
  func ends() throws {
    let source = """
      项目      预算数   决算数
      培训       12.00    13.00
      会议       22.00    23.00
      注：本表反映当年情况。
      """
    #expect(try Reading.blocks(source).last == "注：本表反映当年情况。")
    #expect(try rows(source).count == 3)
  }

  @Test("titles that stand on every page begin the table anew; a page without titles goes on under the columns before")
  func pages() throws {
    let source = """
      科目编码   科目名称        合计    基本支出
      201        公共服务      300.00     200.00
      205        教育支出       90.00      80.00
      \u{0C}科目编码   科目名称        合计    基本支出
      208        社会保障       20.00      10.00
      \u{0C}           合计           410.00     290.00
      """
    #expect(
      try rows(source) == [
        "| 科目编码 | 科目名称 | 合计 | 基本支出", "| 201 | 公共服务 | 300.00 | 200.00", "| 205 | 教育支出 | 90.00 | 80.00",
        "| 科目编码 | 科目名称 | 合计 | 基本支出", "| 208 | 社会保障 | 20.00 | 10.00", "|  | 合计 | 410.00 | 290.00",
      ])
  }

  @Test("a page without titles and with other columns is no part of the table's columns")
  func otherPage() throws {
    let source = """
      科目编码   科目名称        合计    基本支出
      201        公共服务      300.00     200.00
      205        教育支出       90.00      80.00
      \u{0C}208        社会保障       20.00
      """
    #expect(try rows(source).last == "| 208社会保障20.00")
  }

  @Test("a code whose name slipped into the next line gets it back")
  func slippedName() throws {
    let source = """
      科目编码   科目名称   决算数    科目编码   科目名称   决算数
      30109      年金        25.12    30206      电费        18.86
      30110      医保        36.63    30207
                                                 邮电费       8.05
      """
    #expect(try rows(source).last == "| 30110 | 医保 | 36.63 | 30207 | 邮电费 | 8.05")
  }

  @Test("a title above all columns of a table is the top of its titles, not running text")
  func topTitle() throws {
    let source = """
      单位：万元
                  三公经费预算数
      合计    接待费   购置费   运行费    会议费
      9.00      2.00     3.00     4.00      0.50
      """
    #expect(
      try Reading.blocks(source).prefix(2) == [
        "单位：万元", "| 三公经费预算数 | ^三公经费预算数 | ^三公经费预算数 | ^三公经费预算数 | ^三公经费预算数",
      ])
  }

  @Test("a figure too close to the words behind it begins a cell all the same")
  func narrowGap() throws {
    let source = """
      项目               预算数   项目             预算数
      一、财政拨款       1,300.20 一、公共服务     1,200.20
      二、其他收入          20.00 二、教育支出       120.00
      """
    #expect(try rows(source).dropFirst().first == "| 一、财政拨款 | 1,300.20 | 一、公共服务 | 1,200.20")
  }

  @Test("类, 款 and 项 over one column of codes are one title")
  func mergedCodes() throws {
    let source = """
          项目                       合计    基本支出
      类  款  项   科目名称
        2010301    行政运行        300.00     200.00
        2010302    事业运行         90.00      80.00
      """
    #expect(try rows(source).contains { $0.hasPrefix("| 类款项 |") })
  }
}
