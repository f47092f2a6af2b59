import DiffEngine
import DisclosureModel
import ReportWriter
import Testing

@Suite("The page says what matters first")
struct SectionTests {
  private let document = ReportDocument(EverythingComparison.value)

  private func blocks(_ name: String) -> [ReportBlock] {
    document.sections.first { $0.anchor == Anchor(name) }?.blocks ?? []
  }

  private func flags(_ name: String) -> [ReportFlag] {
    blocks(name).compactMap { if case .flag(let flag) = $0 { flag } else { nil } }
  }

  @Test("in a fixed order")
  func order() {
    #expect(
      document.sections.map(\.anchor.name) == [
        "coverage", "unexplained", "explained", "topic-budget-execution", "topic-staffing", "topic-three-public",
        "topic-operations", "topic-performance", "findings", "sources", "method",
      ])
  }

  @Test("swings without a reason that holds stand under unexplained, the others under explained, in the order given")
  func swings() {
    #expect(
      flags("unexplained").map(\.anchor.name) == ["swing-s001", "swing-s002", "swing-s003", "swing-s004", "swing-s007"])
    #expect(flags("explained").map(\.anchor.name) == ["swing-s005", "swing-s006"])
  }

  @Test("a swing without a reason says so; one with a reason quotes it")
  func reasons() throws {
    let silent = try #require(flags("unexplained").first)
    #expect(silent.quote == nil)
    #expect(silent.remarks.contains { $0.plainText == "报告未说明原因。" })
    let phrase = flags("unexplained")[1]
    #expect(phrase.quote?.text == "年中临时性工作开展较多")
    #expect(phrase.badge.text == "套话")
    #expect(phrase.remarks.contains { $0.plainText.contains("用了 9 次") })
  }

  @Test("a swing says how far its near end passes the thresholds")
  func nearEnd() throws {
    let words = try #require(flags("unexplained").first).remarks.map(\.plainText).joined()
    #expect(words.contains("至少变了 757.84 万元、271.8%"))
    #expect(words.contains("10 万元和 20%"))
    #expect(flags("unexplained")[3].remarks.map(\.plainText).joined().contains("1 万元和 20%"))
  }

  @Test("what a reviewer decided stands with the swing or finding, which stays")
  func reviews() throws {
    var comparison = EverythingComparison.value
    let swing = try #require(comparison.swings.first).id
    let finding = try #require(comparison.findings.first).id
    for id in [swing, finding] {
      comparison.reviews[id] = Review(
        id: id, decision: .dismissed, reason: "口径调整", author: "张三", date: "2024-05-01")
    }
    let reviewed = ReportDocument(comparison).sections.flatMap(\.blocks).compactMap { block -> ReportFlag? in
      if case .flag(let flag) = block { flag } else { nil }
    }.filter { $0.remarks.contains { $0.plainText == "已复核：不成立（张三 2024-05-01：口径调整）" } }
    #expect(reviewed.count == 2)
    #expect(ReportDocument(EverythingComparison.value).sections.count == ReportDocument(comparison).sections.count)
  }

  @Test("passages taken over from the year before are listed with both places, and only where there are any")
  func copied() throws {
    var comparison = EverythingComparison.value
    let citation = { (document: String, line: Int) in
      Citation(
        document: document, quote: SourceQuote(position: SourcePosition(line: line, column: 1), text: "本年主要做了"))
    }
    comparison.copied = [
      CopiedText(
        document: "示例/2020决算.md", kind: .finalAccounts, year: Sample.year(2020), fromYear: Sample.year(2019),
        characters: 400, repeatedCharacters: 100,
        passages: [
          CopiedText.Passage(length: 100, later: citation("示例/2020决算.md", 7), earlier: citation("示例/2019决算.pdf", 9))
        ])
    ]
    let section = try #require(ReportDocument(comparison).sections.first { $0.anchor == Anchor("copied") })
    guard case .table(let table)? = section.blocks.last else {
      Issue.record("no table")
      return
    }
    #expect(table.caption.contains("新写的文字占 75%"))
    #expect(table.rows.count == 1)
    #expect(document.sections.allSatisfy { $0.anchor != Anchor("copied") })
  }

  @Test("a change of a total names the parts that it comes from")
  func drivers() throws {
    let flag = try #require(flags("unexplained").first { $0.anchor.name == "swing-s003" })
    #expect(flag.remarks.map(\.plainText).contains("变化来自：项目支出 +757.85、没有列明的部分 +184.80。"))
  }

  @Test("a figure that only one year prints is linked on that side alone", arguments: [true, false])
  func oneSource(_ vanished: Bool) throws {
    var comparison = EverythingComparison.value
    var swing = EverythingFlags.swings[0]
    swing.sources = [Sample.citation("只有一年", line: 1)]
    if vanished { swing.after = Sample.wan(0) } else { swing.before = Sample.wan(0) }
    comparison.swings = [swing]
    let blocks = ReportDocument(comparison).sections[1].blocks
    let flag = try #require(blocks.compactMap { if case .flag(let flag) = $0 { flag } else { nil } }.first)
    #expect((flag.movement?.before.source == nil) == !vanished)
    #expect((flag.movement?.after.source == nil) == vanished)
  }

  @Test("a class below others is named by the last step of its path; years without reports are named together")
  func path() {
    let row = Sample.row(
      .expenditureFunction, item: "一般公共服务支出/政府办公厅事务/行政运行", depth: 2,
      [Sample.cell(Sample.wan(100), "1 万元", line: 1), .missingReport, .missingReport], [])
    let page = ReportWriting.markdown(
      Sample.comparison(
        years: Sample.years(2019...2021), topics: [TopicComparison(topic: .budgetExecution, rows: [row])]))
    #expect(page.contains("</a>　　行政运行 | 决算 |"))
    #expect(page.contains("[一般公共服务支出/政府办公厅事务/行政运行 2019 年决算](#row-"))
    #expect(page.contains("2019、2020、2021 年没有任何报告"))
  }

  @Test("a small cost per head is shown in 元, where it keeps its digits")
  func smallCost() {
    let cost = CellFigure(
      quantity: .money(Amount(fen: 19_505, quantum: 1)), origin: .stated, factIDs: [], printed: "",
      citations: [Sample.citation("接待 20 人次", line: 1)])
    let row = ComparisonRow(
      indicator: .threePublicReception, item: "", scope: .all,
      measure: .rate(
        name: Sample.message("接待人均费用", "Cost a visitor"), formula: Sample.message("决算 ÷ 人次", "actual ÷ visitors")),
      depth: 0, cells: [.figure(cost)], changes: [])
    let visitors = Sample.row(.receptionVisitors, [Sample.cell(.count(20, .person), "20 人次", line: 2)], [])
    let page = ReportWriting.markdown(
      Sample.comparison(
        years: Sample.years(2020...2020), topics: [TopicComparison(topic: .threePublic, rows: [row, visitors])]))
    #expect(page.contains("[195.05]"))
    #expect(page.contains(") 元 |"))
    #expect(page.contains("公务接待人次 | 全年数 |"))
  }

  @Test("many swings: the first as flags, the others as lines of a table with the same addresses")
  func many() {
    var comparison = EverythingComparison.value
    comparison.swings = (0..<40).map { index in
      var swing = EverythingFlags.swings[0]
      swing.id = "s\(100 + index)"
      return swing
    }
    let page = ReportWriting.html(comparison)
    #expect(page.contains("<tr id=\"swing-s139\">"))
    #expect(page.contains("其余 28 处"))
  }

  @Test("findings stand by severity, worst first")
  func findings() {
    #expect(flags("findings").map(\.badge.text) == ["矛盾", "存疑", "提示"])
  }

  @Test("what is missing is said in words")
  func coverage() {
    let words = blocks("coverage").compactMap { if case .list(let items) = $0 { items.map(\.plainText) } else { nil } }
      .joined()
    #expect(words.contains { $0.contains("2021 年没有任何报告") })
    #expect(words.contains("2018 年缺部门预算。"))
    #expect(words.contains { $0.contains("2019决算.pdf") && $0.contains("只读出一部分") })
  }

  @Test("an empty comparison is a page that says so")
  func empty() {
    let page = ReportWriting.markdown(Sample.comparison(years: Sample.years(2020...2020)))
    #expect(page.contains("没有达到门槛又没说清的变化"))
    #expect(page.contains("没有发现矛盾"))
    #expect(page.contains("2020 年没有任何报告"))
  }

  @Test("restated, derived and disputed figures are marked and the marks explained", arguments: ["†", "‡", "≠"])
  func marks(_ mark: String) {
    let page = ReportWriting.markdown(EverythingComparison.value)
    #expect(page.contains("<sup>\(mark)</sup> "))
    #expect(page.contains(") \(mark) |"))
  }

  @Test("a column of changes that says nothing is left out")
  func columns() {
    let page = ReportWriting.markdown(EverythingComparison.value)
    #expect(page.contains("| 较 2018 |"))
    #expect(!page.contains("较 2020"))
    #expect(page.contains("| 2021 | 2022 |"))
  }
}
