/// A report that is left out because another of the same department, year and kind is used.
package struct UnusedReport: Sendable, Hashable {
  /// Path relative to the corpus folder.
  package var document: String
  package var year: FiscalYear
  /// Path of the report that is used.
  package var used: String
  /// Why that one.
  package var reason: Finding.Message

  package init(document: String, year: FiscalYear, used: String, reason: Finding.Message) {
    self.document = document
    self.year = year
    self.used = used
    self.reason = reason
  }

  /// `2020 年有两份报告：采用 一.md，未用 二.md（…）`
  package var coverage: Finding.Message {
    Finding.Message(
      zh: "\(year) 年另有一份报告未用：\(document)；采用的是 \(used)（\(reason.zh)）",
      en: "\(year): a further report is not used: \(document); \(used) is (\(reason.en))")
  }
}
