import DisclosureModel

/// Takes the fingerprints of a document's paragraphs, by which another year's report is seen to repeat them.
struct PassageExtractor {
  private let document: SourceDocument

  /// Shorter paragraphs (headings, signatures, 单位：万元) are alike everywhere and say nothing. In characters.
  static let leastLength = 30
  /// Longest opening that is kept, in characters.
  static let openingLength = 60

  init(_ document: SourceDocument) { self.document = document }

  /// - Parameter paragraphs: ranges of the text, in UTF-8 bytes.
  func fingerprints(of paragraphs: [Range<Int>]) -> [PassageFingerprint] {
    paragraphs.compactMap(fingerprint)
  }

  private func fingerprint(of range: Range<Int>) -> PassageFingerprint? {
    let text = document.text.span
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var length = 0
    var openingEnd = range.upperBound
    for offset in range {
      let byte = text[offset]
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      if byte & 0xC0 == 0x80 { continue }
      if length == PassageExtractor.openingLength { openingEnd = offset }
      length += 1
    }
    guard length >= PassageExtractor.leastLength else { return nil }
    return PassageFingerprint(hash: hash, length: length, opening: opening(range.lowerBound..<openingEnd))
  }

  private func opening(_ range: Range<Int>) -> SourceQuote {
    var quote = document.quote(range)
    if let end = quote.text.utf8.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      quote.text = String(quote.text[..<end])
    }
    return quote
  }
}
