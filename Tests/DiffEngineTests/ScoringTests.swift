import DisclosureModel
import Testing

@testable import DiffEngine

@Suite("Scores against their own rules, and targets")
struct ScoringTests {
  @Test(
    "a rule that is arithmetic allows a range of scores",
    arguments: [
      ("以100%为标准。控制率≦100%，计8分；每超过一个百分点扣1分，扣完为止。", "103.00", "8", "5", "5"),
      ("以100%为标准。控制率≦100%，计8分；每超过一个百分点扣1分，扣完为止。", "97.00", "8", "8", "8"),
      ("变动率≦0，计5分；变动率＞0，每超过一个百分点扣0.5分，扣完为止。", "2.50", "5", "3.5", "4"),
      ("100%计满分，每低于5%扣2分，扣完为止。", "88.00", "5", "0", "1"),
      ("100%计满分，每低于5%扣2分，扣完为止。", "146.00", "5", "5", "5"),
      ("100%计满分，每超过（降低）5%扣2分，扣完为止。", "106.00", "6", "2", "4"),
      ("预算执行率=(执行数/预算数)×100%。执行率达到95%得满分，每低1个百分点扣0.5分。", "94.00", "10", "9.5", "9.5"),
    ])
  func rules(rule: String, rate: String, weight: String, low: String, high: String) throws {
    let scoring = try #require(ScoringRule(rule))
    let allowed = scoring.allowed(Interval.exactly(percentage(rate)), weight: points(weight))
    #expect(allowed == points(low)...points(high))
  }

  @Test(
    "a rule that leaves the marks to judgement is none",
    arguments: ["不超编的计满分，超编的视情况扣分。", "执行较好的计满分,执行不好的视情扣分。", "每出现一例扣1分。", "无违规得满分", ""])
  func judgement(rule: String) { #expect(ScoringRule(rule) == nil) }

  private func findings(_ score: String, result: String, quota: String? = nil) -> [String] {
    var report = ReportBuilder(2021)
    if let quota {
      report.state(.staffQuota, quota)
      report.state(.staffOnPayroll, "44")
    }
    report.evaluate(
      "在职人员控制率", score: score, of: "5", result: result, rule: "以100%为标准。≦100%，计5分；每超过一个百分点扣0.5分，扣完为止。")
    var builder = SeriesBuilder(years: [2021])
    builder.add(report)
    return builder.compared().findings.filter { $0.rule == "score.rule" }.map { "\($0.expected) / \($0.found)" }
  }

  @Test("a score that breaks the rule of its table is a finding, by the printed result or by the figures")
  func broken() {
    #expect(findings("5", result: "97.6%").isEmpty)
    #expect(findings("3", result: "97.6%") == ["5 分 / 3 分"])
    #expect(findings("5", result: "104%") == ["2.5–3.5 分 / 5 分"])
    #expect(findings("5", result: "", quota: "40") == ["0–0.5 分 / 5 分"])
    #expect(findings("5", result: "未超编").isEmpty)
  }

  @Test(
    "a target that asks for less than last year's is noted",
    arguments: [
      ("≥95%", "≥90%", true), ("≥90%", "≥95%", false), ("≤45万元", "≤50万元", true), ("≤50万元", "≤45万元", false),
      ("12次", "10次", true), ("不少于300人", "不少于280人", true), ("≥95%", "95%", false), ("12次", "10期", false),
      ("12月底前", "11月底前", false), ("优良", "合格", false),
    ])
  func targets(before: String, after: String, isLowered: Bool) {
    var builder = SeriesBuilder(years: [2020, 2021])
    for (year, target) in [(2020, before), (2021, after)] {
      var report = ReportBuilder(year, .performance)
      report.evaluate("开展检查", target: target)
      builder.add(report)
    }
    let found = builder.compared().findings.filter { $0.rule == "performance.target_lowered" }
    #expect(found.count == (isLowered ? 1 : 0))
    #expect(found.allSatisfy { $0.severity == .note && $0.expected == before && $0.found == after })
  }

  @Test("a cost may be planned lower")
  func cost() {
    let (before, after) = (PerformanceTarget("45万元", isCost: true), PerformanceTarget("40万元", isCost: true))
    #expect(before.flatMap { after?.isLower(than: $0) } == false)
    #expect(after.flatMap { before?.isLower(than: $0) } == true)
  }
}

extension Interval {
  /// The printed rate itself, without what rounding leaves open.
  fileprivate static func exactly(_ rate: Percentage) -> Interval { .rounded(rate.tenThousandths, quantum: 0) }
}

private func points(_ text: String) -> Int64 { quantity(text, .point).minor }
