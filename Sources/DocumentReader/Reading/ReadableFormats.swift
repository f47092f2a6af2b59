import DisclosureModel

extension DocumentReading {
  /// The formats that are read, with the extensions that stand for them (lower case, without a dot). A file without an
  /// extension is read as text or, where it begins like one, as a page.
  package static let formats: [(format: SourceFormat, extensions: [String])] = [
    (.text, ["txt", "text"]), (.markdown, ["md", "markdown"]), (.html, ["html", "htm", "xhtml", "shtml"]),
  ]

  /// The encodings that are read, by the names that users know.
  package static let encodings = ["UTF-8", "UTF-16", "GB18030 (GBK, GB2312)"]
}
