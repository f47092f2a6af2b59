import DiffEngine
import DisclosureModel

/// A swing of each explanation and a finding of each severity.
enum EverythingFlags {
  static let swings = [
    swing(
      "s001", .expenditureProject, from: (2020, .adjusted), to: (2020, .actual), 27_880, 103_665, percent: 27_183,
      .none, reason: nil),
    swing(
      "s002", .operatingCost, from: (2019, .actual), to: (2020, .actual), 45_900, 59_934, percent: 3_057, .boilerplate,
      reason: "年中临时性工作开展较多", notes: [Sample.message("同一句话在本报告里用了 9 次", "the phrase is used 9 times")]),
    swing(
      "s003", .expenditureTotal, from: (2019, .actual), to: (2020, .actual), 179_020, 273_285, percent: 5_266,
      .restates, reason: "支出总额比上年增加",
      drivers: [
        Driver(indicator: .expenditureProject, item: "", change: Sample.wan(75_785)),
        Driver(indicator: nil, item: "", change: Sample.wan(18_480)),
      ]),
    swing(
      "s004", .threePublicVehicle, from: (2019, .actual), to: (2020, .actual), 200, 1_500, percent: 65_000,
      .contradicts, reason: "压减一般性支出"),
    swing(
      "s005", .threePublicVehiclePurchase, from: (2019, .actual), to: (2020, .actual), 0, 2_500, percent: nil,
      .confirmed, reason: "按规定更新公务用车 1 辆"),
    swing(
      "s006", .threePublicReception, from: (2019, .actual), to: (2020, .actual), 465, 46, percent: -9_011, .specific,
      reason: "受疫情影响，来访批次减少"),
    Swing(
      id: "s007", key: key(.staffContract, 2020, .actual), fromYear: Sample.year(2019), fromBasis: .actual,
      toYear: Sample.year(2020), toBasis: .actual, before: .count(7, .person), after: .count(15, .person),
      change: .count(8, .person), percent: Sample.percent(11_429), explanation: .none, reason: nil,
      sources: [
        Sample.citation("编外人员 15 人", line: 120), Sample.citation("编外人员 7 人", line: 44, in: "示例/2019决算.pdf", page: 3),
      ],
      factIDs: ["f120", "f44"]),
  ]

  static let findings = [
    Finding(
      id: "c001", rule: "share.whole", severity: .error,
      message: Sample.message("财政拨款支出占本年支出合计的比例不对", "the stated share does not hold"), year: Sample.year(2020),
      document: "示例/2020决算.md", source: Sample.quote("财政拨款支出占本年支出合计的 100%", line: 130),
      expected: "97.14%", found: "100%",
      trace: [
        Sample.message("1,305.63 ÷ 1,344.01 = 97.14%", "1,305.63 ÷ 1,344.01 = 97.14%"),
        Sample.message("[97.1435, 97.1451] 与 100 不相交", "[97.1435, 97.1451] excludes 100"),
      ]),
    Finding(
      id: "c002", rule: "template.residue", severity: .warning,
      message: Sample.message("增减方向没有选定", "the direction was never chosen"), year: Sample.year(2020),
      document: "示例/2020决算.md", source: Sample.quote("与上年相比，增减 3.62%", line: 131)),
    Finding(
      rule: "share.truncated", severity: .note,
      message: Sample.message("比例是截断而不是四舍五入", "the share is truncated"), document: "示例/2018合编.md",
      expected: "88.27%", found: "88.26%"),
  ]

  private static func swing(
    _ id: String, _ indicator: Indicator, from: (Int, Basis), to: (Int, Basis), _ before: Int64, _ after: Int64,
    percent: Int64?, _ explanation: Explanation, reason: String?, notes: [Finding.Message] = [],
    drivers: [Driver] = []
  ) -> Swing {
    let line = 200 + Int(id.suffix(1).utf8.first ?? 0)
    return Swing(
      id: id, key: key(indicator, to.0, to.1), fromYear: Sample.year(from.0), fromBasis: from.1,
      toYear: Sample.year(to.0), toBasis: to.1, before: Sample.wan(before), after: Sample.wan(after),
      change: Sample.wan(after).minus(Sample.wan(before)), percent: percent.map(Sample.percent),
      explanation: explanation, reason: reason.map { Sample.citation($0, line: line + 100) },
      sources: [
        Sample.citation("后值的出处 \(id)", line: line), Sample.citation("前值的出处 \(id)", line: line, in: "示例/2019预算.md"),
      ],
      factIDs: ["f\(line)"], notes: notes, drivers: drivers)
  }

  private static func key(_ indicator: Indicator, _ year: Int, _ basis: Basis) -> FactKey {
    FactKey(indicator: indicator, year: Sample.year(year), basis: basis, scope: .all)
  }
}
