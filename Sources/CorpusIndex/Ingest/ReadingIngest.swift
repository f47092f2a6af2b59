import DisclosureModel
import DocumentReader

extension DocumentIngest {
  /// The way through the reader to an extractor.
  ///
  /// - Parameters:
  ///   - version: changes with the reader or the extractor.
  ///   - extract: what a document says.
  package static func reading(
    version: String, extract: @escaping @Sendable (SourceDocument) -> Disclosure
  ) -> DocumentIngest {
    let limit = DocumentReading.defaultLimit
    return DocumentIngest(version: version, sizeLimit: limit) { bytes, path in
      do throws(ReadFailure) {
        let document = try DocumentReading.read(bytes, path: path, limit: limit)
        var disclosure = extract(document)
        disclosure.findings = document.findings + disclosure.findings
        return .success(disclosure)
      } catch {
        return .failure(Unreadable(note: error.message))
      }
    }
  }
}
