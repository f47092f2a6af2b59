internal import CLibXML2

/// Parses a page with libxml2's forgiving HTML parser, as events: no tree of its own, no network, no external entities.
///
/// Texts keep the source offsets they come from. A page that nests deeper than the limit is refused.
final class PageParser {
  /// Deepest nesting that is parsed; pages have less than 100.
  static let depthLimit = 512

  private let source: UnsafeBufferPointer<UInt8>
  private var context: htmlParserCtxtPtr?
  private var tree = PageTree()
  private var isTooDeep = false
  /// Open elements: index of the node, or -1 for one that is left out.
  private var open: [Int] = []
  /// How many of the open elements are left out or lie inside one that is.
  private var dropped = 0
  private var articles = 0
  /// Where the last event ended.
  private var last = 0

  /// libxml2 sets up its locks with the first page; two pages that come first at once on two threads can lock each other
  /// out for ever, so that it is told to before any page is read (libxml2 threads.html: xmlInitParser in one thread).
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  private init(_ source: UnsafeBufferPointer<UInt8>) {
    self.source = source
  }

  /// Parses a whole page. UTF-8 is settled; what the page says about its encoding is ignored.
  static func parse(_ source: UnsafeBufferPointer<UInt8>) throws(ReadFailure) -> PageTree {
    let parser = PageParser(source)
    try parser.parse()
    return parser.tree
  }

  private func parse() throws(ReadFailure) {
    guard PageParser.isReady, let base = source.baseAddress, source.count <= Int(Int32.max) else {
      throw .tooLarge(bytes: source.count, limit: Int(Int32.max))
    }
    let start = UnsafeRawPointer(base).assumingMemoryBound(to: CChar.self)
    guard let context = htmlCreateMemoryParserCtxt(start, Int32(source.count)) else { throw .empty }
    defer { htmlFreeParserCtxt(context) }
    self.context = context
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    htmlCtxtUseOptions(context, Int32(options))
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    var handler = xmlSAXHandler()
    handler.initialized = 1
    handler.startElement = { pointer, name, attributes in PageParser.at(pointer)?.begin(name, attributes) }
    handler.endElement = { pointer, _ in PageParser.at(pointer)?.end() }
    handler.characters = { pointer, text, count in PageParser.at(pointer)?.add(text, Int(count)) }
    handler.ignorableWhitespace = handler.characters
    withUnsafeMutablePointer(to: &handler) { handler in
      let own = context.pointee.sax
      context.pointee.sax = handler
      context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
      htmlParseDocument(context)
      context.pointee.sax = own
    }
    while !open.isEmpty { end() }
    self.context = nil
    if isTooDeep { throw .nestedTooDeep(limit: Self.depthLimit) }
  }

  private static func at(_ pointer: UnsafeMutableRawPointer?) -> PageParser? {
    pointer.map { Unmanaged<PageParser>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Source offset up to which the parser has read.
  private var position: Int {
    guard let context else { return last }
    return min(max(Int(xmlByteConsumed(context)), 0), source.count)
  }

  // MARK: - Events

  private func begin(_ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    guard let name else { return }
    let start = last
    last = position
    if open.count >= Self.depthLimit, let context {
      isTooDeep = true
      xmlStopParser(context)
      return
    }
    let element = PageElement(name: String(cString: name), attributes: attributes)
    if dropped > 0 || element.isHidden || element.tag == .furniture && articles == 0 {
      dropped += 1
      open.append(-1)
      return
    }
    if element.tag == .article { articles += 1 }
    var node = PageTree.Node(tag: element.tag, end: 0, source: start..<start)
    if let span = element.span {
      node.detail = tree.spans.count
      tree.spans.append(span)
    }
    open.append(tree.nodes.count)
    tree.nodes.append(node)
  }

  private func end() {
    last = position
    guard let index = open.popLast() else { return }
    guard index >= 0 else {
      dropped -= 1
      return
    }
    if tree.nodes[index].tag == .article { articles -= 1 }
    tree.nodes[index].end = tree.nodes.count
  }

  private func add(_ text: UnsafePointer<xmlChar>?, _ count: Int) {
    let stop = position
    defer { last = stop }
    guard dropped == 0, count > 0, let text else { return }
    let bytes = UnsafeBufferPointer(start: text, count: count)
    var node = PageTree.Node(tag: .text, end: tree.nodes.count + 1, source: 0..<0)
    if let range = range(of: bytes, endingAt: stop) {
      node.source = range
    } else {
      node.source = literalStart(before: stop, count: count)..<stop
      node.detail = tree.literals.count
      tree.literals.append(Array(bytes))
    }
    tree.nodes.append(node)
  }

  /// Where a text stands in the source as it is. The parser hands on a long text in pieces, and some versions do so before they
  /// step over the last character of a piece, so the end may lie up to a character further on.
  private func range(of text: UnsafeBufferPointer<UInt8>, endingAt stop: Int) -> Range<Int>? {
    for end in stop...min(stop + 4, source.count) where end >= text.count {
      let range = end - text.count..<end
      if source[range].elementsEqual(text) { return range }
    }
    return nil
  }

  /// Where a text begins that the source spells differently: at the `&` of a character reference.
  private func literalStart(before stop: Int, count: Int) -> Int {
    let lowest = max(stop - 40, 0)
    for offset in stride(from: stop - 1, through: lowest, by: -1) where source[offset] == UInt8(ascii: "&") {
      return offset
    }
    return max(stop - count, 0)
  }
}
