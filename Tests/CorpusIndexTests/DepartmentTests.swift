import DisclosureModel
import Testing

@testable import CorpusIndex

@Suite("Departments and their names")
struct DepartmentTests {
  private func directory(_ names: [DepartmentName], _ table: String = "") -> DepartmentDirectory {
    DepartmentDirectory(names: names, table: DepartmentTable(Array(table.utf8)))
  }

  private func name(_ full: String, _ region: String = "", selfNames: [String] = []) -> DepartmentName {
    DepartmentName(fullName: full, region: region, selfNames: selfNames)
  }

  private func shown(_ directory: DepartmentDirectory) -> [String] { directory.departments.map(\.name.fullName) }

  private func found(_ text: String, in directory: DepartmentDirectory) -> [String]? {
    guard case .found(let places) = DepartmentQuery(directory)(text) else { return nil }
    return places.map { directory.departments[$0].name.fullName }
  }

  @Test(
    "Ways of writing one name are one department, shown by the fullest",
    arguments: [
      (["开福区政府办公室", "长沙市开福区人民政府办公室"], "长沙市开福区人民政府办公室"),
      (["湖南省长沙市开福区政府办公室", "开福区政府办公室", "长沙市开福区政府办公室"], "湖南省长沙市开福区政府办公室"),
      (["浏阳市规划与自然资源局", "浏阳市规划和自然资源局", "浏阳市规划和自然资源局"], "浏阳市规划和自然资源局"),
      (["上海市普陀区人民政府万里街道办事处", "普陀区万里街道办事处"], "上海市普陀区人民政府万里街道办事处"),
      (["浏阳市 财政局", "浏阳市财政局"], "浏阳市 财政局"),
    ])
  func joined(_ names: [String], _ expected: String) {
    let directory = directory(names.map { name($0, "某地") })
    #expect(shown(directory) == [expected])
  }

  @Test("A short name that fits two places stays apart and says so")
  func ambiguous() {
    let directory = directory([name("鼓楼区财政局", "鼓楼区"), name("南京市鼓楼区财政局", "南京市"), name("徐州市鼓楼区财政局", "徐州市")])
    #expect(directory.departments.count == 3)
    #expect(directory.departments.first { $0.name.fullName == "鼓楼区财政局" }?.remarks.count == 1)
  }

  @Test("A name without a place joins nothing")
  func placeless() {
    #expect(directory([name("财政局"), name("浏阳市财政局", "浏阳市")]).departments.count == 2)
  }

  @Test("departments.csv joins former names and aliases and prefers its own first column")
  func table() {
    let directory = directory(
      [name("浏阳市文化体育局"), name("浏阳市文化旅游广电体育局")],
      "name,relation,other,from_year,note\n浏阳市文旅广体局,alias,浏阳市文化旅游广电体育局,,\n浏阳市文旅广体局,former,浏阳市文化体育局,2019,机构改革\n")
    #expect(shown(directory) == ["浏阳市文旅广体局"])
    #expect(found("浏阳市文化体育局", in: directory) == ["浏阳市文旅广体局"])
    #expect(directory.departments.first?.otherNames.last?.untilYear?.number == 2019)
  }

  @Test("departments.csv may give the place")
  func region() {
    #expect(directory([name("甲局")], "甲局,地区,湖南省/长沙市,,").departments.first?.name.region == "湖南省/长沙市")
  }

  @Test(
    "A row that is not understood is reported with its line and left out",
    arguments: [("甲局,cousin,乙局\n", 1), ("\n甲局,alias,\n", 2), ("甲局,former,乙局,soon\n", 1), ("\"甲局,alias,乙局\n", 1)])
  func malformed(_ text: String, _ line: Int) {
    let table = DepartmentTable(Array(text.utf8))
    #expect(table.rows.isEmpty)
    #expect(table.problems.contains { $0.zh.contains("第 \(line) 行") })
  }

  @Test("A table that is not UTF-8 is reported whole")
  func encoding() {
    let table = DepartmentTable([0xBC, 0xD7, 0x2C, 0x61])
    #expect(table.rows.isEmpty)
    #expect(table.problems.count == 1)
  }

  @Test(
    "What --dept finds",
    arguments: [
      ("浏阳市人民政府办公室", ["浏阳市人民政府办公室"]),
      ("浏阳市政府办公室", ["浏阳市人民政府办公室"]),
      ("浏 阳", ["浏阳市人民政府办公室", "浏阳市财政局"]),
      ("浏阳政府办", ["浏阳市人民政府办公室"]),
      ("财政局", ["浏阳市财政局"]),
      ("市政府办", ["浏阳市人民政府办公室"]),
      ("益阳", ["赫山区水利局"]),
    ])
  func query(_ text: String, _ expected: [String]) {
    let directory = directory([
      name("浏阳市人民政府办公室", "长沙市/浏阳市", selfNames: ["市政府办"]), name("浏阳市财政局", "浏阳市"),
      name("赫山区水利局", "益阳市/赫山区"),
    ])
    #expect(found(text, in: directory) == expected)
  }

  @Test("An exact name beats names that contain it")
  func exact() {
    let directory = directory([name("城关镇财政所"), name("东城关镇财政所")])
    #expect(found("城关镇财政所", in: directory) == ["城关镇财政所"])
  }

  @Test("When nothing matches the nearest names are offered, best first")
  func nearest() {
    let names = ["浏阳市水利局", "浏阳市财政局", "长沙市水务局", "岳阳市教育局", "株洲市民政局", "桃江县气象台"].map { name($0) }
    let directory = directory(names)
    guard case .nearest(let places) = DepartmentQuery(directory)("浏阳市水力局") else {
      Issue.record("nothing should match")
      return
    }
    #expect(places.first.map { directory.departments[$0].name.fullName } == "浏阳市水利局")
    #expect(places.count <= 5)
  }

  @Test("Names much less alike than the nearest are not offered, unless nothing is alike and there are few")
  func farther() {
    let directory = directory([name("浏阳市人民政府办公室"), name("桃江县人民政府办公室"), name("赫山区人民政府办公室")])
    func offered(_ text: String) -> [String] {
      guard case .nearest(let places) = DepartmentQuery(directory)(text) else { return ["nothing should match"] }
      return places.map { directory.departments[$0].name.fullName }
    }
    #expect(offered("浏阳市人民政府办公厅") == ["浏阳市人民政府办公室"])
    #expect(offered("气象台").count == 3)
  }
}
