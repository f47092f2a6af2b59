import DiffEngine
import DisclosureModel
import ReportWriter

/// What the terminal shows of a comparison: which reports there are, what moved most, where the files are, what to do next.
struct ReportSummary {
  private let comparison: Comparison
  private let files: [String]
  private let language: Language

  /// Swings that are shown.
  private static let shown = 5

  init(_ comparison: Comparison, files: [String], language: Language) {
    self.comparison = comparison
    self.files = files
    self.language = language
  }

  var text: String {
    var lines = [heading] + comparison.coverage.map(coverage)
    lines += comparison.relations.map { "  " + $0.coverage.text(language) }
    lines += comparison.unused.map { "  " + $0.coverage.text(language) } + [""]
    lines += swings
    lines += findings
    if !files.isEmpty { lines += ["", say("已写入：", "Written:")] + files.map { "  " + $0 } }
    lines += ["", say("下一步：", "Next:") + " " + next]
    return lines.joined(separator: "\n") + "\n"
  }

  private var heading: String {
    let years = YearSpec(years: comparison.years)?.description ?? ""
    return "\(comparison.department.fullName)  \(years)"
  }

  private func coverage(_ year: YearCoverage) -> String {
    if year.reports.isEmpty { return "  \(year.year)  " + say("没有报告", "no report") }
    let reports = year.reports.map { report in
      let count = say("\(report.factCount) 个数据", EnglishCount.text(report.factCount, "figure"))
      return report.kind.label(language) + say("（\(count)）", " (\(count))")
    }
    return "  \(year.year)  " + reports.joined(separator: say("、", ", "))
  }

  private var swings: [String] {
    if comparison.swings.isEmpty { return [say("没有超过门槛的变化。", "No change passes the thresholds.")] }
    let open = comparison.swings.count { $0.explanation.isUnexplained && !isDismissed($0.id) }
    let total = comparison.swings.count
    let head = say(
      "大幅变化 \(total) 处，其中 \(open) 处没有说清原因：",
      EnglishCount.text(total, "large change") + ", \(open) of them not explained:")
    let lines = ordered.prefix(ReportSummary.shown).map { swing in
      let review = comparison.reviews[swing.id].map { "  " + $0.text(language) } ?? ""
      return "  " + SwingText(swing: swing, language: language).line + review
    }
    let rest = total - lines.count
    return [head] + lines + (rest > 0 ? [say("  … 另有 \(rest) 处", "  … and \(rest) more")] : [])
  }

  /// What nobody has explained comes first, each group with the weightiest in front.
  private var ordered: [Swing] {
    let isOpen = { (swing: Swing) in swing.explanation.isUnexplained && !isDismissed(swing.id) }
    return comparison.swings.filter(isOpen) + comparison.swings.filter { !isOpen($0) }
  }

  private var findings: [String] {
    let open = comparison.findings.filter { !isDismissed($0.id) }
    let errors = open.count { $0.severity == .error }
    let warnings = open.count { $0.severity == .warning }
    if errors + warnings == 0 { return [] }
    return [
      say(
        "矛盾 \(errors) 处，需要留意 \(warnings) 处。",
        EnglishCount.text(errors, "contradiction") + ", " + EnglishCount.text(warnings, "point") + " to look at.")
    ]
  }

  private var next: String {
    let name = comparison.department.fullName
    guard let worst = ordered.first else { return "compare facts --dept \(name)" }
    return say(
      "compare explain \(worst.id)（看第一处的来源和算式）", "compare explain \(worst.id) (sources and arithmetic of the first)")
  }

  private func isDismissed(_ id: String) -> Bool { comparison.reviews[id]?.decision == .dismissed }

  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
}
