/// A paragraph of a report, in a form that tells whether another report repeats it word for word.
package struct PassageFingerprint: Hashable, Sendable {
  /// FNV-1a (64 bits) over the normalised words in UTF-8, figures included.
  package var hash: UInt64
  /// Characters (Unicode scalars) of the normalised words.
  package var length: Int
  /// The first words, as far as they stand on one line.
  package var opening: SourceQuote

  package init(hash: UInt64, length: Int, opening: SourceQuote) {
    self.hash = hash
    self.length = length
    self.opening = opening
  }
}

/// One short text a passage, since a document has many of them: hash, length, page (0 for none), line, column, words.
extension PassageFingerprint: Codable {
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    let parts = text.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6, let hash = UInt64(parts[0], radix: 16), let length = Int(parts[1]),
      let page = Int(parts[2]), let line = Int(parts[3]), let column = Int(parts[4])
    else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no fingerprint of a passage"))
    }
    let position = SourcePosition(page: page == 0 ? nil : page, line: line, column: column)
    self.init(hash: hash, length: length, opening: SourceQuote(position: position, text: String(parts[5])))
  }

  package func encode(to encoder: any Encoder) throws {
    let position = opening.position
    var container = encoder.singleValueContainer()
    try container.encode(
      "\(String(hash, radix: 16)) \(length) \(position.page ?? 0) \(position.line) \(position.column) \(opening.text)")
  }
}
