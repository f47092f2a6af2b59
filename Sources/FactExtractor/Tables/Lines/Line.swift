import DisclosureModel

/// What the label cells of a row, in one half of the table, say.
struct Line: Sendable {
  var descriptor = Descriptor()
  /// The code of its columns, or in front of its name.
  var code: String?
  /// The text of the label; nil for a row without one.
  var label: Range<Int>?
  /// Name from a column 项目名称.
  var project: String?
  /// 类/款/项 of a functional line without a code, where the amounts tell.
  var functionPath: String?

  /// The body whose staff the line counts, in a table of several bodies.
  var unit: String?
  /// 1. or (1) in front of its name.
  var hasDigitNumber = false
  /// The line is the department's own.
  var isOwn = false

  var isBlank: Bool { label == nil && code == nil && project == nil }
}

/// What earlier rows of the same half say about the next ones.
struct LineState: Sendable {
  /// The last line with a figure of its own, for sub-lines that only name a fund or 购置费.
  var last: Indicator?
  /// The heading line above (一、三公经费支出, 项目支出：), whose 合计 and sub-lines follow.
  var heading: Indicator?
  /// The heading has a number of its own (二、项目支出), so that its parts are numbered otherwise.
  var isHeadingNumbered = false
  /// A numbered line without figures opened a group of projects (1、业务工作专项), whose lines have no numbers.
  var hasProjectGroup = false
  /// A class of the functional classification has been seen, so that 其他支出 is one too.
  var isFunctional = false
  /// A class of the economic classification has been seen.
  var isEconomic = false
  /// The carry-over whose parts may follow, numbered in brackets.
  var carried: Indicator?
  /// The code of the last line, to complete 款 and 项 whose 类 is not repeated.
  var code = ""
}
