import DisclosureModel
import Testing

@testable import CorpusIndex

@Suite("review.csv")
struct ReviewTests {
  @Test("A row says who decided what, when and why")
  func row() {
    let table = ReviewTable(Array("id,decision,reason,author,date\ns1,dismissed,\"口径调整, 见附注\",张三,2024-05-01\n".utf8))
    let review = Review(id: "s1", decision: .dismissed, reason: "口径调整, 见附注", author: "张三", date: "2024-05-01")
    #expect(table.reviews == ["s1": review])
    #expect(table.problems.isEmpty)
  }

  @Test(
    "A row without decision, reason, author or date is reported with its line and left out",
    arguments: [
      "s1,maybe,理由,张三,2024-05-01", "s1,成立,,张三,2024-05-01", "s1,成立,理由,,2024-05-01", "s1,成立,理由,张三,",
      "s1,成立,理由,张三,2024/5/1", "s1,成立,理由,张三,2024-13-01",
    ])
  func incomplete(_ row: String) {
    let table = ReviewTable(Array("# 复核\n\(row)\n".utf8))
    #expect(table.reviews.isEmpty)
    #expect(table.problems.first?.zh.contains("第 2 行") == true)
  }

  @Test("An entry that matches nothing any more is told with its line")
  func stale() {
    let table = ReviewTable(Array("s1,成立,理由,张三,2024-05-01\ns2,成立,理由,张三,2024-05-01\n".utf8))
    #expect(table.stale(known: ["s1"]).map(\.zh).allSatisfy { $0.contains("第 2 行") && $0.contains("s2") })
    #expect(table.stale(known: ["s1", "s2"]).isEmpty)
  }
}
