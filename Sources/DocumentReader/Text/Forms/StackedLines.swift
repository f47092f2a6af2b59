import DisclosureModel

/// Lines of text that hold one cell each: of a table of the accounts, or of a 绩效自评表.
struct StackedLines {
  private let rows: [[Range<Int>]]
  /// Titles above the rows that are no part of them.
  private let before: [Range<Int>]
  private let after: SourceLine?

  private static let mostCells = 2_000
  /// Lines in which titles are sought.
  private static let sample = 48
  /// Longest cell (UTF-8 bytes).
  private static let longest = 120
  /// Longest rule of scoring in a cell (UTF-8 bytes).
  private static let longestRule = 480

  /// Nil where no such table begins with a line.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ scanner: LineScanner, from line: SourceLine) {
    guard Self.isCell(bytes, line), line.content.count <= 60 else { return nil }
    let first = FormCell(bytes, line.content, line: 0)
    let isEvaluation = first.names("一级指标")
    let isExecution = ExecutionForm.mayBegin(first)
    var cells: [FormCell] = []
    var lines: [SourceLine] = []
    var next: SourceLine? = line
    while let current = next, cells.count < Self.mostCells,
      Self.isCell(bytes, current) || (isEvaluation || isExecution) && Self.isShort(current, Self.longestRule)
    {
      if cells.count == Self.sample, !isEvaluation, !StackedForm.mayBegin(cells) {
        guard isExecution || cells.contains(where: ExecutionForm.mayBegin) else { return nil }
        break
      }
      cells.append(FormCell(bytes, current.content, line: lines.count))
      lines.append(current)
      next = scanner.line(from: current.next)
    }
    let end: Int
    if isEvaluation, let form = EvaluationForm(cells) {
      (rows, before, end) = (form.rows, cells[..<form.begin].map(\.range), form.end)
    } else if let form = ExecutionForm(within: cells) {
      (rows, before, end) = (form.rows, cells[..<form.begin].map(\.range), form.end)
    } else if let form = CodedForm(cells) {
      (rows, before, end) = (form.rows, cells[..<form.begin].map(\.range), form.end)
    } else if let form = PairedForm(cells) {
      (rows, before, end) = (form.rows, cells[..<form.begin].map(\.range), form.end)
    } else if StackedForm.mayBegin(cells), let form = StackedForm(captioned: cells) ?? StackedForm(cells) {
      (rows, before, end) = (form.rows, cells[..<form.begin].map(\.range), form.end)
    } else {
      return nil
    }
    after = end < lines.count ? lines[end] : next
  }

  /// Writes the table and returns the line after it.
  func read(into reader: inout TextReader) -> SourceLine? {
    reader.append(paragraphs: before)
    reader.append(rows: rows, isGrid: false)
    return after
  }

  /// A short line that is no sentence, label or caption.
  private static func isCell(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine) -> Bool {
    guard isShort(line) else { return false }
    if AlignedCell.isNumber(bytes, line.content) { return true }
    let shape = TitleShape(bytes, line.content)
    if CharacterReader(bytes, line.content).starts(with: "其中") {
      return shape.length <= 3 || LineEnding(bytes, line.content) == .plain
    }
    return shape.hasChinese && !shape.hasClauses && !shape.endsInSentence
  }

  private static func isShort(_ line: SourceLine, _ longest: Int = longest) -> Bool {
    line.content.count <= longest && !line.hasTab
  }
}
