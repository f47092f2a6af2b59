import DisclosureModel
import Testing

@testable import DiffEngine

@Suite("Explanations graded")
struct ExplanationTests {
  /// A change of one line from 2020 to 2021 with a reason, and facts that bear on it.
  private func graded(
    _ indicator: Indicator = .operatingCost, from before: String, to after: String, because reason: String?,
    item: String = "", with facts: (inout ReportBuilder, inout ReportBuilder) -> Void = { _, _ in }
  ) -> Swing? {
    var builder = SeriesBuilder(years: [2020, 2021])
    var first = ReportBuilder(2020)
    first.state(indicator, before, item: item)
    var second = ReportBuilder(2021)
    second.state(indicator, after, item: item)
    second.claim(.change, indicator, item: item, against: 2020, direction: .up, because: reason)
    facts(&first, &second)
    builder.add(first)
    builder.add(second)
    return builder.compared().swing(indicator)
  }

  @Test(
    "stock phrases are known by their words and their build",
    arguments: [
      "较上年度年中临时性工作开展较多", "工作需要", "业务量增加", "根据实际工作需要据实列支", "项目调整", "政策性因素", "年中追加预算", "因业务工作增加，经费相应增加",
      "工作任务增加较多", "实际工作开展需要", "预算编制更加精准", "支出结构调整",
    ])
  func boilerplate(reason: String) {
    #expect(graded(from: "100", to: "200", because: reason)?.explanation == .boilerplate)
  }

  @Test(
    "words of thrift explain a fall only as a stock phrase",
    arguments: [
      "认真贯彻落实中央八项规定精神、厉行节约要求，从严控制开支", "严格控制支出", "厉行节约，压减一般性支出", "过紧日子", "压缩开支", "严格控制公务用车购置",
      "认真执行公务用车管理规定，严控用车支出",
    ])
  func thrift(reason: String) {
    #expect(graded(from: "200", to: "100", because: reason)?.explanation == .boilerplate)
    #expect(graded(from: "100", to: "200", because: reason)?.explanation == .contradicts)
  }

  @Test(
    "a reason that only repeats the change explains nothing",
    arguments: ["支出增加", "机关运行经费增加", "经费较上年有所增长", "较2020年增加", "增加100万元"])
  func restates(reason: String) {
    #expect(graded(from: "100", to: "200", because: reason)?.explanation == .restates)
  }

  @Test("a reason made of the line's own name only restates")
  func restatesItem() {
    let swing = graded(
      .expenditureProjectItem, from: "100", to: "200", because: "公共法律服务经费增加", item: "公共法律服务")
    #expect(swing?.explanation == .restates)
  }

  @Test(
    "a reason that names a cause is specific",
    arguments: [
      "新增第七次全国人口普查工作", "车辆类型不同", "按照财预〔2020〕12号文件下达", "办公楼搬迁", "政务云平台租赁合同到期重签", "政府换届", "《信访条例》宣传活动",
      "新建档案库房", "新增3人", "人员增加", "国土空间规划编制工作需要", "因工作需要购置专用设备",
    ])
  func specific(reason: String) {
    #expect(graded(from: "100", to: "200", because: reason)?.explanation == .specific)
  }

  @Test("a reason in the other direction contradicts", arguments: [("100", "200", "压减经费"), ("200", "100", "经费增加")])
  func contradicts(before: String, after: String, reason: String) {
    #expect(graded(from: before, to: after, because: reason)?.explanation == .contradicts)
  }

  @Test(
    "what a sentence says came of its cause decides which way the whole argues",
    arguments: [
      ("100", "200", "改以视频形式召开座谈会，压减了会期和参会规模", Explanation.contradicts),
      ("200", "100", "改以视频形式召开座谈会，压减了会期和参会规模", .specific),
      ("200", "100", "追加安排了消防改造补助资金，支出规模扩大", .contradicts),
      ("100", "200", "新增档案数字化项目，同时压减一般性支出", .specific),
      ("200", "100", "办公楼维修已完工，本年新增绿化养护", .specific),
      ("100", "200", "举办三期骨干培训班；严格控制一般性支出", .specific),
    ])
  func argument(before: String, after: String, reason: String, grade: Explanation) {
    #expect(graded(from: before, to: after, because: reason)?.explanation == grade)
  }

  @Test(
    "an epidemic makes meetings fewer, not dearer",
    arguments: [
      ("100", "200", "受疫情影响", Explanation.contradicts), ("200", "100", "受疫情影响", .confirmed),
      ("100", "200", "上年受疫情影响基数较低", .specific), ("100", "200", "疫情防控物资采购", .specific),
    ])
  func epidemic(before: String, after: String, reason: String, grade: Explanation) {
    #expect(graded(.meeting, from: before, to: after, because: reason)?.explanation == grade)
  }

  @Test("the reason of a total explains the part that it names, and no other")
  func namedPart() {
    var builder = SeriesBuilder(years: [2020, 2021])
    var first = ReportBuilder(2020)
    var second = ReportBuilder(2021)
    for (line, before, after) in [
      (Indicator.threePublicTotal, "10.00", "52.00"), (.threePublicVehiclePurchase, "0", "36.00"),
      (.threePublicReception, "2.00", "8.00"),
    ] {
      first.state(line, before)
      second.state(line, after)
    }
    second.state(.vehiclePurchased, "1")
    second.claim(.change, .threePublicTotal, against: 2020, direction: .up, because: "经批准更新购置1辆下乡用车")
    builder.add(first)
    builder.add(second)
    let compared = builder.compared()
    #expect(compared.swing(.threePublicVehiclePurchase)?.explanation == .confirmed)
    #expect(compared.swing(.threePublicReception)?.explanation == Explanation.none)
  }

  @Test(
    "more people explain more cost only when there are more people",
    arguments: [("60", "66", Explanation.confirmed), ("66", "60", .contradicts), ("", "", .specific)])
  func staff(before: String, after: String, grade: Explanation) {
    let swing = graded(.expenditurePersonnel, from: "600", to: "800", because: "新调入人员") { first, second in
      if before.isEmpty { return }
      first.state(.staffOnPayroll, before)
      second.state(.staffOnPayroll, after)
    }
    #expect(swing?.explanation == grade)
  }

  @Test("the cost of people is not their number")
  func costOfPeople() {
    let swing = graded(.expenditureBasic, from: "600", to: "800", because: "人员经费增加") { first, second in
      first.state(.staffOnPayroll, "66")
      second.state(.staffOnPayroll, "60")
    }
    #expect(swing?.explanation != .contradicts)
  }

  @Test("buying a car is borne out by the car", arguments: [("1", Explanation.confirmed), ("0", .contradicts)])
  func purchase(cars: String, grade: Explanation) {
    let swing = graded(.threePublicVehicle, from: "5", to: "25", because: "更新公务用车一辆") { _, second in
      second.state(.vehiclePurchased, cars)
    }
    #expect(swing?.explanation == grade)
  }

  @Test(
    "the epidemic explains less reception in its years and nothing before",
    arguments: [(2020, Explanation.confirmed), (2018, .contradicts)])
  func epidemic(year: Int, grade: Explanation) {
    var builder = SeriesBuilder(years: [year])
    var report = ReportBuilder(year)
    report.state(.threePublicReception, "0.46")
    report.state(.threePublicReception, "1.65", year: year - 1)
    report.claim(.change, .threePublicReception, against: year - 1, direction: .down, because: "受疫情影响")
    builder.add(report)
    #expect(builder.compared().swing(.threePublicReception)?.explanation == grade)
  }

  @Test("a reorganisation is borne out by units that changed")
  func reorganisation() {
    let swing = graded(from: "100", to: "200", because: "机构改革职能划入") { first, second in
      first.state(.orgInternalUnits, "7")
      second.state(.orgInternalUnits, "9")
    }
    #expect(swing?.explanation == .confirmed)
  }

  @Test("without the sentence there is no explanation")
  func removed() {
    #expect(graded(from: "100", to: "200", because: nil)?.explanation == Explanation.none)
  }

  @Test("of several reasons the best counts")
  func best() {
    #expect(graded(from: "200", to: "100", because: "厉行节约；办公楼维修改造工程竣工")?.explanation == .specific)
  }

  @Test("a reason for another line, or for the budget, does not clear a change over the years")
  func otherLine() {
    let swing = graded(from: "100", to: "200", because: nil) { _, second in
      second.claim(.change, .expenditureTotal, against: 2020, direction: .up, because: "新增人口普查工作")
      second.claim(.againstBudget, .operatingCost, direction: .up, because: "新增人口普查工作")
    }
    #expect(swing?.explanation == Explanation.none)
  }

  @Test("a vague phrase given for many lines is a stock phrase and the reuse is noted")
  func reused() {
    let reason = "区里重点事务较上年繁杂"
    let once = graded(from: "100", to: "200", because: reason)
    #expect(once?.explanation == .specific)
    let swing = graded(from: "100", to: "200", because: reason) { _, second in
      second.claim(.change, .meeting, against: 2020, direction: .up, because: reason)
      second.claim(.change, .training, against: 2020, direction: .up, because: reason)
    }
    #expect(swing?.explanation == .boilerplate)
    #expect(swing?.notes.contains { $0.zh.contains("3 行") } == true)
  }

  @Test("a reason that closes a list speaks for every line of it")
  func list() {
    let swing = graded(.threePublicReception, from: "2", to: "9", because: nil) { _, second in
      second.claim(.change, .threePublicTotal, against: 2020, direction: .up, because: "承办全省现场会", extent: .list)
    }
    #expect(swing?.explanation == .specific)
    let line = graded(.threePublicReception, from: "2", to: "9", because: nil) { _, second in
      second.claim(.change, .threePublicTotal, against: 2020, direction: .up, because: "承办全省现场会", extent: .line)
    }
    #expect(line?.explanation == Explanation.none)
  }
}
