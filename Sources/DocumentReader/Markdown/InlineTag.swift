/// An HTML tag inside text, by its effect there. Only names that HTML has count: `<` also means "less than".
enum InlineTag {
  case superscript
  case lineBreak
  case other

  /// The tag that begins with the `<` at an offset.
  init?(_ passage: Passage, _ cursor: Int) {
    let bytes = passage.bytes
    var next = cursor + 1
    guard next < passage.range.upperBound else { return nil }
    let isEnd = bytes[next] == UInt8(ascii: "/")
    if isEnd { next += 1 }
    if bytes[cursor + 1] == UInt8(ascii: "!"), bytes[next...].prefix(3).elementsEqual("!--".utf8) {
      self = .other
      return
    }
    let start = next
    let limit = min(passage.range.upperBound, start + 12)
    while next < limit, ByteClass.isAlphanumeric(bytes[next]) { next += 1 }
    guard next > start, next < passage.range.upperBound else { return nil }
    switch bytes[next] {
    case UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"): break
    default: return nil
    }
    let name = String(decoding: bytes[start..<next].map { $0 | 0x20 }, as: UTF8.self)
    guard Self.names.contains(name) else { return nil }
    self = name == "sup" && !isEnd ? .superscript : name == "br" ? .lineBreak : .other
  }

  private static let names: Set<String> = Set(
    """
    a abbr article b big blockquote body br caption center cite code col colgroup dd del details div dl dt em figcaption \
    figure font footer h1 h2 h3 h4 h5 h6 header hr html i img input ins kbd label li main mark nav ol p pre q s script \
    section small span strike strong style sub summary sup table tbody td tfoot th thead tr tt u ul
    """.split(separator: " ").map { name in String(decoding: name.utf8.map { $0 | 0x20 }, as: UTF8.self) })
}
