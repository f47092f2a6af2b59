import DisclosureModel

extension ReportText {
  // MARK: Head

  func title(_ department: String, _ years: [FiscalYear]) -> String {
    department.isEmpty
      ? choose("部门名称不明", "Unnamed department")
      : department
        + choose("：\(self.years(years))对比", ": \(self.years(years)) compared")
  }
  func reportCount(_ count: Int, years: Int) -> String {
    choose("\(years) 个年度，\(count) 份报告", "\(EnglishCount.text(years, "year")), \(EnglishCount.text(count, "report"))")
  }
  func unexplainedSummary(_ count: Int) -> String {
    count == 0
      ? choose("没有说不清的大幅变化", "no large change is left unexplained")
      : choose(
        "\(count) 处大幅变化没有说清",
        EnglishCount.text(count, "large change is", many: "large changes are") + " left unexplained")
  }
  func findingsSummary(_ count: Int) -> String {
    count == 0
      ? choose("，没有发现数字矛盾", ", no contradiction was found")
      : choose(
        "，\(count) 处数字矛盾、存疑或提示",
        ", " + EnglishCount.text(count, "contradiction, doubt or note", many: "contradictions, doubts or notes"))
  }
  var unexplainedMetric: String { choose("没有说清的大幅变化", "Large changes left unexplained") }
  var explainedMetric: String { choose("已说明的大幅变化", "Large changes explained") }
  var contradictionMetric: String { choose("数字矛盾或存疑", "Contradictions and doubts") }
  var reportsMetric: String { choose("覆盖到的年度", "Years covered") }
  var places: String { choose("处", "") }
  func ofYears(_ total: Int) -> String { choose("/ \(total) 年", "of \(total)") }
  func missingYears(_ years: [FiscalYear]) -> String {
    years.isEmpty
      ? choose("每年都有报告", "a report for every year")
      : choose("缺 \(list(years.map(\.description)))", "missing: \(list(years.map(\.description)))")
  }
  func ofWhich(_ count: Int) -> String { choose("其中矛盾 \(count) 处", "of which contradictions: \(count)") }
  func largest(_ text: String) -> String { choose("最大：\(text)", "largest: \(text)") }

  // MARK: Section titles

  var coverageTitle: String { choose("有哪些报告", "Which reports there are") }
  var unexplainedTitle: String { choose("变了，但没有说清", "Changed and not explained") }
  var explainedTitle: String { choose("变了，也说明了原因", "Changed and explained") }
  var findingsTitle: String { choose("数字之间的矛盾", "Contradictions") }
  var sourcesTitle: String { choose("出处", "Sources") }
  var methodTitle: String { choose("怎么读这一页", "How to read this page") }
  var contents: String { choose("本页目录", "On this page") }
  var skipToContent: String { choose("跳到正文", "Skip to content") }
  var linkToRow: String { choose("本行的固定链接", "Permanent link to this row") }
  var linkToFlag: String { choose("这一处的固定链接", "Permanent link to this entry") }
  var linkToSection: String { choose("本节的固定链接", "Permanent link to this section") }

  // MARK: Coverage

  var kindColumn: String { choose("报告种类", "Kind of report") }
  var coverageCaption: String { choose("各年各类报告", "Reports by year and kind") }
  func factCount(_ count: Int) -> String { choose("\(count) 个数字", EnglishCount.text(count, "figure")) }
  var absentReport: String { choose("没有", "none") }
  var inCombined: String { choose("见合编", "see combined") }
  func noReport(_ years: [FiscalYear]) -> String {
    let when = list(years.map(\.description))
    return choose(
      "\(when) 年没有任何报告；表中若有数字，都来自其他年度的报告。",
      "\(when): no report at all; any figure comes from another year's report.")
  }
  func noKinds(_ years: [FiscalYear], _ kinds: [ReportKind]) -> String {
    let names = list(kinds.map { $0.label(language) })
    let when = list(years.map(\.description))
    return choose("\(when) 年缺\(names)。", "\(when): no \(names).")
  }
  func troubled(_ year: FiscalYear, _ document: String, _ status: ReportStatus) -> String {
    switch status {
    case .partial: choose("\(document)（\(year) 年）只读出一部分。", "\(document) (\(year)) was only partly read.")
    case .unreadable: choose("\(document)（\(year) 年）没能读出来。", "\(document) (\(year)) could not be read.")
    case .duplicate: choose("\(document)（\(year) 年）与另一份报告重复。", "\(document) (\(year)) repeats another report.")
    case .read, .unidentified, .missing:
      choose("\(document)（\(year) 年）：\(self.status(status))。", "\(document) (\(year)): \(self.status(status)).")
    }
  }
  var everyKind: String { choose("每年的预算、决算和绩效自评都在。", "Every year has its budget, final accounts and evaluation.") }

  // MARK: Topics

  var lineColumn: String { choose("项目", "Line") }
  var measureColumn: String { choose("口径", "Measure") }
  func changeColumn(_ from: FiscalYear, _ to: FiscalYear) -> String { choose("较 \(from)", "on \(from)") }
  func topicCaption(_ topic: Topic, _ years: [FiscalYear]) -> String {
    choose("\(topic.label(.zh))，\(self.years(years))", "\(topic.label(.en)), \(self.years(years))")
  }
  var moneyUnit: String { choose("金额单位：万元", "Amounts in wan yuan (10,000 yuan)") }
  var noRows: String { choose("这些年的报告里没有这方面的数字。", "The reports of these years print no such figures.") }
  var restatedMark: String { choose("引自后一年的报告", "taken from a later report") }
  var derivedMark: String { choose("推算，不是当年报告所印", "derived, not printed that year") }
  var disputedMark: String { choose("另有出处与此不符", "another witness disagrees") }
  var barsHollow: String { choose("空心的柱：重述或推算的数。", "Hollow bars: restated or derived figures.") }

  // MARK: Sources

  var sourcesIntroduction: String {
    choose("每个数字引自哪一处，原文照录。", "Where each figure is quoted from, word for word.")
  }
  var outsideYears: String { choose("所选年度以外的报告", "a report of another year") }
  var openFile: String { choose("打开原文件", "Open the file") }
  var usedFor: String { choose("用于", "Used for") }
  func printedAs(_ text: String) -> String { choose("印作 \(text)", "printed \(text)") }
  var source: String { choose("出处", "source") }
  var noSources: String { choose("没有可引的出处。", "There is nothing to quote.") }
}

// MARK: - One introduction a topic

extension ReportText {
  var asPrinted: String { choose("报告所印", "as printed") }
  var inTheYear: String { choose("全年数", "in the year") }
  var yearEnd: String { choose("年末数", "year end") }
  var budgetExecutionIntroduction: String {
    choose(
      "从年初预算到全年预算再到决算，执行率按同一口径算。",
      "From the opening budget to the adjusted one to the actual figure; execution rates stay within one basis.")
  }
  var staffingIntroduction: String {
    choose("编制是上限，在职是实有；所属单位的人数单列。", "Quotas are limits, people on the payroll are counted; sub-units stand apart.")
  }
  var threePublicIntroduction: String {
    choose(
      "合计等于出国、用车、接待三项之和，用车又分购置和运行维护。",
      "The total is travel abroad, vehicles and receptions; vehicles are purchase and operation.")
  }
  var operationsIntroduction: String {
    choose(
      "机关运行经费与公用经费口径不同，不必相等。", "Agency operating cost and public funds are of different bases and need not be equal.")
  }
  var performanceIntroduction: String {
    choose(
      "自评得分是部门自己打的；各项比率由报告的数字重新算出。", "The score is the department's own; the rates are recomputed from its figures.")
  }
}
