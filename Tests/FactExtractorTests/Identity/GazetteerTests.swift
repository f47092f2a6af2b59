import Testing

@testable import FactExtractor

@Suite("地名表")
struct GazetteerTests {
  @Test(
    "a county leads to its prefecture and province",
    arguments: [
      ("浏阳市", ["湖南省", "长沙市", "浏阳市"]), ("开福区", ["湖南省", "长沙市", "开福区"]),
      ("仙桃市", ["湖北省", "仙桃市"]), ("崇明区", ["上海市", "崇明区"]), ("绥芬河市", ["黑龙江省", "牡丹江市", "绥芬河市"]),
      ("加格达奇区", ["黑龙江省", "大兴安岭地区", "加格达奇区"]), ("东莞市", ["广东省", "东莞市"]),
    ])
  func county(name: String, path: [String]) {
    #expect(Gazetteer.standard.places(named: name) == [path])
  }

  @Test("a name that several places have keeps them all", arguments: [("鼓楼区", 4), ("朝阳区", 2), ("市中区", 4)])
  func ambiguous(name: String, count: Int) {
    #expect(Gazetteer.standard.places(named: name).count == count)
  }
}
