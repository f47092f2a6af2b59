import DisclosureModel

/// Tells whose report a document is, of which year and of what kind, from its words alone.
///
/// The file's name never counts, nothing is ever assumed, and each answer carries the words that it rests on. Only a
/// bounded part of the document is read, so the cost does not grow with its size.
package enum IdentityExtractor {
  package static func identity(of document: SourceDocument) -> Identity {
    let text = OpeningText(document)
    let titles = TitleFinder(text: text).titles()
    return Identity(
      department: department(of: document, text, titles), year: year(of: document, text, titles),
      kind: kind(of: document, text, titles), level: level(of: document, text, titles))
  }

  private static func department(
    of document: SourceDocument, _ text: OpeningText, _ titles: [TitleReading]
  ) -> Evidenced<DepartmentName> {
    switch DepartmentDecision(text: text, titles: titles).decide() {
    case .decided(let name, let evidence): .known(name, evidence: document.quote(text.source(of: evidence)))
    case .conflict(let names): .unknown(remedy: IdentityRemedy.conflict(names))
    case .rankOnly(let name): .unknown(remedy: IdentityRemedy.rankOnly(name))
    case .nothing: .unknown(remedy: IdentityRemedy.department)
    }
  }

  private static func year(
    of document: SourceDocument, _ text: OpeningText, _ titles: [TitleReading]
  ) -> Evidenced<FiscalYear> {
    guard let decided = YearDecision(text: text, titles: titles).decide() else {
      return .unknown(remedy: IdentityRemedy.year)
    }
    return .known(decided.year, evidence: document.quote(text.source(of: decided.evidence)))
  }

  private static func kind(
    of document: SourceDocument, _ text: OpeningText, _ titles: [TitleReading]
  ) -> Evidenced<ReportKind> {
    guard let decided = KindDecision(document: document, text: text, titles: titles).decide() else {
      return .unknown(remedy: IdentityRemedy.kind)
    }
    return .known(decided.kind, evidence: document.quote(decided.evidence))
  }

  private static func level(
    of document: SourceDocument, _ text: OpeningText, _ titles: [TitleReading]
  ) -> Evidenced<Level> {
    guard let decided = LevelDecision(text: text, titles: titles).decide() else {
      return .unknown(remedy: IdentityRemedy.level)
    }
    return .known(decided.level, evidence: document.quote(text.source(of: decided.evidence)))
  }
}
