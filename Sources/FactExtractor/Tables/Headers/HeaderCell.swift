/// A cell of a header. Ranges are UTF-8 bytes of the document's text.
struct HeaderCell: Sendable, Hashable {
  var range: Range<Int>
  /// The rest of words that were wrapped into the row below.
  var rest: Range<Int>?

  init(_ cell: TableCell) {
    range = cell.range
    rest = cell.rest
  }

  func words(in text: borrowing Span<UInt8>) -> Words {
    var words = Words(range, in: text)
    if let rest { words += Words(rest, in: text) }
    return words
  }

  /// The words without ordinal, code and remarks in brackets.
  func name(in text: borrowing Span<UInt8>) -> Words {
    guard rest != nil else { return LabelText(range, in: text).name }
    let words = words(in: text).bytes
    return LabelText(0..<words.count, in: words.span).name
  }

  func descriptor(by reader: DescriptorReader, in text: borrowing Span<UInt8>) -> Descriptor {
    guard rest != nil else { return reader.descriptor(of: range, in: text) }
    let words = words(in: text).bytes
    return reader.descriptor(of: 0..<words.count, in: words.span)
  }
}
