import DisclosureModel

/// The lines of text that hold a 绩效自评表 whose cells single blanks part.
struct FormLines {
  private let form: EvaluationForm
  private let before: Range<Int>?
  /// What follows in the line that it ends in.
  private let rest: Range<Int>?
  private let after: SourceLine?

  private static let mostLines = 400
  private static let mostCells = 4_000
  /// Lines in front of the titles of the indicators.
  private static let farthest = 80

  /// Nil where no such form begins with a line.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ scanner: LineScanner, from line: SourceLine) {
    var cells: [FormCell] = []
    var lines: [SourceLine] = []
    var next: SourceLine? = line
    var hasTitles = false
    while let current = next, lines.count < Self.mostLines, cells.count < Self.mostCells, !current.hasTab {
      let own = FormCell.cells(bytes, current, number: lines.count)
      hasTitles = hasTitles || own.contains { $0.names("三级指标") }
      if !hasTitles, lines.count > Self.farthest { return nil }
      cells += own
      lines.append(current)
      next = scanner.line(from: current.next)
    }
    guard hasTitles, let form = EvaluationForm(cells), cells[form.begin].line == 0 else { return nil }
    self.form = form
    before = form.begin > 0 ? cells[0].range.lowerBound..<cells[form.begin - 1].range.upperBound : nil
    guard form.end < cells.count else {
      (rest, after) = (nil, next)
      return
    }
    let behind = cells[form.end]
    let last = lines[behind.line]
    let isWithin = cells[form.end - 1].line == behind.line
    rest = isWithin ? behind.range.lowerBound..<last.content.upperBound : nil
    after = isWithin ? scanner.line(from: last.next) : last
  }

  /// Writes what stands before the form, the form as a table, and the rest of its last line; returns the line after it.
  func read(into reader: inout TextReader) -> SourceLine? {
    if let before { reader.append(paragraphs: [before]) }
    reader.append(rows: form.rows, isGrid: false)
    if let rest { reader.append(paragraphs: [rest]) }
    return after
  }

  /// A line of several cells that begins the head of a form or its titles.
  static func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine) -> Bool {
    guard hasCells(bytes, line) else { return false }
    let reader = CharacterReader(bytes, line.content)
    return reader.starts(with: "项目名称") || reader.starts(with: "一级指标")
  }

  /// A line of several cells with a head or titles among them, as where a whole form stands in one line.
  static func opens(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine) -> Bool {
    hasCells(bytes, line) && marks.contains { Memory.contains($0, in: bytes, line.content) }
  }

  private static let marks = ["项目名称", "一级指标"].map { Array($0.utf8) }

  private static func hasCells(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine) -> Bool {
    !line.hasTab && Memory.firstIndex(of: 0x20, in: bytes, line.content) != nil
  }
}
