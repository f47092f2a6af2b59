import DisclosureModel

/// Turns a document into what it says: whose report it is, its facts, claims and reasons.
package struct FactExtraction: Sendable {
  /// Grows with every change that can alter a result, so that an index made by an older one is rebuilt.
  package static let version = 7

  package init() {}

  /// Reads a document. Never fails: what is not understood is counted in ``Disclosure/coverage`` or said in a finding.
  package func disclosure(of document: SourceDocument) -> Disclosure {
    let identity = IdentityExtractor.identity(of: document)
    return disclosure(of: document, identity: identity)
  }

  /// Reads a document whose identity is already decided.
  package func disclosure(of document: SourceDocument, identity: Identity) -> Disclosure {
    let context = DocumentContext(
      year: identity.year.value, kind: identity.kind.value ?? .unknown,
      ownNames: identity.department.value.map { [$0.fullName] + $0.selfNames } ?? [])
    var ledger = BlockReader(document: document, context: context, lexicon: .standard).read()
    var disclosure = Settlement(document: document, context: context).settle(&ledger, identity: identity)
    disclosure.passages = PassageExtractor(document).fingerprints(of: ledger.paragraphs)
    return disclosure
  }
}
