import DisclosureModel
import Testing

@Suite("The way from normalised text back to the file")
struct SourceMapTests {
  @Test("Offsets keep their distance within a run")
  func runs() {
    var map = SourceMap()
    map.append(text: 0, source: 2)
    map.append(text: 5, source: 10)
    #expect((0...7).map(map.source(of:)) == [2, 3, 4, 5, 6, 10, 11, 12])
  }

  @Test("Without a segment an offset stays what it is")
  func empty() { #expect(SourceMap().source(of: 17) == 17) }

  @Test("Of two segments at one place the later counts")
  func replaced() {
    var map = SourceMap()
    map.append(text: 0, source: 0)
    map.append(text: 3, source: 4)
    map.append(text: 3, source: 9)
    #expect(map.segmentCount == 2)
    #expect(map.source(of: 3) == 9)
    #expect(map.source(of: 2) == 2)
  }

  @Test("Two maps in a row lead where one after the other leads")
  func composed() {
    var outer = SourceMap()
    for (text, source) in [(0, 1), (4, 8), (6, 20), (12, 30)] { outer.append(text: text, source: source) }
    var inner = SourceMap()
    for (text, source) in [(0, 5), (2, 9), (10, 40), (23, 70), (33, 100)] { inner.append(text: text, source: source) }
    let composed = outer.composed(with: inner)
    for offset in 0..<20 { #expect(composed.source(of: offset) == inner.source(of: outer.source(of: offset))) }
  }

  @Test("The way over a text in between is found where its offsets fall back, too")
  func composedBackwards() {
    var outer = SourceMap()
    for (text, source) in [(0, 12), (4, 2), (8, 25)] { outer.append(text: text, source: source) }
    var inner = SourceMap()
    for (text, source) in [(0, 5), (4, 9), (10, 40), (23, 70)] { inner.append(text: text, source: source) }
    let composed = outer.composed(with: inner)
    for offset in 0..<12 { #expect(composed.source(of: offset) == inner.source(of: outer.source(of: offset))) }
  }
}
