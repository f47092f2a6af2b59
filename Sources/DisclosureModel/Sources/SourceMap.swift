/// Leads offsets of normalised text back to the file they came from.
///
/// Normalising drops blanks and folds wide forms, so runs of text keep their distance and the map holds one segment a run.
/// Offsets are UTF-8 bytes.
package struct SourceMap: Sendable, Hashable {
  private var textOffsets: [Int32] = []
  private var sourceOffsets: [Int32] = []

  package init() {}

  /// Says that text from `text` on stands in the source from `source` on, until the next segment.
  @inlinable
  package mutating func append(text: Int, source: Int) {
    _append(Int32(truncatingIfNeeded: text), Int32(truncatingIfNeeded: source))
  }

  @usableFromInline
  mutating func _append(_ text: Int32, _ source: Int32) {
    if let last = textOffsets.last, last == text {
      sourceOffsets[sourceOffsets.count - 1] = source
      return
    }
    textOffsets.append(text)
    sourceOffsets.append(source)
  }

  /// The source offset of a text offset.
  package func source(of offset: Int) -> Int {
    guard let index = segmentIndex(of: offset) else { return offset }
    return source(from: offset, in: index)
  }

  /// The segment that a text offset stands in; nil before the first one.
  private func segmentIndex(of offset: Int) -> Int? {
    var low = 0
    var high = textOffsets.count
    while low < high {
      let middle = (low + high) / 2
      if Int(textOffsets[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  package var segmentCount: Int { textOffsets.count }

  /// The text and source offset at which a segment begins.
  package func segment(_ index: Int) -> (text: Int, source: Int) {
    (Int(textOffsets[index]), Int(sourceOffsets[index]))
  }

  /// The way from this map's text, by way of a text in between, to the source of the map of that text. Where offsets of the text
  /// in between fall back, as in cells put together from several lines, the place is sought anew.
  package func composed(with next: SourceMap) -> SourceMap {
    guard next.segmentCount > 0 else { return self }
    var result = SourceMap()
    var inner = 0
    for index in 0..<segmentCount {
      let (start, between) = segment(index)
      let end = index + 1 < segmentCount ? segment(index + 1).text : Int.max
      if next.segment(inner).text > between { inner = next.segmentIndex(of: between) ?? 0 }
      while inner + 1 < next.segmentCount, next.segment(inner + 1).text <= between { inner += 1 }
      result.append(text: start, source: next.source(from: between, in: inner))
      var ahead = inner + 1
      while ahead < next.segmentCount, next.segment(ahead).text - between < end - start {
        result.append(text: start + next.segment(ahead).text - between, source: next.segment(ahead).source)
        ahead += 1
      }
      inner = ahead - 1
    }
    return result
  }

  private func source(from offset: Int, in index: Int) -> Int {
    Int(sourceOffsets[index]) + offset - Int(textOffsets[index])
  }
}
