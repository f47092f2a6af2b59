import DisclosureModel
import FactExtractor
import Testing

@Suite("身份识别的边界")
struct IdentityBoundsTests {
  @Test(
    "hostile documents keep their identity",
    arguments: [
      String(repeating: "（", count: 100_000), String(repeating: "2021年度收入100万元，", count: 50_000),
      String(repeating: "桃江县水利局\t2021年\t绩效评价\n", count: 20_000),
      String(repeating: "附件2021年度部门整体支出绩效评价报告\n\n", count: 20_000),
    ])
  func hostile(tail: String) throws {
    let identity = try IdentitySample.identity("桃江县水利局2021年度部门决算\n\n" + tail)
    #expect(identity.department.value?.fullName == "桃江县水利局")
    #expect(identity.year.value?.number == 2021)
  }

  @Test("very many labelled bodies are undecided")
  func manyBodies() throws {
    let text = (1...3000).map { "单位名称：桃江县第\($0 % 2 == 0 ? "一" : "二")小学\n\n" }.joined()
    #expect(try IdentitySample.identity("2021年度部门决算\n\n" + text).department.value == nil)
  }

  @Test("evidence leads to the place in the file")
  func position() throws {
    let identity = try IdentitySample.identity(IdentitySample.report("目录\n\n单位名称：桃江县水利局", year: 2020))
    let evidence = try #require(identity.department.evidence)
    #expect(evidence.position == SourcePosition(line: 3, column: 1))
    #expect(evidence.text == "单位名称：桃江县水利局")
  }
}
