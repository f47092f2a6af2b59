import DisclosureModel

/// Reads a published file as a document: finds encoding and format, normalises the text, splits it into blocks.
package struct DocumentReading {
  /// Most bytes that are read by default.
  package static let defaultLimit = 64_000_000

  /// Reads a file's bytes.
  ///
  /// - Parameters:
  ///   - path: relative to the corpus folder; its extension helps to tell the format.
  ///   - limit: most bytes that are read.
  /// - Throws: ``ReadFailure`` where nothing can be read; what is merely odd is a finding of the document.
  package static func read(
    _ bytes: [UInt8], path: String, limit: Int = defaultLimit
  ) throws(ReadFailure) -> SourceDocument {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    let format = try FormatDetection.format(path: path, bytes: bytes)
    let decoded = try DecodedText(bytes)
    return try document(decoded, path: path, format: format)
  }

  private static func document(
    _ decoded: DecodedText, path: String, format: SourceFormat
  ) throws(ReadFailure) -> SourceDocument {
    var document = try format == .html ? page(decoded, path: path) : text(decoded, path: path, format: format)
    guard !document.blocks.isEmpty else { throw .empty }
    if let first = decoded.replacements.first {
      let position = document.sourcePosition(of: first)
      document.findings.append(
        .replacedBytes(decoded.replacements.count, decoded.encoding, path: path, position: position))
    }
    return document
  }

  private static func text(_ decoded: DecodedText, path: String, format: SourceFormat) -> SourceDocument {
    (TraditionalForms.simplified(decoded.utf8) ?? decoded.utf8).withUnsafeBufferPointer { bytes in
      var reader = TextReader(bytes: bytes)
      reader.read()
      return SourceDocument(
        path: path, source: decoded.utf8, text: reader.normalizer.text, map: reader.normalizer.map,
        blocks: reader.blocks, format: format, pageStarts: pageStarts(bytes))
    }
  }

  /// Where the pages of a text with form feeds begin; empty where there are none.
  private static func pageStarts(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var starts: [Int] = []
    var start = 0
    while let feed = Memory.firstIndex(of: 0x0C, in: bytes, start..<bytes.count) {
      starts.append(feed + 1)
      start = feed + 1
    }
    return starts.isEmpty ? [] : [0] + starts
  }

  private static func page(_ decoded: DecodedText, path: String) throws(ReadFailure) -> SourceDocument {
    let utf8 = TraditionalForms.simplified(decoded.utf8) ?? decoded.utf8
    let reading = try utf8.withUnsafeBufferPointer { (bytes) throws(ReadFailure) in try PageReading(bytes) }
    var document = SourceDocument(
      path: path, source: decoded.utf8, text: reading.text, map: reading.map, blocks: reading.blocks, format: .html)
    if reading.hasCutSpans { document.findings.append(.cutSpans(path: path)) }
    return document
  }
}
