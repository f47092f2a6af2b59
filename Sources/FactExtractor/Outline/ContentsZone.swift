/// Tells where a table of contents ends: its first entry stands there again, or something stands there that no entry is.
///
/// No heading alone ends it for certain, since a converter may leave body and contents with the same ranks; a zone that never
/// ended would silence the whole report.
struct ContentsZone: Sendable {
  enum End: Sendable {
    /// The body repeats the first entry: what was opened before is contents.
    case repeatsFirst
    /// A sentence, or more sums than contents hold: the headings before it may be the body's.
    case speaks
  }

  private struct Entry: Sendable {
    var rank: Int
    var ordinal: Range<Int>
  }

  private var first: Entry?
  private var sums = 0
  private var blocks = 0

  private static let mostBlocks = 150
  private static let fullStop = Array("。".utf8)

  mutating func end(before block: Range<Int>, text: borrowing Span<UInt8>, run: TokenRun) -> End? {
    blocks += 1
    if let entry = ContentsZone.entry(block, in: text) {
      if let first {
        if entry.rank <= first.rank, ContentsZone.isSame(entry.ordinal, first.ordinal, in: text) {
          return .repeatsFirst
        }
      } else {
        first = entry
      }
    }
    if run.figures.contains(where: \.unit.isMoney) { sums += 1 }
    let holdsSentence = run.tokens.contains {
      $0.kind == .mark(.period) && FigureScanner.matches(text, ContentsZone.fullStop, at: $0.start, limit: $0.end)
    }
    return OutlineTracker.statesSum(run) || sums > 1 || blocks > ContentsZone.mostBlocks || holdsSentence
      ? .speaks : nil
  }

  private static func entry(_ block: Range<Int>, in text: borrowing Span<UInt8>) -> Entry? {
    guard let rank = HeadingRank.rank(in: text, range: block) else { return nil }
    let start = block.lowerBound
    // 第一 of 第一部分
    if rank == 0 { return Entry(rank: rank, ordinal: start..<min(start + 6, block.upperBound)) }
    guard let end = OrdinalScanner.ordinal(in: text, at: start, limit: block.upperBound) else { return nil }
    return Entry(rank: rank, ordinal: start..<end)
  }

  private static func isSame(_ one: Range<Int>, _ other: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    guard one.count == other.count else { return false }
    for index in 0..<one.count where text[one.lowerBound + index] != text[other.lowerBound + index] { return false }
    return true
  }
}
