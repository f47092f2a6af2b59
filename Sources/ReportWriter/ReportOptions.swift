import DisclosureModel

/// What a reader asks of a page beyond the comparison itself.
package struct ReportOptions: Sendable, Hashable {
  package var language: Language
  /// Path from the page's folder to the corpus folder, with `/` (`../Corpus`); nil leaves the sources without file links.
  package var corpusPath: String?
  /// Printed under the title as given; nil leaves the page without a date, so that it depends on its input alone.
  package var date: String?

  package init(language: Language = .zh, corpusPath: String? = nil, date: String? = nil) {
    self.language = language
    self.corpusPath = corpusPath
    self.date = date
  }
}
