import DisclosureModel
import DocumentReader
import FactExtractor
import Foundation
import Testing

@Suite("随附报告的身份")
struct ShippedReportTests {
  struct Expected: Sendable, CustomTestStringConvertible {
    var path: String
    var name: String
    var region: String
    var year: Int
    var kind: ReportKind
    var level: Level

    var testDescription: String { path }
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Corpus")

  @Test(
    "the text alone tells whose report it is",
    arguments: [
      Expected(
        path: "浏阳市人民政府办公室/2020-部门整体支出绩效自评.md", name: "浏阳市人民政府办公室", region: "湖南省/长沙市/浏阳市", year: 2020,
        kind: .performance,
        level: .department),
      Expected(
        path: "益阳市赫山区人民政府办公室/2021-部门决算.md", name: "益阳市赫山区人民政府办公室", region: "湖南省/益阳市/赫山区", year: 2021, kind: .combined,
        level: .department),
      Expected(
        path: "桃江县人民政府办公室/2019-部门整体支出绩效自评.md", name: "桃江县人民政府办公室", region: "湖南省/益阳市/桃江县", year: 2019,
        kind: .performance, level: .department),
      Expected(
        path: "邵阳市大祥区人民政府办公室/2020-部门整体支出绩效自评.md", name: "邵阳市大祥区人民政府办公室", region: "湖南省/邵阳市/大祥区", year: 2020,
        kind: .performance, level: .department),
      Expected(
        path: "长沙市开福区人民政府办公室/2020-部门整体支出绩效自评.md", name: "长沙市开福区人民政府办公室", region: "湖南省/长沙市/开福区", year: 2020,
        kind: .performance, level: .department),
    ])
  func identity(expected: Expected) throws {
    let bytes = try Data(contentsOf: Self.folder.appending(path: expected.path))
    let identity = IdentityExtractor.identity(of: try DocumentReading.read(Array(bytes), path: "报告.md"))
    #expect(identity.department.value?.fullName == expected.name)
    #expect(identity.department.value?.region == expected.region)
    #expect(identity.year.value?.number == expected.year)
    #expect(identity.kind.value == expected.kind)
    #expect(identity.level.value == expected.level)
  }

  @Test(
    "a series of one body's reports tells the same body and each year",
    arguments: [
      ("2017-部门决算.md", 2017, ReportKind.finalAccounts), ("2018-部门决算.md", 2018, .finalAccounts),
      ("2019-部门决算.md", 2019, .finalAccounts), ("2019-部门预算.md", 2019, .budget), ("2021-部门决算及绩效自评.md", 2021, .combined),
      ("2022-部门决算.md", 2022, .finalAccounts), ("2022-部门整体支出绩效自评.md", 2022, .performance),
    ])
  func series(file: String, year: Int, kind: ReportKind) throws {
    let bytes = try Data(contentsOf: Self.folder.appending(path: "虚构示例市政务服务局/" + file))
    let identity = IdentityExtractor.identity(of: try DocumentReading.read(Array(bytes), path: "报告.md"))
    #expect(identity.department.value?.fullName == "虚构示例市政务服务局")
    #expect(identity.year.value?.number == year)
    #expect(identity.kind.value == kind)
  }
}
