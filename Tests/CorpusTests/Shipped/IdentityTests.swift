import DisclosureModel
import Testing

@Suite("Whose report it is")
struct IdentityTests {
  struct Known: Sendable, CustomTestStringConvertible {
    var path: String
    var department: String
    var region: String
    var year: Int
    var kind: ReportKind
    var testDescription: String { path }

    init(_ department: String, _ file: String, _ year: Int, _ kind: ReportKind, region: String) {
      path = department + "/" + file
      self.department = department
      self.region = region
      self.year = year
      self.kind = kind
    }
  }

  static let known: [Known] = [
    Known("桃江县人民政府办公室", "2019-部门整体支出绩效自评.md", 2019, .performance, region: "湖南省/益阳市/桃江县"),
    Known("浏阳市人民政府办公室", "2020-部门整体支出绩效自评.md", 2020, .performance, region: "湖南省/长沙市/浏阳市"),
    Known("益阳市赫山区人民政府办公室", "2021-部门决算.md", 2021, .combined, region: "湖南省/益阳市/赫山区"),
    Known("虚构示例市政务服务局", "2017-部门决算.md", 2017, .finalAccounts, region: "虚构示例市"),
    Known("虚构示例市政务服务局", "2018-部门决算.md", 2018, .finalAccounts, region: "虚构示例市"),
    Known("虚构示例市政务服务局", "2019-部门决算.md", 2019, .finalAccounts, region: "虚构示例市"),
    Known("虚构示例市政务服务局", "2019-部门预算.md", 2019, .budget, region: "虚构示例市"),
    Known("虚构示例市政务服务局", "2021-部门决算及绩效自评.md", 2021, .combined, region: "虚构示例市"),
    Known("虚构示例市政务服务局", "2022-部门决算.md", 2022, .finalAccounts, region: "虚构示例市"),
    Known("虚构示例市政务服务局", "2022-部门整体支出绩效自评.md", 2022, .performance, region: "虚构示例市"),
    Known("邵阳市大祥区人民政府办公室", "2020-部门整体支出绩效自评.md", 2020, .performance, region: "湖南省/邵阳市/大祥区"),
    Known("长沙市开福区人民政府办公室", "2020-部门整体支出绩效自评.md", 2020, .performance, region: "湖南省/长沙市/开福区"),
  ]

  @Test("follows from the words of the report, each answer with its evidence", arguments: known)
  func identity(_ known: Known) throws {
    let identity = try ShippedReport(path: known.path).disclosure().identity
    #expect(identity.department.value?.fullName == known.department)
    #expect(identity.department.value?.region == known.region)
    #expect(identity.year.value?.number == known.year)
    #expect(identity.kind.value == known.kind)
    #expect(identity.level.value == .department)
    for evidence in [identity.department.evidence, identity.year.evidence, identity.kind.evidence] {
      #expect(evidence?.text.isEmpty == false)
    }
  }

  @Test("No shipped report is without a line here")
  func complete() { #expect(Self.known.map(\.path) == ShippedReport.all.map(\.path)) }

  @Test("stays the same, with every fact and claim, when the front matter is gone", arguments: ShippedReport.all)
  func frontMatter(_ report: ShippedReport) throws {
    let whole = try report.disclosure()
    let bare = try ShippedReport.disclosure(of: try report.bytesWithoutFrontMatter(), path: report.path)
    #expect(bare.identity.department.value == whole.identity.department.value)
    #expect(bare.identity.year.value == whole.identity.year.value)
    #expect(bare.identity.kind.value == whole.identity.kind.value)
    #expect(bare.identity.level.value == whole.identity.level.value)
    #expect(bare.facts.map(Unplaced.init) == whole.facts.map(Unplaced.init))
    #expect(bare.statements.map(\.source.text) == whole.statements.map(\.source.text))
  }

  /// A fact without the place, which moves with the front matter.
  private struct Unplaced: Equatable {
    var key: FactKey
    var quantity: Quantity
    var words: String

    init(_ fact: Fact) {
      key = fact.key
      quantity = fact.quantity
      words = fact.source.text
    }
  }
}
