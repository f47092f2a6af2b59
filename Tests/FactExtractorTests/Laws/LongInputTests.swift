import DisclosureModel
import Testing

/// One structure repeated until its document is far longer than any report. Cost must grow with length alone: at these
/// sizes a cost that grows with its square would not end within minutes.
struct LongInputTests {
  struct Shape: Sendable, CustomTestStringConvertible {
    var name: String
    var body: String
    /// Distinct facts at most.
    var facts: ClosedRange<Int>
    var testDescription: String { name }

    init(_ name: String, _ unit: String, _ count: Int, head: String = "", tail: String = "", facts: ClosedRange<Int>) {
      self.name = name
      body = head + String(repeating: unit, count: count) + tail
      self.facts = facts
    }
  }

  static let shapes: [Shape] = [
    Shape("dashes behind a class", "—就业", 20_000, head: "社会保障和就业支出", tail: "3万元。", facts: 0...1),
    Shape("slashes behind a class", "/就业", 20_000, head: "社会保障和就业支出", tail: "3万元。", facts: 0...1),
    Shape("class markers", "一般公共服务支出（类）财政事务（款）", 4_000, tail: "3万元。", facts: 0...1),
    Shape("one level's markers", "财政事务（款）", 10_000, head: "一般公共服务支出（类）", tail: "3万元。", facts: 0...1),
    Shape("codes in front of names", "（201类）一般公共服务支出（06款）财政事务（01项）行政运行", 2_000, tail: "3万元。", facts: 0...1),
    Shape("readings of one key", "公务接待费2万元，比上年减少1万元。", 6_000, facts: 2...2),
    Shape("figures in one clause", "公务接待费2万元", 10_000, facts: 1...1),
    Shape("staff of one sentence", "编制3名，在职2人，行政1人；", 4_000, facts: 1...4),
    Shape("open brackets", "（公务接待费3万元", 8_000, facts: 1...1),
    Shape("brackets in one clause", "公务接待费3万元（其中国内接待2万元）", 5_000, facts: 1...2),
    Shape("counts", "公务接待3批次20人次，", 8_000, facts: 2...3),
    Shape("respective figures", "基本支出、项目支出、", 6_000, tail: "分别为3万元、2万元。", facts: 0...2),
    Shape("claims without a stop", "支出合计3万元，比上年增加1万元，", 6_000, tail: "主要原因是项目增加。", facts: 1...2),
    Shape("nothing for none", "支出", 20_000, head: "无政府性基金预算", facts: 0...2),
    Shape("items with a budget", "公务接待费2万元，预算3万元；", 12_000, facts: 2...2),
    Shape("earlier sums and their changes", "公务接待费2万元，与上年3万元相比减少1万元。", 6_000, facts: 2...2),
    Shape("a total and its parts", "本年支出3万元。基本支出2万元。", 5_000, facts: 2...2),
    Shape("budgets and totals", "支出预算3万元。收入3万元。", 5_000, facts: 1...4),
  ]

  @Test("Long inputs are read to their end", arguments: shapes)
  func reads(_ shape: Shape) throws {
    let disclosure = try ReportText(shape.body).disclosure()
    #expect(shape.facts.contains(disclosure.facts.count), "\(disclosure.facts.count)")
    #expect(disclosure.facts.allSatisfy { $0.source.text.utf8.count <= 1_600 && $0.witnesses.count <= 400 })
    #expect(disclosure.statements.allSatisfy { $0.source.text.utf8.count <= 1_600 })
  }

  @Test("A paragraph of scores is read to its end")
  func scores() throws {
    let body = "1.目标制定。" + String(repeating: "该项分值1分，自评得1分。", count: 8_000)
    #expect(try ReportText(body, kind: .performance).disclosure().facts.count <= 2)
  }

  @Test("A long reason is quoted to a bound")
  func longReason() throws {
    let text = "公务接待费2万元，比上年减少1万元，主要原因是" + String(repeating: "压减接待", count: 5_000) + "。"
    let reason = try #require(try ReportText(text).disclosure().statements.first?.reason)
    #expect((1_000...3_000).contains(reason.source.text.utf8.count))
    #expect(text.contains(reason.source.text))
  }

  @Test("Prints of one value are kept up to a bound, the others counted")
  func witnesses() throws {
    let disclosure = try ReportText(String(repeating: "公务接待费2万元。", count: 500)).disclosure()
    #expect(disclosure.facts.map(\.witnesses.count) == [24])
    #expect(disclosure.coverage.assigned == 500)
  }
}
