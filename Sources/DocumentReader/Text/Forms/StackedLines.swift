/// Lines of text that hold one cell each of a ``StackedForm``.
struct StackedLines {
  private let form: StackedForm
  private let after: SourceLine?

  private static let mostCells = 2_000
  /// Lines in which titles are sought.
  private static let sample = 48
  /// Longest cell (UTF-8 bytes).
  private static let longest = 120

  /// Nil where no such table begins with a line.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ scanner: LineScanner, from line: SourceLine) {
    guard Self.isCell(bytes, line), line.content.count <= 60 else { return nil }
    var cells: [FormCell] = []
    var lines: [SourceLine] = []
    var next: SourceLine? = line
    while let current = next, cells.count < Self.mostCells, Self.isCell(bytes, current) {
      if cells.count == Self.sample, !StackedForm.mayBegin(cells) { return nil }
      cells.append(FormCell(bytes, current.content, line: lines.count))
      lines.append(current)
      next = scanner.line(from: current.next)
    }
    guard StackedForm.mayBegin(cells), let form = StackedForm(cells) else { return nil }
    self.form = form
    after = form.end < lines.count ? lines[form.end] : next
  }

  /// Writes the table and returns the line after it.
  func read(into reader: inout TextReader) -> SourceLine? {
    reader.append(rows: form.rows, isGrid: false)
    return after
  }

  /// A short line that is no sentence, label or caption.
  private static func isCell(_ bytes: UnsafeBufferPointer<UInt8>, _ line: SourceLine) -> Bool {
    guard line.content.count <= longest, !line.hasTab else { return false }
    if AlignedCell.isNumber(bytes, line.content) { return true }
    let shape = TitleShape(bytes, line.content)
    return shape.hasChinese && !shape.hasClauses && !shape.endsInSentence
  }
}
