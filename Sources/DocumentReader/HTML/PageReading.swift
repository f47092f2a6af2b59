import DisclosureModel

/// A page's normalised text, blocks and the way back to its source.
struct PageReading {
  var text: [UInt8]
  var map: SourceMap
  var blocks: [Block]
  /// Whether merged cells were cut, because a table claimed too many.
  var hasCutSpans: Bool

  /// Reads a page or a piece of one (a table inside Markdown).
  ///
  /// Where leaving out menus leaves nothing, the page is read with them.
  init(_ source: UnsafeBufferPointer<UInt8>) throws(ReadFailure) {
    var tree: PageTree
    if let defused = PageDefusing.defused(source) {
      tree = try defused.withUnsafeBufferPointer { (bytes) throws(ReadFailure) in try PageParser.parse(bytes) }
    } else {
      tree = try PageParser.parse(source)
    }
    tree.measure(source)
    var reader = PageReader(source, tree, dropsChrome: true)
    reader.read()
    if reader.blocks.isEmpty {
      reader = PageReader(source, tree, dropsChrome: false)
      reader.read()
    }
    text = reader.normalizer.text
    map = reader.map
    blocks = reader.blocks
    hasCutSpans = reader.hasCutSpans
  }
}
