import CorpusIndex
import DisclosureModel
import Testing

@testable import compare

@Suite("Which departments are comparable")
struct PeerBookTests {
  private func departments(_ names: [(name: String, region: String, kind: String)]) -> [Department] {
    DepartmentDirectory(
      names: names.map { DepartmentName(fullName: $0.name, region: $0.region, bodyKind: $0.kind) }
    ).departments
  }

  private func peers(of name: String, in departments: [Department]) throws -> [String] {
    let place = try #require(departments.firstIndex { $0.name.fullName == name })
    return PeerBook.peers(of: place, in: departments).map { departments[$0].name.fullName }
  }

  @Test("Bodies of the same kind, those of the nearest place first")
  func nearest() throws {
    let all = departments([
      ("甲市子县财政局", "某省/甲市/子县", "财政局"), ("乙市丑县财政局", "某省/乙市/丑县", "财政局"), ("甲市寅县财政局", "某省/甲市/寅县", "财政局"),
      ("甲市子县教育局", "某省/甲市/子县", "教育局"), ("无名局", "", ""),
    ])
    #expect(try peers(of: "甲市子县财政局", in: all) == ["甲市寅县财政局", "乙市丑县财政局"])
    #expect(try peers(of: "无名局", in: all) == [])
  }

  @Test("A large corpus gives no more than a dozen")
  func bounded() throws {
    let all = departments((10..<60).map { ("第\($0)县财政局", "某省/第\($0)县", "财政局") })
    #expect(try peers(of: "第10县财政局", in: all).count == PeerBook.most)
  }
}
