import DisclosureModel

/// Every sentence of a page, in both languages. Composers and writers ask here and hold no words of their own.
package struct ReportText: Sendable, Hashable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  func choose(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  /// `a、b` or `a, b`.
  func list(_ parts: [String]) -> String { parts.joined(separator: choose("、", ", ")) }

  /// `label：value` or `label: value`.
  var colon: String { choose("：", ": ") }
  var semicolon: String { choose("；", "; ") }
  var fullStop: String { choose("。", ".") }

  func inBrackets(_ text: String) -> String { text.isEmpty ? "" : choose("（\(text)）", " (\(text))") }

  func year(_ year: FiscalYear) -> String { choose("\(year) 年", "\(year)") }

  /// `2020 年决算`, `2019 年初预算`, `2020 actual`: the year and which figure of it.
  func year(_ year: FiscalYear, measure: String) -> String {
    choose(measure.hasPrefix("年") ? "\(year) \(measure)" : "\(year) 年\(measure)", "\(year) \(measure)")
  }

  /// `2019–2021 年` for a run, else each year.
  func years(_ years: [FiscalYear]) -> String {
    guard let first = years.first, let last = years.last else { return "" }
    if years.count > 1, last.number - first.number == years.count - 1 {
      return choose("\(first)–\(last) 年", "\(first)–\(last)")
    }
    return choose(list(years.map(\.description)) + " 年", list(years.map(\.description)))
  }

  func line(_ position: SourcePosition) -> String {
    if let page = position.page { return choose("第 \(page) 页", "page \(page)") }
    return choose("第 \(position.line) 行", "line \(position.line)")
  }

  func place(_ position: SourcePosition) -> String {
    let page = position.page.map { choose("第 \($0) 页，", "page \($0), ") } ?? ""
    return page
      + choose("第 \(position.line) 行第 \(position.column) 列", "line \(position.line), column \(position.column)")
  }
}

// MARK: - Words of cells

extension ReportText {
  var steady: String { choose("持平", "steady") }
  var appeared: String { choose("从无到有", "new") }
  var vanished: String { choose("从有到无", "gone") }
  var notComparable: String { choose("不可比", "not comparable") }
  var percentagePoints: String { choose("个百分点", "pp") }

  func state(_ state: CellState) -> String {
    switch state {
    case .value: choose("有数", "value")
    case .zero: choose("零", "zero")
    case .blank: choose("空白", "blank")
    case .absentLine: choose("无此行", "no such line")
    case .missingReport: choose("缺报告", "no report")
    case .unreadableReport: choose("未读出", "unreadable")
    case .notComputable: choose("无法计算", "not computable")
    }
  }

  func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: choose("矛盾", "contradiction")
    case .warning: choose("存疑", "questionable")
    case .note: choose("提示", "note")
    }
  }

  func level(_ level: Level) -> String {
    switch level {
    case .department: choose("部门（含下属单位）", "department")
    case .unit: choose("单位本级", "unit alone")
    case .unknown: choose("口径不明", "level unknown")
    }
  }

  func status(_ status: ReportStatus) -> String {
    switch status {
    case .read: choose("已读出", "read")
    case .partial: choose("部分读出", "partly read")
    case .unidentified: choose("归属不明", "unidentified")
    case .unreadable: choose("未读出", "unreadable")
    case .duplicate: choose("重复", "duplicate")
    case .missing: choose("缺", "missing")
    }
  }
}
