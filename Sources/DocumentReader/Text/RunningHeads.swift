/// Lines that a PDF prints on every page, as converters leave them between the pages: the same words behind one page number
/// after another.
struct RunningHeads {
  private let heads: Set<[UInt8]>

  /// Longest line (UTF-8 bytes), and how often one stands behind a page's end.
  private static let longest = 150
  private static let fewest = 2
  /// Different lines that are remembered; a report has one or two.
  private static let most = 64

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ scanner: LineScanner, from start: Int) {
    var counts: [[UInt8]: Int] = [:]
    var isBehindPage = false
    var next = scanner.line(from: start)
    while let line = next {
      if isBehindPage || Self.hasPageBreak(bytes, line), Self.mayBeHead(bytes, line), counts.count < Self.most {
        counts[Array(bytes[line.content]), default: 0] += 1
      }
      isBehindPage = PageFurniture(bytes, line.content) == .certain
      next = scanner.line(from: line.next)
    }
    heads = Set(counts.filter { $0.value >= Self.fewest }.map(\.key))
  }

  var isEmpty: Bool { heads.isEmpty }

  /// Whether a line is one of them; where one begins the text it is the title.
  func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine) -> Bool {
    !heads.isEmpty && line.content.count <= Self.longest && heads.contains(Array(bytes[line.content]))
  }

  /// Words without a clause or a sum, and no caption or header of a table: those are said again for each of its pages.
  private static func mayBeHead(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine) -> Bool {
    guard line.content.count <= longest, !line.hasTab,
      !ofTables.contains(where: { Memory.contains($0, in: bytes, line.content) })
    else { return false }
    let shape = TitleShape(bytes, line.content)
    return shape.hasChinese && !shape.hasClauses && !shape.endsInSentence && shape.length >= fewestCharacters
  }

  private static let fewestCharacters = 6
  private static let ofTables = ["表", "单位", "科目", "项目", "指标", "  "].map { Array($0.utf8) }

  private static func hasPageBreak(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine) -> Bool {
    Memory.firstIndex(of: 0x0C, in: bytes, line.whole.lowerBound..<line.content.lowerBound) != nil
  }
}
