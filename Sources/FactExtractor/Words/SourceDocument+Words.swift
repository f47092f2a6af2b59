import DisclosureModel

/// Looks at words in place, without making text of them.
extension SourceDocument {
  func holds(_ phrase: Phrase, in range: Range<Int>) -> Bool {
    ByteSearch.first(phrase.bytes, in: text, range) != nil
  }

  func holds(anyOf phrases: [Phrase], in range: Range<Int>) -> Bool {
    for index in phrases.indices where ByteSearch.first(phrases[index].bytes, in: text, range) != nil { return true }
    return false
  }

  func ends(_ range: Range<Int>, with phrase: Phrase) -> Bool {
    let start = range.upperBound - phrase.bytes.count
    return start >= range.lowerBound && text[start..<range.upperBound].elementsEqual(phrase.bytes)
  }

  func begins(_ range: Range<Int>, with phrase: Phrase) -> Bool {
    range.count >= phrase.bytes.count
      && text[range.lowerBound..<range.lowerBound + phrase.bytes.count].elementsEqual(phrase.bytes)
  }
}
