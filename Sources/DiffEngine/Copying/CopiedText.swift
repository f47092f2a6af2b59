import DisclosureModel

/// How much of a report's prose stands word for word in the report of the year before.
package struct CopiedText: Sendable, Hashable {
  /// A paragraph that both years print.
  package struct Passage: Sendable, Hashable {
    /// Characters.
    package var length: Int
    /// Its first words in the later report, and in the earlier one.
    package var later: Citation
    package var earlier: Citation

    package init(length: Int, later: Citation, earlier: Citation) {
      self.length = length
      self.later = later
      self.earlier = earlier
    }
  }

  package var document: String
  package var kind: ReportKind
  package var year: FiscalYear
  /// The nearest earlier year of the comparison with a report of the kind.
  package var fromYear: FiscalYear
  /// Characters of all measured paragraphs (30 characters and longer, without definitions and tables).
  package var characters: Int
  /// Characters of the repeated ones.
  package var repeatedCharacters: Int
  /// Repeated paragraphs, longest first.
  package var passages: [Passage]

  package init(
    document: String, kind: ReportKind, year: FiscalYear, fromYear: FiscalYear, characters: Int,
    repeatedCharacters: Int, passages: [Passage]
  ) {
    self.document = document
    self.kind = kind
    self.year = year
    self.fromYear = fromYear
    self.characters = characters
    self.repeatedCharacters = repeatedCharacters
    self.passages = passages
  }

  /// Repeated characters as a part of all; nil where nothing was measured.
  package var share: Percentage? { .of(Int64(repeatedCharacters), Int64(characters)) }

  /// New characters as a part of all; nil where nothing was measured.
  package var newShare: Percentage? { .of(Int64(characters - repeatedCharacters), Int64(characters)) }
}
