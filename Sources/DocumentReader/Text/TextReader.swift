import DisclosureModel

/// Splits plain text and Markdown, as converters leave them, into blocks and normalises them on the way.
struct TextReader {
  let bytes: UnsafeBufferPointer<UInt8>
  private let start: Int
  /// Whether Markdown marks, tables of tabs or pipes and HTML bits are read as such; text of a page has none.
  private let hasMarkup: Bool
  private(set) var scanner: LineScanner
  private var joining: LineJoining
  var normalizer = TextNormalizer()
  var blocks: [Block] = []

  /// Reads a whole file.
  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.init(bytes: bytes, range: 0..<bytes.count, hasMarkup: true)
    normalizer.reserve(bytes.count + 64)
    isFile = true
    scanner.splitsLongLines = true
  }

  /// Reads a stretch.
  init(bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, hasMarkup: Bool) {
    self.bytes = bytes
    self.hasMarkup = hasMarkup
    start = range.lowerBound
    scanner = LineScanner(bytes: bytes, end: range.upperBound)
    joining = LineJoining(bytes: bytes, hasMarkup: hasMarkup)
  }

  private var isFile = false
  private var heads: RunningHeads?
  private var fragments = TableFragments()
  /// Columns that a Chinese character takes in tables kept in columns by blanks.
  private var wide = 2

  mutating func read() {
    let start = isFile ? FrontMatter(bytes, scanner)?.end ?? 0 : start
    joining.wrap = WrapWidth(bytes, scanner, from: start)
    if isFile { heads = RunningHeads(bytes, scanner, from: start) }
    var line = scanner.line(from: start)
    while let current = line { line = readBlock(current) }
  }

  /// Reads the block that begins with a line and returns the line after it.
  private mutating func readBlock(_ line: SourceLine) -> SourceLine? {
    if isRunningHead(line) { return scanner.line(from: line.next) }
    if hasMarkup, let after = readTable(line) { return after.line }
    if PageFurniture(bytes, line.content) == .certain { return scanner.line(from: line.next) }
    switch LineRole(bytes, line, hasMarkup: hasMarkup) {
    case .heading(let level, let content):
      if content == line.content, let (lower, hasGap) = nextLine(after: line),
        joining.breaksTitle(line, lower, hasGap: hasGap)
      {
        return readParagraph(line, content: content, isBroken: true)
      }
      readHeading(level, content)
      return scanner.line(from: line.next)
    case .rule: return scanner.line(from: line.next)
    case .item(let content): return readParagraph(line, content: content)
    case .text: return readParagraph(line, content: line.content)
    }
  }

  /// Reads the table that begins with a line; nil where none does.
  private mutating func readTable(_ line: SourceLine) -> Following? {
    if let cells = PipedCells(bytes, scanner, from: line) { return Following(line: cells.read(into: &self)) }
    if let pipes = PipeTable(bytes, scanner, from: line) { return Following(line: pipes.read(into: &self)) }
    if line.hasTab {
      guard let table = TabTable(bytes, scanner, from: line) else { return nil }
      return Following(line: table.read(into: &self))
    }
    if let form = form(from: line) { return Following(line: form.read(into: &self)) }
    if let fragment = fragments.fragment(bytes, line) { return Following(line: readFragment(fragment)) }
    // a wide blank between cells may be the only one
    if Memory.firstIndex(of: 0xE3, in: bytes, line.content) != nil, let lines = CodedLines(bytes, scanner, from: line) {
      return Following(line: lines.read(into: &self))
    }
    if let table = AlignedTable(bytes, scanner, from: line) {
      var wide = wide
      defer { self.wide = wide }
      return Following(line: table.read(into: &self, wide: &wide))
    }
    if let table = NamedLines(bytes, scanner, from: line) { return Following(line: table.read(into: &self)) }
    if let lines = CodedLines(bytes, scanner, from: line) { return Following(line: lines.read(into: &self)) }
    if let lines = StackedLines(bytes, scanner, from: line) { return Following(line: lines.read(into: &self)) }
    guard let table = StackedTable(bytes, scanner, from: line) else { return nil }
    return Following(line: table.read(into: &self))
  }

  /// The evaluation form that begins with a line. Its search reads far ahead, so that only so many are looked for.
  private mutating func form(from line: SourceLine) -> FormLines? {
    guard formsLeft > 0, FormLines.opens(bytes, line) else { return nil }
    formsLeft -= 1
    return FormLines(bytes, scanner, from: line)
  }

  private var formsLeft = 500

  /// Reads an HTML table that stands in the text.
  private mutating func readFragment(_ range: Range<Int>) -> SourceLine? {
    if let reading = try? PageReading(UnsafeBufferPointer(rebasing: bytes[range])) {
      let shift = normalizer.append(reading, base: range.lowerBound)
      blocks += reading.blocks.map { $0.shifted(by: shift) }
    }
    return scanner.line(from: range.upperBound)
  }

  /// The line after a block, nil at the end of the file.
  private struct Following {
    var line: SourceLine?
  }

  private mutating func readHeading(_ level: Int, _ content: Range<Int>) {
    normalizer.beginBlock(source: content.lowerBound)
    normalizer.append(Passage(bytes: bytes, range: content, hasMarkup: hasMarkup))
    finish(.heading(level: level))
  }

  /// Reads a paragraph and the lines that go on with it; `isBroken` says that the next line does for certain.
  private mutating func readParagraph(
    _ first: SourceLine, content: Range<Int>, isBroken: Bool = false
  ) -> SourceLine? {
    normalizer.beginBlock(source: content.lowerBound)
    var upper = first
    upper.content = content
    var isFirst = true
    var isTitle = true
    while let (lower, hasGap) = nextLine(after: upper) {
      if isFirst, !lower.followsGap, case .rule(let level?) = LineRole(bytes, lower, hasMarkup: hasMarkup),
        isTitleLine(upper)
      {
        append(upper, continuation: nil)
        finish(.heading(level: level))
        return scanner.line(from: lower.next)
      }
      guard isBroken && isFirst || joining.joins(upper, isFirst: isFirst, isTitle: isTitle, lower, hasGap: hasGap)
      else { break }
      isTitle = isTitle && isTitleLine(upper)
      append(upper, continuation: lower.content)
      if !joining.breaksNumber(upper, lower) { normalizer.addBlank(source: upper.content.upperBound) }
      upper = lower
      isFirst = false
    }
    append(upper, continuation: nil)
    finish(isFirst ? .paragraph : joinedKind(first))
    return scanner.line(from: upper.next)
  }

  /// A bare ordinal and the title from the line below it are a heading.
  private func joinedKind(_ first: SourceLine) -> Block.Kind {
    guard first.content.count <= 12, !normalizer.piece.isEmpty, normalizer.piece.count <= 120 else { return .paragraph }
    let level = normalizer.text.withUnsafeBufferPointer { text in
      let piece = normalizer.piece
      let line = SourceLine(
        whole: piece, content: piece, next: piece.upperBound, indent: 0, followsGap: false, hasTab: false)
      if case .heading(let level, _) = LineRole(text, line, hasMarkup: false) { return level as Int? }
      return nil
    }
    return level.map { .heading(level: $0) } ?? .paragraph
  }

  private func isTitleLine(_ line: SourceLine) -> Bool {
    let shape = TitleShape(bytes, line.content)
    return shape.length <= 40 && !shape.hasClauses && !shape.endsInSentence && !shape.hasFigure
  }

  private mutating func append(_ line: SourceLine, continuation: Range<Int>?) {
    normalizer.append(
      Passage(bytes: bytes, range: line.content, hasMarkup: hasMarkup, continuation: continuation))
  }

  /// The next line that is no page furniture, and whether a gap lies before it.
  func nextLine(after line: SourceLine) -> (line: SourceLine, hasGap: Bool)? {
    guard var next = scanner.line(from: line.next) else { return nil }
    var hasGap = next.followsGap
    for _ in 0..<4 {
      if isRunningHead(next), let after = scanner.line(from: next.next) {
        next = after
        hasGap = true
        continue
      }
      guard let furniture = PageFurniture(bytes, next.content), furniture == .certain || next.followsGap,
        let after = scanner.line(from: next.next), furniture == .certain || after.followsGap
      else { break }
      next = after
      hasGap = true
    }
    return (next, hasGap)
  }

  /// A line that every page repeats; what begins the text is its title.
  private func isRunningHead(_ line: SourceLine) -> Bool {
    guard let heads, !blocks.isEmpty || normalizer.text.count > 0 else { return false }
    return heads.contains(bytes, line)
  }

  /// Writes stretches as paragraphs of their own, such as cells of a table whose columns are unknown.
  mutating func append(paragraphs ranges: [Range<Int>]) {
    for range in ranges where !range.isEmpty {
      normalizer.beginBlock(source: range.lowerBound)
      normalizer.append(Passage(bytes: bytes, range: range, hasMarkup: hasMarkup))
      finish(.paragraph)
    }
  }

  /// Writes rows of cells, each where it stands in the file, as one table; a row without cells is none.
  ///
  /// - Parameter isGrid: blank cells are among them, so that a place tells the column.
  mutating func append(rows: [[Range<Int>]], isGrid: Bool = true) {
    guard let first = rows.first?.first else { return }
    normalizer.beginBlock(source: first.lowerBound)
    let start = normalizer.pieceStart
    var cells: [[Table.Cell]] = []
    for row in rows {
      var line: [Table.Cell] = []
      for range in row {
        if !cells.isEmpty || !line.isEmpty {
          normalizer.beginCell(after: line.isEmpty ? 0x0A : 0x09, source: range.lowerBound)
        }
        normalizer.append(Passage(bytes: bytes, range: range))
        line.append(Table.Cell(range: normalizer.piece))
      }
      cells.append(line)
    }
    let end = normalizer.text.count
    blocks.append(Block(kind: .table(Table(rows: cells, isGrid: isGrid)), range: start..<end))
  }

  /// Closes the current piece as a block, unless nothing was written.
  mutating func finish(_ kind: Block.Kind) {
    guard !normalizer.piece.isEmpty else { return }
    blocks.append(Block(kind: kind, range: normalizer.piece))
  }
}
