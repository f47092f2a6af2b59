import DiffEngine
import DisclosureModel

/// The ways a comparison leaves the program. Equal input gives equal bytes.
package enum ReportWriting {
  /// GitHub-flavoured Markdown that also reads as plain text.
  package static func markdown(_ comparison: Comparison, options: ReportOptions = ReportOptions()) -> String {
    MarkdownWriter().write(ReportDocument(comparison, options: options))
  }

  /// One self-contained page: no script, no request.
  package static func html(_ comparison: Comparison, options: ReportOptions = ReportOptions()) -> String {
    HTMLWriter().write(ReportDocument(comparison, options: options))
  }

  /// Every table of ``ReportRecords`` under its name, money in 元 as decimal text.
  package static func json(_ comparison: Comparison, options: ReportOptions = ReportOptions()) -> String {
    ReportRecords(comparison, language: options.language).json
  }

  /// The figures, a line and a year a row; see ``ReportRecords/figures``.
  package static func csv(
    _ comparison: Comparison, options: ReportOptions = ReportOptions(), writer: CSVWriter = CSVWriter()
  ) -> String {
    writer.write(ReportRecords(comparison, language: options.language).figures)
  }
}
