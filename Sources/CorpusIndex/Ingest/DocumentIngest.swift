import DisclosureModel

/// How bytes become a disclosure: the reader and the extractor, as the index sees them.
package struct DocumentIngest: Sendable {
  /// Changes whenever the same bytes may give another disclosure; the index is rebuilt then.
  package var version: String
  /// Largest file that is read, in bytes.
  package var sizeLimit: Int
  /// - Parameter path: relative to the corpus folder; its extension is a hint of the format.
  package var read: @Sendable (_ bytes: [UInt8], _ path: String) -> Result<Disclosure, Unreadable>

  package init(
    version: String, sizeLimit: Int,
    read: @escaping @Sendable (_ bytes: [UInt8], _ path: String) -> Result<Disclosure, Unreadable>
  ) {
    self.version = version
    self.sizeLimit = sizeLimit
    self.read = read
  }
}
