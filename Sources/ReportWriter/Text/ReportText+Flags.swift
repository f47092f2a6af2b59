import DiffEngine
import DisclosureModel

extension ReportText {
  // MARK: Swings

  var nothingUnexplained: String {
    choose("没有达到门槛又没说清的变化。", "No change beyond the thresholds is left unexplained.")
  }
  var nothingExplained: String { choose("没有已说明的大幅变化。", "There is no large change with an explanation.") }
  func unexplainedIntroduction(_ count: Int) -> String {
    choose(
      "以下 \(count) 处变化过了门槛，报告没有给出原因，或给的原因站不住。最要紧的在前。",
      (count == 1 ? "This change passes" : "These \(count) changes pass")
        + " the thresholds, and the report gives no reason or none that holds. Worst first.")
  }
  func explainedIntroduction(_ count: Int) -> String {
    choose(
      "以下 \(count) 处变化过了门槛，报告给出了原因，原文照录。",
      (count == 1 ? "This change passes" : "These \(count) changes pass")
        + " the thresholds; the report's reason is quoted.")
  }
  func further(_ count: Int) -> String { choose("其余 \(count) 处", "The other \(count)") }
  var noReason: String { choose("报告未说明原因。", "The report gives no reason.") }
  var givenReason: String { choose("报告给的原因", "The reason given") }
  var changeOnly: String { choose("变化", "Change") }
  var percentOnly: String { choose("幅度", "Percent") }
  var from: String { choose("从", "From") }
  var to: String { choose("到", "To") }
  var explanation: String { choose("说明", "Explanation") }

  /// Why the change counts, from the near end of its interval.
  func nearEnd(amount: String, amountBound: String, percent: String, percentBound: String) -> String {
    if percent.isEmpty {
      return choose(
        "按印出的位数，至少变了 \(amount)，过了 \(amountBound)的门槛；从零或到零不看幅度。",
        "By the printed digits it moved at least \(amount), beyond \(amountBound); from or to zero the percentage does not count."
      )
    }
    return choose(
      "按印出的位数，至少变了 \(amount)、\(percent)，过了 \(amountBound)和 \(percentBound) 的门槛。",
      "By the printed digits it moved at least \(amount) and \(percent), beyond \(amountBound) and \(percentBound).")
  }
  var changeComesFrom: String { choose("变化来自：", "The change comes from: ") }
  var unlisted: String { choose("没有列明的部分", "parts that are not listed") }
  var arithmetic: String { choose("推算过程", "arithmetic") }
  var laterSource: String { choose("后值", "later") }
  var earlierSource: String { choose("前值", "earlier") }
  var gradedBecause: String { choose("判断依据：", "Graded so because: ") }

  // MARK: Copied text

  var copiedTitle: String { choose("照抄上年的文字", "Text copied from the year before") }
  var copiedIntroduction: String {
    choose(
      "只比三十字以上的段落，不含名词解释、目录和表格；逐字相同才算。",
      "Paragraphs of 30 characters and more, without definitions, contents and tables, that are the same word for word."
    )
  }
  func copied(_ copied: CopiedText) -> String {
    let (new, count) = (copied.newShare?.text ?? "—", copied.passages.count)
    return choose(
      "\(count) 段与 \(copied.fromYear) 年相同，新写的文字占 \(new)%",
      "\(count) paragraphs repeat \(copied.fromYear), \(new)% of the text is new")
  }
  var copiedPassage: String { choose("段首", "Begins with") }
  var copiedLength: String { choose("字数", "Characters") }
  func copiedPlace(_ year: FiscalYear) -> String { choose("\(year) 年", "\(year)") }

  // MARK: Findings

  var nothingContradictory: String { choose("没有发现矛盾。", "No contradiction was found.") }
  func findingCount(_ severity: Severity, _ count: Int) -> String {
    choose("\(self.severity(severity)) \(count) 处", "\(self.severity(severity)): \(count)")
  }
  func severityMeaning(_ severity: Severity) -> String {
    switch severity {
    case .error: choose("不可能都对", "cannot both be true")
    case .warning: choose("值得看一眼", "worth a look")
    case .note: choose("不影响结论", "of no consequence")
    }
  }
  var expected: String { choose("按其他数字应为", "The other figures require") }
  var found: String { choose("报告印的是", "The report prints") }
}
