import DisclosureModel
import Testing

@testable import FactExtractor

struct TableRobustnessTests {
  @Test("Long tables, ragged rows and endless headers are read to the end", .timeLimit(.minutes(1)))
  func long() {
    var rows = "科目编码|科目名称|合计|基本支出|项目支出\n"
    for number in 0..<4_000 {
      rows += "2040504|案件审判\(number)|\(number).00|1.00" + String(repeating: "|2", count: number % 7) + "\n"
    }
    for number in 0..<1_000 { rows += "项目\(number)|决算数|预算数\n" }
    let ledger = TableSample(rows, caption: ["支出决算表", "单位：元"]).ledger
    #expect(ledger.readings.count > 1_000)
  }

  @Test("Odd tables crash nothing")
  func odd() {
    let samples = [
      "", "|", "||||\n|||", "1|2|3", "合计", "栏次|1|2", "一级指标|二级指标|三级指标|得分", "总分|1|2|3|4|5|6|7|8|9|10|11|12",
      "三级指标|分值\n|||||5|6|7", "(((|)))\n((1)|-", "项目|" + String(repeating: "(", count: 5_000),
      "类|款|项|名称|合计\n201|201|201|x|1", "预算数|决算数\n合计|小计|合计\n1|2|3|4|5|6|7",
      String(repeating: "1|", count: 2_000), "99999999999999999999999999|项目|金额\n合计|99999999999999999999999|1",
    ]
    for rows in samples {
      for shape in [TableSample.Shape.flattened, .grid] {
        _ = TableSample(rows, caption: ["支出决算表", "单位：元"], shape: shape).readings
      }
    }
  }

  @Test("Cells with impossible ranges are blank")
  func ranges() {
    let text = Array("项目".utf8)
    let table = Table(rows: [[.init(range: 0..<600), .init(range: 3..<6)], [.init(range: 6..<9)]], isGrid: true)
    let document = SourceDocument(
      path: "样本.html", source: text, text: text, map: SourceMap(),
      blocks: [Block(kind: .table(table), range: 0..<6)], format: .html)
    var reader = TableReader(
      document: document, context: DocumentContext(year: nil, kind: .unknown, ownNames: []), lexicon: .standard)
    var ledger = FactLedger()
    reader.read(table, section: Section(), caption: [], into: &ledger)
    #expect(ledger.readings.isEmpty)
  }
}
